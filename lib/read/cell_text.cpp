// SPDX-License-Identifier: Apache-2.0
#include "read/cell_text.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <utility>

#include "describe/quantity.hpp"
#include "messages/plain_text.hpp"
#include "numbers/written_number.hpp"

namespace habitat {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// "1.234": thousands, or a decimal point before three digits. "0.125" and "1234.5" are not.
bool may_group_thousands(std::string_view number) {
  const auto digits = number.substr(sign_length(number));
  const auto point = digits.find('.');
  return point != digits.npos && point > 0 && point <= 3 && digits[0] != '0' &&
         digits.size() - point == 4;
}

// The mantissa and the exponent of "1,5e-05", the second of which may be empty.
std::pair<std::string, std::string> without_power(const std::string& number) {
  const auto e = std::min(number.find_first_of("eE"), number.size());
  return {number.substr(0, e), number.substr(e)};
}

}  // namespace

PointedNumber with_decimal_point(std::string_view cell, const RowDialect& dialect) {
  const Quantity quantity = cut_quantity(cell);
  const auto [number, power] = without_power(quantity.number);
  const auto with = [&](std::string text) { return with_unit(text, quantity.unit); };
  const bool pointed = Written::read(number).has_value();
  if (pointed && power.empty() && dialect.decimal_comma() && may_group_thousands(number)) {
    std::string grouped = number, decimal = number;
    grouped.erase(grouped.find('.'), 1);
    std::replace(decimal.begin(), decimal.end(), '.', ',');
    return {with(grouped), with(decimal)};
  }
  if (pointed || number.empty()) return {std::string(cell)};
  Readings readings = readings_of(number);
  const bool comma = readings.mark == ',' && !readings.repeated && dialect.decimal_comma();
  // The one comma is the decimal mark, whatever groups the digits before it.
  if (comma && !readings.decimal.empty()) readings.plain = std::exchange(readings.decimal, "");
  if (readings.plain.empty()) return {std::string(cell)};
  std::replace(readings.decimal.begin(), readings.decimal.end(), '.', ',');
  const std::string other = readings.decimal.empty() ? "" : with(readings.decimal + power);
  return {with(readings.plain + power), other};
}

std::string_view flag_of_cell(std::string_view cell, const RowDialect& dialect) {
  const std::string word = in_lower_case(trimmed(cell));
  if (word == "true" || (!dialect.is_standard() && word == "vrai")) return "true";
  if (word == "false" || (!dialect.is_standard() && word == "faux")) return "false";
  return cell;
}

std::string date_of_cell(std::string_view cell, const RowDialect& dialect) {
  const auto text = trimmed(cell);
  const bool french = dialect.decimal_comma() && text.size() == 10 && text[2] == '/' && text[5] == '/';
  if (!french) return std::string(cell);
  return fmt::format("{}-{}-{}", text.substr(6), text.substr(3, 2), text.substr(0, 2));
}

void say_with_commas(Faults& faults) {
  faults.change([](Fault& fault) {
    const bool of_number = fault.code == Code::bare_ratio || fault.code == Code::not_a_number ||
                           fault.code == Code::grouped_digits || fault.code == Code::other_sign;
    for (std::size_t i = 1; of_number && i < fault.arguments.size(); ++i)
      for (std::string* words : {&fault.arguments[i].en, &fault.arguments[i].fr})
        for (std::size_t at = 1; at + 1 < words->size(); ++at)
          if ((*words)[at] == '.' && is_digit((*words)[at - 1]) && is_digit((*words)[at + 1]))
            (*words)[at] = ',';
  });
}

std::optional<std::string> text_of_cell(std::string_view cell, Kind kind, const RowDialect& dialect,
                                        const std::string& path, Faults& faults) {
  if (kind == Kind::flag) return std::string(flag_of_cell(cell, dialect));
  if (kind == Kind::date) return date_of_cell(cell, dialect);
  if (dialect.is_standard() || !is_numeric(kind)) return std::string(cell);
  PointedNumber number = with_decimal_point(cell, dialect);
  if (number.other.empty()) return std::move(number.text);
  faults.push_back({Code::two_readings, {}, path, {path, trimmed(cell), number.text, number.other}});
  return {};
}

}  // namespace habitat
