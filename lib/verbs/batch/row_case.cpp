// SPDX-License-Identifier: Apache-2.0
#include "verbs/batch/row_case.hpp"

namespace habitat {

RowCase::RowCase(const OneCase& read, const Wants& wants)
    : rows_(read.rows(wants)), result_(rows_->results().object()) {}

void RowCase::add_column(const BatchColumn& column, bool plain, const RowDialect& dialect) {
  const Found found = plain ? find_slot(rows_->inputs(), column.path) : Found{};
  readers_.push_back({CellReader(found, column.unit, dialect), !column.sets_input});
}

bool RowCase::compute(const std::vector<RowCell>& cells) {
  for (std::size_t i = 0; i < readers_.size(); ++i)
    if (!readers_[i].passed_over && !readers_[i].reader.read(cells[i].text)) return false;
  faults_.clear();
  rows_->check(faults_);
  if (!faults_.empty()) return false;
  rows_->compute();
  return rows_->findings().refusals.empty() && !rows_->findings().in_doubt;
}

}  // namespace habitat
