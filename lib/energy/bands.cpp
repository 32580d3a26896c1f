// SPDX-License-Identifier: Apache-2.0
#include "energy/bands.hpp"

#include <cmath>

#include "energy/student.hpp"

namespace habitat::energy {
namespace {

std::optional<double> if_finite(double x) {
  return std::isfinite(x) ? std::optional(x) : std::nullopt;
}

// x' (X'WX)^-1 x, x the sums over the reporting periods: with centred columns the base stands
// apart.
double leverage(const Fit& fit, const FollowedUp& followed) {
  const double heating = followed.heating - followed.days * fit.mean_heating;
  const double cooling = followed.cooling - followed.days * fit.mean_cooling;
  const double hh = fit.heating_heating, hc = fit.heating_cooling, cc = fit.cooling_cooling;
  const double base = followed.days * followed.days / fit.days;
  if (fit.model.slopes() == 2)
    return base + (heating * heating * cc - 2 * heating * cooling * hc + cooling * cooling * hh) /
                      (hh * cc - hc * hc);
  if (fit.model.heating_balance_point) return base + heating * heating / hh;
  if (fit.model.cooling_balance_point) return base + cooling * cooling / cc;
  return base;
}

double prediction_band(const Fit& fit, const FollowedUp& followed, double confidence) {
  const int freedom = fit.periods - 1 - 2 * fit.model.slopes();
  return two_sided_quantile(confidence, freedom) *
         std::sqrt(fit.weighted_residuals / freedom * (leverage(fit, followed) + followed.days));
}

}  // namespace

void FollowedUp::add(const Period& period, const Climate& climate) {
  if (periods++ == 0) first_day = period.start;
  end_day = period.end;
  days += period.days();
  heating += period.days() * climate.heating;
  cooling += period.days() * climate.cooling;
}

Bands bands(const Fit& fit, const FollowedUp& followed, double confidence) {
  Bands result;
  result.prediction = if_finite(prediction_band(fit, followed, confidence));
  if (!fit.autocorrelation || !fit.cvrmse) return result;

  const double periods = fit.periods, rho = *fit.autocorrelation;
  const double independent = periods * (1 - rho) / (1 + rho);  // P'
  // Months of the follow-up; the method counts as many readings [4.3.2.3].
  const double months = std::nearbyint((followed.end_day - followed.first_day) / 30.0);
  const double t = two_sided_quantile(confidence, fit.periods - fit.model.slopes());
  const double polynomial = (-0.00022 * months + 0.03306) * months + 0.94054;
  const double relative = t * polynomial * *fit.cvrmse *
                          std::sqrt(periods / independent * (1 + 2 / independent) / months);
  result.peer = if_finite(fit.observed * relative);
  result.text = if_finite(followed.expected * relative);

  const double shift = fit.mean_use - followed.observed / followed.periods;
  const double model_part =
      t * fit.rmse * months / std::sqrt(periods) * std::sqrt(1 + shift * shift / fit.use_variance);
  const double noise_part = t * fit.rmse * std::sqrt(months * periods / independent);
  result.ols = if_finite(std::hypot(model_part, noise_part));
  return result;
}

}  // namespace habitat::energy
