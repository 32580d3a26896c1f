// SPDX-License-Identifier: Apache-2.0
// A price that is paid in works: the buyer does them, so they come off what is shared, by the keys
// of the works in proportion to their amounts; at most all of them.
#pragma once

#include "densify/result/sale.hpp"
#include "densify/rules/renovation.hpp"
#include "densify/words/owner_rights_steps.hpp"
#include "densify/words/sale_alerts.hpp"
#include "densify/words/told.hpp"
#include "numbers/amount_words.hpp"
#include "numbers/judge.hpp"

namespace habitat::densify {

/// What of the works the buyer does; nothing where the price is not paid in works.
template <Number N>
std::optional<N> take_works_in_kind(const Case<N>& input, const SaleFigures<N>& sale, Cost<N>& cost,
                                    Findings& findings) {
  if (!input.sale || input.sale->paid_in != PaidIn::works || !cost.known ||
      sale.status != SaleStatus::viable)
    return {};
  N works = 0;
  for (const auto& [key, amount] : cost.works_by_key) works = works + amount;
  if (!is_below<N>(N(0), works)) {
    alert<SaleAlert::no_works_to_pay>(findings, "sale.paid_in");
    return {};
  }
  if (is_below<N>(works, *sale.price))
    alert<SaleAlert::works_exceed>(findings, "sale.paid_in", rounded_text<N>(*sale.price, 2),
                                   rounded_text<N>(works, 2));
  const N done = step(words::in_kind, N(min<N>(*sale.price, works)));
  for (const auto& [key, amount] : cost.works_by_key) {
    N& shared = cost.shared_by_key.find(key)->second;
    // Where he does all of them nothing is left, to the last digit.
    const N his = is_below<N>(done, works) ? N(done * amount / works) : amount;
    shared = shared - his;
  }
  alert<SaleAlert::works_in_kind>(findings, "sale.paid_in", rounded_text<N>(done, 2));
  return done;
}

}  // namespace habitat::densify
