// SPDX-License-Identifier: Apache-2.0
// Rows of a text, cut and read as a batch reads them, whatever the sizes in which bytes come.
#pragma once

#include "read/csv_reader.hpp"
#include "read/ndjson_reader.hpp"

namespace habitat {

/// A row as it was read, with nothing that points elsewhere.
struct ReadRow {
  std::int64_t row = 0, line = 0;
  std::vector<std::string> keys, cells;
  std::vector<std::string> faults;  ///< "E414 1:5"
  bool operator==(const ReadRow&) const = default;
};

template <class Reader>
void read_block(const RowBlock& block, std::vector<ReadRow>& rows) {
  Reader reader;
  RowRecord record;
  reader.start(block);
  std::int64_t row = block.first_row;
  for (; reader.next(record); ++row) {
    ReadRow& one = rows.emplace_back();
    one.row = row;
    one.line = record.line;
    for (const RowCell& cell : record.cells) one.cells.emplace_back(cell.text);
    for (const RowCell& key : record.keys) one.keys.emplace_back(key.text);
    for (const RecordFault& fault : record.faults) {
      const Place place = place_in(record, 0, fault.start, fault.length);
      one.faults.push_back(std::string(words_of(fault.code).number) + " " +
                           std::to_string(place.line) + ":" + std::to_string(place.column));
    }
  }
  CHECK(row - block.first_row == block.rows);
}

/// All rows of a text, read `piece` bytes at a time into blocks of about `size` bytes.
inline std::vector<ReadRow> rows_of(std::string_view text, RowForm form = RowForm::csv,
                                    std::size_t piece = 1u << 20, std::size_t size = 1u << 18) {
  TextBytes source(text, piece);
  RowCutter cutter(source, form, size);
  RowBlock block;
  std::vector<ReadRow> rows;
  while (cutter.take_block(block)) {
    if (form == RowForm::csv)
      read_block<CsvReader>(block, rows);
    else
      read_block<NdjsonReader>(block, rows);
  }
  return rows;
}

}  // namespace habitat
