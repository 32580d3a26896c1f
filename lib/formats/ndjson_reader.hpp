// SPDX-License-Identifier: Apache-2.0
// The rows of a block of NDJSON: on each line one flat JSON object (RFC 8259), whose keys name
// columns. Values keep the text that was written, so that a number never goes through a `double`.
#pragma once

#include <deque>

#include "formats/row_record.hpp"

namespace habitat {

class NdjsonReader {
 public:
  /// The block has to stay while its rows are read.
  void start(const RowBlock& block);
  /// The next row; false after the last. A null is an empty cell.
  bool next(RowRecord& record);

 private:
  void read_object(RowRecord& record);
  bool read_member(RowRecord& record);
  bool read_string(RowRecord& record, RowCell& cell);
  bool read_value(RowRecord& record, const RowCell& key, RowCell& cell);
  bool read_escape(RowRecord& record, std::string& into);
  bool skip_nested(RowRecord& record);
  bool read_number(RowRecord& record, RowCell& cell);
  bool wrong(RowRecord& record, std::string_view english, std::string_view french);
  void skip_spaces();
  bool here(char c) const { return at_ < text_.size() && text_[at_] == c; }

  const RowBlock* block_ = nullptr;
  std::size_t next_ = 0;
  std::int64_t line_ = 1;
  std::string_view text_;  // of the line
  std::size_t at_ = 0;
  std::deque<std::string> unescaped_;  // strings with escapes, kept for the row
  std::size_t unescaped_used_ = 0;
};

}  // namespace habitat
