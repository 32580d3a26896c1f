// SPDX-License-Identifier: Apache-2.0
// When an alternative has paid back what it costs more: the first year at which what it has cost so
// far is not above what the first has (0 counts, equality counts), and the year from which that
// lasts: later costs may undo it (NIST Handbook 135).
#pragma once

#include <optional>
#include <vector>

#include "cost_of_use/life_cycle/result/names.hpp"
#include "numbers/judge.hpp"

namespace habitat::cost_of_use {

/// Not above zero: sums that are equal on paper may differ in a digit far behind the last that
/// counts.
template <Number N>
bool is_at_most_zero(const N& difference) {
  static const N grain = decimal<N>("0.000000001");
  return difference == N(0) || is_below<N>(difference, grain);
}

struct Paybacks {
  std::optional<int> first, lasting;
};

/// By the amounts of years 0, 1, 2... of both.
template <Number N>
Paybacks paybacks_of(const std::vector<N>& base, const std::vector<N>& other) {
  Paybacks found;
  N difference = 0;
  for (std::size_t year = 0; year < base.size(); ++year) {
    difference = difference + (other[year] - base[year]);
    if (!is_at_most_zero<N>(difference)) {
      found.lasting.reset();
      continue;
    }
    if (!found.first) found.first = static_cast<int>(year);
    if (!found.lasting) found.lasting = static_cast<int>(year);
  }
  return found;
}

inline PaybackStatus status_of(const std::optional<int>& year) {
  return year ? PaybackStatus::reached : PaybackStatus::never;
}

}  // namespace habitat::cost_of_use
