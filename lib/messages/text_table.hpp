// SPDX-License-Identifier: Apache-2.0
// Columns of text: numbers to the right, words to the left, a heading with the unit, and no wider
// than the terminal: long words give way first.
#pragma once

#include <string>
#include <vector>

namespace habitat {

struct TextColumn {
  std::string heading, unit;
  bool to_right = false;
  bool whole = false;  ///< never cut: names that one looks up to type them
};

class TextTable {
 public:
  explicit TextTable(std::vector<TextColumn> columns) : columns_(std::move(columns)) {}
  void add_row(std::vector<std::string> cells) { rows_.push_back(std::move(cells)); }
  /// Without the columns in which no row says anything.
  void drop_empty_columns();
  /// `width` 0: as wide as it needs. `heading_codes`: terminal codes around headings, or empty.
  std::string render(int width, bool lines, bool colour) const;

 private:
  std::vector<int> widths(int width) const;
  std::vector<TextColumn> columns_;
  std::vector<std::vector<std::string>> rows_;
};

/// Padded to a width in characters; what is too long ends in "…".
std::string fit(const std::string& text, int width, bool to_right);

/// Words on lines of at most so many characters; further lines are indented.
std::string wrap(const std::string& text, int width, int indent);

}  // namespace habitat
