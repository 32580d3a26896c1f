// SPDX-License-Identifier: Apache-2.0
// In which years an item falls: as given, or by its class.
#pragma once

#include "cost_of_use/life_cycle/case/case.hpp"

namespace habitat::cost_of_use {

/// From the first year to the last, both counted.
struct Years {
  int first = 0, last = 0;
  bool several() const { return first < last; }
};

/// Of a case without faults. Investment falls in year 0, a residual value in the last year; what
/// has no year of its own comes every year from 1 on.
template <Number N>
Years years_of(const CostItem<N>& item, int period) {
  if (item.year) return {*item.year, *item.year};
  if (item.first_year || item.last_year)
    return {item.first_year.value_or(1), item.last_year.value_or(period)};
  if (*item.kind == ItemClass::investment) return {0, 0};
  if (*item.kind == ItemClass::residual) return Years{period, period};
  return Years{1, period};
}

/// The last year in which a part of such a life is put in: never at the horizon itself, unless it
/// comes for the first time then.
inline int last_installation(int first, int life, int period) {
  return first < period ? first + (period - 1 - first) / life * life : first;
}

}  // namespace habitat::cost_of_use
