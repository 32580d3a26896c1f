// SPDX-License-Identifier: Apache-2.0
// Columns of text: numbers to the right, words to the left, a heading with the unit, and no wider
// than the terminal: headings go on several lines, long words give way, and what still has no room
// stands in a table below, beside the names of the rows.
#pragma once

#include <string>
#include <vector>

namespace habitat {

struct TextColumn {
  std::string heading, unit;
  bool to_right = false;
  bool whole = false;       ///< never cut: names that one looks up to type them
  bool names_rows = false;  ///< stands in each table, where columns need several
};

class TextTable {
 public:
  explicit TextTable(std::vector<TextColumn> columns);
  void add_row(std::vector<std::string> cells);
  /// Without the columns in which no row says anything.
  void drop_empty_columns();
  /// Whether all columns have room side by side.
  bool fits(int width) const;
  /// `width` 0: as wide as it needs.
  std::string render(int width, bool lines, bool colour) const;

 private:
  using Ranks = std::vector<std::size_t>;
  std::vector<Ranks> parts(int width) const;
  std::vector<int> widths(const Ranks& columns, int width) const;
  bool has_room(const Ranks& columns, int width) const;
  std::string part(const Ranks& columns, int width, bool lines, bool colour) const;
  bool says_something(const std::vector<std::string>& row, const Ranks& columns) const;
  std::vector<TextColumn> columns_;
  std::vector<int> widest_;  ///< cell or unit of each column: looked at once, however often folded
  std::vector<std::vector<std::string>> rows_;
};

/// Padded to a width in characters; what is too long ends in "…".
std::string fit(const std::string& text, int width, bool to_right);

/// Words on lines of at most so many characters; further lines are indented.
std::string wrap(const std::string& text, int width, int indent);

}  // namespace habitat
