// SPDX-License-Identifier: Apache-2.0
// The chèque énergie of a year: reference income per unit (one; a half for the second person; three
// tenths for each further one, whatever the age) against four thresholds, in three classes of
// households. Children in shared custody weigh half. These units are not those of a living
// standard.
#pragma once

#include "law/law.hpp"
#include "law/parameters.hpp"
#include "numbers/judge.hpp"

namespace habitat::law {

template <Number N>
struct EnergyCheque {
  std::optional<N> units = {};            ///< of the cheque
  std::optional<N> income_per_unit = {};  ///< EUR/year
  std::optional<N> amount = {};           ///< EUR/year; zero for who has none
};

/// One for a single person; unknown before the first text. Children in shared custody, who are
/// among the persons and come after the others, weigh half of what they would.
template <Number N>
std::optional<N> energy_cheque_units(int persons, int shared_custody, Date date, const Law& law) {
  const auto second = law.value<N>(parameter::energy_cheque_unit_second, date);
  const auto further = law.value<N>(parameter::energy_cheque_unit_further, date);
  if (!second || !further) return {};
  N units = 1;
  for (int person = 2; person <= persons; ++person) {
    const N& weight = person == 2 ? *second : *further;
    units = units + (person > persons - shared_custody ? N(weight / N(2)) : weight);
  }
  return units;
}

template <Number N>
std::optional<N> amount_of_energy_cheque(const N& reference_income, int persons, const N& units,
                                         Date date, const Law& law) {
  using namespace parameter;
  const std::size_t row = persons == 1 ? 0 : units < N(2) ? 1 : 2;
  for (std::size_t band = 0; band < 4; ++band) {
    const auto threshold = law.value<N>(*energy_cheque_threshold[band], date);
    // The income itself against the threshold of so many units, known to four decimals: a quotient
    // would not come out even in every number.
    if (threshold && is_below(reference_income, round_known(N(*threshold * units), 4, 6)))
      return law.value<N>(*energy_cheque_amount[4 * row + band], date);
  }
  return law.value<N>(*energy_cheque_threshold[0], date) ? std::optional<N>(N(0)) : std::nullopt;
}

/// Without an income the units alone. Persons are at least one.
template <Number N>
EnergyCheque<N> energy_cheque(const std::optional<N>& reference_income, int persons, Date date,
                              const Law& law, int shared_custody = 0) {
  EnergyCheque<N> cheque{.units = energy_cheque_units<N>(persons, shared_custody, date, law)};
  if (!reference_income || !cheque.units) return cheque;
  cheque.income_per_unit = N(*reference_income / *cheque.units);
  cheque.amount = amount_of_energy_cheque<N>(*reference_income, persons, *cheque.units, date, law);
  return cheque;
}

}  // namespace habitat::law
