// SPDX-License-Identifier: Apache-2.0
#include "write/xlsx/workbook.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <cmath>
#include <ctime>
#include <numeric>

#include "messages/utf8.hpp"
#include "write/xlsx/cell_form.hpp"
#include "write/xlsx/silent_errors.hpp"

namespace habitat {
namespace {

constexpr std::uint8_t a4 = 9;
constexpr double portrait = 95, landscape = 140;             // characters on A4
constexpr double smallest_print = 0.55, height_of_line = 15;  // of full size; points
constexpr int longest_text = 32767, longest_title = 255;  // of a cell, of the file
constexpr std::size_t most_rows = 1048575;                // below the header

void make_heading(const XlsxLibrary& library, lxw_format* format) {
  library.format_set_bold(format);
  library.format_set_text_wrap(format);
  library.format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
  library.format_set_bottom(format, LXW_BORDER_THIN);
}

lxw_row_t row_number(std::size_t row) { return static_cast<lxw_row_t>(row); }
lxw_col_t column_number(std::size_t column) { return static_cast<lxw_col_t>(column); }

}  // namespace

Workbook::Workbook(const XlsxLibrary& library, const std::string& file,
                   const Properties& properties, bool row_by_row)
    : library_(library), language_(properties.language) {
  lxw_workbook_options options = {};
  options.constant_memory = row_by_row;
  workbook_ = library_.workbook_new_opt(file.c_str(), &options);
  std::string title = shortened(words_for_xml(properties.title), longest_title);
  std::string generator = properties.generator;
  lxw_doc_properties told = {};
  told.title = title.data();
  told.comments = generator.data();
  std::tm day = {};
  day.tm_year = properties.date.year - 1900;
  day.tm_mon = properties.date.month - 1;
  day.tm_mday = properties.date.day;
  told.created = timegm(&day);
  if (workbook_) note(library_.workbook_set_properties(workbook_, &told));
}

Workbook::~Workbook() {
  if (workbook_) library_.workbook_close(workbook_);
}

void Workbook::note(lxw_error error) {
  if (error_ == LXW_NO_ERROR) error_ = error;
}

std::string Workbook::close() {
  if (!workbook_) return library_.lxw_strerror(LXW_ERROR_MEMORY_MALLOC_FAILED);
  errno = 0;
  {
    const SilentErrors silent;
    note(library_.workbook_close(workbook_));
  }
  workbook_ = nullptr;
  if (error_ == LXW_NO_ERROR) return "";
  const int cause = errno;
  return cause == 0 ? library_.lxw_strerror(error_) : std::strerror(cause);
}

lxw_worksheet* Workbook::new_sheet(const std::string& name) {
  lxw_worksheet* sheet =
      workbook_ ? library_.workbook_add_worksheet(workbook_, name.c_str()) : nullptr;
  if (!sheet) {
    note(LXW_ERROR_INVALID_SHEETNAME_CHARACTER);
    return nullptr;
  }
  library_.worksheet_set_paper(sheet, a4);
  library_.worksheet_fit_to_pages(sheet, 1, 0);
  library_.worksheet_set_footer(sheet, "&L&A&R&P / &N");
  return sheet;
}

lxw_format* Workbook::made(const std::string& name,
                           void (*make)(const XlsxLibrary&, lxw_format*)) {
  lxw_format*& format = formats_[name];
  if (!format) {
    format = library_.workbook_add_format(workbook_);
    make(library_, format);
  }
  return format;
}

lxw_format* Workbook::format_of(const SheetCell& cell) {
  constexpr std::uint8_t day_of_the_reader = 14;  // in the order that his country writes it
  const bool date = cell.type == SheetCell::Type::date;
  const std::string form = date                                  ? "date"
                           : cell.type == SheetCell::Type::flag ? flag_form(language_)
                                                                 : number_form(cell);
  lxw_format*& format = formats_[form];
  if (format) return format;
  format = library_.workbook_add_format(workbook_);
  if (date)
    library_.format_set_num_format_index(format, day_of_the_reader);
  else
    library_.format_set_num_format(format, form.c_str());
  library_.format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
  if (date || cell.type == SheetCell::Type::flag)
    library_.format_set_align(format, LXW_ALIGN_LEFT);
  return format;
}

void Workbook::write_words(lxw_worksheet* sheet, std::size_t row, std::size_t column,
                           const std::string& words, lxw_format* format) {
  note(library_.worksheet_write_string(sheet, row_number(row), column_number(column),
                                       shortened(words_for_xml(words), longest_text).c_str(), format));
}

void Workbook::write(lxw_worksheet* sheet, std::size_t row, std::size_t column,
                     const SheetCell& cell, lxw_format* words) {
  const lxw_row_t r = row_number(row);
  const lxw_col_t c = column_number(column);
  switch (cell.type) {
    case SheetCell::Type::number:
    case SheetCell::Type::ratio:
    case SheetCell::Type::count:
      return note(library_.worksheet_write_number(sheet, r, c, std::strtod(cell.value.c_str(), nullptr),
                                                  format_of(cell)));
    case SheetCell::Type::flag:
      return note(library_.worksheet_write_boolean(sheet, r, c, cell.value == "true", format_of(cell)));
    case SheetCell::Type::date: {
      const auto date = parse_date(cell.value);
      if (!date) return write_words(sheet, row, column, cell.value, words);
      lxw_datetime day = {date->year, date->month, date->day, 0, 0, 0};
      return note(library_.worksheet_write_datetime(sheet, r, c, &day, format_of(cell)));
    }
    case SheetCell::Type::text:
      return write_words(sheet, row, column, cell.value, words);
    default:
      return;
  }
}

lxw_format* Workbook::words_format() {
  return made("words", [](const XlsxLibrary& library, lxw_format* format) {
    library.format_set_text_wrap(format);
    library.format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
  });
}

lxw_format* Workbook::heading_format(bool right) {
  if (!right) return made("heading", make_heading);
  return made("heading of numbers", [](const XlsxLibrary& library, lxw_format* format) {
    make_heading(library, format);
    library.format_set_align(format, LXW_ALIGN_RIGHT);
  });
}

void Workbook::begin(Table& table) {
  ++table.part;
  table.rows = 0;
  table.sheet = new_sheet(table.part == 1
                              ? table.name
                              : fmt::format("{} ({})", shortened(table.name, 26), table.part));
  if (!table.sheet) return;
  std::vector<SheetCell> headings;
  for (const std::string& one : table.headings) headings.push_back(text_cell(one));
  set_height(table, 0, headings);
  for (std::size_t c = 0; c < table.headings.size(); ++c) {
    library_.worksheet_set_column(table.sheet, column_number(c), column_number(c), table.widths[c],
                                  nullptr);
    write_words(table.sheet, 0, c, table.headings[c], heading_format(table.numbers[c]));
  }
  library_.worksheet_freeze_panes(table.sheet, 1, 1);
  set_pages(table);
}

// As many pages side by side as the print needs to stay legible, each with headings and names.
void Workbook::set_pages(const Table& table) {
  const double total = std::accumulate(table.widths.begin(), table.widths.end(), 0.0);
  if (total > portrait) library_.worksheet_set_landscape(table.sheet);
  const double pages = std::max(1.0, std::ceil(total * smallest_print / landscape));
  library_.worksheet_fit_to_pages(table.sheet, static_cast<std::uint16_t>(pages), 0);
  note(library_.worksheet_repeat_rows(table.sheet, 0, 0));
  if (pages > 1) note(library_.worksheet_repeat_columns(table.sheet, 0, 0));
}

// Not every spreadsheet finds the height of wrapped words by itself.
void Workbook::set_height(const Table& table, std::size_t row,
                          const std::vector<SheetCell>& cells) {
  double lines = 1;
  for (std::size_t c = 0; c < cells.size(); ++c)
    if (cells[c].type == SheetCell::Type::text)
      lines = std::max(lines, lines_of(cells[c].value, table.widths[c]));
  constexpr double most_lines = 27;  // a row is 409 points high at most
  if (lines > 1)
    note(library_.worksheet_set_row(table.sheet, row_number(row),
                                    std::min(lines, most_lines) * height_of_line, nullptr));
}

void Workbook::add_row(Table& table, const std::vector<SheetCell>& row) {
  if (table.rows == most_rows) {
    end(table);
    begin(table);
  }
  if (!table.sheet) return;
  ++table.rows;
  set_height(table, table.rows, row);
  for (std::size_t c = 0; c < row.size(); ++c)
    write(table.sheet, table.rows, c, row[c], words_format());
}

void Workbook::end(Table& table) {
  if (table.sheet)
    note(library_.worksheet_print_area(table.sheet, 0, 0, row_number(table.rows),
                                       column_number(table.headings.size() - 1)));
}

void Workbook::add(const std::string& name, const Sheet& content) {
  Table table{.name = name, .headings = content.headings};
  for (std::size_t c = 0; c < content.headings.size(); ++c) {
    table.widths.push_back(width_of(content, c));
    table.numbers.push_back(std::any_of(content.rows.begin(), content.rows.end(),
                                        [&](const auto& row) { return is_number(row[c]); }));
  }
  begin(table);
  for (const auto& row : content.rows) add_row(table, row);
  end(table);
}

}  // namespace habitat
