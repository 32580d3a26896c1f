// SPDX-License-Identifier: Apache-2.0
// The lines of an export, whatever its encoding and its line ends: a line that is no UTF-8 is
// Windows-1252, as French spreadsheets and EDF have it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "files/row_blocks.hpp"

namespace habitat::exports {

class Lines {
 public:
  explicit Lines(ByteSource& bytes) : bytes_(bytes) {}
  /// The next line in UTF-8, without its end; false after the last.
  bool next(std::string& line);
  /// Of the last one, from 1.
  int number() const { return number_; }

 private:
  bool fill();
  ByteSource& bytes_;
  std::string waiting_;
  std::size_t used_ = 0;
  int number_ = 0;
  bool ended_ = false;
};

/// Windows-1252 in UTF-8.
std::string from_windows_1252(std::string_view bytes);

/// The cells of a line between separators, without quotes and the blanks around them.
std::vector<std::string> cells_of(std::string_view line, char separator);

}  // namespace habitat::exports
