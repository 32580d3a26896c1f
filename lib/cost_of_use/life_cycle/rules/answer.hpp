// SPDX-License-Identifier: Apache-2.0
// The sentence that answers, from the figures.
#pragma once

#include "cost_of_use/life_cycle/case/case.hpp"
#include "cost_of_use/life_cycle/result/result.hpp"
#include "cost_of_use/life_cycle/rules/ranking.hpp"
#include "cost_of_use/life_cycle/words/answers.hpp"
#include "messages/nearest.hpp"

namespace habitat::cost_of_use {

/// Of the one that is chosen, against the first; of the first itself, against the next in rank.
template <Number N>
std::vector<Message> answer_of_choice(const std::vector<AlternativeFigures<N>>& all,
                                      const std::vector<std::size_t>& order, int years) {
  using namespace answers;
  const AlternativeFigures<N>& best = all[order.front()];
  if (all.size() == 1) return {alone(best.name, euros(*best.lcc), years, euros(*best.per_month))};
  const bool changes = order.front() != 0;
  const AlternativeFigures<N>& other = changes ? all.front() : all[order[1]];
  const N less = *other.lcc - *best.lcc;
  if (is_at_most_zero<N>(less)) return {same_cost(best.name, other.name, years, euros(*best.lcc))};
  const Message saved = euros(less);
  const Measures<N>& measures = best.measures;
  const auto& simple = measures.payback_sustained;
  const auto& discounted = measures.discounted_payback_sustained;
  if (!changes || !discounted) return {costs_less(best.name, saved, other.name, years)};
  if (*discounted == 0 && simple && *simple == 0)
    return {less_from_start(best.name, saved, other.name, years)};
  if (!simple) return {pays_back_discounted(best.name, saved, other.name, years, *discounted)};
  return {pays_back(best.name, saved, other.name, years, *simple, *discounted)};
}

/// Of independent ones: which are funded, what they cost and save together.
template <Number N>
std::vector<Message> answer_of_funding(const std::vector<AlternativeFigures<N>>& all,
                                       const std::vector<Funded<N>>& funded, bool some_too_dear,
                                       int years) {
  if (funded.empty()) {
    const Text& words = some_too_dear ? answers::none_within_budget : answers::none_worth_it;
    return {{std::string(words.en), std::string(words.fr)}};
  }
  std::vector<std::string> names;
  N saved = 0;
  for (const Funded<N>& one : funded) {
    names.push_back(one.name);
    for (const AlternativeFigures<N>& figures : all)
      if (figures.name == one.name) saved = saved + *figures.measures.net_savings;
  }
  return {
      answers::funded(listed_briefly(names), euros(funded.back().cumulated), euros(saved), years)};
}

}  // namespace habitat::cost_of_use
