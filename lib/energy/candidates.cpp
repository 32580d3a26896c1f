// SPDX-License-Identifier: Apache-2.0
#include "energy/candidates.hpp"

#include <algorithm>
#include <cmath>
#include <vector>

namespace habitat::energy {
namespace {

// H or C of all periods at all points, less its weighted mean: a row by period, a column by point.
struct Columns {
  Columns(std::size_t periods, std::size_t point_count)
      : points(point_count),
        values(periods * points),
        means(points),
        squares(points),
        with_use(points) {}
  std::span<double> row(std::size_t period) { return {&values[period * points], points}; }
  std::span<const double> row(std::size_t period) const {
    return {&values[period * points], points};
  }

  std::size_t points;
  std::vector<double> values;
  std::vector<double> means, squares, with_use;  // by point; squares and products are centred
};

class Search {
 public:
  Search(std::span<const Observation> observations, const Weather& weather, const FitTerms& terms)
      : observations_(observations), grid_(weather.grid()), terms_(terms) {
    for (const Observation& o : observations) {
      weights_ += o.weight;
      mean_use_ += o.weight * o.use_per_day;
    }
    mean_use_ /= weights_;
    for (const Observation& o : observations)
      use_square_ += o.weight * (o.use_per_day - mean_use_) * (o.use_per_day - mean_use_);
  }

  BalancePoints run(const Weather& weather) {
    // Uses that are the same but for rounding have nothing to explain.
    if (!(use_square_ > 1e-20 * weights_ * mean_use_ * mean_use_)) return {};
    const Columns heating = heating_columns(weather);
    one_slope(heating, &BalancePoints::heating);
    if (!terms_.cooling) return best_;
    const Columns cooling = cooling_columns(weather);
    one_slope(cooling, &BalancePoints::cooling);
    two_slopes(heating, cooling);
    return best_;
  }

 private:
  Columns heating_columns(const Weather& weather) const {
    Columns columns(observations_.size(), grid_.points());
    for (std::size_t p = 0; p < observations_.size(); ++p)
      weather.heating_by_point(observations_[p].start, observations_[p].end, columns.row(p));
    centre(columns);
    return columns;
  }

  // C(b) is H(b), less b, plus the mean temperature.
  Columns cooling_columns(const Weather& weather) const {
    Columns columns(observations_.size(), grid_.points());
    for (std::size_t p = 0; p < observations_.size(); ++p) {
      const Observation& o = observations_[p];
      weather.heating_by_point(o.start, o.end, columns.row(p));
      const double mean = weather.mean(o.start, o.end);
      for (std::size_t i = 0; i < columns.points; ++i) columns.row(p)[i] += mean - grid_.point(i);
    }
    centre(columns);
    return columns;
  }

  void centre(Columns& columns) const {
    for (std::size_t p = 0; p < observations_.size(); ++p)
      for (std::size_t i = 0; i < columns.points; ++i)
        columns.means[i] += observations_[p].weight * columns.row(p)[i];
    for (double& mean : columns.means) mean /= weights_;
    for (std::size_t p = 0; p < observations_.size(); ++p) {
      const double weight = observations_[p].weight;
      const double use = observations_[p].use_per_day - mean_use_;
      const auto row = columns.row(p);
      for (std::size_t i = 0; i < columns.points; ++i) {
        row[i] -= columns.means[i];
        columns.squares[i] += weight * row[i] * row[i];
        columns.with_use[i] += weight * row[i] * use;
      }
    }
  }

  bool tried(const Columns& columns, std::size_t i) const {
    const double total = weights_ * columns.means[i];
    const bool constant = columns.squares[i] <= 1e-16 * total * columns.means[i];
    return total >= terms_.minimum_degree_days && !constant;
  }

  void one_slope(const Columns& columns, std::optional<double> BalancePoints::*side) {
    for (std::size_t i = 0; i < columns.points; ++i) {
      if (!tried(columns, i)) continue;
      const double slope = columns.with_use[i] / columns.squares[i];
      if (slope < 0 || mean_use_ < slope * columns.means[i]) continue;
      if (better(slope * columns.with_use[i], 1)) {
        best_ = {};
        best_.*side = grid_.point(i);
      }
    }
  }

  void two_slopes(const Columns& heating, const Columns& cooling) {
    std::vector<double> products(heating.points);
    for (std::size_t c = 0; c < cooling.points; ++c) {
      if (!tried(cooling, c)) continue;
      std::fill(products.begin(), products.end(), 0.0);
      for (std::size_t p = 0; p < observations_.size(); ++p) {
        const double weighted = observations_[p].weight * cooling.row(p)[c];
        const auto row = heating.row(p);
        for (std::size_t h = 0; h <= c; ++h) products[h] += weighted * row[h];
      }
      for (std::size_t h = 0; h <= c; ++h)
        if (tried(heating, h)) pair(heating, h, cooling, c, products[h]);
    }
  }

  void pair(const Columns& heating, std::size_t h, const Columns& cooling, std::size_t c,
            double product) {
    const double both = heating.squares[h] * cooling.squares[c];
    const double determinant = both - product * product;
    if (determinant <= 1e-12 * both) return;  // one follows from the other
    const double hy = heating.with_use[h], cy = cooling.with_use[c];
    const double heating_slope = (hy * cooling.squares[c] - cy * product) / determinant;
    const double cooling_slope = (cy * heating.squares[h] - hy * product) / determinant;
    if (heating_slope < 0 || cooling_slope < 0) return;
    if (mean_use_ < heating_slope * heating.means[h] + cooling_slope * cooling.means[c]) return;
    if (better(heating_slope * hy + cooling_slope * cy, 2))
      best_ = {grid_.point(h), grid_.point(c)};
  }

  // Whether a candidate that explains so much of the square of uses is the best so far. What
  // differs by rounding alone is equal, and the first of equals stays; no number is never best.
  bool better(double explained, int slopes) {
    const int left = static_cast<int>(observations_.size()) - slopes - 1;
    if (left < 1) return false;
    const double unexplained = std::max(1 - explained / use_square_, 0.0);
    const double r2_adj = 1 - unexplained * static_cast<double>(observations_.size() - 1) / left;
    const bool best = r2_adj > best_r2_adj_ + 1e-12 && r2_adj >= terms_.min_r2_adj;
    if (best) best_r2_adj_ = r2_adj;
    return best;
  }

  std::span<const Observation> observations_;
  const Grid& grid_;
  const FitTerms& terms_;
  double weights_ = 0, mean_use_ = 0, use_square_ = 0;
  BalancePoints best_;
  double best_r2_adj_ = 0;  // of a base alone
};

}  // namespace

BalancePoints best_balance_points(std::span<const Observation> observations, const Weather& weather,
                                  const FitTerms& terms) {
  return Search(observations, weather, terms).run(weather);
}

}  // namespace habitat::energy
