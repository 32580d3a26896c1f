// SPDX-License-Identifier: Apache-2.0
// Rows of a batch as a workbook: a cover and one table, written row by row, so that they may be many.
#pragma once

#include "files/nameless_file.hpp"
#include "read/csv_reader.hpp"
#include "verbs/batch/plan.hpp"
#include "write/xlsx/workbook.hpp"

namespace habitat {

class RowWorkbook {
 public:
  /// `stamp`: what the rows rest on, for the cover.
  RowWorkbook(const XlsxLibrary& library, const BatchPlan& plan, const Stamp& stamp,
              Language language);
  /// Whole rows, as standard CSV has them.
  void add(std::string_view rows);
  /// For the cover, after the last row.
  void add_counts(std::int64_t rows, std::int64_t failed);
  /// Ends the workbook and gives its bytes; false, with a fault, where it could not be made.
  bool give(const TakeText& take, Faults& faults);

 private:
  void add_cover(const Stamp& stamp);
  std::vector<std::string> headings() const;
  std::vector<SheetCell> cells_of(const RowRecord& record) const;

  const BatchPlan& plan_;
  Language language_;
  NamelessFile file_;
  Workbook workbook_;
  Workbook::Cover cover_;
  Workbook::Table table_;
  CsvReader reader_;
  RowRecord record_;
};

}  // namespace habitat
