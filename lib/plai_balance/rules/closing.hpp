// SPDX-License-Identifier: Apache-2.0
// The lines that close a plan. Own funds that are given are shared first; then each closing loan
// brings what its tranches still lack, no less than nothing; closing own funds bring what is
// lacking in the tranches that no loan closes.
//
// No two lines close the same tranche (case/check_loans.hpp), so that their order does not matter.
#pragma once

#include "plai_balance/rules/grants.hpp"

namespace habitat::plai_balance {

/// Gives a tranche its part of a loan.
template <Number N>
void add_loan(std::size_t rank, const Loan<N>& loan, const N& part, TrancheParts<N>& parts) {
  parts.by_loan.emplace_back(rank, part);
  parts.loans = parts.loans + part;
  if (is_cdc(loan.kind())) parts.cdc = parts.cdc + part;
  if (is_pls(loan.kind())) parts.pls = parts.pls + part;
}

/// What a tranche still lacks.
template <Number N>
N lack_of(const TrancheParts<N>& part) {
  return part.cost - part.grants - part.loans - part.own_funds;
}

/// The tranches that no loan closes, all where there is none.
template <Number N>
std::vector<bool> left_open(const Case<N>& input) {
  std::vector<bool> open(std::max<std::size_t>(1, input.tranches.size()), true);
  for (const Loan<N>& loan : input.loans)
    for (std::size_t i = 0; loan.balance && i < open.size(); ++i)
      if (bears_on(loan.tranche, input, i)) open[i] = false;
  return open;
}

/// The amount that closes the plan of some tranches, whether or not it can be shared out;
/// `others`: what the other sources bring to the whole, where they are known.
template <Number N>
std::optional<N> closing_amount(const Financing<N>& plan, const std::vector<bool>& closed,
                                const std::optional<N>& others) {
  if (!plan.cost || !plan.grant_total) return {};
  const bool all = std::count(closed.begin(), closed.end(), false) == 0;
  if (all) {
    if (!others) return {};
    return N(step(words::closing, max(N(0), *plan.cost - *others)));
  }
  if (!plan.split_known) return {};
  N lack = 0;
  for (std::size_t i = 0; i < plan.parts.size(); ++i)
    if (closed[i]) lack = lack + lack_of(plan.parts[i]);
  return N(step(words::closing, max(N(0), lack)));
}

/// Gives each tranche its part of the closing amount: those that lack something take it, by what
/// they lack. One that has too much gives nothing to the others.
template <Number N, class Add>
void share_out_closing(const std::vector<bool>& closed, const N& amount, Financing<N>& plan,
                       Add&& add) {
  if (!plan.split_known) return;
  N total = 0;
  for (std::size_t i = 0; i < plan.parts.size(); ++i)
    if (closed[i]) total = total + max(N(0), lack_of(plan.parts[i]));
  if (!(N(0) < total)) return;
  for (std::size_t i = 0; i < plan.parts.size(); ++i)
    if (closed[i]) add(plan.parts[i], N(amount * max(N(0), lack_of(plan.parts[i])) / total));
}

/// What all sources but one loan bring; empty where one of them is not known.
template <Number N>
std::optional<N> sources_beside(std::size_t loan, const Financing<N>& plan) {
  if (!plan.grant_total || !plan.own_funds) return {};
  N sum = *plan.own_funds + *plan.grant_total;
  for (std::size_t k = 0; k < plan.loans.size(); ++k) {
    if (k == loan) continue;
    if (!plan.loans[k]) return {};
    sum = sum + *plan.loans[k];
  }
  return sum;
}

/// The amount of a closing loan, and its parts by tranche.
template <Number N>
void close_by_loan(std::size_t i, const Case<N>& input, Financing<N>& plan, Findings& findings) {
  const Loan<N>& loan = input.loans[i];
  std::vector<bool> closed(plan.parts.size());
  for (std::size_t k = 0; k < closed.size(); ++k) closed[k] = bears_on(loan.tranche, input, k);
  const Scope<N> scope("loans", loan.label);
  plan.loans[i] = closing_amount(plan, closed, sources_beside(i, plan));
  if (!plan.loans[i]) return findings.lacks(source_path(loan.label), plan.closing_lacks());
  share_out_closing(closed, *plan.loans[i], plan,
                    [&](TrancheParts<N>& parts, const N& part) { add_loan(i, loan, part, parts); });
}

template <Number N>
void close_by_own_funds(const Case<N>& input, Financing<N>& plan, Findings& findings) {
  const std::vector<bool> open = left_open(input);
  plan.own_funds.reset();
  if (plan.loan_total && plan.grant_total)
    plan.own_funds = closing_amount<N>(plan, open, N(*plan.loan_total + *plan.grant_total));
  if (!plan.own_funds) return findings.lacks("funding.own_funds", plan.closing_lacks());
  share_out_closing(open, *plan.own_funds, plan, [](TrancheParts<N>& parts, const N& part) {
    parts.own_funds = parts.own_funds + part;
  });
}

template <Number N>
void compute_closing(const Case<N>& input, Financing<N>& plan, Findings& findings) {
  for (std::size_t i = 0; i < input.loans.size(); ++i)
    if (plan.loans[i])
      plan.share(
          *plan.loans[i], input.loans[i].tranche, input,
          [&](TrancheParts<N>& parts, const N& part) { add_loan(i, input.loans[i], part, parts); });
  if (input.own_funds.amount) {
    plan.own_funds = N(step(words::own_funds, *input.own_funds.amount));
    plan.share(*plan.own_funds, Names{}, input, &TrancheParts<N>::own_funds);
  }
  for (std::size_t i = 0; i < input.loans.size(); ++i)
    if (input.loans[i].balance) close_by_loan(i, input, plan, findings);
  plan.loan_total = sum_of(plan.loans);
  if (input.own_funds.closing) close_by_own_funds(input, plan, findings);
}

}  // namespace habitat::plai_balance
