// SPDX-License-Identifier: Apache-2.0
// The owners one after the other, and what they come to together: primes, loans, calls to the cent.
#pragma once

#include "densify/result/result.hpp"
#include "densify/rules/owner_model.hpp"
#include "densify/words/plan_steps.hpp"
#include "densify/words/told.hpp"
#include "numbers/amount_words.hpp"

namespace habitat::densify {

/// Calls in cents: what rounding leaves goes to those who lost most by it, the first in the file on
/// ties, so that owners add up to the plan.
template <Number N>
void fill_calls(std::vector<OwnerFigures<N>>& owners) {
  std::vector<Written> exact;
  for (const OwnerFigures<N>& owner : owners) exact.push_back(*written<N>(owner.to_finance));
  const std::vector<Written> called = rounded_parts(exact, 2);
  for (std::size_t i = 0; i < owners.size(); ++i) owners[i].called = number_of<N>(called[i]);
}

template <Number N>
void tell_lots(const Case<N>& input, const Owners<N>& owners, Findings& findings) {
  int lots = 0;
  for (const Owner<N>& owner : owners.all()) lots += owner.dwelling_lots;
  const int dwellings = input.condominium->dwellings;
  if (lots > dwellings)
    alert<OwnerAlert::more_lots>(findings, "condominium.dwellings", std::to_string(lots),
                                 std::to_string(dwellings));
  if (input.loan.kind != LoanKind::none && lots < dwellings)
    alert<OwnerAlert::fewer_lots>(findings, "owners", std::to_string(lots),
                                  std::to_string(dwellings));
}

template <Number N>
void tell_owners(const Owners<N>& owners, const std::vector<OwnerFigures<N>>& figures,
                 bool saving_known, Findings& findings) {
  Told incomes, ceilings, areas, tenants, surpluses;
  for (std::size_t i = 0; i < figures.size(); ++i) {
    const Owner<N>& owner = owners.all()[i];
    const OwnerFigures<N>& one = figures[i];
    const bool asks = one.prime_status == PrimeStatus::to_be_determined,
               says_all =
                   owner.row.status && owner.row.household_size && owner.row.reference_income;
    incomes.add(asks && !says_all, one.owner);
    ceilings.add(asks && says_all, one.owner);
    areas.add(saving_known && owner.dwelling_lots > 0 && !owner.area_known, one.owner);
    tenants.add(one.saving && owner.row.status == OwnerStatus::landlord, one.owner);
    surpluses.add(static_cast<bool>(N(0) < one.surplus), one.owner);
  }
  if (incomes) alert<OwnerAlert::incomes_unknown>(findings, "owners", incomes.words());
  if (ceilings) alert<OwnerAlert::ceilings_unknown>(findings, "owners", ceilings.words());
  if (areas) alert<OwnerAlert::areas_unknown>(findings, "owners", areas.words());
  if (tenants) alert<OwnerAlert::saving_of_tenants>(findings, "owners", tenants.words());
  if (surpluses) alert<OwnerAlert::surplus>(findings, "owners", surpluses.words());
}

/// What of the loan and of what comes before the aid no figure adds up.
template <Number N>
void tell_loan(const Case<N>& input, AidRegime regime, const PlanFigures<N>& plan,
               Findings& findings) {
  const OwnersLoan<N>& loan = input.loan;
  if (loan.bridge && N(0) < loan.advance)
    alert<OwnerAlert::bridge_and_advance>(findings, "loan.advance");
  if (loan.kind == LoanKind::none) return;
  if (loan.finances == Finances::rest && plan.at_the_end && N(0) < *plan.at_the_end)
    alert<OwnerAlert::rest_financed>(findings, "loan.finances",
                                     rounded_text<N>(*plan.at_the_end, 2));
  if (loan.kind == LoanKind::eco_ptz && regime == AidRegime::none)
    alert<OwnerAlert::eco_ptz_without_aid>(findings, "loan.kind");
}

/// Without a file of owners the plan is that of the condominium as one.
template <Number N>
void fill_loan(const Case<N>& input, const LoanTerms<N>& terms, PlanFigures<N>& plan) {
  if (!plan.to_finance) return;
  const N& finances = input.loan.finances == Finances::to_finance ? *plan.to_finance : *plan.rest;
  plan.loan = terms.borrowed(finances, input.condominium->dwellings);
  if (plan.loan) plan.cash = N(step(words::cash, N(finances - *plan.loan)));
  plan.called = N(step(words::called, round_to(*plan.to_finance, 2)));
}

template <Number N>
void fill_owners(const Case<N>& input, const Owners<N>& owners, OwnerModel<N>& model,
                 const RightsSplit<N>& rights, bool saving_known, Result<N>& result,
                 Findings& findings) {
  std::vector<OwnerFigures<N>>& figures = result.owners;
  PlanFigures<N>& plan = result.plan;
  N primes = 0, loans = 0, cash = 0, called = 0;
  for (std::size_t i = 0; i < owners.all().size(); ++i) {
    const OwnerRights<N>* his = rights.owners.empty() ? nullptr : &rights.owners[i];
    const OwnerFigures<N>& one = figures.emplace_back(model.figures(owners.all()[i], his));
    primes = primes + one.prime.value_or(N(0));
    loans = loans + one.loan.value_or(N(0));
    cash = cash + one.cash.value_or(N(0));
  }
  fill_calls(figures);
  for (const OwnerFigures<N>& one : figures) called = called + one.called;
  result.aid.individual = N(step(words::primes, primes));
  if (figures.front().loan) {
    plan.loan = N(step(words::loans, loans));
    plan.cash = N(step(words::cash_of_all, cash));
  }
  plan.called = N(step(words::called, called));
  tell_owners(owners, figures, saving_known, findings);
  tell_lots(input, owners, findings);
}

}  // namespace habitat::densify
