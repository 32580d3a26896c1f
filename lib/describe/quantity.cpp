// SPDX-License-Identifier: Apache-2.0
#include "describe/quantity.hpp"

#include "describe/unit.hpp"
#include "messages/plain_text.hpp"
#include "numbers/written_number.hpp"

namespace habitat {

Quantity cut_quantity(std::string_view text) {
  text = trimmed(text);
  const auto length = number_length(text);
  const std::string_view rest = text.substr(length);
  return {std::string(text.substr(0, length)),
          std::string(trimmed(rest.substr(blank_length(rest))))};
}

std::string with_unit(std::string_view number, std::string_view unit) {
  return unit.empty() ? std::string(number) : fmt::format("{} {}", number, unit);
}

Message range_words(std::string_view min, std::string_view max) {
  if (max.empty()) return message({"at least {}", "au moins {}"}, min);
  if (min.empty()) return message({"at most {}", "au plus {}"}, max);
  return message({"{} to {}", "{} à {}"}, min, max);
}

std::optional<Written> bound_value(std::string_view bound, std::string_view unit) {
  if (bound.empty()) return {};
  const Quantity quantity = cut_quantity(bound);
  const Written number = *Written::read(quantity.number);
  if (is_ratio_unit(unit)) return quantity.unit.empty() ? number : number.shifted(-2);
  if (quantity.unit.empty() || quantity.unit == unit) return number;
  return convert(number, *parse_unit(quantity.unit), *parse_unit(unit));
}

bool within(const Written& value, const Field& field) {
  const auto min = bound_value(field.min, field.unit), max = bound_value(field.max, field.unit);
  return (!min || value >= *min) && (!max || value <= *max);
}

}  // namespace habitat
