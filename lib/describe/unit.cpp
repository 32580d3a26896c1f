// SPDX-License-Identifier: Apache-2.0
#include "describe/unit.hpp"

#include "numbers/decimal.hpp"
#include "numbers/decimal_text.hpp"

namespace habitat {
namespace {

enum Base {
  euro,
  square_metre,
  cubic_metre,
  year,
  dwelling,
  place,
  day,
  kilowatt_hour,
  person,
  metre,
  kilowatt,
  kilowatt_peak,
  kilovolt_ampere,
  kilogram,
  celsius,
  fahrenheit,
  therm,
  minute,
  percent
};

struct Symbol {
  std::string_view word;
  int base;  // -1: a mere count
  long long numerator, denominator;
};

constexpr Symbol symbols[] = {
    {"EUR", euro, 1, 1},
    {"€", euro, 1, 1},
    {"kEUR", euro, 1000, 1},
    {"k€", euro, 1000, 1},
    {"MEUR", euro, 1000000, 1},
    {"M€", euro, 1000000, 1},
    {"m2", square_metre, 1, 1},
    {"m²", square_metre, 1, 1},
    {"m3", cubic_metre, 1, 1},
    {"m³", cubic_metre, 1, 1},
    {"year", year, 1, 1},
    {"years", year, 1, 1},
    {"month", year, 1, 12},
    {"months", year, 1, 12},
    {"dwelling", dwelling, 1, 1},
    {"dwellings", dwelling, 1, 1},
    {"place", place, 1, 1},
    {"places", place, 1, 1},
    {"day", day, 1, 1},
    {"days", day, 1, 1},
    {"kWh", kilowatt_hour, 1, 1},
    {"MWh", kilowatt_hour, 1000, 1},
    {"person", person, 1, 1},
    {"persons", person, 1, 1},
    {"m", metre, 1, 1},
    {"km", metre, 1000, 1},
    {"L", cubic_metre, 1, 1000},
    {"kg", kilogram, 1, 1},
    {"kW", kilowatt, 1, 1},
    {"W", kilowatt, 1, 1000},
    {"kWp", kilowatt_peak, 1, 1},
    {"kVA", kilovolt_ampere, 1, 1},
    // The zeros of the two scales are apart: no factor leads from one to the other.
    {"C", celsius, 1, 1},
    {"°C", celsius, 1, 1},
    {"F", fahrenheit, 1, 1},
    {"°F", fahrenheit, 1, 1},
    // How many kWh it is, those who bill it do not agree on.
    {"therm", therm, 1, 1},
    {"therms", therm, 1, 1},
    // Of a flow or of a use, never of a term: a day is no number of them here.
    {"min", minute, 1, 1},
    {"h", minute, 60, 1},
    {"%", percent, 1, 1},
    // As a page in French prints them.
    {"an", year, 1, 1},
    {"ans", year, 1, 1},
    {"mois", year, 1, 12},
    {"logement", dwelling, 1, 1},
    {"logements", dwelling, 1, 1},
    {"jour", day, 1, 1},
    {"jours", day, 1, 1},
    {"personne", person, 1, 1},
    {"personnes", person, 1, 1},
    {"kWc", kilowatt_peak, 1, 1},
};

const Symbol* find_symbol(std::string_view word) {
  for (const Symbol& symbol : symbols)
    if (symbol.word == word) return &symbol;
  return nullptr;
}

void replace_all(std::string& text, std::string_view from, std::string_view to) {
  for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
    text.replace(at, from.size(), to);
}

}  // namespace

bool Unit::same_dimension(const Unit& other) const {
  for (int i = 0; i < bases; ++i)
    if (powers[i] != other.powers[i]) return false;
  return true;
}

std::optional<Unit> parse_unit(std::string_view text) {
  constexpr int most_words = 8;  // no unit has so many, and none outgrows a number
  Unit unit;
  if (text.empty()) return unit;
  int sign = 1;
  for (int words = 0; words < most_words; ++words) {
    const auto end = text.find('/');
    const Symbol* symbol = find_symbol(text.substr(0, end));
    if (!symbol) return {};
    unit.powers[symbol->base] += sign;
    (sign > 0 ? unit.numerator : unit.denominator) *= symbol->numerator;
    (sign > 0 ? unit.denominator : unit.numerator) *= symbol->denominator;
    if (end == std::string_view::npos) return unit;
    text.remove_prefix(end + 1);
    sign = -1;
  }
  return {};
}

bool is_ratio_unit(std::string_view unit) { return unit.starts_with("%"); }

Written convert(const Written& value, const Unit& from, const Unit& to) {
  const long long up = from.numerator * to.denominator, down = from.denominator * to.numerator;
  long long ten = 1;  // a power of ten does no more than move the point
  for (int places = 0; places < 18 && ten * down <= up; ++places, ten *= 10)
    if (ten * down == up) return value.shifted(places);
  const Decimal scaled = number_of<Decimal>(value) * Decimal(from.numerator) *
                         Decimal(to.denominator) /
                         (Decimal(from.denominator) * Decimal(to.numerator));
  return *written(scaled);
}

std::string unit_sign(std::string_view unit, Language language) {
  std::string sign(unit);
  replace_all(sign, "kEUR", "k€");
  replace_all(sign, "EUR", "€");
  replace_all(sign, "m2", "m²");
  replace_all(sign, "m3", "m³");
  if (sign == "C" || sign == "F" || sign.ends_with("/C") || sign.ends_with("/F"))
    sign.insert(sign.size() - 1, "°");
  if (language == Language::fr) {
    replace_all(sign, "years", "ans");
    replace_all(sign, "year", "an");
    replace_all(sign, "months", "mois");
    replace_all(sign, "month", "mois");
    replace_all(sign, "dwellings", "logements");
    replace_all(sign, "dwelling", "logement");
    replace_all(sign, "places", "places");
    replace_all(sign, "days", "jours");
    replace_all(sign, "day", "jour");
    replace_all(sign, "persons", "personnes");
    replace_all(sign, "person", "personne");
    replace_all(sign, "kWp", "kWc");
  }
  return sign;
}

std::vector<std::vector<std::string_view>> symbols_for(std::string_view unit) {
  std::vector<std::vector<std::string_view>> factors;
  while (!unit.empty()) {
    const auto slash = unit.find('/');
    const Symbol* given = find_symbol(unit.substr(0, slash));
    auto& alike = factors.emplace_back();
    for (const Symbol& symbol : symbols)
      if (given && symbol.base == given->base) alike.push_back(symbol.word);
    unit = slash == std::string_view::npos ? "" : unit.substr(slash + 1);
  }
  return factors;
}

int unit_digits(std::string_view unit) {
  if (unit.starts_with("%")) return 2;
  if (unit == "EUR/kWh") return 4;  // a kWh costs some cents
  if (unit.starts_with("EUR")) return 2;
  if (unit == "kg/kWh" || unit == "kg/m3") return 4;  // and gives off some tens of grams
  if (unit == "kWh/m3/C") return 3;                   // little more than one
  if (unit == "m2" || unit == "m") return 2;
  if (unit == "C" || unit == "F" || unit == "kW" || unit == "kWp" || unit == "kVA") return 1;
  return 0;
}

}  // namespace habitat
