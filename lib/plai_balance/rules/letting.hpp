// SPDX-License-Identifier: Apache-2.0
// The years of letting, step by step: rents, account, balance, searches, manager, SIEG, tenants.
#pragma once

#include "plai_balance/rules/account_events.hpp"
#include "plai_balance/rules/adapted.hpp"
#include "plai_balance/rules/by_tranche.hpp"
#include "plai_balance/rules/debt.hpp"
#include "plai_balance/rules/defaults.hpp"
#include "plai_balance/rules/manager.hpp"
#include "plai_balance/rules/own_funds.hpp"
#include "plai_balance/rules/programme.hpp"
#include "plai_balance/rules/redevance.hpp"
#include "plai_balance/rules/sieg.hpp"
#include "plai_balance/rules/solved.hpp"
#include "plai_balance/rules/tenant.hpp"

namespace habitat::plai_balance {

/// The annuities of each loan by year of the account.
template <Number N>
std::vector<std::vector<N>> aligned(const Debt<N>& debt, const AccountPlan<N>& plan) {
  std::vector<std::vector<N>> by_loan(debt.by_loan.size());
  for (std::size_t i = 0; i < by_loan.size(); ++i) {
    by_loan[i].assign(plan.count(), N(0));
    for (std::size_t k = 0; k < debt.by_loan[i].size(); ++k)
      if (const int at = debt.payments.first_year + static_cast<int>(k) - plan.first_year;
          at < plan.years)
        by_loan[i][static_cast<std::size_t>(at)] = debt.by_loan[i][k];
  }
  return by_loan;
}

template <Number N>
void fill_rents_and_sizes(Computation<N>& of) {
  list_plan_defaults(of.input, of.dates, of.financing.keys, of.findings);
  RentModel<N>(of.input, of.law, of.dates, of.financing, of.rents).compute(of.findings);
  fill_programme(of.input, of.financing.keys, of.rents, of.result.programme, of.findings);
  fill_rents(of.input, of.rents, of.result, of.findings);
  fill_cost_per_living_m2(of.input, of.financing, of.result, of.findings);
}

/// What would balance the operation, and the control of over-compensation.
template <Number N>
void fill_searches(Computation<N>& of, const std::vector<std::vector<N>>& by_loan) {
  if (!of.wanted.searches && !of.wanted.sieg) return;
  // A transparent redevance follows whatever the owner pays: there is nothing to search for.
  if (of.plan.transparent) {
    alert<AlertCode::transparent>(of.findings);
    if (of.input.operating.of(Line::redevance))
      alert<AlertCode::redevance_replaced>(of.findings, "operating.redevance");
    of.findings.has_none("solved", searches::transparent);
  } else if (of.wanted.searches)
    fill_solved(of, by_loan);
  if (of.wanted.sieg)
    SiegModel<N>(of.input, of.law, of.dates, of.financing, of.plan, of.result.account, of.debt)
        .fill(of.result.sieg, of.findings);
}

/// A share of vacancy for a year in which the line does not run.
template <Number N>
void tell_vacancy_left_out(const Computation<N>& of) {
  const LinePlan<N>& line = of.plan.operating.of(Line::vacancy);
  const int first = std::max({line.first_year, of.plan.letting_year, of.plan.first_year}),
            last = std::min(line.last_year, of.plan.year(of.plan.count() - 1));
  std::vector<std::string> years;
  for (const auto& [year, share] : line.shares)
    if (year < first || year > last) years.push_back(std::to_string(year));
  if (!years.empty())
    alert<AlertCode::vacancy_years_left_out>(of.findings, "operating.vacancy.share_by_year",
                                             listed(years));
}

/// The account and what it comes to.
template <Number N>
void fill_account(Computation<N>& of) {
  const bool rows = of.wanted.accounts;
  list_account_defaults(of.input, of.law, of.plan, of.findings);
  if (rows) plan_worth(of.input, of.law, of.plan);
  AccountModel<N> model(of.plan, of.result.account);
  model.compute();
  fill_balance(of);
  fill_own_funds(of);
  if (rows) model.offer_rows(account_events(of));
  // No year is put in words for a row that wants no notes.
  if (of.findings.notes && of.exemption.holds &&
      of.exemption.first_taxed_year < of.plan.first_year + of.plan.years)
    alert<AlertCode::exemption_ends>(of.findings, "", std::to_string(of.exemption.first_taxed_year),
                                     std::to_string(of.exemption.years));
  tell_tenure(of.input, of.dates.letting, of.plan.year(of.plan.count() - 1), of.result.loans,
              of.findings);
  check_redevance(of);
  tell_vacancy_left_out(of);
  if (of.wanted.manager() && of.input.manager)
    fill_manager(of.input, of.financing.keys, of.plan, of.result.account, of.result.manager_account,
                 of.findings);
}

template <Number N>
void fill_letting(Computation<N>& of) {
  fill_rents_and_sizes(of);
  if (!asks_account(of.input)) return of.findings.lacks("account", {"tranches[].rent"});
  if (!of.rents.annual && of.input.operation.use == Use::ordinary)
    of.findings.lacks("rent.annual", of.rents.lacking);
  check_adapted(of.input, of.law, of.dates, of.findings);
  if (of.wanted.tenants)
    fill_tenants(of.input, of.law, of.dates, of.financing.keys, of.rents, of.result.tenants,
                 of.findings);
  of.exemption = exemption_of(of.input, of.law, of.financing, of.dates, of.findings);
  if (!plan_account(of, of.exemption, of.plan, of.findings)) return;
  fill_account(of);
  if (!of.wanted.by_loan()) return;
  const auto by_loan = aligned(of.debt, of.plan);
  fill_by_tranche(of, by_loan);
  fill_searches(of, by_loan);
}

}  // namespace habitat::plai_balance
