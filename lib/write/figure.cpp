// SPDX-License-Identifier: Apache-2.0
#include "write/figure.hpp"

#include <algorithm>

#include "describe/date.hpp"
#include "describe/unit.hpp"
#include "messages/said.hpp"
#include "messages/utf8.hpp"
#include "numbers/decimal_text.hpp"

namespace habitat {

std::string in_unit(std::string_view text, std::string_view unit) {
  return is_ratio_unit(unit) ? shift_text(text, 2) : std::string(text);
}

int own_decimals(std::string_view text, std::string_view unit) {
  return decimals_of(trim_text(in_unit(text, unit)));
}

std::string machine_number(std::string_view text, std::string_view unit) {
  if (!is_decimal_text(text)) return "";
  return significant_text(in_unit(text, unit), 15);
}

std::string human_number(std::string_view text, const Field& field, const HumanStyle& style) {
  if (!is_decimal_text(text)) return std::string(text);
  int decimals = style.precision >= 0 ? style.precision
                 : field.digits >= 0  ? field.digits
                                      : unit_digits(field.unit);
  if (field.trims_zeros && style.precision < 0)
    decimals = std::min(decimals, own_decimals(text, field.unit));
  return grouped_text(round_text(in_unit(text, field.unit), decimals), style.language);
}

std::string human_value(const Slot& slot, const Field& field, const HumanStyle& style) {
  if (!slot.present()) return "";
  switch (slot.kind()) {
    case Kind::number:
      return human_number(slot.get(), field, style);
    case Kind::flag:
      return slot.get() == "true" ? say(style.language, {"yes", "oui"})
                                  : say(style.language, {"no", "non"});
    case Kind::choice:
      for (const Name& name : slot.words())
        if (name.word == slot.get()) return std::string(name.label.in(style.language));
      return slot.get();
    case Kind::date:
      return human_date(slot.get(), style.language);
    default:
      return printable(slot.get(style.language));
  }
}

std::string with_sign(std::string value, std::string_view unit, Language language) {
  if (unit.empty()) return value;
  return say(language, {"{} {}", "{}\u00A0{}"}, value, unit_sign(unit, language));
}

std::string human_quantity(std::string_view text, const Field& field, const HumanStyle& style) {
  return with_sign(human_number(text, field, style), field.unit, style.language);
}

}  // namespace habitat
