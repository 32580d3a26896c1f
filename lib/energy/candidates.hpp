// SPDX-License-Identifier: Apache-2.0
// The search for balance points: all candidates of one meter over sums that are made once. No
// memory is taken for a candidate, and none is looked at twice.
#pragma once

#include <optional>
#include <span>

#include "energy/regression.hpp"

namespace habitat::energy {

/// A period as the regression sees it.
struct Observation {
  int start = 0, end = 0;
  double weight = 0;
  double use_per_day = 0;
};

struct BalancePoints {
  std::optional<double> heating, cooling;
};

/// Those of the best candidate; none of both: a base alone.
BalancePoints best_balance_points(std::span<const Observation> observations, const Weather& weather,
                                  const FitTerms& terms);

}  // namespace habitat::energy
