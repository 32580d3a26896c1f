// SPDX-License-Identifier: Apache-2.0
// The financing plan, in the order in which one is built: cost, grants, loans, own funds, and the
// one line that may close the plan. Amounts in euros, nothing rounded.
//
// A closing line brings what its tranches lack, never less than nothing.
#pragma once

#include "plai_balance/cost_model.hpp"

namespace habitat::plai_balance {

/// The cost of the tranches that a line bears on.
template <Number N>
std::optional<N> cost_of(const Case<N>& input, const Financing<N>& plan, const Names& names) {
  if (names.all()) return plan.cost;
  if (!plan.cost || !plan.split_known) return {};
  N total = 0;
  const auto covers = covered(input, names);
  for (std::size_t i = 0; i < covers.size(); ++i)
    if (covers[i]) total = total + plan.cost_parts[i];
  return total;
}

/// The sum of what the tranches of a line give, each known by `of(i)`; the paths of those that do
/// not give it are added to what is lacking.
template <Number N, class Of>
std::optional<N> sum_over_tranches(const Case<N>& input, const Names& names,
                                   std::string_view member, Of&& of,
                                   std::vector<std::string>& lacking) {
  if (input.tranches.empty()) {
    lacking.push_back("tranches");
    return {};
  }
  N total = 0;
  const auto covers = covered(input, names);
  for (std::size_t i = 0; i < covers.size(); ++i) {
    if (!covers[i]) continue;
    const std::string path = "tranches[" + std::to_string(i) + "]." + std::string(member);
    if (const std::optional<N> part = of(i, path))
      total = total + *part;
    else
      lacking.push_back(path);
  }
  if (!lacking.empty()) return {};
  return total;
}

template <Number N>
std::optional<N> dwellings_of(const Case<N>& input, const Names& names,
                              std::vector<std::string>& lacking) {
  const auto of = [&](std::size_t i, const std::string& path) -> std::optional<N> {
    if (!input.tranches[i].dwellings) return {};
    return counted<N>(*input.tranches[i].dwellings, path);
  };
  return sum_over_tranches(input, names, "dwellings", of, lacking);
}

template <Number N>
std::optional<N> useful_area_of(const Case<N>& input, const Financing<N>& plan, const Names& names,
                                std::vector<std::string>& lacking) {
  const auto of = [&](std::size_t i, const std::string&) { return plan.keys.useful_areas[i]; };
  return sum_over_tranches(input, names, "living_area", of, lacking);
}

template <Number N>
void compute_grants(const Case<N>& input, Financing<N>& plan, Findings& findings) {
  for (std::size_t i = 0; i < input.grants.size(); ++i) {
    const Grant<N>& grant = input.grants[i];
    std::vector<std::string> lacking;
    std::optional<N> amount = grant.amount;
    if (grant.per_dwelling) {
      if (const auto count = dwellings_of(input, grant.tranche, lacking))
        amount = *grant.per_dwelling * *count;
    } else if (grant.per_m2) {
      if (const auto area = useful_area_of(input, plan, grant.tranche, lacking))
        amount = *grant.per_m2 * *area;
    } else if (grant.share) {
      if (const auto cost = cost_of(input, plan, grant.tranche))
        amount = *grant.share * *cost;
      else
        lacking.push_back(plan.cost ? "share_key" : "costs");
    }
    if (amount) {
      const Scope<N> scope("grants", grant.label);
      amount = N(step(words::grant, *amount));
      plan.split_known &=
          share_out(*amount, covered(input, grant.tranche), plan.keys, plan.grant_parts);
    } else {
      findings.lacks("sources[label=" + grant.label + "]", lacking);
    }
    plan.grants.push_back(amount);
  }
  plan.grant_total = sum_of(plan.grants);
}

/// Amounts and parts of the loans, but for one that closes the plan.
template <Number N>
void compute_loans(const Case<N>& input, Financing<N>& plan, Findings& findings) {
  for (const Loan<N>& loan : input.loans) {
    std::optional<N> amount = loan.amount;
    if (loan.share) {
      if (const auto cost = cost_of(input, plan, loan.tranche))
        amount = *loan.share * *cost;
      else
        findings.lacks("sources[label=" + loan.label + "]", {plan.cost ? "share_key" : "costs"});
    }
    if (amount) {
      const Scope<N> scope("loans", loan.label);
      amount = N(step(words::loan_amount, *amount));
    }
    plan.loans.push_back(amount);
  }
}

template <Number N>
void share_out_loan(const Case<N>& input, const Loan<N>& loan, const N& amount,
                    Financing<N>& plan) {
  const auto covers = covered(input, loan.tranche);
  plan.split_known &= share_out(amount, covers, plan.keys, plan.loan_parts);
  if (is_cdc(*loan.product)) share_out(amount, covers, plan.keys, plan.cdc_parts);
  if (is_pls(*loan.product)) share_out(amount, covers, plan.keys, plan.pls_parts);
}

/// What the tranches of a closing line lack, tranche by tranche; empty when it cannot be known.
template <Number N>
std::vector<N> lacks_by_tranche(const Case<N>& input, const Financing<N>& plan,
                                const Names& names) {
  std::vector<N> lacks(plan.keys.count, N(0));
  const auto covers = covered(input, names);
  for (std::size_t i = 0; i < covers.size(); ++i)
    if (covers[i])
      lacks[i] = plan.cost_parts[i] - plan.grant_parts[i] - plan.loan_parts[i] - plan.own_parts[i];
  return lacks;
}

/// The amount that closes the plan of the tranches named, whether or not it can be shared out.
template <Number N>
std::optional<N> closing_amount(const Case<N>& input, const Financing<N>& plan, const Names& names,
                                const N& others) {
  if (!plan.cost || !plan.grant_total) return {};
  if (names.all()) return N(step(words::closing, max(N(0), *plan.cost - others)));
  if (!plan.split_known) return {};
  N lack = 0;
  for (const N& part : lacks_by_tranche(input, plan, names)) lack = lack + part;
  return N(step(words::closing, max(N(0), lack)));
}

/// Adds the closing amount to the parts: the tranches that lack something take it, by what they
/// lack. One that has too much gives nothing to the others.
template <Number N>
void share_out_closing(const Case<N>& input, const Names& names, const N& amount,
                       Financing<N>& plan, std::vector<std::vector<N>*> parts) {
  if (!plan.split_known) return;
  std::vector<N> lacks = lacks_by_tranche(input, plan, names);
  N total = 0;
  for (N& lack : lacks) {
    lack = max(N(0), lack);
    total = total + lack;
  }
  if (!(N(0) < total)) return;
  for (auto* part : parts)
    for (std::size_t i = 0; i < lacks.size(); ++i)
      (*part)[i] = (*part)[i] + amount * lacks[i] / total;
}

template <Number N>
void compute_closing(const Case<N>& input, Financing<N>& plan, Findings& findings) {
  for (std::size_t i = 0; i < input.loans.size(); ++i)
    if (plan.loans[i]) share_out_loan(input, input.loans[i], *plan.loans[i], plan);
  const Names all;
  if (input.own_funds.amount) {
    plan.own_funds = N(step(words::own_funds, *input.own_funds.amount));
    plan.split_known &= share_out(*plan.own_funds, covered(input, all), plan.keys, plan.own_parts);
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
      findings.lacks("sources[label=" + loan.label + "]", {plan.cost ? "share_key" : "costs"});
    } else {
      std::vector<std::vector<N>*> parts;
      if (is_pls(*loan.product)) parts.push_back(&plan.pls_parts);
      if (is_cdc(*loan.product)) parts.push_back(&plan.cdc_parts);
      parts.push_back(&plan.loan_parts);
      share_out_closing(input, loan.tranche, *plan.loans[i], plan, parts);
    }
  }
  plan.loan_total = sum_of(plan.loans);
  if (!input.own_funds.closing) return;
  plan.own_funds.reset();
  if (plan.loan_total && plan.grant_total)
    plan.own_funds = closing_amount(input, plan, all, *plan.loan_total + *plan.grant_total);
  if (plan.own_funds)
    share_out_closing(input, all, *plan.own_funds, plan, {&plan.own_parts});
  else
    findings.lacks("funding.own_funds", {"costs"});
}

/// The whole plan. Loan rates come first, since interest while drawing may be a cost.
template <Number N>
Financing<N> compute_financing(const Case<N>& input, const Law& law, const GoverningDates& dates,
                               Findings& findings) {
  Financing<N> plan;
  plan.keys = tranche_keys(input, law);
  for (auto* parts : {&plan.cost_parts, &plan.grant_parts, &plan.loan_parts, &plan.own_parts,
                      &plan.cdc_parts, &plan.pls_parts})
    parts->assign(plan.keys.count, N(0));
  for (const Loan<N>& loan : input.loans) {
    const Scope<N> scope("loans", loan.label);
    plan.loan_rates.push_back(contract_rate(loan, input, law, dates.decision));
    plan.prefinancing.push_back(prefinancing_interest(loan, plan.loan_rates.back(), dates.letting));
  }
  compute_cost(input, law, dates, plan, findings);
  compute_grants(input, plan, findings);
  compute_loans(input, plan, findings);
  compute_closing(input, plan, findings);
  if (plan.grant_total && plan.loan_total && plan.own_funds)
    plan.total = *plan.grant_total + *plan.loan_total + *plan.own_funds;
  return plan;
}

}  // namespace habitat::plai_balance
