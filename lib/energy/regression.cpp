// SPDX-License-Identifier: Apache-2.0
#include "energy/regression.hpp"

#include <algorithm>
#include <vector>

#include "energy/candidates.hpp"

namespace habitat::energy {
namespace {

// Weighted least squares at points that are chosen, and what is left over.
class LeastSquares {
 public:
  LeastSquares(std::span<const Observation> observations, const BalancePoints& points,
               const Weather* weather)
      : observations_(observations) {
    fit_.model.heating_balance_point = points.heating;
    fit_.model.cooling_balance_point = points.cooling;
    for (const Observation& o : observations)
      climates_.push_back(climate(fit_.model, weather, o.start, o.end));
  }

  Fit run() {
    means();
    products();
    solve();
    residuals();
    return fit_;
  }

 private:
  void means() {
    for (std::size_t p = 0; p < observations_.size(); ++p) {
      const double weight = observations_[p].weight;
      weights_ += weight;
      mean_ += weight * observations_[p].use_per_day;
      fit_.mean_heating += weight * climates_[p].heating;
      fit_.mean_cooling += weight * climates_[p].cooling;
    }
    mean_ /= weights_;
    fit_.mean_heating /= weights_;
    fit_.mean_cooling /= weights_;
  }

  void products() {
    for (std::size_t p = 0; p < observations_.size(); ++p) {
      const double weight = observations_[p].weight;
      const double use = observations_[p].use_per_day - mean_;
      const double heating = climates_[p].heating - fit_.mean_heating;
      const double cooling = climates_[p].cooling - fit_.mean_cooling;
      use_use_ += weight * use * use;
      heating_use_ += weight * heating * use;
      cooling_use_ += weight * cooling * use;
      fit_.heating_heating += weight * heating * heating;
      fit_.heating_cooling += weight * heating * cooling;
      fit_.cooling_cooling += weight * cooling * cooling;
    }
  }

  void solve() {
    Model& model = fit_.model;
    const double hh = fit_.heating_heating, hc = fit_.heating_cooling, cc = fit_.cooling_cooling;
    if (model.slopes() == 2) {
      const double determinant = hh * cc - hc * hc;
      model.beta_heating = (heating_use_ * cc - cooling_use_ * hc) / determinant;
      model.beta_cooling = (cooling_use_ * hh - heating_use_ * hc) / determinant;
    } else if (model.heating_balance_point) {
      model.beta_heating = heating_use_ / hh;
    } else if (model.cooling_balance_point) {
      model.beta_cooling = cooling_use_ / cc;
    }
    model.intercept =
        mean_ - model.beta_heating * fit_.mean_heating - model.beta_cooling * fit_.mean_cooling;
  }

  void residuals() {
    const Model& model = fit_.model;
    const auto periods = static_cast<double>(observations_.size());
    std::vector<double> errors;  // of totals
    double error_square = 0, use_square = 0;
    for (std::size_t p = 0; p < observations_.size(); ++p) {
      const Observation& o = observations_[p];
      const double error = model.intercept + model.beta_heating * climates_[p].heating +
                           model.beta_cooling * climates_[p].cooling - o.use_per_day;
      fit_.weighted_residuals += o.weight * error * error;
      errors.push_back(error * (o.end - o.start));
      error_square += errors.back() * errors.back();
      fit_.observed += o.use_per_day * (o.end - o.start);
    }
    fit_.periods = static_cast<int>(observations_.size());
    fit_.days = static_cast<int>(weights_);
    fit_.mean_use = fit_.observed / periods;
    for (const Observation& o : observations_) {
      const double use = o.use_per_day * (o.end - o.start) - fit_.mean_use;
      use_square += use * use;
    }
    fit_.use_variance = use_square / periods;
    fit_.rmse = std::sqrt(error_square / (periods - model.slopes()));
    if (fit_.mean_use > 0 && std::isfinite(fit_.rmse)) fit_.cvrmse = fit_.rmse / fit_.mean_use;
    fit_.autocorrelation = correlation_with_next(errors);
    if (model.slopes() > 0)
      fit_.model.r2_adj =
          1 - fit_.weighted_residuals / (periods - model.slopes() - 1) / (use_use_ / (periods - 1));
  }

  // Pearson's correlation of each error but the last with the one after it.
  static std::optional<double> correlation_with_next(const std::vector<double>& errors) {
    const std::size_t pairs = errors.size() - 1;
    double mean = 0, next_mean = 0, square = 0, next_square = 0, product = 0;
    for (std::size_t i = 0; i < pairs; ++i) {
      mean += errors[i] / static_cast<double>(pairs);
      next_mean += errors[i + 1] / static_cast<double>(pairs);
    }
    for (std::size_t i = 0; i < pairs; ++i) {
      const double a = errors[i] - mean, b = errors[i + 1] - next_mean;
      square += a * a;
      next_square += b * b;
      product += a * b;
    }
    if (pairs < 2 || square <= 0 || next_square <= 0) return {};
    return product / std::sqrt(square * next_square);
  }

  std::span<const Observation> observations_;
  std::vector<Climate> climates_;
  Fit fit_;
  double weights_ = 0, mean_ = 0, use_use_ = 0, heating_use_ = 0, cooling_use_ = 0;
};

}  // namespace

ModelKind Model::kind() const {
  if (heating_balance_point)
    return cooling_balance_point ? ModelKind::cdd_hdd : ModelKind::hdd_only;
  return cooling_balance_point ? ModelKind::cdd_only : ModelKind::intercept_only;
}

std::optional<Fit> fit(std::span<const Period> baseline, const Weather* weather,
                       const FitTerms& terms) {
  if (baseline.size() < 2) return {};
  std::vector<Observation> observations;
  for (const Period& period : baseline)
    observations.push_back(
        {period.start, period.end,
         static_cast<double>(days_with_temperature(weather, period.start, period.end)),
         period.use / period.days()});
  BalancePoints points;
  if (weather && terms.weather) points = best_balance_points(observations, *weather, terms);
  return LeastSquares(observations, points, weather).run();
}

Climate climate(const Model& model, const Weather* weather, int from, int until) {
  Climate found;
  if (model.heating_balance_point)
    found.heating = weather->heating(*model.heating_balance_point, from, until);
  if (model.cooling_balance_point)
    found.cooling = weather->cooling(*model.cooling_balance_point, from, until);
  return found;
}

Expected expected(const Model& model, const Weather* weather, int from, int until) {
  const double days = until - from;
  const Climate found = climate(model, weather, from, until);
  return {days * model.intercept, days * model.beta_heating * found.heating,
          days * model.beta_cooling * found.cooling};
}

}  // namespace habitat::energy
