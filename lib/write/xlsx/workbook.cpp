// SPDX-License-Identifier: Apache-2.0
#include "write/xlsx/workbook.hpp"

#include <fmt/core.h>

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <ctime>

#include "messages/utf8.hpp"
#include "numbers/decimal_text.hpp"

namespace habitat {
namespace {

constexpr std::uint8_t a4 = 9;
constexpr double widest = 48, least = 11, portrait = 95;  // characters; what A4 takes upright
constexpr int longest_text = 32767, longest_title = 255;  // of a cell, of the file
constexpr std::size_t most_rows = 1048575;                // below the header

// How a number is shown, in the notation that files have whatever the language: "#,##0.00".
std::string number_form(const SheetCell& cell) {
  const std::string decimals =
      cell.digits > 0 ? "." + std::string(static_cast<std::size_t>(cell.digits), '0') : "";
  switch (cell.type) {
    case SheetCell::Type::number:
      return "#,##0" + decimals;
    case SheetCell::Type::ratio:
      return "0" + decimals + "%";
    default:
      return "0";
  }
}

// Characters that a number takes as it is shown.
int shown_width(const SheetCell& cell) {
  switch (cell.type) {
    case SheetCell::Type::number:
    case SheetCell::Type::ratio:
    case SheetCell::Type::count: {
      const int whole = static_cast<int>(std::min(cell.value.find('.'), cell.value.size()));
      return whole + whole / 3 + cell.digits + 3;
    }
    default:
      return count_characters(cell.value) + 1;
  }
}

int longest_word(std::string_view words) {
  int longest = 0;
  while (!words.empty()) {
    const auto space = std::min(words.find(' '), words.size());
    longest = std::max(longest, count_characters(words.substr(0, space)));
    words.remove_prefix(std::min(space + 1, words.size()));
  }
  return longest;
}

double width_of(const Sheet& sheet, std::size_t column) {
  double width = width_for(sheet.headings[column]);
  for (const auto& row : sheet.rows) width = std::max<double>(width, shown_width(row[column]));
  return std::min(width, widest);
}

// XML has no other characters that command than these.
std::string plain(std::string_view words) {
  std::string text;
  while (!words.empty()) {
    const Character character = first_character(words);
    const auto as_is = words.substr(0, character.length);
    const bool space = as_is == "\t" || as_is == "\n";
    const bool none = as_is == "\uFFFE" || as_is == "\uFFFF";
    text += !character.valid || none ? "\uFFFD" : space ? std::string(as_is) : printable(as_is);
    words.remove_prefix(character.length);
  }
  return text;
}

// The library tells what goes wrong on standard error as well, in its own way.
class SilentErrors {
 public:
  SilentErrors() : kept_(dup(STDERR_FILENO)), nowhere_(open("/dev/null", O_WRONLY | O_CLOEXEC)) {
    if (kept_ >= 0 && nowhere_ >= 0) dup2(nowhere_, STDERR_FILENO);
  }
  ~SilentErrors() {
    const int cause = errno;
    if (kept_ >= 0) dup2(kept_, STDERR_FILENO);
    if (kept_ >= 0) ::close(kept_);
    if (nowhere_ >= 0) ::close(nowhere_);
    errno = cause;
  }
  SilentErrors(const SilentErrors&) = delete;
  SilentErrors& operator=(const SilentErrors&) = delete;

 private:
  int kept_, nowhere_;
};

lxw_row_t row_number(std::size_t row) { return static_cast<lxw_row_t>(row); }
lxw_col_t column_number(std::size_t column) { return static_cast<lxw_col_t>(column); }

}  // namespace

double width_for(std::string_view heading) {
  const int width = std::max(longest_word(heading) + 2, count_characters(heading) / 2 + 2);
  return std::clamp<double>(width, least, widest);
}

Workbook::Workbook(const XlsxLibrary& library, const std::string& file,
                   const Properties& properties, bool row_by_row)
    : library_(library) {
  lxw_workbook_options options = {};
  options.constant_memory = row_by_row;
  workbook_ = library_.workbook_new_opt(file.c_str(), &options);
  std::string title = shortened(plain(properties.title), longest_title);
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
  const std::string form = date ? "date" : number_form(cell);
  lxw_format*& format = formats_[form];
  if (format) return format;
  format = library_.workbook_add_format(workbook_);
  if (date)
    library_.format_set_num_format_index(format, day_of_the_reader);
  else
    library_.format_set_num_format(format, form.c_str());
  library_.format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
  return format;
}

void Workbook::write_words(lxw_worksheet* sheet, std::size_t row, std::size_t column,
                           const std::string& words, lxw_format* format) {
  note(library_.worksheet_write_string(sheet, row_number(row), column_number(column),
                                       shortened(plain(words), longest_text).c_str(), format));
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
      return note(library_.worksheet_write_boolean(sheet, r, c, cell.value == "true", words));
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

void Workbook::begin_sheet(Table& table) {
  lxw_format* heading = made("heading", [](const XlsxLibrary& library, lxw_format* format) {
    library.format_set_bold(format);
    library.format_set_text_wrap(format);
    library.format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    library.format_set_bottom(format, LXW_BORDER_THIN);
  });
  ++table.part;
  table.rows = 0;
  table.sheet = new_sheet(table.part == 1
                              ? table.name
                              : fmt::format("{} ({})", shortened(table.name, 26), table.part));
  if (!table.sheet) return;
  double total = 0;
  for (std::size_t c = 0; c < table.headings.size(); ++c) {
    library_.worksheet_set_column(table.sheet, column_number(c), column_number(c), table.widths[c],
                                  nullptr);
    total += table.widths[c];
    write_words(table.sheet, 0, c, table.headings[c], heading);
  }
  if (total > portrait) library_.worksheet_set_landscape(table.sheet);
  library_.worksheet_freeze_panes(table.sheet, 1, 1);
  note(library_.worksheet_repeat_rows(table.sheet, 0, 0));
}

Workbook::Table Workbook::begin(const std::string& name, const std::vector<std::string>& headings,
                                const std::vector<double>& widths) {
  Table table{name, headings, widths};
  begin_sheet(table);
  return table;
}

void Workbook::add_row(Table& table, const std::vector<SheetCell>& row) {
  if (table.rows == most_rows) {
    end(table);
    begin_sheet(table);
  }
  if (!table.sheet) return;
  ++table.rows;
  for (std::size_t c = 0; c < row.size(); ++c)
    write(table.sheet, table.rows, c, row[c], words_format());
}

void Workbook::end(Table& table) {
  if (table.sheet)
    note(library_.worksheet_print_area(table.sheet, 0, 0, row_number(table.rows),
                                       column_number(table.headings.size() - 1)));
}

void Workbook::add(const std::string& name, const Sheet& content) {
  std::vector<double> widths;
  for (std::size_t c = 0; c < content.headings.size(); ++c)
    widths.push_back(width_of(content, c));
  Table table = begin(name, content.headings, widths);
  for (const auto& row : content.rows) add_row(table, row);
  end(table);
}

}  // namespace habitat
