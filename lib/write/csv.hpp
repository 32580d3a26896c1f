// SPDX-License-Identifier: Apache-2.0
// Results as CSV in its dialects: one header, then the rows of each case.
#pragma once

#include "write/report.hpp"

namespace habitat {

/// How cells, lines and numbers are written where a spreadsheet or a program reads a table as text.
struct CsvDialect {
  char separator = ',';
  char decimal_mark = '.';
  std::string_view line_end = "\n";
  bool byte_order_mark = false;
  bool quotes = true;  ///< in cells that need them; else tabs and line ends are written \t and \n
  bool units = true;   ///< behind the names in the header
  std::optional<Language> labels = {};  ///< in the place of names; and its words for yes and no
};
/// RFC 4180 with lines that end in LF; what a French spreadsheet opens by a double click; TSV.
constexpr CsvDialect standard_csv{}, french_csv{';', ',', "\r\n", true},
    tab_separated{'\t', '.', "\n", false, false};

/// A word of every table: in the language of the labels, or the name.
std::string own_word(const CsvDialect& dialect, const Text& label, std::string_view name);
/// "true" as a dialect has it: "vrai" for a French spreadsheet, whatever the language of the labels.
std::string_view flag_word(std::string_view flag, const CsvDialect& dialect);

/// Several cases as one CSV: single figures, a row for each case, or one table of the result, a row
/// for each of its elements. What is asked for decides the columns, never the values.
class CsvTable {
 public:
  /// `shape`: a result with one element in each list.
  CsvTable(const Slot& shape, const Selection& only, const CsvDialect& dialect = standard_csv);

  /// Groups and tables that are asked for and that one CSV cannot hold together, tables first.
  std::vector<std::string> clashing() const;
  /// Whether figures of a group or table of the result are needed.
  bool may_want(std::string_view name) const;
  std::string header() const;
  std::string rows(const Report& report) const;

  /// Whether rows are those of the elements of this list, each by itself.
  bool is_of_elements(std::string_view list) const;
  /// The rows of one of them, without what is the same in all; each ends with the mark.
  std::string element_rows(const Slot& element, char mark) const;
  /// What all rows of a case begin and end with.
  std::string row_begin(const Report& report) const;
  std::string row_end(const Report& report) const;

 private:
  struct Column {
    std::string path, unit;  ///< within the result or the element
    std::string label;       ///< with those of the groups it stands in
  };
  // Single figures of the result or of an element, and the lists that stand beside them.
  struct Part {
    std::string path;  ///< of the list, within what it stands in
    std::vector<Column> columns;
    std::vector<Part> lists;
  };
  Part part_of(const Slot& group, const std::string& path, const Field& list) const;
  Column column_of(const Slot& group, const std::string& name, std::string_view unit) const;
  std::string heading(const Column& column, const std::string& name) const;
  std::string text_cell(std::string_view text) const;
  std::string cell(const Slot& slot, std::string_view unit) const;
  void add_rows(const Part& part, const Slot& group, const PathNames& names, std::string line,
                const std::string& end, std::string& text) const;

  CsvDialect dialect_;
  Selection only_, columns_;  ///< as asked, and without its positions and keys
  Part whole_;
};

}  // namespace habitat
