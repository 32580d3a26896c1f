// SPDX-License-Identifier: Apache-2.0
// The account of the association that runs a residence: what residents and the State give it, what
// it pays to the owner, its staff and its charges. The redevance is that of the owner's account.
#pragma once

#include "plai_balance/rules/balance.hpp"
#include "plai_balance/words/events.hpp"

namespace habitat::plai_balance {

/// How what a manager receives grows: by a common index, by rates of its own, or not at all.
template <Number N>
std::vector<N> growth_of_receipts(const Manager<N>& manager, const AccountPlan<N>& plan) {
  if (!manager.index_path.empty()) {
    std::vector<N> growth(plan.count());
    PathRate<N> rate{manager.index_path};
    index_factors<N>(rate, plan.first_year, plan.letting_year, words::own_factor,
                     std::span(growth));
    return growth;
  }
  switch (manager.index) {
    case IndexWord::irl:
      return plan.irl;
    case IndexWord::prices:
      return plan.prices;
    case IndexWord::none:
      break;
  }
  return std::vector<N>(plan.count(), N(1));
}

/// Where its treasury is lowest.
template <Number N>
std::optional<std::size_t> lowest_year(const std::vector<ManagerLine<N>>& lines) {
  std::optional<std::size_t> lowest;
  for (std::size_t i = 0; i < lines.size(); ++i)
    if (!lowest || is_below(lines[i].cumulated, lines[*lowest].cumulated)) lowest = i;
  return lowest;
}

template <Number N>
void fill_manager(const Case<N>& input, const TrancheKeys<N>& keys, const AccountPlan<N>& plan,
                  const Account<N>& account, std::vector<ManagerLine<N>>& lines,
                  Findings& findings) {
  const Manager<N>& manager = *input.manager;
  const Programme<N>& programme = keys.programme;
  if ((manager.per_place_day || manager.resident_fee) && !programme.places) {
    std::vector<std::string> lacking;
    lack_sizes(
        keys, input.tranches.size(), "places",
        [](const TrancheSize<N>& of) { return of.places.has_value(); }, lacking);
    return findings.lacks("manager_account", lacking);
  }
  const N places = programme.places.value_or(N(0));
  const N fees =
      places * manager.occupancy *
      (N(12) * manager.resident_fee.value_or(N(0)) + N(365) * manager.per_place_day.value_or(N(0)));
  const std::vector<N> growth = growth_of_receipts(manager, plan);
  N cumulated = 0;
  for (std::size_t i = 0; i < plan.count(); ++i) {
    if (plan.year(i) < plan.letting_year) continue;
    const N let = plan.share_of(plan.year(i)) * plan.prices[i];
    const N received = plan.share_of(plan.year(i)) * growth[i];
    ManagerLine<N> line;
    line.year = plan.year(i);
    line.receipts = step(words::receipts, fees * received, line.year);
    line.support = step(words::support, manager.support.value_or(N(0)) * received, line.year);
    line.staff = step(words::staff, N(0) - manager.staff.value_or(N(0)) * let, line.year);
    line.charges = step(words::charges, N(0) - manager.charges.value_or(N(0)) * let, line.year);
    line.redevance = N(0) - account.of(Line::redevance)[i];
    line.cash_flow =
        step(words::manager_cash_flow,
             line.receipts + line.redevance + line.staff + line.charges + line.support, line.year);
    line.cumulated = cumulated =
        step(words::manager_cumulated, cumulated + line.cash_flow, line.year);
    lines.push_back(std::move(line));
  }
  if (const auto lowest = lowest_year(lines)) lines[*lowest].event = events::trough;
}

}  // namespace habitat::plai_balance
