// SPDX-License-Identifier: Apache-2.0
// The financing plan, in the order in which one is built: cost, grants, loans, own funds, and the
// one line that may close the plan. Amounts in euros, nothing rounded.
//
// A closing line brings what its tranches lack, never less than nothing.
#pragma once

#include <fmt/core.h>

#include "plai_balance/rules/costs.hpp"

namespace habitat::plai_balance {

/// A line of the funding among the results, by its label.
inline std::string source_path(std::string_view label) {
  return fmt::format("sources[label={}]", label);
}

/// The cost of the tranches that a line bears on.
template <Number N>
std::optional<N> cost_of(const Case<N>& input, const Financing<N>& plan, const Names& names) {
  if (names.all()) return plan.cost;
  if (!plan.cost || !plan.split_known) return {};
  N total = 0;
  for (std::size_t i = 0; i < plan.parts.size(); ++i)
    if (bears_on(names, input, i)) total = total + plan.parts[i].cost;
  return total;
}

/// The sum of a size of the tranches of a line; false when one of them does not give it.
template <Number N>
bool add_up_sizes(const Case<N>& input, const Financing<N>& plan, const Names& names,
                  std::optional<N> TrancheSize<N>::*size, N& total) {
  for (std::size_t i = 0; i < input.tranches.size(); ++i) {
    if (!bears_on(names, input, i)) continue;
    const auto& part = plan.keys.sizes[i].*size;
    if (!part) return false;
    total = total + *part;
  }
  return !input.tranches.empty();
}

/// The same; empty when one of them does not give it.
template <Number N>
std::optional<N> sum_of_sizes(const Case<N>& input, const Financing<N>& plan, const Names& names,
                              std::optional<N> TrancheSize<N>::*size) {
  N total = 0;
  return add_up_sizes(input, plan, names, size, total) ? std::optional<N>(total) : std::nullopt;
}

/// The paths of the tranches of a line that do not give a size, which a member of a case stands
/// for.
template <Number N>
std::vector<std::string> lacking_sizes(const Case<N>& input, const Financing<N>& plan,
                                       const Names& names, std::optional<N> TrancheSize<N>::*size,
                                       std::string_view member) {
  if (input.tranches.empty()) return {"tranches"};
  std::vector<std::string> lacking;
  for (std::size_t i = 0; i < input.tranches.size(); ++i)
    if (bears_on(names, input, i) && !(plan.keys.sizes[i].*size))
      lacking.push_back(path_at("tranches", i, member));
  return lacking;
}

/// Gives each tranche its part of a grant, by what the grant itself is counted on: dwellings, m2,
/// cost; by the key of what is common where it is an amount.
template <Number N>
void share_out_grant(const Grant<N>& grant, const N& amount, const Case<N>& input,
                     Financing<N>& plan) {
  if (grant.amount) return plan.share(amount, grant.tranche, input, &TrancheParts<N>::grants);
  for (std::size_t i = 0; i < plan.parts.size(); ++i) {
    if (!bears_on(grant.tranche, input, i)) continue;
    const TrancheSize<N>& size = plan.keys.sizes[i];
    TrancheParts<N>& part = plan.parts[i];
    part.grants = part.grants + (grant.per_dwelling ? *grant.per_dwelling * *size.dwellings
                                 : grant.per_m2     ? *grant.per_m2 * *size.useful_area
                                                    : *grant.share * part.cost);
  }
}

template <Number N>
void compute_grants(const Case<N>& input, Financing<N>& plan, Findings& findings) {
  for (std::size_t i = 0; i < input.grants.size(); ++i) {
    const Grant<N>& grant = input.grants[i];
    using Size = TrancheSize<N>;
    std::optional<N>& amount = plan.grants.emplace_back(grant.amount);
    std::vector<std::string> lacking;
    const auto times = [&](const N& unit, std::optional<N> Size::*size, std::string_view member) {
      if (const auto sum = sum_of_sizes(input, plan, grant.tranche, size))
        amount = unit * *sum;
      else
        lacking = lacking_sizes(input, plan, grant.tranche, size, member);
    };
    if (grant.per_dwelling) {
      times(*grant.per_dwelling, &Size::dwellings, "dwellings");
    } else if (grant.per_m2) {
      times(*grant.per_m2, &Size::useful_area, "living_area");
    } else if (grant.share) {
      if (const auto cost = cost_of(input, plan, grant.tranche))
        amount = *grant.share * *cost;
      else
        lacking.push_back(plan.cost ? "share_key" : "costs");
    }
    if (amount) {
      const Scope<N> scope("grants", grant.label);
      amount = N(step(words::grant, *amount));
      share_out_grant(grant, *amount, input, plan);
    } else {
      findings.lacks(source_path(grant.label), lacking);
    }
  }
  plan.grant_total = sum_of(plan.grants);
}

/// Amounts and parts of the loans, but for one that closes the plan.
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

/// Gives a tranche its part of a loan.
template <Number N>
void add_loan(const Loan<N>& loan, const N& part, TrancheParts<N>& parts) {
  parts.loans = parts.loans + part;
  if (is_cdc(*loan.product)) parts.cdc = parts.cdc + part;
  if (is_pls(*loan.product)) parts.pls = parts.pls + part;
}

/// What a tranche still lacks.
template <Number N>
N lack_of(const TrancheParts<N>& part) {
  return part.cost - part.grants - part.loans - part.own_funds;
}

/// The amount that closes the plan of the tranches named, whether or not it can be shared out.
template <Number N>
std::optional<N> closing_amount(const Case<N>& input, const Financing<N>& plan, const Names& names,
                                const N& others) {
  if (!plan.cost || !plan.grant_total) return {};
  if (names.all()) return N(step(words::closing, max(N(0), *plan.cost - others)));
  if (!plan.split_known) return {};
  N lack = 0;
  for (std::size_t i = 0; i < plan.parts.size(); ++i)
    if (bears_on(names, input, i)) lack = lack + lack_of(plan.parts[i]);
  return N(step(words::closing, max(N(0), lack)));
}

/// Gives each tranche its part of the closing amount: those that lack something take it, by what
/// they lack. One that has too much gives nothing to the others.
template <Number N, class Add>
void share_out_closing(const Case<N>& input, const Names& names, const N& amount,
                       Financing<N>& plan, Add&& add) {
  if (!plan.split_known) return;
  N total = 0;
  for (std::size_t i = 0; i < plan.parts.size(); ++i)
    if (bears_on(names, input, i)) total = total + max(N(0), lack_of(plan.parts[i]));
  if (!(N(0) < total)) return;
  for (std::size_t i = 0; i < plan.parts.size(); ++i)
    if (bears_on(names, input, i))
      add(plan.parts[i], N(amount * max(N(0), lack_of(plan.parts[i])) / total));
}

template <Number N>
void compute_closing(const Case<N>& input, Financing<N>& plan, Findings& findings) {
  for (std::size_t i = 0; i < input.loans.size(); ++i)
    if (plan.loans[i])
      plan.share(
          *plan.loans[i], input.loans[i].tranche, input,
          [&](TrancheParts<N>& parts, const N& part) { add_loan(input.loans[i], part, parts); });
  const Names all;
  if (input.own_funds.amount) {
    plan.own_funds = N(step(words::own_funds, *input.own_funds.amount));
    plan.share(*plan.own_funds, all, input, &TrancheParts<N>::own_funds);
  }
  for (std::size_t i = 0; i < input.loans.size(); ++i) {
    const Loan<N>& loan = input.loans[i];
    if (!loan.balance) continue;
    std::optional<N> others = plan.own_funds;
    if (plan.grant_total) others = *others + *plan.grant_total;
    for (std::size_t k = 0; k < plan.loans.size(); ++k) {
      if (k == i) continue;
      if (!plan.loans[k])
        others.reset();
      else if (others)
        others = *others + *plan.loans[k];
    }
    if (others) plan.loans[i] = closing_amount(input, plan, loan.tranche, *others);
    if (!plan.loans[i]) {
      findings.lacks(source_path(loan.label), {plan.cost ? "share_key" : "costs"});
    } else {
      share_out_closing(
          input, loan.tranche, *plan.loans[i], plan,
          [&](TrancheParts<N>& parts, const N& part) { add_loan(loan, part, parts); });
    }
  }
  plan.loan_total = sum_of(plan.loans);
  if (!input.own_funds.closing) return;
  plan.own_funds.reset();
  if (plan.loan_total && plan.grant_total)
    plan.own_funds = closing_amount(input, plan, all, *plan.loan_total + *plan.grant_total);
  if (plan.own_funds)
    share_out_closing(input, all, *plan.own_funds, plan, [](TrancheParts<N>& parts, const N& part) {
      parts.own_funds = parts.own_funds + part;
    });
  else
    findings.lacks("funding.own_funds", {"costs"});
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
