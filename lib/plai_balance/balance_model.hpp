// SPDX-License-Identifier: Apache-2.0
// What an account comes to: balanced or not, the years in which it turns, what own funds earn.
// Less than half a cent is no shortfall, so that every number decides alike.
#pragma once

#include "plai_balance/account_plan.hpp"

namespace habitat::plai_balance {

template <Number N>
bool falls_short(const N& amount) {
  return static_cast<bool>(N(200) * amount < N(-1));
}

/// The years in which a column turns: the first in which it does not fall short, and the first from
/// which it never does again.
struct Turn {
  int first = 0, for_good = 0;  ///< 0: none

  void see(int year, bool falls_short) {
    if (falls_short) {
      for_good = 0;
      return;
    }
    if (first == 0) first = year;
    if (for_good == 0) for_good = year;
  }
  static std::optional<int> year(int of) { return of == 0 ? std::optional<int>() : of; }
};

/// What own funds bring, from a year on: themselves the year before the letting, then revenue less
/// costs and annuities of each year; what the account pays to them and its treasury earns is left
/// out. The letting year is year 1; annuities before it may begin earlier.
template <Number N>
struct OwnFundsFlows {
  int first = 0;
  std::vector<N> flows;
};

template <Number N>
void own_funds_flows(const AccountPlan<N>& plan, const std::vector<AccountLine<N>>& account,
                     const N& own_funds, OwnFundsFlows<N>& all) {
  all.first = std::min(0, plan.age(plan.first_year));
  all.flows.assign(static_cast<std::size_t>(plan.age(account.back().year) - all.first + 1), N(0));
  const auto at = [&](int age) -> N& {
    return all.flows[static_cast<std::size_t>(age - all.first)];
  };
  at(0) = N(0) - own_funds;
  for (const auto& line : account)
    at(plan.age(line.year)) =
        at(plan.age(line.year)) + line.cash_flow - line.own_funds_annuity - line.treasury_interest;
}

/// The rate at which own funds are discounted: the case's, else the Livret A of the contracts.
template <Number N>
std::optional<N> discount_rate_of(const Case<N>& input, const Law& law) {
  return input.discount_rate ? input.discount_rate : livret_a_reference(input, law);
}

/// Roots are searched in `double`, whatever the number: a rate, not an amount. Less than half a
/// cent is no flow: where nothing is left in a year, the last digits would turn its sign.
template <Number N>
void fill_irr(const std::vector<N>& flows, BalanceFigures<N>& balance) {
  std::vector<double> plain;
  plain.reserve(flows.size());
  for (const N& flow : flows) {
    const bool none = !falls_short(flow) && !falls_short(N(N(0) - flow));
    plain.push_back(none ? 0 : decimal<double>(to_text<N>(flow)));
  }
  const finance::Irr irr = finance::irr(plain);
  balance.irr_status = irr.status();
  for (const double root : irr.rates()) balance.irr_roots.push_back(decimal<N>(to_text(root)));
  if (irr.unique()) balance.irr = balance.irr_roots.front();
}

template <Number N>
void fill_cover(const std::vector<AccountLine<N>>& account, int letting_year,
                BalanceFigures<N>& balance) {
  N left = 0, due = 0;
  for (const auto& line : account) {
    if (!(line.annuities < N(0)) || line.year < letting_year) continue;
    const N kept = line.revenue + line.costs, owed = N(0) - line.annuities;
    if (!balance.debt_cover_min || kept < *balance.debt_cover_min * owed)
      balance.debt_cover_min = kept / owed;
    left = left + kept;
    due = due - line.annuities;
  }
  if (N(0) < due) balance.debt_cover_average = left / due;
}

template <Number N>
void fill_balance(const Case<N>& input, const Law& law, const Financing<N>& financing,
                  const AccountPlan<N>& plan, const std::vector<AccountLine<N>>& account,
                  Wanted wanted, OwnFundsFlows<N>& own, BalanceFigures<N>& balance) {
  using A = AccountLine<N>;
  Turn yearly, treasury;
  const A* lowest = &account.front();
  const N half_cent = N(1) / N(200);
  N below = lowest->cumulated - half_cent;
  for (const A& line : account) {
    yearly.see(line.year, falls_short(line.cash_flow));
    treasury.see(line.year, falls_short(line.cumulated));
    if (!(line.cumulated < below)) continue;
    lowest = &line;
    below = line.cumulated - half_cent;
  }
  balance.first_positive_year = Turn::year(yearly.first);
  balance.definitive_positive_year = Turn::year(yearly.for_good);
  balance.treasury_positive_year = Turn::year(treasury.for_good);
  balance.trough = lowest->cumulated;
  balance.trough_year = lowest->year;
  fill_cover(account, plan.letting_year, balance);
  for (const auto& line : account) {
    if (plan.share_of(line.year) < N(1)) continue;
    balance.gross_yield = ratio<N>(line.rent + line.annex_rent + line.redevance, financing.cost);
    break;
  }
  own_funds_flows(plan, account, *financing.own_funds, own);
  if (const auto rate = discount_rate_of(input, law))
    balance.npv = finance::npv<N>(*rate, own.flows, own.first);
  // Nothing put in earns no rate.
  if (wanted.roots && N(1) / N(200) < *financing.own_funds) fill_irr(own.flows, balance);
  switch (input.criterion) {
    case Criterion::every_year:
      balance.balanced = !falls_short(*balance.trough);
      break;
    case Criterion::at_horizon:
      balance.balanced = !falls_short(account.back().cumulated);
      break;
    case Criterion::npv:
      if (balance.npv) balance.balanced = !falls_short(*balance.npv);
      break;
  }
}

}  // namespace habitat::plai_balance
