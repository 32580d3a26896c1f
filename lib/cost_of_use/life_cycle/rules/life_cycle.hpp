// SPDX-License-Identifier: Apache-2.0
// The life of a building whole, its steps in order: the rates, what each alternative costs, how it
// stands against the first one, which of them, the years one by one.
#pragma once

#include "cost_of_use/life_cycle/rules/alternative.hpp"
#include "cost_of_use/life_cycle/rules/answer.hpp"
#include "cost_of_use/life_cycle/rules/better_set.hpp"
#include "cost_of_use/life_cycle/rules/notes.hpp"
#include "numbers/amount_words.hpp"

namespace habitat::cost_of_use {

template <Number N>
void fill_years(const std::string& name, const LifeCost<N>& cost, const Discounting<N>& discounting,
                std::vector<CostYear<N>>& years) {
  const Scope<N> scope("life_cycle.years", name);
  N cumulated = 0;
  for (int year = 0; year <= discounting.period(); ++year) {
    const auto rank = static_cast<std::size_t>(year);
    CostYear<N>& row = years.emplace_back();
    row.alternative = name;
    row.year = year;
    row.amount = N(step(words::year_amount, cost.course.amounts[rank], year));
    row.discount_factor = N(step(words::discount_factor, discounting.factor(year), year));
    row.present_value = N(step(words::year_value, cost.course.values[rank], year));
    cumulated = N(step(words::cumulated, N(cumulated + row.present_value), year));
    row.cumulated = cumulated;
  }
}

/// Of independent alternatives; they have no best one.
template <Number N>
void fund_independent(const LifeCycle<N>& input, LifeCycleFigures<N>& figures, Findings& findings) {
  const auto& all = figures.alternatives;
  const auto order = rank_by_sir(figures.alternatives);
  const auto too_dear = fund(all, order, input.budget, figures.funded);
  figures.answer = answer_of_funding(all, figures.funded, !too_dear.empty(), *input.study_period);
  if (too_dear.empty()) return;
  std::vector<std::string> names;
  for (const std::size_t rank : too_dear) names.push_back(all[rank].name);
  alert<LifeCycleAlert::too_dear>(findings, "life_cycle.budget", listed_briefly(names));
  N saved = 0;
  for (const Funded<N>& one : figures.funded)
    for (const auto& figure : all)
      if (figure.name == one.name) saved = saved + *figure.measures.net_savings;
  const WorksSet<N> best = best_set(all, *input.budget);
  if (is_at_most_zero<N>(N(best.saved - saved))) return;
  names.clear();
  for (const std::size_t rank : best.members) names.push_back(all[rank].name);
  alert<LifeCycleAlert::better_set>(findings, "life_cycle.budget", rounded_text<N>(saved, 2),
                                    listed_briefly(names), rounded_text<N>(best.saved, 2));
}

template <Number N>
void fill_alternatives(const LifeCycle<N>& input, const DiscountRates<N>& rates,
                       LifeCycleFigures<N>& figures) {
  const Discounting<N> discounting(input, rates);
  const AlternativeModel<N> model(input, rates, discounting);
  std::optional<LifeCost<N>> first;
  for (const Alternative<N>& alternative : input.alternatives) {
    const LifeCost<N> cost = model.cost(alternative);
    AlternativeFigures<N>& one =
        figures.alternatives.emplace_back(model.figures(alternative, cost));
    if (first) one.measures = model.against(*first, alternative, cost);
    fill_years(alternative.name, cost, discounting, figures.years);
    if (!first) first = cost;
  }
  if (figures.alternatives.size() > 1) figures.second = figures.alternatives[1].measures;
}

template <Number N>
void fill_life_cycle(const LifeCycle<N>& input, const Law& law, LifeCycleFigures<N>& figures,
                     Findings& findings) {
  LifeCycleNotes<N> notes(input, findings);
  notes.tell_inputs();
  const DiscountRates<N> rates = discount_rates_of(input, law);
  if (!rates.given && input.rate_schedule.empty())
    return findings.lacks("life_cycle", {"life_cycle.discount_rate"});
  figures.discount_rate = rates.given;
  figures.real_rate = rates.real;
  if (rates.given && !input.discount_rate && input.rates == Rates::nominal)
    alert<LifeCycleAlert::public_rate_is_real>(findings, "life_cycle.discount_rate",
                                               rounded_text<N>(N(*rates.given * N(100)), 2));
  fill_alternatives(input, rates, figures);
  notes.tell_paybacks(figures.alternatives);
  if (input.choice == Choice::independent) return fund_independent(input, figures, findings);
  const auto order = rank_by_cost(figures.alternatives);
  figures.chosen = figures.alternatives[order.front()].name;
  figures.answer = answer_of_choice(figures.alternatives, order, *input.study_period);
}

}  // namespace habitat::cost_of_use
