// SPDX-License-Identifier: Apache-2.0
#include "verbs/batch/row_workbook.hpp"

#include <cerrno>
#include <cstring>

#include "describe/unit.hpp"
#include "messages/said.hpp"
#include "read/cell_text.hpp"
#include "write/xlsx/cell_form.hpp"

namespace habitat {
namespace {

// A figure as CSV has it, with its type again.
SheetCell cell_of(std::string_view text, const RowFigure& figure) {
  if (text.empty()) return {};
  const auto number = Written::read(text);
  if (figure.kind == Kind::number && number)
    return number_cell(is_ratio_unit(figure.unit) ? number->shifted(-2) : *number, figure.unit,
                       figure.digits);
  if (figure.kind == Kind::integer && number) return {SheetCell::Type::count, std::string(text)};
  if (figure.kind == Kind::flag) return {SheetCell::Type::flag, std::string(text)};
  if (figure.kind == Kind::date) return {SheetCell::Type::date, std::string(text)};
  // What would be a formula stands behind an apostrophe there; a cell of words is none.
  if (text.size() > 1 && text[0] == '\'') text.remove_prefix(1);
  return text_cell(std::string(text));
}

// What passes through is a number where it is plainly one: 01001 is a code.
SheetCell kept_cell(std::string_view text, const RowDialect& dialect) {
  const PointedNumber pointed = dialect.is_standard() ? PointedNumber{std::string(text)}
                                                      : with_decimal_point(text, dialect);
  const auto number = Written::read(pointed.text);
  const bool plain = number && pointed.other.empty() && pointed.text[0] != '+' &&
                     number->whole_digits() + number->decimals() <= 15 &&
                     (number->trimmed().text().size() == number->text().size() ||
                      number->decimals() > 0) &&
                     !(text.size() > 1 && text[0] == '0' && number->decimals() == 0);
  if (!plain) return text_cell(std::string(text));
  return {SheetCell::Type::number, number->text(), number->decimals()};
}

}  // namespace

RowWorkbook::RowWorkbook(const XlsxLibrary& library, const BatchPlan& plan, const Stamp& stamp,
                         Language language)
    : plan_(plan),
      language_(language),
      workbook_(library, file_.path(),
                {plan.rows_name, fmt::format("{} {}", stamp.tool, stamp.program.version),
                 stamp.program.checked, language},
                true) {
  add_cover(stamp);
  table_.name = say(language_, {"Rows", "Lignes"});
  table_.headings = headings();
  for (const std::string& heading : table_.headings) table_.widths.push_back(width_for(heading));
  table_.numbers.resize(table_.headings.size(), false);
  const std::size_t first = 2 + plan_.style.kept.size();
  for (std::size_t i = 0; i < plan_.figures.size(); ++i)
    table_.numbers[first + i] =
        plan_.figures[i].kind == Kind::number || plan_.figures[i].kind == Kind::integer;
  workbook_.begin(table_);
}

void RowWorkbook::add_cover(const Stamp& stamp) {
  const Entry* name = plan_.base.root.find("name");
  const std::string& file = plan_.base.sources.front().name;
  std::vector<CoverLine> lines;
  lines.push_back({.kind = CoverLine::Kind::title,
                   .words = name && !name->value.text.empty() ? name->value.text : file});
  lines.push_back({.kind = CoverLine::Kind::words,
                   .words = say(language_, {"Computed once for each row of {}",
                                            "Calculé une fois par ligne de {}"},
                                plan_.rows_name)});
  lines.push_back({.kind = CoverLine::Kind::words, .words = stamp.line(language_)});
  cover_ = workbook_.add_cover(say(language_, {"Cover", "Couverture"}), lines);
}

void RowWorkbook::add_counts(std::int64_t rows, std::int64_t failed) {
  const auto line = [&](const Text& label, std::int64_t count) -> CoverLine {
    return {.kind = CoverLine::Kind::figure,
            .words = std::string(label.in(language_)),
            .value = {SheetCell::Type::count, std::to_string(count)}};
  };
  workbook_.add_lines(cover_, {line({"rows", "lignes"}, rows),
                               line({"of them failed", "dont en échec"}, failed)});
}

std::vector<std::string> RowWorkbook::headings() const {
  std::vector<std::string> all = plan_.headings;
  all.insert(all.begin() + 2, plan_.style.kept.begin(), plan_.style.kept.end());
  return all;
}

std::vector<SheetCell> RowWorkbook::cells_of(const RowRecord& record) const {
  std::vector<SheetCell> cells;
  const std::size_t kept = plan_.style.kept.size(), figures = plan_.figures.size();
  for (std::size_t i = 0; i < record.cells.size(); ++i) {
    const std::string_view text = record.cells[i].text;
    if (i >= 2 && i < 2 + kept)
      cells.push_back(kept_cell(text, plan_.dialect));
    else if (i >= 2 + kept && i < 2 + kept + figures)
      cells.push_back(cell_of(text, plan_.figures[i - 2 - kept]));
    else
      cells.push_back(text_cell(std::string(text)));
  }
  return cells;
}

void RowWorkbook::add(std::string_view rows) {
  RowBlock block;
  block.text = rows;
  reader_.start(block);
  while (reader_.next(record_)) workbook_.add_row(table_, cells_of(record_));
}

bool RowWorkbook::give(const TakeText& take, Faults& faults) {
  workbook_.end(table_);
  const std::string wrong = workbook_.close();
  if (wrong.empty() && file_.give(take)) return true;
  if (wrong.empty() && !faults.empty()) return false;
  faults.push_back({Code::no_workbook, {}, "", {wrong.empty() ? std::strerror(errno) : wrong}});
  return false;
}

}  // namespace habitat
