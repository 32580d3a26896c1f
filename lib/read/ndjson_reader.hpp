// SPDX-License-Identifier: Apache-2.0
// The rows of a block of NDJSON: on each line one flat JSON object (RFC 8259), whose keys name
// columns. Values keep the text that was written, so that a number never goes through a `double`.
#pragma once

#include <deque>

#include "read/row_record.hpp"

namespace habitat {

class NdjsonReader {
 public:
  /// The block has to stay while its rows are read.
  void start(const RowBlock& block);
  /// The next row; false after the last. A null is an empty cell.
  bool next(RowRecord& record);

 private:
  const RowBlock* block_ = nullptr;
  std::size_t next_ = 0;
  std::int64_t line_ = 1;
  std::deque<std::string> unescaped_;  // strings with escapes, kept for the row
};

}  // namespace habitat
