// SPDX-License-Identifier: Apache-2.0
// Where the rows of a batch go: into a file that grows, or into a workbook that becomes one.
#pragma once

#include "files/growing_file.hpp"
#include "verbs/batch/report.hpp"
#include "verbs/batch/row_workbook.hpp"

namespace habitat::verbs {

class RowOutput {
 public:
  explicit RowOutput(const std::string& path) : file_(path) {}

  /// Before the first row. A workbook has its stamp on its cover.
  bool open(const BatchPlan& plan, const Form& form, const Stamp& stamp, Language language,
            Faults& faults);
  bool write(std::string_view rows, Faults& faults) {
    if (!workbook_) return file_.write(rows, faults);
    workbook_->add(rows);
    return true;
  }
  /// After the last row, whether or not all of them came.
  bool end(const BatchCounts& counts, Faults& faults);
  GrowingFile& file() { return file_; }

 private:
  GrowingFile file_;
  std::optional<RowWorkbook> workbook_;
};

}  // namespace habitat::verbs
