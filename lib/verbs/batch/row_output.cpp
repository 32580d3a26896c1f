// SPDX-License-Identifier: Apache-2.0
#include "verbs/batch/row_output.hpp"

namespace habitat::verbs {

bool RowOutput::open(const BatchPlan& plan, const Form& form, const Stamp& stamp, Language language,
                     Faults& faults) {
  const XlsxLibrary* library = nullptr;
  if (form == xlsx_form && !(library = xlsx_library(faults))) return false;
  if (!file_.open(faults)) return false;
  if (library) workbook_.emplace(*library, plan, stamp, language);
  return true;
}

bool RowOutput::end(const BatchCounts& counts, Faults& faults) {
  if (!workbook_) return true;
  workbook_->add_counts(counts.rows, counts.failed);
  return workbook_->give([&](std::string_view piece) { return file_.write(piece, faults); }, faults);
}

}  // namespace habitat::verbs
