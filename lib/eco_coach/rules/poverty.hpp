// SPDX-License-Identifier: Apache-2.0
// Energy poverty of one household, by the indicators of the national observatory (ONPE):
//
//     TEE_3D   energy above 8 % of the income, and income per unit below the third decile
//     BRDE     energy above the national median (per m2, or per unit), and income left after rent
//              and charges, per unit, below 60 % of its median
//     FR_3D    cold for a retained cause, and income per unit below the third decile
//
// What is not given is not known, and an income is never taken to be 0: an indicator is then null,
// unless what is known decides it alone (energy below the threshold is no poverty, whatever the
// decile). Comparisons are of amounts, not of quotients, which do not come out even in every
// number. Nothing here takes memory: households are many.
#pragma once

#include "describe/finding.hpp"
#include "eco_coach/case/poverty.hpp"
#include "law/consumption_units.hpp"
#include "law/law.hpp"
#include "law/parameters.hpp"
#include "numbers/judge.hpp"

namespace habitat::eco_coach {

/// What is known of both where one may be unknown: no is no, whatever the other.
constexpr std::optional<bool> both(std::optional<bool> a, std::optional<bool> b) {
  if ((a && !*a) || (b && !*b)) return false;
  if (a && b) return true;
  return {};
}
constexpr std::optional<bool> either(std::optional<bool> a, std::optional<bool> b) {
  if ((a && *a) || (b && *b)) return true;
  if (a && b) return false;
  return {};
}

/// Whether a is strictly below b, where both are known.
template <Number N>
std::optional<bool> below(const std::optional<N>& a, const std::optional<N>& b) {
  return a && b ? std::optional<bool>(is_below(*a, *b)) : std::nullopt;
}

/// So many times an amount that may not be known.
template <Number N>
std::optional<N> times(const N& factor, const std::optional<N>& amount) {
  return amount ? std::optional<N>(factor * *amount) : std::nullopt;
}

/// The money of one household, in the units of its file.
template <Number N>
struct HouseholdMoney {
  int persons = 1, children_under_14 = 0;
  std::optional<N> income, rent, charges, housing_aid;  ///< EUR a month
  std::optional<N> energy_in_charges;                   ///< EUR a month; 0 where none is
  std::optional<N> energy, water, cheque;               ///< EUR a year; all of its energy
  N other = 0;                                          ///< EUR a month, further fixed charges
  std::optional<N> living_area = {};                    ///< m2
  std::optional<Cold> cold = {};

  N units() const { return law::consumption_units<N>(persons, children_under_14); }
  std::optional<N> yearly_income() const { return times(N(12), income); }
};

/// What households are set against, read once for all of them.
template <Number N>
struct PovertyLevels {
  std::optional<N> threshold, third_decile, median_energy_per_m2, median_energy_per_unit,
      median_income_per_unit;
  bool deduct_cheque = false;
};

/// The case's own levels, else those of the law on the day. What is not known is named.
template <Number N>
PovertyLevels<N> poverty_levels(const Poverty<N>& poverty, const Law& law, Date date,
                                Findings& findings) {
  using namespace law::parameter;
  const auto given_or_dated = [&](const std::optional<N>& given, const law::Parameter& parameter) {
    return given ? given : law.value<N>(parameter, date);
  };
  PovertyLevels<N> levels{given_or_dated(poverty.threshold, tee_threshold),
                          given_or_dated(poverty.third_decile, income_decile_d3),
                          poverty.median_energy_per_m2,
                          poverty.median_energy_per_unit,
                          poverty.median_income_per_unit,
                          poverty.deduct_cheque};
  if (!levels.threshold) findings.lacks("households[].tee_3d", {"poverty.threshold"});
  if (!levels.third_decile) findings.lacks("households[].tee_3d", {"poverty.third_decile"});
  if (!levels.median_energy_per_m2 && !levels.median_energy_per_unit)
    findings.lacks("households[].brde",
                   {"poverty.median_energy_per_m2", "poverty.median_energy_per_unit"});
  if (!levels.median_income_per_unit)
    findings.lacks("households[].brde", {"poverty.median_income_per_unit"});
  return levels;
}

/// Energy of a year, less the cheque where the case deducts it.
template <Number N>
std::optional<N> spent_on_energy(const HouseholdMoney<N>& household, bool deduct_cheque) {
  if (!deduct_cheque || !household.energy) return household.energy;
  if (!household.cheque) return {};
  return max(N(0), N(*household.energy - *household.cheque));
}

/// Null of no income as well: nothing is a share of it.
template <Number N>
std::optional<N> effort_of(const std::optional<N>& energy, const std::optional<N>& yearly_income) {
  if (!energy || !yearly_income || !(N(0) < *yearly_income)) return {};
  return N(step(words::effort, N(*energy / *yearly_income)));
}

/// Income per consumption unit, a month.
template <Number N>
std::optional<N> living_standard(const HouseholdMoney<N>& household) {
  return household.income ? std::optional<N>(*household.income / household.units()) : std::nullopt;
}

template <Number N>
std::optional<bool> in_first_deciles(const HouseholdMoney<N>& household,
                                     const PovertyLevels<N>& levels) {
  return below(household.yearly_income(), times(household.units(), levels.third_decile));
}

template <Number N>
std::optional<bool> tee_3d(const HouseholdMoney<N>& household, const PovertyLevels<N>& levels) {
  const auto income = household.yearly_income();
  const auto bearable = income ? times(*income, levels.threshold) : std::nullopt;
  return both(below(bearable, spent_on_energy(household, levels.deduct_cheque)),
              in_first_deciles(household, levels));
}

/// What is left of the income when the dwelling is paid, a year: energy in the charges is counted
/// with energy.
template <Number N>
std::optional<N> income_left(const HouseholdMoney<N>& household) {
  if (!household.income || !household.housing_aid || !household.rent || !household.charges ||
      !household.energy_in_charges)
    return {};
  return N(step(words::income_left,
                N(N(12) * (*household.income + *household.housing_aid - *household.rent -
                           *household.charges + *household.energy_in_charges))));
}

/// The variants of BRDE; null where the median of one is not given.
template <Number N>
struct HighSpending {
  std::optional<bool> per_m2, per_unit;
};
template <Number N>
HighSpending<N> high_spending(const HouseholdMoney<N>& household, const PovertyLevels<N>& levels) {
  const auto energy = spent_on_energy(household, levels.deduct_cheque);
  const auto& area = household.living_area;
  return {area ? below(times(*area, levels.median_energy_per_m2), energy) : std::nullopt,
          below(times(household.units(), levels.median_energy_per_unit), energy)};
}

/// Of the variants whose median is given, either one is enough.
template <Number N>
std::optional<bool> brde(const HouseholdMoney<N>& household, const PovertyLevels<N>& levels) {
  const HighSpending<N> high = high_spending(household, levels);
  const auto spends = !levels.median_energy_per_m2     ? high.per_unit
                      : !levels.median_energy_per_unit ? high.per_m2
                                                       : either(high.per_m2, high.per_unit);
  const N share = N(60) / N(100) * household.units();
  return both(spends, below(income_left(household), times(share, levels.median_income_per_unit)));
}

/// Whether it was cold for a cause that counts.
constexpr std::optional<bool> felt_cold(std::optional<Cold> cold) {
  return cold ? std::optional<bool>(*cold != Cold::no) : std::nullopt;
}

template <Number N>
std::optional<bool> fr_3d(const HouseholdMoney<N>& household, const PovertyLevels<N>& levels) {
  return both(felt_cold(household.cold), in_first_deciles(household, levels));
}

/// A month and a unit: what is left when dwelling, energy, water and other fixed charges are paid.
/// Energy that is in the charges is paid once; where it may be there and is not known, nothing is.
template <Number N>
std::optional<N> reste_pour_vivre(const HouseholdMoney<N>& household, bool deduct_cheque) {
  const auto energy = spent_on_energy(household, deduct_cheque);
  if (!household.income || !household.housing_aid || !household.rent || !household.charges ||
      !energy || !household.water || !household.energy_in_charges)
    return {};
  const N paid = *household.rent - *household.housing_aid + *household.charges -
                 *household.energy_in_charges + (*energy + *household.water) / N(12) +
                 household.other;
  return N(step(words::reste_pour_vivre, N((*household.income - paid) / household.units())));
}

}  // namespace habitat::eco_coach
