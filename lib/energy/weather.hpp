// SPDX-License-Identifier: Apache-2.0
// What a model sees of a station: H(b), the mean over the days of a period of max(b - T, 0), and
// C(b), that of max(T - b, 0) [3.3]. Days without a temperature are left out of both.
//
// A search asks for a whole grid of balance points at once: sums from the first day on are kept, so
// that a period costs one subtraction a point, whatever its length. They are right to 1e-11 or so;
// figures that are printed are added up from the days themselves. Memory: 8 bytes a day and point.
#pragma once

#include <span>
#include <vector>

#include "energy/degree_days.hpp"

namespace habitat::energy {

/// Balance points that are tried, in the unit of the temperatures: 0 to 32 C or 30 to 90 F [3.2.1].
struct Grid {
  double lowest = 0, highest = 32, step = 1;
  std::size_t points() const;
  double point(std::size_t i) const { return lowest + static_cast<double>(i) * step; }
};

class Weather {
 public:
  Weather(const Temperatures& temperatures, const Grid& grid);

  const Grid& grid() const { return grid_; }
  int days_known(int from, int until) const;
  /// The mean temperature of the days known; there is one at least.
  double mean(int from, int until) const;
  /// H(b) and C(b) of the days known; there is one at least.
  double heating(double balance_point, int from, int until) const;
  double cooling(double balance_point, int from, int until) const;
  /// H(b) for every point of the grid, into as many places.
  void heating_by_point(int from, int until, std::span<double> into) const;

 private:
  struct Range {
    std::size_t from, until;
  };
  Range in_file(int from, int until) const;

  Grid grid_;
  int first_day_;
  std::vector<double> temperatures_;
  std::vector<int> known_;      // days with a temperature before each
  std::vector<double> totals_;  // of temperatures before each
  std::vector<double> sums_;    // degree days before each, by point
};

/// Without weather every day counts as one with a temperature.
inline int days_with_temperature(const Weather* weather, int from, int until) {
  return weather ? weather->days_known(from, until) : until - from;
}

}  // namespace habitat::energy
