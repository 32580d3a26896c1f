// SPDX-License-Identifier: Apache-2.0
// What holds where a case is silent, other than dated data and the initial values of its keys: no
// figure rests on a choice that the result does not list. Not for a batch, whose rows want their
// figures alone.
#pragma once

#include <fmt/core.h>

#include "plai_balance/rules/account_plan.hpp"
#include "plai_balance/rules/balance.hpp"
#include "plai_balance/words/texts.hpp"

namespace habitat::plai_balance {

inline void stands_in(Findings& findings, std::string path, Value value, std::string_view unit = "",
                      Text why = {}) {
  findings.assumptions.push_back(
      {std::move(path), std::move(value), std::string(unit), "default", "", "", why});
}

/// By what the choice of weights fell on: surfaces utiles, else dwellings, else places.
template <Number N>
std::string_view default_share_key(const TrancheKeys<N>& keys) {
  if (keys.by_places) return "places";
  for (const auto& size : keys.sizes)
    if (!size.useful_area) return word_of(ShareKey::dwellings);
  return word_of(ShareKey::useful_area);
}

/// Of the plan: how costs and funding are shared, the VAT of lines, the terms of loans.
template <Number N>
void list_plan_defaults(const Case<N>& input, const GoverningDates& dates,
                        const TrancheKeys<N>& keys, Findings& findings) {
  if (!findings.notes) return;
  if (input.tranches.size() > 1 && !input.share_key && !keys.weights.empty())
    stands_in(findings, "share_key", Value(default_share_key(keys)));
  for (std::size_t i = 0; i < input.costs.size(); ++i)
    if (const auto word = usual_vat(input.costs[i].chapter, input.operation);
        word && !input.costs[i].vat)
      stands_in(findings, path_at("costs", i, "vat"), Value(word_of(*word)));
  for (std::size_t i = 0; i < input.loans.size(); ++i) {
    const Loan<N>& loan = input.loans[i];
    if (!loan.first_year && !loan.first_due_date && loan.term)
      stands_in(findings, path_at("loans", i, "first_due_date"),
                Value(first_due_date(loan, dates.letting)), "", texts::by_letting_date);
    if (!loan.revision && !revision_missing(loan, input))
      stands_in(findings, path_at("loans", i, "revision"),
                Value(word_of(finance::Revision::fixed)));
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
    stands_in(findings, fmt::format("operating.{}.index", words::lines[i].name),
              Value(word_of(line.index)));
  }
}

/// Of the years of letting: the rents, the length of the account, how its lines move, the rates.
template <Number N>
void list_account_defaults(const Case<N>& input, const Law& law, const AccountPlan<N>& plan,
                           Findings& findings) {
  if (!findings.notes) return;
  for (std::size_t i = 0; i < input.tranches.size(); ++i)
    if (const auto& rent = input.tranches[i].rent; rent && !rent->basis)
      stands_in(findings, path_at("tranches", i, "rent.basis"),
                Value(word_of(rent->per_m2 ? RentBasis::amount : RentBasis::ceiling)));
  const Value years(plan.first_year + plan.years - plan.letting_year);
  const bool owned = input.operation.tenure == Tenure::ownership;
  if (!input.horizon)
    stands_in(findings, "horizon", years, "years",
              owned ? texts::longest_loan : texts::tenure_years);
  if (input.sieg && !input.sieg->period) stands_in(findings, "sieg.period", years, "years");
  list_index_defaults(input, plan, findings);
  if (!input.deflator) stands_in(findings, "deflator", Value("price_index"));
  if (!input.discount_rate)
    if (const auto rate = discount_rate_of(input, law))
      stands_in(findings, "discount_rate", value_of<N>(*rate), "%/year", texts::contract_livret_a);
}

}  // namespace habitat::plai_balance
