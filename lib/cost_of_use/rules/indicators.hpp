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

/// By what the reste pour vivre is divided.
template <Number N>
std::optional<N> divisor(const Budget<N>& budget, const Means<N>& means) {
  if (budget.divide_by == DivideBy::persons) return N(means.persons);
  if (budget.divide_by == DivideBy::parts) return budget.parts;
  return consumption_units(means);
}

/// Income less what is left to pay.
template <Number N>
std::optional<N> left_to_live(const Month<N>& month, const Means<N>& means) {
  if (!month.net || !means.income) return {};
  return N(*means.income - *month.net);
}

template <Number N>
void fill_indicators(const Month<N>& month, const Means<N>& means, const Budget<N>& budget,
                     Indicators<N>& figures) {
  figures.effort_gross = effort(month, means.income, false);
  figures.effort_net = effort(month, means.income, true);
  if (month.net && means.income && N(0) < *means.income)
    figures.effort_extended = *month.net / *means.income;
  figures.consumption_units = consumption_units(means);
  figures.reste_pour_vivre = left_to_live(month, means);
  if (!figures.reste_pour_vivre) return;
  if (const auto by = divisor(budget, means)) figures.per_unit = *figures.reste_pour_vivre / *by;
  figures.per_day = *figures.reste_pour_vivre / N(means.persons) / N(budget.days);
}

}  // namespace habitat::cost_of_use
