// SPDX-License-Identifier: Apache-2.0
// The rows of a CSV file as the elements of a list, one after the other.
#pragma once

#include <map>

#include "describe/finding.hpp"
#include "formats/csv_reader.hpp"
#include "formats/document.hpp"
#include "formats/row_cells.hpp"

namespace habitat {

/// Of how many rows with faults the text is kept, to show it.
inline constexpr std::size_t most_rows_shown = 100;

class ListRows {
 public:
  /// `file`: its name, as faults show it; `sources` are added rows that have some.
  ListRows(const Slot& list, std::string path, std::string file, std::vector<Source>& sources,
           Faults& faults)
      : list_(list),
        path_(std::move(path)),
        file_(std::move(file)),
        sources_(sources),
        faults_(faults) {}

  void read(ByteSource& bytes);
  std::int64_t rows() const { return rows_; }
  /// What stands for members that some row does not give.
  std::vector<Assumption> defaults() const;

 private:
  struct Column {
    std::string name, unit;
    std::size_t member;
    CellReader reader;
  };
  // A member of the elements, as all of them have it.
  struct Member {
    std::string name;
    bool required = false, always_given = false;
    Assumption otherwise = {};  // the value of an element that does not give it
  };

  bool is_sound();
  void look_at_members();
  void read_header();
  void read_column(const RowCell& cell, const std::vector<Slot>& members);
  void check_unit(const RowCell& cell, const Slot& member, std::string_view unit);
  void read_row();
  /// Faults of a cell, at its place.
  void tell_at(const RowCell& cell, const Faults& found);
  void read_cell(const RowCell& cell, Column& column, const Slot& member);
  Place place_of(std::size_t start, std::size_t length);
  std::string path_of(std::string_view member) const;

  const Slot& list_;
  std::string path_, file_;
  std::vector<Source>& sources_;
  Faults& faults_;
  CsvReader reader_;
  RowRecord record_;
  std::vector<Member> members_;
  std::vector<Column> columns_;
  std::int64_t rows_ = 0;
  std::size_t shown_ = 0;
  std::int64_t line_shown_ = -1;  // of the record that the last source shows
};

/// Gives faults of elements the place of the cell of their member, or of the row: by position.
void find_list_rows(ByteSource& bytes, const std::string& file, std::vector<Source>& sources,
                    const std::map<std::int64_t, std::vector<Fault*>>& wanted);

}  // namespace habitat
