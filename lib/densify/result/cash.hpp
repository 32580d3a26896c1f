// SPDX-License-Identifier: Apache-2.0
// The account of the operation in the months in which money moves, and what has to be bridged.
#pragma once

#include "describe/describe.hpp"

namespace habitat::densify {

template <Number N>
struct CashMonth {
  int month = 0;
  N in = 0, out = 0, balance = 0;

  static void describe(auto& self, auto&& is) {
    is(self.month, {.name = "month", .label = {"month", "mois"}});
    const auto amount = [&](auto& member, std::string_view name, Text label) {
      is(member, {.name = name, .unit = "EUR", .label = label});
    };
    amount(self.in, "in", {"in", "entrées"});
    amount(self.out, "out", {"out", "sorties"});
    amount(self.balance, "balance", {"balance", "solde"});
  }
};

template <Number N>
struct TreasuryFigures {
  std::optional<N> peak_need;
  std::optional<int> peak_month;
  std::optional<N> bridge_cost;

  static void describe(auto& self, auto&& is) {
    is(self.peak_need, {.name = "peak_need",
                        .unit = "EUR",
                        .label = {"largest need", "besoin maximal"},
                        .found_in = "cash[].balance"});
    is(self.peak_month,
       {.name = "peak_month", .label = {"in month", "au mois"}, .found_in = "cash[].balance"});
    is(self.bridge_cost, {.name = "bridge_cost",
                          .unit = "EUR",
                          .label = {"cost of the bridge loan", "coût du prêt relais"}});
  }
};

}  // namespace habitat::densify
