// SPDX-License-Identifier: Apache-2.0
#include "write/sheets/sheet_cell.hpp"

#include <fmt/core.h>

#include "describe/unit.hpp"
#include "numbers/decimal_text.hpp"

namespace habitat {

SheetCell text_cell(std::string text) {
  return text.empty() ? SheetCell{} : SheetCell{SheetCell::Type::text, std::move(text)};
}

SheetCell number_cell(const Written& number, std::string_view unit, int decimals) {
  return {is_ratio_unit(unit) ? SheetCell::Type::ratio : SheetCell::Type::number,
          number.significant(15).text(), decimals >= 0 ? decimals : unit_digits(unit)};
}

SheetCell cell_of(const Slot& slot, const Field& field, Language language) {
  if (!slot.present()) return {};
  const Value value = slot.value(language);
  if (value.number()) return number_cell(*value.number(), field.unit, field.layout.digits);
  if (slot.kind() == Kind::number) return {};
  if (value.count()) return {SheetCell::Type::count, value.text()};
  if (value.flag()) return {SheetCell::Type::flag, value.text()};
  if (value.date()) return {SheetCell::Type::date, value.text()};
  return text_cell(human_value(slot, field, {language}));
}

bool is_nothing(const SheetCell& cell) {
  if (cell.type == SheetCell::Type::empty) return true;
  return is_number(cell) && cell.value.find_first_of("123456789") == cell.value.npos;
}

std::string heading_of(const Field& field, Language language) {
  const std::string label(field.label.in(language));
  if (field.unit.empty() || field.unit == "%") return label;
  return fmt::format("{} ({})", label, unit_sign(field.unit, language));
}

}  // namespace habitat
