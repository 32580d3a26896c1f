// SPDX-License-Identifier: Apache-2.0
// What own funds are held against beside the balance: the amount by which its criterion decides,
// the year in which the treasury reaches them, their worth when flows fall in mid-year.
#pragma once

#include "plai_balance/rules/balance.hpp"

namespace habitat::plai_balance {

/// What a worth at the ends of the years is multiplied with when flows fall half a year earlier.
template <Number N>
N half_year_growth(const Case<N>& input, const N& rate) {
  return input.discounting == Discounting::mid_year ? power(N(N(1) + rate), N(N(1) / N(2))) : N(1);
}

/// Flows by half-years, own funds at the start of year 1 and each flow half a year after the start
/// of its own: their rate is that of half a year.
template <Number N>
void fill_mid_year_irr(const OwnFundsFlows<N>& own, const N& own_funds,
                       BalanceFigures<N>& balance) {
  std::vector<N> halves(2 * own.flows.size(), N(0));
  for (std::size_t i = 0; i < own.flows.size(); ++i) {
    const bool start = own.first + static_cast<int>(i) == 0;
    halves[2 * i] = start ? N(own.flows[i] + own_funds) : own.flows[i];
    if (start) halves[2 * i + 1] = N(0) - own_funds;
  }
  balance.irr_roots.clear();
  balance.irr.reset();
  fill_irr(halves, balance);
  for (N& root : balance.irr_roots) root = (N(1) + root) * (N(1) + root) - N(1);
  if (balance.irr) balance.irr = balance.irr_roots.front();
}

template <Number N>
void move_to_mid_year(Computation<N>& of, const N& own_funds) {
  const Case<N>& input = of.input;
  BalanceFigures<N>& balance = of.result.balance;
  if (input.discounting == Discounting::end_of_year) return;
  if (const auto rate = discount_rate_of(input, of.law); rate && balance.npv)
    balance.npv = (*balance.npv + own_funds) * half_year_growth(input, *rate) - own_funds;
  if (of.wanted.roots && N(1) / N(200) < own_funds) fill_mid_year_irr(of.flows, own_funds, balance);
}

/// What a criterion holds against zero.
template <Number N>
std::optional<N> held_against_zero(Criterion criterion, const std::optional<N>& trough,
                                   const N& last_treasury, const std::optional<N>& npv) {
  switch (criterion) {
    case Criterion::every_year:
      return trough;
    case Criterion::at_horizon:
      return last_treasury;
    case Criterion::npv:
      break;
  }
  return npv;
}

template <Number N>
void fill_own_funds(Computation<N>& of) {
  const N& own_funds = *of.financing.own_funds;
  const auto treasury = of.result.account.of(Column::cumulated);
  BalanceFigures<N>& balance = of.result.balance;
  move_to_mid_year(of, own_funds);
  balance.decisive_amount =
      held_against_zero<N>(of.input.criterion, balance.trough, treasury.back(), balance.npv);
  if (!(N(1) / N(200) < own_funds)) return;
  for (std::size_t i = 0; i < treasury.size(); ++i) {
    if (falls_short(N(treasury[i] - own_funds))) continue;
    balance.own_funds_year = of.plan.year(i);
    return;
  }
}

}  // namespace habitat::plai_balance
