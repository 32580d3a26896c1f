// SPDX-License-Identifier: Apache-2.0
// The years of the account that a reader looks for: where the treasury is lowest, where the TFPB
// begins, where loans end.
#pragma once

#include "plai_balance/rules/computation.hpp"
#include "plai_balance/words/events.hpp"

namespace habitat::plai_balance {

/// The labels of the loans whose last instalment falls in a year.
template <Number N>
std::vector<std::string> loans_that_end(const std::vector<LoanLine<N>>& loans, int year) {
  std::vector<std::string> labels;
  for (const LoanLine<N>& loan : loans)
    if (loan.last_year == year) labels.push_back(loan.label);
  return labels;
}

/// Whether the TFPB begins in a year, after years without.
template <Number N>
bool tax_begins(const AccountPlan<N>& plan, int year) {
  const LinePlan<N>& tax = plan.operating.of(Line::property_tax);
  return tax.first_year == year && year > plan.letting_year && !(tax.base == N(0));
}

/// One event for each year that has any, in order of years.
template <Number N>
std::vector<YearEvent> account_events(const Computation<N>& of) {
  const AccountPlan<N>& plan = of.plan;
  std::vector<YearEvent> events;
  for (std::size_t i = 0; i < plan.count(); ++i) {
    const int year = plan.year(i);
    std::vector<Message> all;
    if (year == plan.letting_year && i > 0) all.push_back(events::letting);
    if (year == of.result.balance.trough_year) all.push_back(events::trough);
    if (tax_begins(plan, year)) all.push_back(events::tax_begins);
    if (const auto loans = loans_that_end(of.result.loans, year); !loans.empty())
      all.push_back(events::last_instalments(loans));
    if (!all.empty()) events.push_back({year, events::together(all)});
  }
  return events;
}

}  // namespace habitat::plai_balance
