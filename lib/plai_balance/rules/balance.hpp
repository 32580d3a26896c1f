// SPDX-License-Identifier: Apache-2.0
// What an account comes to: the years in which it turns, what own funds earn.
// Less than half a cent is no shortfall, so that every number decides alike.
#pragma once

#include "numbers/judge.hpp"
#include "plai_balance/rules/by_cause.hpp"

namespace habitat::plai_balance {

template <Number N>
bool falls_short(const N& amount) {
  if constexpr (std::is_same_v<N, double>) return is_below(amount, -0.005);
  return amount < N(0) && N(200) * amount < N(-1);
}

/// The first year of a column that does not fall short; none where each does.
template <Number N>
std::optional<int> first_kept(const AccountPlan<N>& plan, std::span<const N> column) {
  for (std::size_t i = 0; i < column.size(); ++i)
    if (!falls_short(column[i])) return plan.year(i);
  return {};
}

/// The year from which on none falls short; none where the last does.
template <Number N>
std::optional<int> kept_for_good(const AccountPlan<N>& plan, std::span<const N> column) {
  std::size_t from = column.size();
  while (from > 0 && !falls_short(column[from - 1])) --from;
  return from == column.size() ? std::optional<int>() : plan.year(from);
}

template <Number N>
void own_funds_flows(const AccountPlan<N>& plan, const Account<N>& account, const N& own_funds,
                     OwnFundsFlows<N>& all) {
  const auto cash = account.of(Column::cash_flow), own = account.of(Column::own_funds_annuity),
             interest = account.of(Column::treasury_interest);
  const int first_age = plan.age(plan.first_year);
  all.first = std::min(0, first_age);
  const auto lead = static_cast<std::size_t>(first_age - all.first);
  all.flows.resize(lead + cash.size());
  std::fill_n(all.flows.begin(), lead, N(0));
  for (std::size_t i = 0; i < cash.size(); ++i)
    all.flows[lead + i] = cash[i] - own[i] - interest[i];
  N& at_start = all.flows[static_cast<std::size_t>(-all.first)];
  at_start = at_start - own_funds;
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
    if constexpr (std::is_same_v<N, double>)
      plain.push_back(none ? 0 : flow);
    else
      plain.push_back(none ? 0 : decimal<double>(to_text<N>(flow)));
  }
  const finance::Irr irr = finance::irr(plain);
  balance.irr_status = irr.status();
  for (const double root : irr.rates()) balance.irr_roots.push_back(number_near<N>(root));
  if (irr.unique()) balance.irr = balance.irr_roots.front();
}

template <Number N>
void fill_cover(const AccountPlan<N>& plan, const Account<N>& account, BalanceFigures<N>& balance) {
  const auto revenue = account.of(Column::revenue), costs = account.of(Column::costs),
             annuities = account.of(Column::annuities);
  const auto kept_in = [&](std::size_t i) { return N(revenue[i] + costs[i]); };
  const std::size_t years = annuities.size();
  auto i = static_cast<std::size_t>(plan.letting_year - plan.first_year);
  // What rounding leaves of a loan that is paid back is no annuity.
  while (i < years && !falls_short(annuities[i])) ++i;
  if (i >= years) return;
  N left = 0, due = 0, least = kept_in(i) / (N(0) - annuities[i]);
  for (; i < years; ++i) {
    if (!falls_short(annuities[i])) continue;
    const N kept = kept_in(i), owed = N(0) - annuities[i];
    if (kept < least * owed) least = kept / owed;
    left = left + kept;
    due = due + owed;
  }
  balance.debt_cover_min = least;
  balance.debt_cover_average = left / due;
}

/// The first row whose treasury is lowest; half a cent less is no lower.
template <Number N>
std::size_t lowest_row(std::span<const N> treasury) {
  std::size_t lowest = 0;
  const N half_cent = N(1) / N(200);
  N below = treasury[0] - half_cent;
  for (std::size_t i = 1; i < treasury.size(); ++i) {
    if (!is_below(treasury[i], below)) continue;
    lowest = i;
    below = treasury[i] - half_cent;
  }
  return lowest;
}

/// The years in which the account turns, and where it is lowest.
template <Number N>
void fill_turns(const AccountPlan<N>& plan, const Account<N>& account, BalanceFigures<N>& balance) {
  const auto cash = account.of(Column::cash_flow), cumulated = account.of(Column::cumulated);
  balance.first_positive_year = first_kept(plan, cash);
  balance.definitive_positive_year = kept_for_good(plan, cash);
  balance.treasury_positive_year = kept_for_good(plan, cumulated);
  const std::size_t lowest = lowest_row<N>(cumulated);
  balance.trough = cumulated[lowest];
  if constexpr (names_steps<N>) balance.trough = treasury_by_cause(plan, account, lowest);
  balance.trough_year = plan.year(lowest);
}

/// What a full year of rents is of the cost.
template <Number N>
void fill_yield(const AccountPlan<N>& plan, const Account<N>& account, const std::optional<N>& cost,
                BalanceFigures<N>& balance) {
  const auto turnover = account.of(Column::turnover);
  for (std::size_t i = 0; i < turnover.size(); ++i) {
    if (plan.share_of(plan.year(i)) < N(1)) continue;
    balance.gross_yield = ratio<N>(turnover[i], cost);
    return;
  }
}

template <Number N>
void fill_npv(Computation<N>& of, const N& rate) {
  const OwnFundsFlows<N>& own = of.flows;
  if constexpr (names_steps<N>)
    of.result.balance.npv = npv_by_cause(of.plan, of.result.account, rate, *of.financing.own_funds);
  else
    of.result.balance.npv = finance::npv<N>(rate, own.flows, own.first);
}

template <Number N>
void fill_balance(Computation<N>& of) {
  const Case<N>& input = of.input;
  const AccountPlan<N>& plan = of.plan;
  const Account<N>& account = of.result.account;
  const N& own_funds = *of.financing.own_funds;
  OwnFundsFlows<N>& own = of.flows;
  BalanceFigures<N>& balance = of.result.balance;
  fill_turns(plan, account, balance);
  fill_cover(plan, account, balance);
  fill_yield(plan, account, of.financing.cost, balance);
  own_funds_flows(plan, account, own_funds, own);
  if (const auto rate = discount_rate_of(input, of.law)) fill_npv(of, *rate);
  // Nothing put in earns no rate.
  if (of.wanted.roots && is_below<N>(N(1) / N(200), own_funds)) fill_irr(own.flows, balance);
}

}  // namespace habitat::plai_balance
