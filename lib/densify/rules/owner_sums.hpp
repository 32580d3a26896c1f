// SPDX-License-Identifier: Apache-2.0
// The owners one after the other, and what they come to together: primes, loans, calls to the cent.
#pragma once

#include "densify/rules/owner_model.hpp"

namespace habitat::densify {

/// Calls in cents: what rounding leaves goes to those who lost most by it, the first in the file on
/// ties, so that owners add up to the plan.
template <Number N>
void fill_calls(std::vector<OwnerFigures<N>>& owners) {
  std::vector<std::string> exact;
  for (const OwnerFigures<N>& owner : owners) exact.push_back(to_text<N>(owner.to_finance));
  const std::vector<std::string> called = rounded_parts(exact, 2);
  for (std::size_t i = 0; i < owners.size(); ++i) owners[i].called = decimal<N>(called[i]);
}

template <Number N>
void tell_owners(const Case<N>& input, const Owners<N>& owners,
                 const std::vector<OwnerFigures<N>>& figures, bool saving_known,
                 Findings& findings) {
  int incomes = 0, areas = 0, tenants = 0, surpluses = 0, lots = 0;
  for (std::size_t i = 0; i < figures.size(); ++i) {
    const Owner<N>& owner = owners.all()[i];
    lots += owner.dwelling_lots;
    incomes += figures[i].prime_status == PrimeStatus::to_be_determined;
    areas += saving_known && owner.dwelling_lots > 0 && !owner.area_known;
    tenants += figures[i].saving && owner.row.status == OwnerStatus::landlord;
    surpluses += static_cast<bool>(N(0) < figures[i].surplus);
  }
  const auto told = [](int count) { return std::to_string(count); };
  if (incomes > 0) alert<OwnerAlert::incomes_unknown>(findings, "owners", told(incomes));
  if (areas > 0) alert<OwnerAlert::areas_unknown>(findings, "owners", told(areas));
  if (tenants > 0) alert<OwnerAlert::saving_of_tenants>(findings, "owners", told(tenants));
  if (surpluses > 0) alert<OwnerAlert::surplus>(findings, "owners", told(surpluses));
  if (input.loan.kind != LoanKind::none && lots < input.condominium->dwellings)
    alert<OwnerAlert::fewer_lots>(findings, "owners", told(lots),
                                  told(input.condominium->dwellings));
}

/// Without a file of owners the plan is that of the condominium as one.
template <Number N>
void fill_loan(const Case<N>& input, const LoanTerms<N>& terms, PlanFigures<N>& plan) {
  if (!plan.to_finance) return;
  const N& finances = input.loan.finances == Finances::to_finance ? *plan.to_finance : *plan.rest;
  plan.loan = terms.borrowed(finances, input.condominium->dwellings);
  plan.cash = N(step(words::cash, N(finances - *plan.loan)));
  plan.called = N(step(words::called, round_to(*plan.to_finance, 2)));
}

template <Number N>
void fill_owners(const Case<N>& input, const Owners<N>& owners, OwnerModel<N>& model,
                 bool saving_known, std::vector<OwnerFigures<N>>& figures, AidFigures<N>& aid,
                 PlanFigures<N>& plan, Findings& findings) {
  N primes = 0, loans = 0, cash = 0, called = 0;
  for (const Owner<N>& owner : owners.all()) {
    const OwnerFigures<N>& one = figures.emplace_back(model.figures(owner));
    primes = primes + one.prime.value_or(N(0));
    loans = loans + one.loan;
    cash = cash + one.cash;
  }
  fill_calls(figures);
  for (const OwnerFigures<N>& one : figures) called = called + one.called;
  aid.individual = N(step(words::primes, primes));
  plan.loan = N(step(words::loans, loans));
  plan.cash = N(step(words::cash_of_all, cash));
  plan.called = N(step(words::called, called));
  tell_owners(input, owners, figures, saving_known, findings);
}

}  // namespace habitat::densify
