// SPDX-License-Identifier: Apache-2.0
// A cell of a spreadsheet: its value is exact and keeps its type.
#pragma once

#include "write/figure.hpp"

namespace habitat {

struct SheetCell {
  enum class Type { empty, text, number, ratio, count, flag, date };
  Type type = Type::empty;
  std::string value = {};  ///< machine text; a ratio as a fraction
  int digits = 0;          ///< decimals shown
};

SheetCell text_cell(std::string text);

/// A number in the base of its unit, ratios as fractions; `decimals` shown, or the unit's own.
SheetCell number_cell(const Written& number, std::string_view unit, int decimals);

SheetCell cell_of(const Slot& slot, const Field& field, Language language);

inline bool is_number(const SheetCell& cell) {
  using Type = SheetCell::Type;
  return cell.type == Type::number || cell.type == Type::ratio || cell.type == Type::count;
}

/// Whether it is empty, or a number that is zero.
bool is_nothing(const SheetCell& cell);

/// As a column is headed: the label of its field, with the unit unless cells show it.
std::string heading_of(const Field& field, Language language);

}  // namespace habitat
