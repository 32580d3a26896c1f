// SPDX-License-Identifier: Apache-2.0
// Computes rows of a batch, block by block. Plain cells are set in a case that stays read, and the
// row is computed in the memory of the one before. Every other row takes the way of `run`: the base
// with its cells as overrides, read, checked, computed. Both give the same. A row that a `double`
// could not decide is computed in `Decimal`.
//
// What the base lacks (a year of a map, a group) is there in no case that stays read. So there is
// one for the base, and one for each set of such inputs that rows give, made at the first of them.
#pragma once

#include <map>
#include <unordered_map>

#include "read/csv_reader.hpp"
#include "read/ndjson_reader.hpp"
#include "verbs/batch/row_case.hpp"
#include "verbs/batch/row_faults.hpp"
#include "write/row_text.hpp"

namespace habitat {

/// A block on its way: rows in, rows out.
struct BatchBlock {
  RowBlock rows;
  std::string out;
  std::int64_t computed = 0;  ///< rows that came out, ok or partial
  std::int64_t failed = 0;    ///< rows that did not
  std::int64_t slow = 0;      ///< rows that took the way of `run`
  RowFaults faults = {};
  bool stopped = false;                             ///< at a row that failed
  bool negative = false;                            ///< whether `run --strict` of a row would be 1
  std::map<std::string, std::int64_t> warned = {};  ///< rows in which each warning was met
};

class BatchWorker {
 public:
  explicit BatchWorker(const BatchPlan& plan);
  void work(BatchBlock& block);

 private:
  void add_column(BatchColumn column);
  void work_row(BatchBlock& block);
  bool lay_out();
  bool lay_out_by_name();
  std::optional<std::size_t> column_of(std::size_t rank);
  std::optional<std::size_t> new_column(const RowCell& key, Faults& faults);
  std::string_view id_of_row();
  RowHead head_of_row(bool laid_out);
  std::size_t rank_of_key(std::string_view name) const;
  RowCase* case_of_row();
  void keep_case_of_row();
  Document with_cells(bool all, Faults& faults) const;
  void go_slow(BatchBlock& block, const RowHead& head);
  void fail(BatchBlock& block, const RowHead& head, Faults faults, std::vector<Source> sources);
  void fail_form(BatchBlock& block, const RowHead& head);

  const BatchPlan& plan_;
  RowText text_, exact_text_;
  std::unique_ptr<OneCase> base_;   // as it was read, to tell what it lacks
  std::unique_ptr<OneCase> names_;  // says which names there are
  std::vector<BatchColumn> columns_;
  std::vector<bool> plain_;               // columns whose input the base has
  std::vector<std::size_t> structural_;   // the others
  std::map<std::string, RowCase> cases_;  // by the structural columns that a row gives
  std::string given_;                     // of this row, a character each
  std::vector<RowCell> cells_;            // of the row, by column; empty where it gives none
  std::vector<std::size_t> kept_columns_;  // that pass through
  std::vector<std::string_view> kept_;     // of the row
  std::vector<std::size_t> hints_;
  // Of rows that name their cells: which column a name is, and what this row gave already.
  struct NamedColumn {
    std::optional<std::size_t> rank;
    Faults faults;  // why it is none
  };
  std::map<std::string, NamedColumn, std::less<>> by_name_;
  std::unordered_map<std::string, std::size_t> by_path_;  // the first column of each path
  std::vector<std::size_t> first_of_path_, given_by_;
  CsvReader csv_;
  NdjsonReader ndjson_;
  RowRecord record_;
  std::int64_t row_ = 0;
  bool names_lists_ = false;  // whether a column is a list that may stand in a file
  char row_text_[24] = {};
};

}  // namespace habitat
