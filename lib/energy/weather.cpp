// SPDX-License-Identifier: Apache-2.0
#include "energy/weather.hpp"

#include <algorithm>
#include <cmath>

namespace habitat::energy {

std::size_t Grid::points() const {
  // A step such as 0.1 is no binary fraction: the last point counts when it is met but for that.
  return static_cast<std::size_t>(std::floor((highest - lowest) / step + 1e-9)) + 1;
}

Weather::Weather(const Temperatures& temperatures, const Grid& grid)
    : grid_(grid), first_day_(temperatures.first_day), temperatures_(temperatures.mean) {
  const std::size_t days = temperatures_.size(), points = grid.points();
  known_.assign(days + 1, 0);
  totals_.assign(days + 1, 0);
  sums_.assign((days + 1) * points, 0);
  for (std::size_t day = 0; day < days; ++day) {
    const double temperature = temperatures_[day];
    const bool known = !std::isnan(temperature);
    known_[day + 1] = known_[day] + known;
    totals_[day + 1] = totals_[day] + (known ? temperature : 0);
    for (std::size_t i = 0; i < points; ++i)
      sums_[(day + 1) * points + i] =
          sums_[day * points + i] + (known ? heating_degree_days(grid.point(i), temperature) : 0);
  }
}

Weather::Range Weather::in_file(int from, int until) const {
  const int days = static_cast<int>(temperatures_.size());
  const int first = std::clamp(from - first_day_, 0, days);
  const int end = std::clamp(until - first_day_, first, days);
  return {static_cast<std::size_t>(first), static_cast<std::size_t>(end)};
}

int Weather::days_known(int from, int until) const {
  const Range days = in_file(from, until);
  return known_[days.until] - known_[days.from];
}

double Weather::mean(int from, int until) const {
  const Range days = in_file(from, until);
  return (totals_[days.until] - totals_[days.from]) / (known_[days.until] - known_[days.from]);
}

double Weather::heating(double balance_point, int from, int until) const {
  const Range days = in_file(from, until);
  double sum = 0;
  for (std::size_t day = days.from; day < days.until; ++day)
    if (temperatures_[day] < balance_point) sum += balance_point - temperatures_[day];
  return sum / (known_[days.until] - known_[days.from]);
}

double Weather::cooling(double balance_point, int from, int until) const {
  const Range days = in_file(from, until);
  double sum = 0;
  for (std::size_t day = days.from; day < days.until; ++day)
    if (temperatures_[day] > balance_point) sum += temperatures_[day] - balance_point;
  return sum / (known_[days.until] - known_[days.from]);
}

void Weather::heating_by_point(int from, int until, std::span<double> into) const {
  const Range days = in_file(from, until);
  const double known = known_[days.until] - known_[days.from];
  const double* before = &sums_[days.from * into.size()];
  const double* after = &sums_[days.until * into.size()];
  for (std::size_t i = 0; i < into.size(); ++i) into[i] = (after[i] - before[i]) / known;
}

}  // namespace habitat::energy
