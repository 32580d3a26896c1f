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

inline constexpr int year_days = 365, sufficient_days = 328;

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
  int measured_days = 0;    ///< of the baseline, with a temperature
  int days_to_start = 0;    ///< from the end of the baseline; nought where no date is looked at
  bool sufficient = false;  ///< has_periods, has_days and ends_near

  /// 9 monthly or 5 two-monthly periods: a bound of ours.
  int least_periods() const { return cycle == Cycle::monthly ? 9 : 5; }
  bool has_periods() const { return static_cast<int>(baseline.size()) >= least_periods(); }
  bool has_days() const { return measured_days >= sufficient_days; }  // [2.2.1.2]
  bool ends_near() const { return days_to_start <= longest_period; }
};

/// Without weather (water) every day counts as one with a temperature.
FollowUp follow_up(const std::vector<Period>& periods, const Weather* weather,
                   const FollowUpTerms& terms);

}  // namespace habitat::energy
