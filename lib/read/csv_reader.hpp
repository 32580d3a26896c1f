// SPDX-License-Identifier: Apache-2.0
// The rows of a block of CSV (RFC 4180): cells between commas, or what stands in their place, in
// quotes or not, line ends of either kind. A cell points into the block, or into memory that the next row takes over; reading a
// row takes no memory once the longest has been seen.
#pragma once

#include <array>
#include <deque>

#include "read/row_record.hpp"

namespace habitat {

class CsvReader {
 public:
  /// The block has to stay while its rows are read.
  void start(const RowBlock& block);
  /// The next row; false after the last.
  bool next(RowRecord& record);

 private:
  void read_record(RowRecord& record);
  void read_plain(RowRecord& record, const char* record_start);
  void read_quoted(RowRecord& record, const char* record_start);
  bool at_line_end() const;
  bool is_mark(char c) const { return marks_[static_cast<unsigned char>(c)]; }

  const RowBlock* block_ = nullptr;
  const char* at_ = nullptr;
  const char* end_ = nullptr;
  std::int64_t line_ = 1;
  char separator_ = '\0';
  std::array<bool, 256> marks_ = {};  // what a cell without quotes may end at, or must not hold
  std::deque<std::string> unquoted_;  // cells with quotes in them, kept for the row
  std::size_t unquoted_used_ = 0;
};

}  // namespace habitat
