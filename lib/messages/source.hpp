// SPDX-License-Identifier: Apache-2.0
// A text in which places are told: a file, an override, a row.
#pragma once

#include <string>
#include <string_view>

namespace habitat {

/// A text with the name under which messages speak of it: a file, "<stdin>", "--set[2]".
struct Source {
  std::string name;
  std::string text;
  int first_line = 1;  ///< of the text, where it is a part of the file: a row of many
};

/// The bytes of a line of a source, without its end.
std::string_view line_of(const Source& source, int line);

}  // namespace habitat
