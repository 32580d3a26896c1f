// SPDX-License-Identifier: Apache-2.0
// The results of rows as text: CSV, TSV, or JSON, one object on a line. Figures are written as the
// other machine formats write them, straight into the text.
#pragma once

#include "describe/finding.hpp"
#include "write/diagnostics.hpp"
#include "write/forms/forms.hpp"
#include "write/row_figures.hpp"

namespace habitat {

/// In which form rows are written, CSV in which dialect, and the names of columns that pass through.
struct RowStyle {
  const Form* form = &csv_form;
  CsvDialect csv = standard_csv;
  std::vector<std::string> kept = {};
};

/// What a row begins with, however it turned out: its name, and the cells that pass through, one
/// for each of their columns.
struct RowHead {
  std::string_view id;
  std::span<const std::string_view> kept = {};
};

/// Writes rows in one form.
class RowText {
 public:
  RowText(const RowStyle& style, const std::vector<RowFigure>& figures);

  /// Empty where each row names its figures itself. `shape`: a result with one element in each list.
  std::string header(const Slot& shape) const;
  /// What its columns are headed by, without those that pass through.
  std::vector<std::string> headings(const Slot& shape) const;
  /// A row with its figures and the codes of what deserves a look. What is missing makes it
  /// partial; it tells what of it concerns them. `hints`: one a figure.
  void add(std::string& text, const RowHead& head, const Findings& findings, void* result,
           std::vector<std::size_t>& hints) const;
  /// A row that could not be computed.
  void add_faulty(std::string& text, const RowHead& head,
                  const std::vector<Diagnostic>& diagnostics) const;

 private:
  bool json() const { return *style_.form == ndjson_form; }
  std::string heading(const RowFigure& figure, const Slot& shape) const;
  std::vector<Missing> concerning(const std::vector<Missing>& missing) const;
  void add_alerts(std::string& text, const std::vector<std::string_view>& codes) const;
  void add_missing(std::string& text, const std::vector<Missing>& missing) const;
  void add_figures(std::string& text, void* result, std::vector<std::size_t>& hints,
                   std::vector<Missing>& lacking) const;
  void add_head(std::string& text, const RowHead& head, std::string_view status) const;
  void set_decimal_mark(std::string& text, std::size_t from) const;
  void add_value(std::string& text, const RowFigure& figure, const void* at) const;
  void add_cell(std::string& text, std::string_view cell) const;
  void add_text(std::string& text, std::string_view value) const;

  RowStyle style_;
  const std::vector<RowFigure>& figures_;
  std::vector<std::string> keys_;  // of JSON, with their quotes and colons
  char separator_;
};

}  // namespace habitat
