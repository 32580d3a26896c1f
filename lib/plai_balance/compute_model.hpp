// SPDX-License-Identifier: Apache-2.0
// The model whole: from a case to its result. One text for all numbers; each number type has a
// small file that instantiates it.
#pragma once

#include "plai_balance/compute.hpp"
#include "plai_balance/control_model.hpp"
#include "plai_balance/letting_model.hpp"

namespace habitat::plai_balance {

/// Which date governs what, and what stands in for a date that is not given.
/// Margins and length of the TFPB exemption: the aid decision. VAT: the works order. Rents, first
/// year and end of drawing: the letting. Start of the exemption: the completion.
template <Number N>
GoverningDates governing_dates(const Case<N>& input, const Law& law, Findings& findings) {
  const Operation& operation = input.operation;
  GoverningDates dates;
  dates.decision = operation.decision_date.value_or(law.as_of());
  const bool asks = asks_account(input);
  bool margins = asks, letting = asks;
  for (const Loan<N>& loan : input.loans) {
    const bool dated = margin_parameter(*loan.product) || *loan.product == LoanProduct::employers;
    margins |= !loan.rate && !loan.margin && dated;
    letting |= (!loan.first_year && !loan.first_due_date && loan.term) ||
               (loan.prefinancing && !loan.prefinancing->end_date);
  }
  if (margins && !operation.decision_date)
    alert<AlertCode::date_missing>(findings, "operation.decision_date", "operation.decision_date",
                                   "as_of");
  dates.letting = operation.letting_date ? *operation.letting_date
                                         : operation.completion_date.value_or(law.as_of());
  if (letting && !operation.letting_date)
    alert<AlertCode::date_missing>(findings, "operation.letting_date", "operation.letting_date",
                                   operation.completion_date ? "completion_date" : "as_of");
  dates.completion = operation.completion_date.value_or(dates.letting);
  dates.order = operation.order_date.value_or(dates.decision);
  bool taxed = false;
  for (const Cost<N>& line : input.costs) taxed |= vat_word(line, operation) == VatWord::reduced;
  if (taxed && !operation.order_date)
    alert<AlertCode::date_missing>(findings, "operation.order_date", "operation.order_date",
                                   operation.decision_date ? "decision_date" : "as_of");
  return dates;
}

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
  if (plan.cost && plan.total) funding.gap = *plan.cost - *plan.total;
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

/// A guarantor answers for a share of the loans it names.
template <Number N>
void fill_guarantees(const Case<N>& input, const Financing<N>& plan, Result<N>& result,
                     Findings& findings) {
  if (input.guarantees.empty()) return;
  std::optional<N> total = N(0);
  std::vector<N> guaranteed(input.loans.size(), N(0));
  for (const Guarantee<N>& guarantee : input.guarantees) {
    GuaranteeLine<N> line;
    line.guarantor = guarantee.guarantor;
    line.amount = N(0);
    for (std::size_t i = 0; i < input.loans.size(); ++i) {
      bool named = guarantee.loans.all();
      for (const auto& label : guarantee.loans.names) named |= label == input.loans[i].label;
      if (!named) continue;
      guaranteed[i] = guaranteed[i] + guarantee.share;
      if (line.amount && plan.loans[i])
        line.amount = *line.amount + guarantee.share * *plan.loans[i];
      else
        line.amount.reset();
    }
    if (total && line.amount)
      total = *total + *line.amount;
    else
      total.reset();
    result.guarantees.push_back(std::move(line));
  }
  result.funding.guaranteed = total;
  for (std::size_t i = 0; i < guaranteed.size(); ++i)
    if (N(1) < guaranteed[i])
      alert<AlertCode::guaranteed_twice>(findings, "guarantees", input.loans[i].label,
                                         printed(guaranteed[i] * N(100), 2));
}

template <Number N>
Result<N> compute(const Case<N>& input, const Law& law, Findings& findings, Wanted wanted) {
  Work<N> work;
  const GoverningDates dates = governing_dates(input, law, findings);
  compute_financing(input, law, dates, work.financing, findings);
  fill_plan(input, work.financing, wanted, work.result, findings);
  fill_guarantees(input, work.financing, work.result, findings);
  fill_debt(input, work.financing, law, dates, wanted, work.debt, work.result, findings);
  fill_letting(input, law, dates, wanted, work, findings);
  check_controls(input, work.financing, law, findings);
  return std::move(work.result);
}

}  // namespace habitat::plai_balance
