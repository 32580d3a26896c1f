// SPDX-License-Identifier: Apache-2.0
// A CSV file whose rows are objects of one described struct: each column is a member, with the unit
// of its cells in brackets where they have none, named or headed by its label as tables for people
// are. What is wrong with the file is told at its cells;
// of the rows that are told the text is kept, to be shown.
#pragma once

#include <map>

#include "describe/slot.hpp"
#include "messages/source.hpp"
#include "read/csv_reader.hpp"

namespace habitat {

/// Of how many rows with faults the text is kept, to show it.
inline constexpr std::size_t most_rows_shown = 100;

/// A column as the header has it. One that is passed over is of no member.
struct FileColumn {
  static constexpr std::size_t no_member = static_cast<std::size_t>(-1);
  std::string name, path, unit;  ///< as written; the member named, and its unit
  std::size_t member = no_member;  ///< by position
};

/// A column that no member is named after, where such columns are passed over.
struct UnreadColumn {
  std::string name;
  Place place;
};

/// Where rows come from that were made of other files, in their order.
struct RowOrigins {
  struct Origin {
    int file, line;
  };
  std::vector<std::string> files = {};
  std::vector<Origin> rows = {};
  /// How many come from a file, or from files that it holds.
  std::int64_t rows_of(std::string_view file) const;
};

class FileOfRows {
 public:
  /// `path`: of the list or file in the case; `file`: its name, as faults show it; rows that have
  /// faults are added to `sources`. `origins`: of rows that were made of others.
  FileOfRows(std::string path, std::string file, std::vector<Source>& sources, ByteSource& bytes,
             const RowOrigins* origins = nullptr)
      : path_(std::move(path)),
        file_(std::move(file)),
        sources_(sources),
        origins_(origins),
        cutter_(bytes, RowForm::csv) {}

  /// Reads the header; false where it has a fault. `unread`: takes the columns that no member is
  /// named after, which are faults else.
  bool read_header(const std::vector<Slot>& members, Faults& faults,
                   std::vector<UnreadColumn>* unread = nullptr);
  const std::vector<FileColumn>& columns() const { return columns_; }
  /// As the header shows it.
  const RowDialect& dialect() const { return cutter_.dialect(); }

  /// The next record; false after the last, which stays.
  bool next();
  const RowRecord& record() const { return record_; }
  /// Of the file that people know: on which the record begins.
  std::int64_t line() const { return origins_ ? origin().line : record_.line; }
  /// Whether the record is text and its quotes are closed; else tells.
  bool is_valid(Faults& faults);
  /// Whether it has as many cells as the header; else tells.
  bool is_whole(Faults& faults);
  /// Passes over what is left, and gives how many records that is.
  std::int64_t pass_over();

  /// A cell that is not plainly a value, by the reader of cases: sets the slot, or tells what is
  /// wrong with it.
  bool read_cell(const RowCell& cell, const FileColumn& column, const Slot& slot, std::int64_t row,
                 Faults& faults);

  Place place_of(const RowCell& cell) { return place_of(cell.start, cell.length); }
  /// Of the whole record.
  Place place_of_record() { return place_of(0, record_.text.size()); }
  /// "readings[].use", "readings[12].use"; of no member the row itself.
  std::string path_of(std::string_view member) const;
  std::string path_of(std::string_view member, std::int64_t row) const;

 private:
  Place place_of(std::size_t start, std::size_t length);
  void tell_form(Faults& faults);
  void read_column(const RowCell& cell, const std::vector<Slot>& members, Faults& faults,
                   std::vector<UnreadColumn>* unread);
  void check_unit(const RowCell& cell, const Slot& member, std::string_view unit, Faults& faults);
  void tell_at(const RowCell& cell, const Faults& found, Faults& faults);

  std::string path_, file_;
  const RowOrigins::Origin& origin() const;
  std::vector<Source>& sources_;
  const RowOrigins* origins_;
  std::map<int, int> origins_told_;  // the source of each
  RowCutter cutter_;
  RowBlock block_, next_block_;
  CsvReader reader_;
  RowRecord record_;
  std::vector<FileColumn> columns_;
  std::size_t shown_ = 0;
  std::int64_t line_shown_ = -1;  // of the record that the last source shows
};

std::vector<std::string> names_of_members(const std::vector<Slot>& members);

/// The text of a record, as far as it is shown.
Source source_of(const std::string& file, const RowRecord& record);

}  // namespace habitat
