// SPDX-License-Identifier: Apache-2.0
#include "write/sheets/sheet_cell.hpp"

#include <fmt/core.h>

#include "describe/unit.hpp"
#include "numbers/decimal_text.hpp"

namespace habitat {

SheetCell text_cell(std::string text) {
  return text.empty() ? SheetCell{} : SheetCell{SheetCell::Type::text, std::move(text)};
}

SheetCell number_cell(const std::string& text, std::string_view unit, int decimals) {
  const std::string number = is_decimal_text(text) ? significant_text(text, 15) : "";
  if (number.empty()) return {};
  return {is_ratio_unit(unit) ? SheetCell::Type::ratio : SheetCell::Type::number, number,
          decimals >= 0 ? decimals : unit_digits(unit)};
}

SheetCell cell_of(const Slot& slot, const Field& field, Language language) {
  if (!slot.present()) return {};
  const std::string text = slot.get(language);
  if (slot.kind() == Kind::number || (slot.is_number() && is_decimal_text(text)))
    return number_cell(text, field.unit, field.digits);
  switch (slot.kind()) {
    case Kind::integer:
      return {SheetCell::Type::number, text};
    case Kind::flag:
      return {SheetCell::Type::flag, text};
    case Kind::date:
      return {SheetCell::Type::date, text};
    default:
      return text_cell(human_value(slot, field, {language}));
  }
}

std::string heading_of(const Field& field, Language language) {
  const std::string label(field.label.in(language));
  if (field.unit.empty() || field.unit == "%") return label;
  return fmt::format("{} ({})", label, unit_sign(field.unit, language));
}

}  // namespace habitat
