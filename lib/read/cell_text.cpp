// SPDX-License-Identifier: Apache-2.0
#include "read/cell_text.hpp"

#include <algorithm>

#include "describe/quantity.hpp"
#include "messages/plain_text.hpp"
#include "numbers/written_number.hpp"

namespace habitat {
namespace {

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

PointedNumber with_decimal_point(std::string_view cell) {
  const Quantity quantity = cut_quantity(cell);
  const auto [number, power] = without_power(quantity.number);
  const bool pointed = Written::read(number).has_value();
  if (pointed && power.empty() && may_group_thousands(number)) {
    std::string grouped = number, decimal = number;
    grouped.erase(grouped.find('.'), 1);
    std::replace(decimal.begin(), decimal.end(), '.', ',');
    return {with_unit(grouped, quantity.unit), with_unit(decimal, quantity.unit)};
  }
  if (pointed || number.empty()) return {std::string(cell)};
  // The one comma is the decimal mark, whatever groups the digits before it.
  const Readings readings = readings_of(number);
  const bool comma = readings.mark == ',';
  const std::string& read = comma && !readings.decimal.empty() ? readings.decimal : readings.plain;
  if (read.empty() || (comma ? readings.repeated : !readings.decimal.empty()))
    return {std::string(cell)};
  return {with_unit(read + power, quantity.unit)};
}

std::string_view flag_of_cell(std::string_view cell, const RowDialect& dialect) {
  const std::string word = in_lower_case(trimmed(cell));
  if (word == "true" || (dialect.decimal_comma() && word == "vrai")) return "true";
  if (word == "false" || (dialect.decimal_comma() && word == "faux")) return "false";
  return cell;
}

std::optional<std::string> text_of_cell(std::string_view cell, Kind kind, const RowDialect& dialect,
                                        const std::string& path, Faults& faults) {
  if (kind == Kind::flag) return std::string(flag_of_cell(cell, dialect));
  if (!dialect.decimal_comma() || !is_numeric(kind)) return std::string(cell);
  PointedNumber number = with_decimal_point(cell);
  if (number.other.empty()) return std::move(number.text);
  faults.push_back({Code::two_readings, {}, path, {path, trimmed(cell), number.text, number.other}});
  return {};
}

}  // namespace habitat
