// SPDX-License-Identifier: Apache-2.0
// The rows of a CSV file as the elements of a list, one after the other.
#pragma once

#include <functional>
#include <map>

#include "describe/finding.hpp"
#include "read/file_of_rows.hpp"
#include "read/row_cells.hpp"

namespace habitat {

class ListRows {
 public:
  /// `file`: its name, as faults show it; `sources` are added rows that have some.
  ListRows(const Slot& list, const std::string& path, const std::string& file,
           std::vector<Source>& sources, ByteSource& bytes, Faults& faults)
      : list_(list), file_(path, file, sources, bytes), faults_(faults) {}

  /// Calls `now_and_then` as it says, and at the end. After the first fault nothing more is kept of
  /// the rows, since nothing will be computed: they are read for their faults.
  void read(const std::function<void()>& now_and_then);
  std::int64_t rows() const { return rows_; }
  const RowDialect& dialect() const { return file_.dialect(); }
  /// What stands for members that some row does not give.
  std::vector<Assumption> defaults() const;

 private:
  // A member of the elements, as all of them have it.
  struct Member {
    bool required = false, always_given = false;
    Assumption otherwise = {};  // the value of an element that does not give it
  };

  bool any_fault() const { return faults_.count() != faults_before_; }
  void look_at(const std::vector<Slot>& members);
  void make_readers(const std::vector<Slot>& members);
  void read_row();
  void read_cell(std::size_t column, const Slot& slot);

  const Slot& list_;
  FileOfRows file_;
  Faults& faults_;
  std::vector<Member> members_;
  std::vector<CellReader> readers_;  // of the columns
  std::int64_t rows_ = 0;
  std::size_t faults_before_ = 0;
};

/// Gives faults of elements the place of the cell of their member, or of the row: by position.
void find_list_rows(ByteSource& bytes, const std::string& file, std::vector<Source>& sources,
                    const std::map<std::int64_t, std::vector<Fault*>>& wanted);

}  // namespace habitat
