// SPDX-License-Identifier: Apache-2.0
// The periods before the coaching (baseline) and after it (reporting) that a model may use, and
// why the others are left out [2.2.3]. Where the readings say on which side they are, no date is
// looked at.
//
// Short and long periods are left out on both sides, as the program of the method does; its text
// would add short ones after the start to the next, and only mark long ones [3.5.5].
#pragma once

#include <limits>
#include <optional>
#include <vector>

#include "energy/readings.hpp"
#include "energy/weather.hpp"

namespace habitat::energy {

enum class Cycle { monthly, bimonthly };

/// The baseline ends with the last reading before the start. It begins with the reading nearest to
/// 365 days before (overshoot), or with the first one within them (strict) [3.1.3].
enum class BaselineRule { overshoot, strict };

struct FollowUpTerms {
  int coaching_start = 0, reporting_start = 0;
  int reporting_end = std::numeric_limits<int>::max();  ///< the first day after
  /// Absent: two-monthly if the median baseline period exceeds 35 days.
  std::optional<Cycle> cycle = {};
  BaselineRule baseline = BaselineRule::overshoot;
  bool zero_is_missing = false;  ///< as for electricity [2.2.1.4]
};

struct Dropped {
  int start = 0, end = 0;
  DropReason reason = DropReason::no_reading;
};

struct FollowUp {
  std::vector<Period> baseline, reporting;
  std::vector<Dropped> dropped;
  Cycle cycle = Cycle::monthly;
  /// The baseline has 328 measured days with a temperature [2.2.1.2], 9 monthly or 5 two-monthly
  /// periods (a bound of ours), and ends at most 70 days before the start.
  bool sufficient = false;
};

/// Without weather (water) every day counts as one with a temperature.
FollowUp follow_up(const std::vector<Period>& periods, const Weather* weather,
                   const FollowUpTerms& terms);

inline constexpr int year_days = 365, sufficient_days = 328;

}  // namespace habitat::energy
