// SPDX-License-Identifier: Apache-2.0
// What one row of a file gives, whatever its form: cells with the place where each stands, and what
// is wrong with it as a row.
#pragma once

#include <optional>

#include "files/row_blocks.hpp"
#include "messages/fault.hpp"
#include "messages/text_places.hpp"

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

inline bool comes_before(const RecordFault& a, const RecordFault& b) { return a.start < b.start; }

using RecordFaults = FirstFaults<RecordFault>;

/// One record of a block.
struct RowRecord {
  std::string_view text;  ///< as written, without its line end
  std::int64_t line = 1;  ///< on which it begins
  std::vector<RowCell> cells;
  std::vector<RowCell> keys;  ///< of the cells, where each row names its own
  RecordFaults faults;
};

/// Where parts of a record stand: line, column in characters, length. Asked in their order, all of
/// them cost what the record does.
class RecordPlaces {
 public:
  RecordPlaces(const RowRecord& record, int source)
      : record_(record), places_(record.text, source) {}
  Place at(std::size_t start, std::size_t length);

 private:
  const RowRecord& record_;
  TextPlaces places_;
};

/// The place of one part.
Place place_in(const RowRecord& record, int source, std::size_t start, std::size_t length);

/// The faults of a record with their places.
void add_faults(const RowRecord& record, int source, Faults& faults);

/// Whether every byte of the record belongs to UTF-8 text; else adds a fault.
bool check_bytes(RowRecord& record);

/// "a comma": what stands between the columns of a file.
Text separator_words(const RowDialect& dialect);

/// Whether a first line may be a header, its columns apart by what is read as such; else it has a
/// fault.
bool check_header(RowRecord& record);

}  // namespace habitat
