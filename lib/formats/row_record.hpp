// SPDX-License-Identifier: Apache-2.0
// What one row of a file gives, whatever its form: cells with the place where each stands, and what
// is wrong with it as a row.
#pragma once

#include <optional>

#include "describe/fault.hpp"
#include "formats/row_blocks.hpp"

namespace habitat {

/// The text of a cell, without its quotes, and where it stands in its record as written.
struct RowCell {
  std::string_view text;
  std::size_t start = 0, length = 0;
};

/// Something wrong within a record, by offset.
struct RecordFault : FaultText {
  std::size_t start, length;

  RecordFault(CodeWith<0> told, std::size_t at, std::size_t of = 1)
      : FaultText(told), start(at), length(of) {}
  template <std::size_t count>
  RecordFault(std::type_identity_t<CodeWith<count>> told, std::size_t at, std::size_t of,
              Message (&&given)[count])
      : FaultText(told, std::move(given)), start(at), length(of) {}
  /// Of words that were made before.
  RecordFault(FaultText text, std::size_t at, std::size_t of)
      : FaultText(std::move(text)), start(at), length(of) {}
};

/// One record of a block.
struct RowRecord {
  std::string_view text;  ///< as written, without its line end
  std::int64_t line = 1;  ///< on which it begins
  std::vector<RowCell> cells;
  std::vector<RowCell> keys;  ///< of the cells, where each row names its own
  std::vector<RecordFault> faults;
};

/// Where a part of a record stands: its line, its column in characters, its length.
Place place_in(const RowRecord& record, int source, std::size_t start, std::size_t length);

/// Whether every byte of the record belongs to UTF-8 text; else adds a fault.
bool check_bytes(RowRecord& record);

/// Whether a header has its columns apart by commas; else it has a fault.
bool check_separator(RowRecord& record);

}  // namespace habitat
