// SPDX-License-Identifier: Apache-2.0
// What a format is given to print of one case: its result as slots, and what the computation said.
// Every format carries the same facts.
#pragma once

#include <memory>

#include "describe/drawing.hpp"
#include "describe/finding.hpp"
#include "describe/stamp.hpp"
#include "formats/document.hpp"
#include "formats/figure.hpp"
#include "formats/list_file.hpp"
#include "formats/selection.hpp"

namespace habitat {

struct Report {
  Stamp stamp;
  std::string case_name;  ///< as the case calls itself, or its file
  std::string status;     ///< ok | partial | error
  Slot results = {};
  const Findings* findings = nullptr;
  const Node* inputs = nullptr;                  ///< the document as read, overrides included
  const std::vector<ListFile>* lists = nullptr;  ///< of the inputs, those that stand in files
  const Faults* faults = nullptr;                ///< of a case that could not be computed
  const Faults* row_faults = nullptr;            ///< of rows of its files, which others outlive
  const std::vector<Source>* sources = nullptr;  ///< where faults stand
  std::vector<Assumption> assumptions;           ///< dated data and defaults that were used
  std::vector<Drawing> drawings = {};            ///< beside its groups, for forms that show them
};

class JsonWriter;

/// The member "missing": figures without value, each with the inputs that it lacks.
void write_missing(JsonWriter& json, const std::vector<Missing>& missing);

/// The member "stamp".
void write_stamp(JsonWriter& json, const Stamp& stamp);

/// One JSON object; with an indent over several lines, without on one.
std::string render_json(const Report& report, const Selection& only, int indent);

/// The elements of one list of a result as JSON, each by itself, on one line.
class JsonElements {
 public:
  /// `key`: the member of an element that is written whatever is selected.
  JsonElements(std::string_view list, std::string_view key, const Selection& only);
  ~JsonElements();
  /// The next one, and another in the place of one; empty where nothing of it is asked for.
  std::string add(const Slot& element);
  std::string replace(std::size_t rank, const Slot& element);
  /// The object of the case they are of, as what stands before and after them.
  std::pair<std::string, std::string> around(const Report& report);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

/// How cells, lines and numbers are written where a spreadsheet or a program reads a table as text.
struct CsvDialect {
  char separator = ',';
  char decimal_mark = '.';
  std::string_view line_end = "\n";
  bool byte_order_mark = false;
  bool quotes = true;  ///< in cells that need them; else tabs and line ends are written \t and \n
};
/// RFC 4180 with lines that end in LF; what a French spreadsheet opens by a double click; TSV.
constexpr CsvDialect standard_csv{}, french_csv{';', ',', "\r\n", true},
    tab_separated{'\t', '.', "\n", false, false};

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
  };
  // Single figures of the result or of an element, and the lists that stand beside them.
  struct Part {
    std::string path;  ///< of the list, within what it stands in
    std::vector<Column> columns;
    std::vector<Part> lists;
  };
  Part part_of(const Slot& group, const std::string& path, const Field& list) const;
  std::string text_cell(std::string_view text) const;
  std::string cell(const Slot& slot, std::string_view unit) const;
  void add_rows(const Part& part, const Slot& group, const PathNames& names, std::string line,
                const std::string& end, std::string& text) const;

  CsvDialect dialect_;
  Selection only_, columns_;  ///< as asked, and without its positions and keys
  Part whole_;
};

struct PageStyle {
  HumanStyle human = {};
  bool colour = false;
  bool lines = false;  ///< box-drawing lines, for a terminal
  int width = 0;       ///< of the terminal; 0 when there is none
  bool verbose = false;
};

/// The page for people, as text.
std::string render_page(const Report& report, const Selection& only, const PageStyle& style);

}  // namespace habitat
