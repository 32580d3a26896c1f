// SPDX-License-Identifier: Apache-2.0
// The same household in another dwelling: reference less this one, item by item, before and after
// the aid and the RLS. A saving is positive; items add up to the gross difference.
#pragma once

#include "cost_of_use/result/rights.hpp"
#include "cost_of_use/rules/month.hpp"

namespace habitat::cost_of_use {

/// Adds `sign` times the items to the differences, by group and name.
template <Number N>
void add_items(const std::vector<Item<N>>& items, int sign,
               std::vector<ItemDifference<N>>& differences) {
  for (const Item<N>& item : items) {
    auto found = std::find_if(differences.begin(), differences.end(), [&](const auto& one) {
      // There is one rent, whatever it is called: that of a foyer is a redevance.
      return one.group == item.group && (one.group == Group::rent || one.item.en == item.item.en);
    });
    if (found == differences.end()) {
      differences.push_back({item.group, item.item, N(0)});
      found = std::prev(differences.end());
    }
    if (item.month && found->month)
      found->month = *found->month + N(sign) * *item.month;
    else
      found->month.reset();
  }
}

/// Items of both dwellings, group by group.
template <Number N>
void compare_items(const std::vector<Item<N>>& here, const std::vector<Item<N>>& reference,
                   std::vector<ItemDifference<N>>& differences) {
  add_items(reference, 1, differences);
  add_items(here, -1, differences);
  std::stable_sort(differences.begin(), differences.end(),
                   [](const auto& a, const auto& b) { return a.group < b.group; });
}

template <Number N>
void fill_difference(const Month<N>& here, const Month<N>& reference,
                     DifferenceFigures<N>& figures) {
  if (here.gross && reference.gross) figures.gross = *reference.gross - *here.gross;
  if (!here.aid_paid || !here.rls || !reference.aid_paid || !reference.rls) return;
  figures.aid = *reference.aid_paid - *here.aid_paid;
  figures.rls = *reference.rls - *here.rls;
  if (figures.gross) figures.net = *figures.gross - *figures.aid - *figures.rls;
}

}  // namespace habitat::cost_of_use
