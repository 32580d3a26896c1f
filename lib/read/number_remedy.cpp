// SPDX-License-Identifier: Apache-2.0
#include "read/number_remedy.hpp"

#include "describe/unit.hpp"
#include "messages/said.hpp"
#include "read/scalar.hpp"

namespace habitat {
namespace {

Message choose_between(const Readings& readings, const std::string& unit) {
  const std::string grouped = with_unit(readings.plain, unit),
                    decimal = with_unit(readings.decimal, unit);
  if (!readings.repeated)
    return message({"{} if the comma groups thousands, {} if it is a decimal mark",
                    "{} si la virgule groupe les milliers, {} si elle est décimale"},
                   grouped, decimal);
  if (readings.mark == ',')
    return message({"{} if the commas group thousands, {} if the last one is a decimal mark",
                    "{} si les virgules groupent les milliers, {} si la dernière est décimale"},
                   grouped, decimal);
  return message({"{} if the points group thousands, {} if the last one is a decimal mark",
                  "{} si les points groupent les milliers, {} si le dernier est décimal"},
                 grouped, decimal);
}

}  // namespace

// A bare ratio takes its sign as well.
Remedy remedy_for(const Readings& readings, const std::string& unit, const Field& field) {
  const bool bare = is_ratio_unit(field.unit) && unit.empty();
  if (!readings.decimal.empty()) return {"", choose_between(readings, bare ? "%" : unit)};
  if (bare) return {"", sign_remedy(*Written::read(readings.plain), field)};
  return {with_unit(readings.plain, unit), {}};
}

Message sign_remedy(const Written& given, const Field& field) {
  const bool as_percentage = within(given.shifted(-2), field), as_fraction = within(given, field);
  const std::string &number = given.text(), hundredfold = given.shifted(2).text();
  if (as_percentage && as_fraction)
    return message({"{} % or {} %?", "{} % ou {} % ?"}, number, hundredfold);
  const Message bounds = range_words(field.min, field.max);
  if (!as_percentage && !as_fraction)
    return message({"{} % and {} % are both out of bounds, {}",
                    "{} % et {} % sont tous deux hors des bornes, {}"},
                   number, hundredfold, bounds);
  return message(
      {"write {} %: {} % is out of bounds, {}", "écrire {} % : {} % est hors des bornes, {}"},
      as_percentage ? number : hundredfold, as_percentage ? hundredfold : number, bounds);
}

}  // namespace habitat
