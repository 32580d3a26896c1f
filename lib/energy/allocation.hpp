// SPDX-License-Identifier: Apache-2.0
// Local production shared between those who take part, step by step. Of a step with production P
// and uses c_k:
//
//   by use (default)  a_k = min(c_k, P c_k / sum c)             code de l'énergie, D. 315-6
//   by coefficient    a_k = min(c_k, x_k P), constant or one for each step
//   by rank           the first rank takes what it uses, the next what is left; equal ranks by use
//
// With `again`, what a capped one leaves goes to those whose use is not met, by their coefficients,
// until none is capped. Nobody has more than he uses, all together not more than is produced.
//
// Energies of steps are `double`; sums over steps are compensated, so that they are right to the
// last digits, and participants are added by name: the order of columns changes nothing.
#pragma once

#include <array>
#include <string>
#include <vector>

#include "describe/local_time.hpp"

namespace habitat::energy {

/// What is added up without losing what is small (Neumaier).
class Sum {
 public:
  void add(double x) {
    const double sum = sum_ + x;
    lost_ += (sum_ < 0 ? -sum_ : sum_) >= (x < 0 ? -x : x) ? (sum_ - sum) + x : (x - sum) + sum_;
    sum_ = sum;
  }
  double value() const { return sum_ + lost_; }

 private:
  double sum_ = 0, lost_ = 0;
};

/// Minutes of a day in which the cheap hours of a contract begin and end, by the clocks on the
/// wall.
struct DayWindow {
  int from = 0, to = 0;  ///< past midnight where `to` is not after `from`
};

/// Who takes part. `windows`: his off-peak hours; the same for many, as a rule.
struct Sharer {
  std::string name;
  bool joins = true;
  double coefficient = 0;
  int rank = 1;
  std::vector<DayWindow> windows = {};
  std::vector<double> use = {};           ///< kWh of each step
  std::vector<double> coefficients = {};  ///< of each step, where they change
};

enum class KeyMethod { by_use, by_coefficient, by_rank };

/// All of an operation: as many steps as there is production. Sharers stand by name.
struct LoadSeries {
  Minute first = 0;
  int step = 30;  ///< minutes
  std::vector<double> production;
  std::vector<Sharer> sharers;
  Minute end() const { return first + static_cast<Minute>(production.size()) * step; }
};

/// The seasons of the network tariff: high from one month to another.
struct Seasons {
  int first_month = 11, last_month = 3;
  bool is_high(int month) const {
    return first_month <= last_month ? month >= first_month && month <= last_month
                                     : month >= first_month || month <= last_month;
  }
};

/// Sums of one who takes part, in kWh. Periods: high season peak and off-peak, low season peak and
/// off-peak.
struct SharerSums {
  Sum use, shared, shared_off_peak, use_off_peak;
  std::array<Sum, 4> shared_in, other_in;
};
/// Of those who join together: of a month, or of an hour of the clock over all days.
struct TimeSums {
  Date month = {};  ///< its first day
  Sum production, use, shared, surplus;
};
struct AllocationSums {
  std::vector<SharerSums> sharers;  ///< as in the series
  Sum production, use, shared, surplus;
  std::vector<TimeSums> months;
  std::array<TimeSums, 24> hours;
};

/// What each of one step has. `given` has room for all sharers.
void allocate_step(const LoadSeries& series, KeyMethod method, bool again, std::size_t step,
                   double production, std::vector<double>& given);

/// The production of the series is taken so many times.
AllocationSums allocate(const LoadSeries& series, KeyMethod method, bool again, double times = 1,
                        Seasons seasons = {});

/// The part of a step that is within windows of the day; the step begins at that minute of the day.
double part_within(const std::vector<DayWindow>& windows, int minute_of_day, int step);

}  // namespace habitat::energy
