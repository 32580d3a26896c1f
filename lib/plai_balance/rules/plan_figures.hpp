// SPDX-License-Identifier: Apache-2.0
// The financing plan as it is shown: cost, funding, sources, tranches.
#pragma once

#include "plai_balance/rules/financing.hpp"

namespace habitat::plai_balance {

/// Into the text that a line holds, whose memory serves again.
inline void write_tranches(const Names& names, std::string& text) {
  if (names.all()) {
    text = "all";
    return;
  }
  text = names.names.front();
  for (std::size_t i = 1; i < names.names.size(); ++i) (text += ", ") += names.names[i];
}

template <Number N>
void fill_sources(const Case<N>& input, const Financing<N>& plan, const std::optional<N>& base,
                  Result<N>& result) {
  const Names all;
  const auto add = [&](SourceKind kind, const Names& names,
                       const std::optional<N>& amount) -> Message& {
    SourceLine<N>& line = result.sources.emplace_back();
    line.kind = kind;
    write_tranches(names, line.tranche);
    line.amount = amount;
    line.share = ratio(amount, base);
    line.per_dwelling =
        ratio(amount, names.all() ? plan.keys.programme.dwellings
                                  : sum_of_sizes(input, plan, names, &TrancheSize<N>::dwellings));
    return line.label;
  };
  result.sources.reserve(input.grants.size() + input.loans.size() + 1);
  for (std::size_t i = 0; i < input.grants.size(); ++i)
    add(SourceKind::grant, input.grants[i].tranche, plan.grants[i]).en = input.grants[i].label;
  for (std::size_t i = 0; i < input.loans.size(); ++i)
    add(SourceKind::loan, input.loans[i].tranche, plan.loans[i]).en = input.loans[i].label;
  if (!input.own_funds.amount && !input.own_funds.closing) return;
  Message& label = add(SourceKind::own_funds, all, plan.own_funds);
  label.en = "own funds";
  label.fr = "fonds propres";
}

/// What the cost is made of: the lines of the case, then those that are computed.
template <Number N>
void fill_cost_lines(const Case<N>& input, const Financing<N>& plan,
                     std::vector<CostLine<N>>& lines) {
  for (std::size_t i = 0; i < input.costs.size(); ++i) {
    const Cost<N>& given = input.costs[i];
    const TaxedLine<N>& taxed = plan.lines[i];
    CostLine<N>& line = lines.emplace_back();
    line.chapter = given.chapter;
    line.label = given.label.empty() ? Message(label_of(given.chapter)) : Message(given.label);
    write_tranches(given.tranche, line.tranche);
    line.excluding_vat = taxed.before;
    line.vat_rates = taxed.rates;
    if (taxed.before) line.vat = N(taxed.after - *taxed.before);
    line.including_vat = taxed.after;
  }
  const auto add = [&](Chapter chapter, Message label, const Names& tranche, const N& amount) {
    CostLine<N>& line = lines.emplace_back();
    line.chapter = chapter;
    line.label = std::move(label);
    write_tranches(tranche, line.tranche);
    line.excluding_vat = line.including_vat = amount;
    line.vat = N(0);
    line.vat_rates = {N(0)};
  };
  if (plan.taxe_amenagement)
    add(Chapter::land, words::taxe_amenagement_line, Names(), *plan.taxe_amenagement);
  for (std::size_t i = 0; i < input.loans.size(); ++i)
    if (const auto& drawing = input.loans[i].prefinancing;
        drawing && drawing->treatment == InterestTreatment::cost)
      add(Chapter::financial, words::drawing_line(input.loans[i].label), input.loans[i].tranche,
          *plan.prefinancing[i]);
}

/// Parts that were divided by a key may leave in their last digits what nobody lent.
template <Number N>
N gap_of(const N& cost, const N& total) {
  const N gap = cost - total, noise = cost * power(N(10), -30);
  return select(max(gap, N(N(0) - gap)) < noise, N(0), gap);
}

template <Number N>
void fill_plan(const Case<N>& input, const Financing<N>& plan, Wanted wanted, Result<N>& result,
               Findings& findings) {
  const auto base = plan.cost ? plan.cost : plan.total;
  const bool has_sources = !input.grants.empty() || !input.loans.empty() || input.own_funds.amount;
  if (!plan.cost && plan.total && has_sources) alert<AlertCode::no_cost>(findings);
  const Names all;
  using Size = TrancheSize<N>;
  const Programme<N>& programme = plan.keys.programme;
  if (wanted.sources) fill_sources(input, plan, base, result);
  if (wanted.cost_lines && plan.cost) fill_cost_lines(input, plan, result.cost_lines);

  CostFigures<N>& cost = result.cost;
  cost.total = plan.cost;
  std::optional<N>* chapters[] = {&cost.land, &cost.building, &cost.fees, &cost.sundry,
                                  &cost.financial};
  for (std::size_t i = 0; i < 5; ++i) *chapters[i] = plan.chapters[i];
  cost.per_dwelling = ratio(base, programme.dwellings);
  cost.per_m2 = ratio(base, programme.useful_area);
  if (!programme.useful_area && base)
    findings.lacks("cost.per_m2",
                   lacking_sizes(input, plan, all, &Size::useful_area, "living_area"));
  if (!programme.dwellings && base)
    findings.lacks("cost.per_dwelling",
                   lacking_sizes(input, plan, all, &Size::dwellings, "dwellings"));

  FundingFigures<N>& funding = result.funding;
  funding.grants = plan.grant_total;
  funding.loans = plan.loan_total;
  funding.own_funds = plan.own_funds;
  funding.total = plan.total;
  if (plan.cost && plan.total) funding.gap = gap_of<N>(*plan.cost, *plan.total);
  funding.grants_share = ratio(plan.grant_total, base);
  funding.loans_share = ratio(plan.loan_total, base);
  funding.own_funds_share = ratio(plan.own_funds, base);

  for (std::size_t i = 0; i < input.tranches.size(); ++i) {
    TrancheLine<N>& line = result.tranches.emplace_back();
    line.name = input.tranches[i].name;
    if (plan.split_known) {
      if (plan.cost) line.cost = plan.parts[i].cost;
      if (plan.grant_total) line.grants = plan.parts[i].grants;
      if (plan.loan_total) line.loans = plan.parts[i].loans;
      if (plan.own_funds) line.own_funds = plan.parts[i].own_funds;
    }
  }
  if (!plan.split_known) findings.lacks("tranches", {"share_key", "tranches[].living_area"});
  if (plan.keys.by_places) alert<AlertCode::share_key_places>(findings);
}

}  // namespace habitat::plai_balance
