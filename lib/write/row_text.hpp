// SPDX-License-Identifier: Apache-2.0
// The results of rows as text: CSV, TSV, or JSON, one object on a line. Figures are written as the
// other machine formats write them, straight into the text.
#pragma once

#include "describe/finding.hpp"
#include "write/diagnostics.hpp"
#include "write/forms/forms.hpp"
#include "write/row_figures.hpp"

namespace habitat {

/// Writes rows in one form.
class RowText {
 public:
  RowText(const Form& form, const std::vector<RowFigure>& figures);

  /// Empty where each row names its figures itself.
  std::string header() const;
  /// A row with its figures and the codes of what deserves a look. What is missing makes it
  /// partial; it tells what of it concerns them. `hints`: one a figure.
  void add(std::string& text, std::string_view id, const Findings& findings, void* result,
           std::vector<std::size_t>& hints) const;
  /// A row that could not be computed.
  void add_faulty(std::string& text, std::string_view id,
                  const std::vector<Diagnostic>& diagnostics) const;

 private:
  bool json() const { return form_ == ndjson_form; }
  std::vector<Missing> concerning(const std::vector<Missing>& missing) const;
  void add_alerts(std::string& text, const std::vector<std::string_view>& codes) const;
  void add_missing(std::string& text, const std::vector<Missing>& missing) const;
  void add_figures(std::string& text, void* result, std::vector<std::size_t>& hints,
                   std::vector<Missing>& lacking) const;
  void add_id(std::string& text, std::string_view id, std::string_view status) const;
  void add_value(std::string& text, const RowFigure& figure, const void* at) const;
  void add_cell(std::string& text, std::string_view cell) const;
  void add_text(std::string& text, std::string_view value) const;

  const Form& form_;
  const std::vector<RowFigure>& figures_;
  std::vector<std::string> keys_;  // of JSON, with their quotes and colons
  char separator_;
};

}  // namespace habitat
