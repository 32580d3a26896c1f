// SPDX-License-Identifier: Apache-2.0
// A batch: one case as the base, one scenario per row. What is settled before any row is read is
// here: which input each column sets, which figures each row gives.
#pragma once

#include "read/row_record.hpp"
#include "verbs/batch/column_rules.hpp"
#include "verbs/evaluation.hpp"
#include "write/row_text.hpp"

namespace habitat {

/// A column of the rows: the input that its cells set, the name of each row, or what passes through.
struct BatchColumn {
  std::string name;  ///< as written, with its unit
  std::string path;  ///< of the input, elements by position where the base has them
  std::string unit;  ///< for cells that have none
  bool is_id = false;
  bool sets_input = true;
  std::string kept = {};    ///< its name in the output, where it passes through
  bool may_be_list = true;  ///< a cell in brackets is a list, not a text
  Kind kind = Kind::text;   ///< of the input
  bool takes_number() const;
};

/// What becomes of a row that cannot be computed.
enum class OnError {
  row,   ///< it is a row of the output, with its diagnostics
  skip,  ///< it is left out
  stop   ///< it is the last one
};

struct BatchPlan {
  const Tool& tool;
  Document base;  ///< with the overrides of the command line
  // The base as it was read, for the lists that it has in files: they are read once.
  std::shared_ptr<const Evaluation> read = {};
  bool base_whole = true;  ///< else the base lacks what columns may bring
  std::string rows_name;   ///< as faults show it
  RowForm form = RowForm::csv;
  RowDialect dialect = {};
  ColumnRules rules = {};
  RowStyle style = {};
  std::vector<std::string> headings = {};  ///< of the output, without columns that pass through
  OnError on_error = OnError::row;
  std::vector<BatchColumn> columns = {};
  std::vector<RowFigure> figures = {};
  std::vector<RowFigure> exact_figures = {};  ///< the same in a result of exact numbers
  Wants wants = {};
};

/// The lists of the base that stand in files.
KnownLists known_lists(const BatchPlan& plan);

/// Chooses the figures of every row; faults of patterns that name none, or a table.
void choose_figures(BatchPlan& plan, const std::vector<std::string>& only, Faults& faults);

/// The record as a source that faults show.
Source source_of(const BatchPlan& plan, const RowRecord& record);

/// Whether a base with these faults can still be a base: it only lacks what a column may bring.
bool only_lacks(const Faults& faults);

}  // namespace habitat
