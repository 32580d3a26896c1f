// SPDX-License-Identifier: Apache-2.0
// Units of measure: which there are, which fit each other, and by what factor. A unit is a product
// and quotient of symbols ("EUR/m2/month"); "EUR" may be written "€", "m2" "m²", "m3" "m³", "C"
// "°C", and what a page in French prints is read as well: "40 ans", "€/m²/mois". What a slot holds
// is in the base of its field's unit, except that a ratio in % is held as a fraction.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "numbers/text.hpp"
#include "numbers/written.hpp"

namespace habitat {

/// A unit taken apart: powers of its base symbols, and an exact factor towards them.
struct Unit {
  // euro, m2, m3, year, dwelling, place, day, kilowatt-hour, person, metre, kilowatt, its peak,
  // kilovolt-ampere, kilogram, degree Celsius, degree Fahrenheit, therm, minute, percent
  static constexpr int bases = 19;
  int powers[bases] = {};
  long long numerator = 1, denominator = 1;
  bool operator==(const Unit&) const = default;
  bool same_dimension(const Unit& other) const;
  bool is_ratio() const { return powers[bases - 1] != 0; }
};

/// Nothing when a symbol is unknown, or there are more of them than any unit has. The empty text is
/// the unit of bare numbers.
std::optional<Unit> parse_unit(std::string_view text);

/// Whether a field with this unit is a ratio, held as a fraction and written with its %.
bool is_ratio_unit(std::string_view unit);

/// `value` in `from`, expressed in `to`, exactly where decimals allow.
/// Both must have the same dimension.
Written convert(const Written& value, const Unit& from, const Unit& to);

/// The unit as it stands beside a number in a table: "EUR/m2/month" gives "€/m²/month" or
/// "€/m²/mois".
std::string unit_sign(std::string_view unit, Language language);

/// The ways to write a unit: for each of its factors, the symbols that measure the same. The first
/// factor is above the line, the others below; "EUR/m2" gives {EUR, €, kEUR...} and {m2, m²}.
std::vector<std::vector<std::string_view>> symbols_for(std::string_view unit);

/// How many decimals a table shows for a unit when the field does not say.
int unit_digits(std::string_view unit);

}  // namespace habitat
