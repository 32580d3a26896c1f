// SPDX-License-Identifier: Apache-2.0
// A case that stays read while row after row is set in it and computed in place.
#pragma once

#include "read/row_cells.hpp"
#include "verbs/batch/plan.hpp"

namespace habitat {

class RowCase {
 public:
  /// The case as it was read: what its inputs hold is what an empty cell leaves.
  RowCase(const OneCase& read, const Wants& wants);

  /// The next column; one that is not `plain` has no input here that a row could set.
  void add_column(const BatchColumn& column, bool plain, const RowDialect& dialect);
  std::size_t columns() const { return readers_.size(); }

  /// Sets the cells of a row, one a column, and computes. False when the row is not all plain, or
  /// something is wrong with it: then the reader of cases has to say what. False as well when a
  /// decision was in doubt.
  bool compute(const std::vector<RowCell>& cells);
  /// What there is to say of the row, in codes.
  const Findings& findings() const { return rows_->findings(); }
  /// Adds up the warnings that rows did not tell, by code.
  void take_untold(std::map<std::string, std::int64_t>& rows) { rows_->take_untold(rows); }
  void* result() const { return result_; }

 private:
  struct Reader {
    CellReader reader;
    bool passed_over;  // what sets no input
  };
  std::unique_ptr<ManyRows> rows_;
  std::vector<Reader> readers_;
  Faults faults_;
  void* result_;
};

}  // namespace habitat
