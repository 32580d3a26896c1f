// SPDX-License-Identifier: Apache-2.0
// What a month leaves to live on, and what it takes of the income. The income leaves the aid out,
// which stands in the numerator alone (order of 10 March 2011, CCH R. 441-3-1). None of it is a
// score.
#pragma once

#include "cost_of_use/rules/month.hpp"

namespace habitat::cost_of_use {

/// What the effort rate is of: rent, annexes and charges, with those that the landlord adds where
/// heating and water are individual; net, less the aid and the RLS.
template <Number N>
std::optional<N> outlay(const Month<N>& month, bool net) {
  const auto &rent = month.of(Group::rent), &annexes = month.of(Group::annexes),
             &charges = month.of(Group::charges);
  if (!rent || !annexes || !charges) return {};
  const N paid = *rent + *annexes + *charges + month.flat_charges;
  if (!net) return paid;
  if (!month.aid_paid || !month.rls) return {};
  return N(paid - *month.aid_paid - *month.rls);
}

template <Number N>
std::optional<N> effort(const Month<N>& month, const std::optional<N>& income, bool net) {
  const auto paid = outlay(month, net);
  if (!paid || !income || !(N(0) < *income)) return {};
  return N(*paid / *income);
}

/// Whether the case says what has to be left to live on.
template <Number N>
bool asks_threshold(const Access<N>& access) {
  return access.min_per_unit || access.min_per_day;
}

/// By what the reste pour vivre is divided. The CNAF adds to the units of a person alone with
/// dependents.
template <Number N>
std::optional<N> divisor(const Budget<N>& budget, const Means<N>& means) {
  if (budget.divide_by == DivideBy::cnaf_units)
    return N(consumption_units(means) + (means.lone_parent ? N(1) / N(5) : N(0)));
  if (budget.divide_by == DivideBy::persons) return N(means.persons);
  if (budget.divide_by == DivideBy::parts) return budget.parts;
  return consumption_units(means);
}

template <Number N>
N sum_of(const std::vector<Obligation<N>>& obligations) {
  N sum = 0;
  for (const Obligation<N>& one : obligations) sum = sum + one.amount;
  return sum;
}

/// Income less what is left to pay and what is owed besides.
template <Number N>
std::optional<N> left_to_live(const Month<N>& month, const Means<N>& means,
                              const std::vector<Obligation<N>>& obligations) {
  if (!month.net || !means.income) return {};
  if (obligations.empty()) return N(*means.income - *month.net);
  return N(*means.income - *month.net - step(words::obligations, sum_of(obligations)));
}

/// Energy, and charges for heating and hot water, over the income; nothing where there is neither.
template <Number N>
void fill_energy_effort(const Month<N>& month, const Living<N>& living, const Means<N>& means,
                        Date date, const Law& law, Indicators<N>& figures) {
  const auto& energy = month.of(Group::energy);
  const bool any = !living.energy.empty() || !(month.heat_charges == N(0));
  if (!any || !energy || !means.income || !(N(0) < *means.income)) return;
  const N paid = *energy + month.heat_charges, half_cent = N(1) / N(200);
  figures.effort_energy = paid / *means.income;
  if (const auto limit = law.value<N>(law::parameter::tee_threshold, date))
    figures.energy_above_threshold = is_below<N>(N(*limit * *means.income + half_cent), paid);
}

/// Half a cent less is not below.
template <Number N>
void judge_left(const Access<N>& access, Indicators<N>& figures) {
  const N half = N(1) / N(200);
  std::optional<bool> below;
  const auto judge = [&](const std::optional<N>& left, const std::optional<N>& least) {
    if (left && least) below = below.value_or(false) || is_below<N>(N(*left + half), *least);
  };
  judge(figures.per_unit, access.min_per_unit);
  judge(figures.per_day, access.min_per_day);
  figures.below_threshold = below;
}

template <Number N>
void fill_indicators(const Case<N>& input, const Month<N>& month, const Means<N>& means, Date date,
                     const Law& law, Indicators<N>& figures) {
  const Budget<N>& budget = input.budget;
  const auto &area = input.living.dwelling.living_area, &charges = month.of(Group::charges);
  if (area && charges && !(*charges == N(0))) figures.charges_per_m2 = N(12) * *charges / *area;
  if (!input.obligations.empty()) figures.obligations = sum_of(input.obligations);
  fill_energy_effort(month, input.living, means, date, law, figures);
  figures.effort_gross = effort(month, means.income, false);
  figures.effort_net = effort(month, means.income, true);
  if (month.net && means.income && N(0) < *means.income)
    figures.effort_extended = *month.net / *means.income;
  const bool of_cnaf = budget.divide_by == DivideBy::cnaf_units;
  figures.consumption_units = of_cnaf ? *divisor(budget, means) : consumption_units(means);
  figures.reste_pour_vivre = left_to_live(month, means, input.obligations);
  if (!figures.reste_pour_vivre) return;
  if (const auto by = divisor(budget, means)) figures.per_unit = *figures.reste_pour_vivre / *by;
  figures.per_day = *figures.reste_pour_vivre / N(means.persons) / budget.days;
  judge_left(input.access, figures);
}

}  // namespace habitat::cost_of_use
