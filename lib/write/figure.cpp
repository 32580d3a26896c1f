// SPDX-License-Identifier: Apache-2.0
#include "write/figure.hpp"

#include <algorithm>

#include "describe/date.hpp"
#include "describe/unit.hpp"
#include "messages/said.hpp"
#include "messages/utf8.hpp"

namespace habitat {

Written in_unit(const Written& number, std::string_view unit) {
  return is_ratio_unit(unit) ? number.shifted(2) : number;
}

int own_decimals(const Written& number, std::string_view unit) {
  return in_unit(number, unit).trimmed().decimals();
}

std::string machine_number(const Written& number, std::string_view unit) {
  return in_unit(number, unit).significant(15).text();
}
std::string machine_number(const Value& value, std::string_view unit) {
  const auto number = value.as_number();
  return number ? machine_number(*number, unit) : "";
}

std::string human_number(const Written& number, const Field& field, const HumanStyle& style) {
  int decimals = style.precision >= 0       ? style.precision
                 : field.layout.digits >= 0 ? field.layout.digits
                                            : unit_digits(field.unit);
  if (field.layout.trims_zeros && style.precision < 0)
    decimals = std::min(decimals, own_decimals(number, field.unit));
  std::string text = in_unit(number, field.unit).rounded(decimals).grouped(style.language);
  const bool above_zero = text.find_first_of("123456789") != text.npos && text.front() != '-';
  return field.layout.with_plus && above_zero ? "+" + text : text;
}

std::string human_value(const Slot& slot, const Field& field, const HumanStyle& style) {
  if (!slot.present()) return "";
  const Value value = slot.value(style.language);
  if (value.number() && slot.kind() == Kind::number)
    return human_number(*value.number(), field, style);
  if (value.date()) return human_date(*value.date(), style.language);
  if (value.flag() || slot.kind() == Kind::choice)
    if (const Text words = value_words(slot, value); !words.empty())
      return std::string(words.in(style.language));
  return printable(value.text());
}

std::string with_sign(std::string value, std::string_view unit, Language language) {
  if (unit.empty()) return value;
  return say(language, {"{} {}", "{}\u00A0{}"}, value, unit_sign(unit, language));
}

std::string human_quantity(const Value& value, const Field& field, const HumanStyle& style) {
  const auto number = value.as_number();
  return with_sign(number ? human_number(*number, field, style) : value.text(), field.unit,
                   style.language);
}

}  // namespace habitat
