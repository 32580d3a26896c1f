// SPDX-License-Identifier: Apache-2.0
// A workbook of Excel as it is written: sheets of typed cells, which any spreadsheet shows in its own
// language, ready to be printed on A4.
#pragma once

#include <map>

#include "write/sheets/sheets.hpp"
#include "write/xlsx/library.hpp"

namespace habitat {

class Workbook {
 public:
  /// What the file says of itself; its date is that of the data, so that the same results are the
  /// same bytes.
  struct Properties {
    std::string title, generator;
    Date date = {};
    Language language = Language::en;
  };

  /// `row_by_row`: what was written stays outside memory, so that rows may be many; then each table
  /// is ended before the next one is begun.
  Workbook(const XlsxLibrary& library, const std::string& file, const Properties& properties,
           bool row_by_row = false);
  ~Workbook();
  Workbook(const Workbook&) = delete;
  Workbook& operator=(const Workbook&) = delete;

  /// A sheet of lines, to which others may be added.
  struct Cover {
    lxw_worksheet* sheet = nullptr;
    std::size_t next_row = 0;
  };
  Cover add_cover(const std::string& name, const std::vector<CoverLine>& lines);
  void add_lines(Cover& cover, const std::vector<CoverLine>& lines);
  /// Charts of other sheets, by the names of those.
  struct Drawn {
    std::string sheet;
    const SheetChart* chart;
  };
  void add_charts(const std::string& name, const std::vector<Drawn>& charts);
  /// A table whose rows come one after the other. What one sheet does not hold goes on on others of
  /// its name, numbered.
  struct Table {
    std::string name = {};
    std::vector<std::string> headings = {};
    std::vector<double> widths = {};  ///< characters
    std::vector<bool> numbers = {};   ///< whether a column has some: its heading stands right
    lxw_worksheet* sheet = nullptr;
    std::size_t rows = 0;  ///< on this sheet
    int part = 0;
  };
  void begin(Table& table);
  void add_row(Table& table, const std::vector<SheetCell>& row);
  void end(Table& table);
  void add(const std::string& name, const Sheet& sheet);
  /// Writes the file. What went wrong, in the words of the library; empty when nothing did.
  std::string close();

 private:
  lxw_worksheet* new_sheet(const std::string& name);
  lxw_format* format_of(const SheetCell& cell);
  /// By a name of its own; made once.
  lxw_format* made(const std::string& name, void (*make)(const XlsxLibrary&, lxw_format*));
  void write(lxw_worksheet* sheet, std::size_t row, std::size_t column, const SheetCell& cell,
             lxw_format* words);
  void write_words(lxw_worksheet* sheet, std::size_t row, std::size_t column,
                   const std::string& words, lxw_format* format);
  void set_height(const Table& table, std::size_t row, const std::vector<SheetCell>& cells);
  void set_pages(const Table& table);
  lxw_format* words_format();
  lxw_format* heading_format(bool right);
  void insert(lxw_worksheet* sheet, std::size_t row, const Drawn& drawn);
  void insert_logo(lxw_worksheet* sheet, std::size_t row, const std::string& picture);
  void note(lxw_error error);

  const XlsxLibrary& library_;
  Language language_;
  lxw_workbook* workbook_;
  std::map<std::string, lxw_format*> formats_;
  lxw_error error_ = LXW_NO_ERROR;
};

}  // namespace habitat
