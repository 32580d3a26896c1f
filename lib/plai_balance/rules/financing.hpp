// SPDX-License-Identifier: Apache-2.0
// The financing plan, in the order in which one is built: cost, grants, loans, own funds, and what
// closes the plan. Amounts in euros, nothing rounded.
#pragma once

#include "plai_balance/rules/closing.hpp"

namespace habitat::plai_balance {

/// Amounts of the loans, but for those that close the plan.
template <Number N>
void compute_loans(const Case<N>& input, Financing<N>& plan, Findings& findings) {
  for (const Loan<N>& loan : input.loans) {
    std::optional<N>& amount = plan.loans.emplace_back(loan.amount);
    if (loan.share) {
      if (const auto cost = cost_of(input, plan, loan.tranche))
        amount = *loan.share * *cost;
      else
        findings.lacks(source_path(loan.label), {plan.cost ? "share_key" : "costs"});
    }
    if (amount) {
      const Scope<N> scope("loans", loan.label);
      amount = N(step(words::loan_amount, *amount));
    }
  }
}

/// The whole plan. Loan rates come first, since interest while drawing may be a cost.
template <Number N>
void compute_financing(const Case<N>& input, const Law& law, const GoverningDates& dates,
                       Financing<N>& plan, Findings& findings) {
  read_keys(input, law, plan.keys);
  plan.parts.resize(plan.keys.sizes.size());
  LivretAReference<N> reference(input, law);
  for (const Loan<N>& loan : input.loans) {
    const Scope<N> scope("loans", loan.label);
    std::optional<N>& rate = plan.loan_rates.emplace_back();
    rate = contract_rate(loan, reference, law, dates.decision);
    plan.later_rates.push_back(later_rate(loan, reference, law, dates.decision));
    std::optional<N>& interest = plan.prefinancing.emplace_back(N(0));
    if (loan.prefinancing)
      interest = prefinancing_interest(*loan.prefinancing, rate, dates.letting);
  }
  compute_cost(input, law, dates, plan, findings);
  compute_grants(input, plan, findings);
  compute_loans(input, plan, findings);
  compute_closing(input, plan, findings);
  if (plan.grant_total && plan.loan_total && plan.own_funds)
    plan.total = *plan.grant_total + *plan.loan_total + *plan.own_funds;
}

}  // namespace habitat::plai_balance
