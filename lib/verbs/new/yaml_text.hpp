// SPDX-License-Identifier: Apache-2.0
// Writing YAML that was read: values in the quotes they need, and the comments of the file.
#pragma once

#include <limits>
#include <map>

#include "describe/document.hpp"

namespace habitat {

/// A text as a value of YAML: as it was, or in quotes.
std::string yaml_scalar(const Node& node);

/// The comments of a file that take whole lines, each by the line of the key below it.
class Comments {
 public:
  explicit Comments(const Document& document);

  /// Where no key is below.
  static constexpr int at_the_end = std::numeric_limits<int>::max();

  /// Those above the first key of a line; they are given once.
  std::vector<std::string> take(int line);

 private:
  std::map<int, std::vector<std::string>> by_line_;
};

}  // namespace habitat
