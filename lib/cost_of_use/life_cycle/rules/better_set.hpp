// SPDX-License-Identifier: Apache-2.0
// Whether the ranking by SIR leaves money in the budget that another set of works would use better:
// works come whole, and a ranking cannot see that. Few enough are tried all together.
#pragma once

#include "cost_of_use/life_cycle/result/result.hpp"
#include "cost_of_use/life_cycle/rules/payback.hpp"
#include "cost_of_use/life_cycle/rules/ranking.hpp"

namespace habitat::cost_of_use {

/// More are not tried: 2^12 sets.
inline constexpr std::size_t most_tried = 12;

template <Number N>
struct WorksSet {
  std::vector<std::size_t> members;
  N saved = 0;
};

/// The set within the budget that saves most, of alternatives that are worth it; empty where there
/// are too many of them.
template <Number N>
WorksSet<N> best_set(const std::vector<AlternativeFigures<N>>& all, const N& budget) {
  std::vector<std::size_t> worthy;
  for (std::size_t i = 1; i < all.size(); ++i)
    if (is_worth_it(all[i].measures)) worthy.push_back(i);
  WorksSet<N> best;
  if (worthy.size() > most_tried) return best;
  for (unsigned set = 1; set < 1u << worthy.size(); ++set) {
    WorksSet<N> tried;
    N spent = 0;
    for (std::size_t bit = 0; bit < worthy.size(); ++bit) {
      if (!(set >> bit & 1u)) continue;
      tried.members.push_back(worthy[bit]);
      spent = spent + *all[worthy[bit]].measures.pv_additional_investment;
      tried.saved = tried.saved + *all[worthy[bit]].measures.net_savings;
    }
    if (is_at_most_zero<N>(N(spent - budget)) && static_cast<bool>(best.saved < tried.saved))
      best = std::move(tried);
  }
  return best;
}

}  // namespace habitat::cost_of_use
