// SPDX-License-Identifier: Apache-2.0
// Which alternative: of those that exclude each other the one of the lowest cost; of independent
// ones, each against the first, those that the budget pays, by falling SIR. The two are kept apart:
// a high SIR does not make the best of two buildings (NIST Handbook 135).
#pragma once

#include <algorithm>
#include <numeric>

#include "cost_of_use/life_cycle/result/result.hpp"
#include "cost_of_use/life_cycle/rules/payback.hpp"
#include "cost_of_use/life_cycle/words/steps.hpp"
#include "numbers/number.hpp"

namespace habitat::cost_of_use {

/// What is equal on paper is not below: then the first in the case has the better rank.
template <Number N>
bool is_clearly_below(const N& a, const N& b) {
  return !is_at_most_zero<N>(N(b - a));
}

/// Positions in the order of the ranks, which are written into the figures; equal ones as they
/// stand.
template <Number N, class Before>
std::vector<std::size_t> ranked(std::vector<AlternativeFigures<N>>& all, std::size_t from,
                                Before&& before) {
  std::vector<std::size_t> order(all.size() - from);
  std::iota(order.begin(), order.end(), from);
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return before(all[a], all[b]); });
  for (std::size_t i = 0; i < order.size(); ++i) all[order[i]].rank = static_cast<int>(i) + 1;
  return order;
}

template <Number N>
std::vector<std::size_t> rank_by_cost(std::vector<AlternativeFigures<N>>& all) {
  return ranked(all, 0,
                [](const auto& a, const auto& b) { return is_clearly_below<N>(*a.lcc, *b.lcc); });
}

template <Number N>
bool is_worth_it(const Measures<N>& measures) {
  return !is_at_most_zero<N>(*measures.net_savings);
}

/// What invests nothing more and is worth it comes first, by net savings, since it has no SIR; then
/// what has one, by it; then the others, by net savings.
template <Number N>
std::vector<std::size_t> rank_by_sir(std::vector<AlternativeFigures<N>>& all) {
  const auto tier = [](const Measures<N>& one) { return one.sir ? 1 : is_worth_it(one) ? 0 : 2; };
  return ranked(all, 1, [&](const auto& one, const auto& other) {
    const Measures<N>&a = one.measures, &b = other.measures;
    if (tier(a) != tier(b)) return tier(a) < tier(b);
    return a.sir ? is_clearly_below<N>(*b.sir, *a.sir)
                 : is_clearly_below<N>(*b.net_savings, *a.net_savings);
  });
}

/// Those worth it that the budget pays, in the order of their ranks; one that is too dear for what
/// is left of it makes room for the next. Positions of those that were too dear.
template <Number N>
std::vector<std::size_t> fund(const std::vector<AlternativeFigures<N>>& all,
                              const std::vector<std::size_t>& order, const std::optional<N>& budget,
                              std::vector<Funded<N>>& funded) {
  std::vector<std::size_t> too_dear;
  N spent = 0;
  for (const std::size_t rank : order) {
    const Measures<N>& one = all[rank].measures;
    if (!is_worth_it(one)) continue;
    const N& additional = *one.pv_additional_investment;
    if (budget && !is_at_most_zero<N>(N(spent + additional - *budget))) {
      too_dear.push_back(rank);
      continue;
    }
    const Scope<N> scope("life_cycle.funded", all[rank].name);
    spent = N(step(words::funded_so_far, N(spent + additional)));
    funded.push_back({all[rank].name, additional, one.sir, spent});
  }
  return too_dear;
}

}  // namespace habitat::cost_of_use
