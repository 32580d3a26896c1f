// SPDX-License-Identifier: Apache-2.0
// Degree days: by how much, and for how long, it was colder than a base (heating) or warmer
// (cooling). Temperatures are in C or in F, degree days in the same unit.
//
// Two rules of the trade. Meteo: base less the mean of the lowest and the highest of the day, never
// below zero. COSTIC, on a day whose lowest and highest stand on either side of the base:
// (S - Tn) (0.08 + 0.42 (S - Tn) / (Tx - Tn)), S the base; otherwise as meteo. The formula is read
// in four programs that share nothing; cooling is its mirror, which is ours.
#pragma once

#include <algorithm>
#include <array>
#include <vector>

namespace habitat::energy {

enum class DegreeDayRule { meteo, costic };

inline double heating_degree_days(double base, double mean) { return std::max(base - mean, 0.0); }
inline double cooling_degree_days(double base, double mean) { return std::max(mean - base, 0.0); }
double heating_degree_days(DegreeDayRule rule, double base, double lowest, double highest);
double cooling_degree_days(DegreeDayRule rule, double base, double lowest, double highest);

/// The days of a station, one after the other from the first on; NaN where one is missing.
struct Temperatures {
  int first_day = 0;
  std::vector<double> mean;
  std::vector<double> lowest, highest;  ///< to the last day that has them, or empty

  int end_day() const { return first_day + static_cast<int>(mean.size()); }
  /// Adds a day after all others; those skipped are missing, and one that is NaN.
  void add(int day, double mean_of_day);
  void add(int day, double lowest_of_day, double highest_of_day);

 private:
  void skip_to(int day);
};

/// Of a normal year: 365 or 366 days, each with a temperature.
bool is_whole_year(const Temperatures& temperatures);

/// Sums over some days; `days` are those with a temperature.
struct DegreeDaySum {
  double heating = 0, cooling = 0;
  int days = 0, missing = 0;
};

struct MonthSum {
  int year = 0, month = 0;
  DegreeDaySum sum;
};

/// The degree days of each day of a station. The rule of COSTIC needs the lowest and the highest:
/// a day without them is missing.
class DegreeDays {
 public:
  DegreeDays(const Temperatures& temperatures, DegreeDayRule rule, double base,
             double cooling_base);

  /// Days outside the file are missing.
  DegreeDaySum between(int from, int until) const;
  DegreeDaySum all() const { return between(first_day_, end_day()); }
  std::vector<MonthSum> months() const;

 private:
  int end_day() const { return first_day_ + static_cast<int>(heating_.size()); }

  int first_day_;
  std::vector<double> heating_, cooling_;
};

/// The heating degree days of the days from October to May.
double october_to_may(const std::vector<MonthSum>& months);

/// Heating degree days of a normal year, January first.
using NormalMonths = std::array<double, 12>;
double year_of(const NormalMonths& normal);
double october_to_may(const NormalMonths& normal);
/// Of a normal year given by days: months of the same name are added up.
NormalMonths normal_months(const std::vector<MonthSum>& months);

}  // namespace habitat::energy
