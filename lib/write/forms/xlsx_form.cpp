// SPDX-License-Identifier: Apache-2.0
#include "write/forms/xlsx_form.hpp"

#include <cerrno>
#include <cstring>

#include "files/nameless_file.hpp"
#include "messages/said.hpp"
#include "write/sheets/sheet_names.hpp"
#include "write/xlsx/workbook.hpp"

namespace habitat {
namespace {

// From so many rows on those that are written need not stay in memory.
constexpr std::size_t many_rows = 10000;

std::size_t count_rows(const std::vector<Sheet>& sheets) {
  std::size_t rows = 0;
  for (const Sheet& sheet : sheets) rows += sheet.rows.size();
  return rows;
}

class WorkbookDocument : public Writer {
 public:
  explicit WorkbookDocument(const WritingPlan& plan)
      : only_(plan.only),
        generator_(plan.generator),
        language_(plan.page.human.language),
        sheets_(plan.only, plan.page.human.language, plan.several) {}

  bool may_want(std::string_view name) const override { return only_.may_want(name); }
  bool can_write(Faults& faults) const override { return xlsx_library(faults) != nullptr; }
  void add(const Report& report) override {
    sheets_.add(report);
    any_ |= static_cast<bool>(report.results);
    properties_.date = report.stamp.program.checked;
    if (properties_.title.empty()) properties_.title = report.case_name;
  }

  LongText finish(Faults& faults) override {
    const XlsxLibrary* library = any_ ? xlsx_library(faults) : nullptr;
    if (!library) return {};
    properties_.generator = generator_;
    properties_.language = language_;
    const NamelessFile file;
    const std::vector<Sheet> sheets = sheets_.take();
    Workbook workbook(*library, file.path(), properties_, count_rows(sheets) > many_rows);
    fill(workbook, sheets);
    std::string wrong = workbook.close(), bytes;
    const bool whole = wrong.empty() && file.give([&bytes](std::string_view piece) {
      bytes += piece;
      return true;
    });
    if (whole) return bytes;
    if (wrong.empty()) wrong = std::strerror(errno);
    faults.push_back({Code::no_workbook, {}, "", {wrong}});
    return {};
  }

 private:
  void fill(Workbook& workbook, const std::vector<Sheet>& sheets) const {
    std::vector<std::string> titles{say(language_, {"Cover", "Couverture"}),
                                    say(language_, {"Charts", "Graphiques"})};
    for (const Sheet& sheet : sheets) titles.push_back(sheet.title);
    const std::vector<std::string> names = sheet_names(titles);
    std::vector<Workbook::Drawn> charts;
    for (std::size_t i = 0; i < sheets.size(); ++i)
      for (const SheetChart& chart : sheets[i].charts) charts.push_back({names[i + 2], &chart});
    workbook.add_cover(names[0], sheets_.cover());
    if (!charts.empty()) workbook.add_charts(names[1], charts);
    for (std::size_t i = 0; i < sheets.size(); ++i) workbook.add(names[i + 2], sheets[i]);
  }

  Selection only_;
  std::string generator_;
  Language language_;
  Sheets sheets_;
  Workbook::Properties properties_ = {};
  bool any_ = false;
};

}  // namespace

const Form xlsx_form{
    "xlsx",
    "xlsx",
    true,
    {"a workbook: cover, charts, one sheet for each table, real numbers and dates",
     "un classeur : couverture, graphiques, une feuille par tableau, de vrais nombres et dates"},
    [](const WritingPlan& plan) -> std::unique_ptr<Writer> {
      return std::make_unique<WorkbookDocument>(plan);
    }};

}  // namespace habitat
