// SPDX-License-Identifier: Apache-2.0
// What holds where a case is silent, other than dated data and the initial values of its keys: no
// figure rests on a choice that the result does not list. Not for a batch, whose rows want their
// figures alone.
#pragma once

#include <fmt/core.h>

#include <algorithm>

#include "plai_balance/rules/account_plan.hpp"
#include "plai_balance/rules/balance.hpp"
#include "plai_balance/words/texts.hpp"

namespace habitat::plai_balance {

inline void stands_in(Findings& findings, std::string path, Value value, std::string_view unit = "",
                      Text why = {}) {
  findings.assumptions.push_back(
      {std::move(path), std::move(value), std::string(unit), "default", "", "", why});
}

/// Of a word, with those that a person reads in its place.
inline void word_stands_in(Findings& findings, std::string path, std::string_view word,
                           Text words) {
  stands_in(findings, std::move(path), Value(word));
  findings.assumptions.back().value_words = words;
}
template <class E>
void word_stands_in(Findings& findings, std::string path, E word) {
  word_stands_in(findings, std::move(path), word_of(word), label_of(word));
}

/// By what the choice of weights fell on: surfaces utiles, else dwellings, else places.
template <Number N>
void share_key_stands_in(const TrancheKeys<N>& keys, Findings& findings) {
  if (keys.by_places)
    return word_stands_in(findings, "share_key", "places",
                          {"number of places", "nombre de places"});
  const bool all_areas = std::all_of(keys.sizes.begin(), keys.sizes.end(),
                                     [](const auto& size) { return size.useful_area.has_value(); });
  word_stands_in(findings, "share_key", all_areas ? ShareKey::useful_area : ShareKey::dwellings);
}

/// Of the plan: how costs and funding are shared, the VAT of lines, the terms of loans.
template <Number N>
void list_plan_defaults(const Case<N>& input, const GoverningDates& dates,
                        const TrancheKeys<N>& keys, Findings& findings) {
  if (!findings.notes) return;
  if (input.tranches.size() > 1 && !input.share_key && !keys.weights.empty())
    share_key_stands_in(keys, findings);
  for (std::size_t i = 0; i < input.costs.size(); ++i)
    if (const auto word = usual_vat(input.costs[i].chapter, input.operation);
        word && !input.costs[i].vat)
      word_stands_in(findings, path_at("costs", i, "vat"), *word);
  for (std::size_t i = 0; i < input.loans.size(); ++i) {
    const Loan<N>& loan = input.loans[i];
    if (!loan.first_year && !loan.first_due_date && loan.term)
      stands_in(findings, path_at("loans", i, "first_due_date"),
                Value(first_due_date(loan, dates.letting)), "", texts::by_letting_date);
    if (!loan.revision && !revision_missing(loan, input))
      word_stands_in(findings, path_at("loans", i, "revision"), finance::Revision::fixed);
    if (loan.prefinancing && !loan.prefinancing->end_date)
      stands_in(findings, path_at("loans", i, "prefinancing.end_date"), Value(dates.letting));
  }
}

/// The index of each line that has a base and does not say how it moves.
template <Number N>
void list_index_defaults(const Case<N>& input, const AccountPlan<N>& plan, Findings& findings) {
  for (std::size_t i = 0; i < line_count; ++i) {
    const auto* given = input.operating.of(static_cast<Line>(i));
    const LinePlan<N>& line = plan.operating.lines[i];
    if (line.base == N(0) || (given && given->index)) continue;
    word_stands_in(findings, fmt::format("operating.{}.index", words::lines[i].name), line.index);
  }
}

/// Of the years of letting: the rents, the length of the account, how its lines move, the rates.
template <Number N>
void list_account_defaults(const Case<N>& input, const Law& law, const AccountPlan<N>& plan,
                           Findings& findings) {
  if (!findings.notes) return;
  for (std::size_t i = 0; i < input.tranches.size(); ++i)
    if (const auto& rent = input.tranches[i].rent; rent && !rent->basis)
      word_stands_in(findings, path_at("tranches", i, "rent.basis"),
                     rent->per_m2 ? RentBasis::amount : RentBasis::ceiling);
  const Value years(plan.first_year + plan.years - plan.letting_year);
  const bool owned = input.operation.tenure == Tenure::ownership;
  if (!input.horizon)
    stands_in(findings, "horizon", years, "years",
              owned ? texts::longest_loan : texts::tenure_years);
  if (input.sieg && !input.sieg->period) stands_in(findings, "sieg.period", years, "years");
  list_index_defaults(input, plan, findings);
  if (!input.deflator)
    word_stands_in(findings, "deflator", "price_index", label_of(IndexWord::prices));
  if (!input.discount_rate)
    if (const auto rate = discount_rate_of(input, law))
      stands_in(findings, "discount_rate", value_of<N>(*rate), "%/year", texts::contract_livret_a);
}

}  // namespace habitat::plai_balance
