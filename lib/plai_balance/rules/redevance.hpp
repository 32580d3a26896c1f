// SPDX-License-Identifier: Apache-2.0
// The redevance of a foyer or a residence set against the rent that its agreement allows: 12 x the
// maximum rent x surface utile, with the structure coefficient of residences, 0.77 x (1 + 38 n /
// SU), n the dwellings, or the places. Yearly rent notice, by secondary sources.
#pragma once

#include "plai_balance/rules/account_plan.hpp"

namespace habitat::plai_balance {

/// Of a full year, in money of the letting year; empty where a tranche has no maximum.
template <Number N>
std::optional<N> highest_redevance(const RentPlan<N>& rents) {
  N sum = 0;
  for (const TrancheRent<N>& rent : rents.tranches) {
    if (!rent.max || !rent.useful_area) return {};
    sum = sum + N(12) * *rent.max * *rent.useful_area;
  }
  return sum;
}

/// Tells the first year of the account whose redevance is above; the limit moves as rents do.
template <Number N>
void check_redevance(Computation<N>& of) {
  if (of.input.operation.use == Use::ordinary) return;
  const auto limit = highest_redevance(of.rents);
  if (!limit) return;
  const auto paid = of.result.account.of(Line::redevance);
  for (std::size_t i = 0; i < of.plan.count(); ++i) {
    const N most = *limit * of.plan.irl[i] * of.plan.share_of(of.plan.year(i));
    if (!is_below<N>(most + N(1) / N(100), paid[i])) continue;
    return alert<AlertCode::redevance_above>(of.findings, "operating.redevance",
                                             std::to_string(of.plan.year(i)),
                                             rounded_text<N>(paid[i], 2), rounded_text<N>(most, 2));
  }
}

}  // namespace habitat::plai_balance
