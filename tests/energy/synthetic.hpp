// SPDX-License-Identifier: Apache-2.0
// Households that never were, to see how often a band holds what it promises.
//
// Weather, a year and a half before the start and as long after it, in C: 11.5 less 8 times the
// cosine of the year, the coldest day in the middle of January, plus a noise that remembers 0.7 of
// the day before and has a standard deviation of 3. Fifty households live in one weather.
//
// A household: base U(4, 9) kWh a day, slope U(1.5, 3.5) kWh a degree day (none when flat), balance
// point U(14, 18) C. It is read every 30.4 days, 61 when two-monthly, give or take U(-2, 2). Its
// use of a period is what this gives, less a true saving U(0, 20 %) after the start, plus a
// Gaussian noise with a standard deviation of 6 % of the mean daily use times the root of (30.4 x
// days).
//
// Draws are those of the 64-bit Mersenne twister, which is the same everywhere, made uniform and
// Gaussian here, since the distributions of the standard library are not.
#pragma once

#include <cmath>
#include <cstdint>
#include <numbers>
#include <random>
#include <vector>

#include "energy/degree_days.hpp"
#include "energy/readings.hpp"

namespace habitat::energy {

class Draws {
 public:
  explicit Draws(std::uint64_t seed) : engine_(seed) {}
  double uniform(double least, double most) {
    return least + (most - least) * (static_cast<double>(engine_() >> 11) * 0x1p-53);
  }
  /// By Box and Muller.
  double gaussian() {
    const double size = std::sqrt(-2 * std::log(1 - uniform(0, 1)));
    return size * std::cos(2 * std::numbers::pi * uniform(0, 1));
  }

 private:
  std::mt19937_64 engine_;
};

/// 1 September, the first day of the coaching.
inline constexpr int synthetic_start = 19967;  // 2024-09-01

inline Temperatures synthetic_weather(Draws& draws) {
  Temperatures all;
  double noise = 3 * draws.gaussian();
  for (int day = synthetic_start - 550; day < synthetic_start + 550; ++day) {
    const double year = 2 * std::numbers::pi * (day - synthetic_start + 229) / 365.25;
    all.add(day, 11.5 - 8 * std::cos(year) + noise);
    noise = 0.7 * noise + 3 * std::sqrt(1 - 0.7 * 0.7) * draws.gaussian();
  }
  return all;
}

struct SyntheticGroup {
  bool flat = false, bimonthly = false, saves = true;
  int periods_before = 12, periods_after = 12;
};

struct SyntheticHousehold {
  std::vector<UseReading> readings;
  double true_saving = 0;  ///< kWh of the periods after the start
};

inline SyntheticHousehold synthetic_household(const SyntheticGroup& group,
                                              const Temperatures& weather, Draws& draws) {
  const double base = draws.uniform(4, 9), slope = group.flat ? 0 : draws.uniform(1.5, 3.5);
  const double balance_point = draws.uniform(14, 18);
  const double saving = group.saves ? draws.uniform(0, 0.2) : 0;
  const auto expected = [&](int from, int until) {
    double sum = 0;
    for (int day = from; day < until; ++day) {
      const double temperature = weather.mean[static_cast<std::size_t>(day - weather.first_day)];
      sum += base + slope * heating_degree_days(balance_point, temperature);
    }
    return sum;
  };
  const auto length = [&] {
    const double days = group.bimonthly ? 61 : 30.4;
    return static_cast<int>(std::lround(days + draws.uniform(-2, 2)));
  };

  std::vector<int> bounds{synthetic_start};
  for (int i = 0; i < group.periods_before; ++i)
    bounds.insert(bounds.begin(), bounds.front() - length());
  for (int i = 0; i < group.periods_after; ++i) bounds.push_back(bounds.back() + length());
  const double daily =
      expected(bounds.front(), synthetic_start) / (synthetic_start - bounds.front());

  SyntheticHousehold household;
  for (std::size_t i = 0; i + 1 < bounds.size(); ++i) {
    const int start = bounds[i], end = bounds[i + 1];
    const bool after = start >= synthetic_start;
    const double without = expected(start, end);
    const double noise = 0.06 * daily * std::sqrt(30.4 * (end - start)) * draws.gaussian();
    household.readings.push_back({start, end, without * (after ? 1 - saving : 1) + noise});
    if (after) household.true_saving += without * saving;
  }
  return household;
}

}  // namespace habitat::energy
