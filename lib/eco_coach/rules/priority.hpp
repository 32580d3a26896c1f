// SPDX-License-Identifier: Apache-2.0
// Whom to visit first, and why. Seven signals of equal weight, unless a case weighs them; what a
// household is set against is the median of its site or of all. Its reasons stand beside the word,
// and what could not be looked at is said too: it counts for nothing, which is not the same as no.
#pragma once

#include <algorithm>
#include <array>
#include <vector>

#include "eco_coach/rules/poverty.hpp"

namespace habitat::eco_coach {

/// Some of the reasons.
class Reasons {
 public:
  void add(Reason reason) { held_ |= bit(reason); }
  bool has(Reason reason) const { return (held_ & bit(reason)) != 0; }
  bool empty() const { return held_ == 0; }
  int size() const {
    int count = 0;
    each([&](Reason) { ++count; });
    return count;
  }
  /// In the order of their words.
  void each(auto&& visit) const {
    for (int i = 0; i < reason_count; ++i)
      if (has(static_cast<Reason>(i))) visit(static_cast<Reason>(i));
  }

 private:
  static unsigned bit(Reason reason) { return 1u << static_cast<unsigned>(reason); }
  unsigned held_ = 0;
};

/// What is known of each signal, by its reason; null: could not be looked at.
class Signals {
 public:
  std::optional<bool>& operator[](Reason reason) { return all_[static_cast<std::size_t>(reason)]; }
  const std::optional<bool>& operator[](Reason reason) const {
    return all_[static_cast<std::size_t>(reason)];
  }

 private:
  std::array<std::optional<bool>, reason_count> all_ = {};
};

/// The middle value, or the mean of the two in the middle; none of nothing. It puts the values in
/// another order.
template <Number N>
std::optional<N> median(std::vector<N>& values) {
  if (values.empty()) return {};
  const auto less = [](const N& a, const N& b) { return static_cast<bool>(a < b); };
  const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
  std::nth_element(values.begin(), middle, values.end(), less);
  if (values.size() % 2 == 1) return *middle;
  const auto before = std::max_element(values.begin(), middle, less);
  return N((*before + *middle) / N(2));
}

/// The medians that a household is set against; null where there are none.
template <Number N>
struct SiteMedians {
  std::optional<N> water_charge;   ///< EUR a year, of its site
  std::optional<N> energy_per_m2;  ///< EUR a m2 and a year, of all
};

template <Number N>
Signals signals_of(const HouseholdMoney<N>& household, const std::optional<N>& arrears,
                   std::optional<bool> access_difficulty, const PovertyLevels<N>& levels,
                   const SiteMedians<N>& medians) {
  const N far_above = N(3) / N(2);
  Signals signals;
  signals[Reason::arrears] = below(std::optional<N>(N(0)), arrears);
  signals[Reason::water_charge] = below(times(far_above, medians.water_charge), household.water);
  signals[Reason::tee_3d] = tee_3d(household, levels);
  signals[Reason::brde] = brde(household, levels);
  signals[Reason::cold] = felt_cold(household.cold);
  signals[Reason::access_difficulty] = access_difficulty;
  if (household.living_area)
    signals[Reason::energy_per_m2] = below(
        times(N(far_above * *household.living_area), medians.energy_per_m2), household.energy);
  return signals;
}

struct PriorityFigures {
  Priority priority = Priority::none;
  Reasons reasons, not_seen;
};

/// High from 3 on, medium from 2 on, low above nothing. A signal of weight 0 is no reason.
template <Number N>
PriorityFigures priority_of(const Signals& signals, const Weights<N>& weights) {
  PriorityFigures figures;
  N sum = 0;
  for (int i = 0; i < reason_count; ++i) {
    const auto reason = static_cast<Reason>(i);
    const N& weight = weights.of(reason);
    if (!(N(0) < weight)) continue;
    if (!signals[reason]) {
      figures.not_seen.add(reason);
    } else if (*signals[reason]) {
      figures.reasons.add(reason);
      sum = sum + weight;
    }
  }
  figures.priority = !is_below(sum, N(3))   ? Priority::high
                     : !is_below(sum, N(2)) ? Priority::medium
                     : is_below(N(0), sum)  ? Priority::low
                                            : Priority::none;
  return figures;
}

}  // namespace habitat::eco_coach
