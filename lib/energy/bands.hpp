// SPDX-License-Identifier: Apache-2.0
// The four bands of a saving, by the formulas that energy/savings.hpp names.
#pragma once

#include "energy/savings.hpp"

namespace habitat::energy {

/// The reporting periods taken together.
struct FollowedUp {
  int periods = 0, first_day = 0, end_day = 0;
  double days = 0;
  double heating = 0, cooling = 0;  ///< sums of n_q H_q and n_q C_q at the balance points
  double observed = 0, expected = 0;

  void add(const Period& period, const Climate& climate);
};

Bands bands(const Fit& baseline, const FollowedUp& followed, double confidence);

}  // namespace habitat::energy
