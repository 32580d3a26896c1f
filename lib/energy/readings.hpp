// SPDX-License-Identifier: Apache-2.0
// Readings of one meter, as a file has them, to periods with a use each, in the unit of the meter.
// A file gives uses by period or the index of the meter by date; both in order of date, without
// overlaps, a date once but for a replacement: whoever reads the file refuses what is not.
//
// Estimated readings measure nothing by themselves. A use that was estimated is added to the next
// one that was read, when both together last 70 days at most [2.2.3.1]; an index that was estimated
// is passed over, so that its two periods are one. Days before the last estimate of such a period
// are not measured days.
#pragma once

#include <limits>
#include <optional>
#include <span>
#include <vector>

namespace habitat::energy {

/// Which side of the coaching a row was said to be on; `by_date` where nothing is said.
enum class Segment { by_date, baseline, reporting };

/// Why a period is left out.
enum class DropReason {
  off_cycle_under_25_days,
  longer_than_35_days,
  longer_than_70_days,
  temperature_coverage_under_90_percent,
  estimated_not_merged,
  negative,
  across_start,
  no_reading
};

struct UseReading {
  int start = 0, end = 0;
  double use = std::numeric_limits<double>::quiet_NaN();  ///< NaN: no reading
  bool estimated = false;
  Segment segment = Segment::by_date;
};

struct IndexReading {
  int day = 0;
  double index = 0;
  bool estimated = false;
  bool replaced = false;  ///< the opening index of a new meter; the closing one stands before it
};

struct Period {
  int start = 0, end = 0;
  double use = 0;
  int measured_from = 0;  ///< after `start` where estimated readings were merged
  bool merged = false;    ///< of several readings: 70 days are its limit, whatever the cycle
  bool extreme = false;  ///< more use a day than the median and three times the interquartile range
  Segment segment = Segment::by_date;
  std::optional<DropReason> unusable = {};

  int days() const { return end - start; }
};

/// All periods in order of date, those that cannot be used with the reason, gaps among them.
std::vector<Period> periods(std::span<const UseReading> readings);

/// The same of indices. One that falls has gone past its last digit, if that is the shorter way;
/// else the use is negative. A meter replaced between two readings gives one period, the sum of
/// both meters, where either part lasts under 25 days.
std::vector<Period> periods(std::span<const IndexReading> readings, int digits);

inline constexpr int shortest_period = 25, longest_monthly = 35, longest_period = 70;

}  // namespace habitat::energy
