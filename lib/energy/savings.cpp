// SPDX-License-Identifier: Apache-2.0
#include "energy/savings.hpp"

#include <algorithm>
#include <cmath>

#include "energy/bands.hpp"

namespace habitat::energy {
namespace {

double adjusted(std::span<const Adjustment> adjustments, const Period& period) {
  double sum = 0;
  for (const Adjustment& a : adjustments) sum += days_of(a, period.start, period.end) * a.per_day;
  return sum;
}

// What a model expects of a year of temperatures, all of them known.
double of_year(const Model& model, const std::vector<double>& temperatures) {
  double sum = 0;
  for (const double t : temperatures) {
    sum += model.intercept;
    if (model.heating_balance_point)
      sum += model.beta_heating * heating_degree_days(*model.heating_balance_point, t);
    if (model.cooling_balance_point)
      sum += model.beta_cooling * cooling_degree_days(*model.cooling_balance_point, t);
  }
  return sum;
}

}  // namespace

Savings savings(const Fit& baseline, std::span<const Period> reporting, const Weather* weather,
                std::span<const Adjustment> adjustments, double confidence) {
  Savings result;
  result.periods = static_cast<int>(reporting.size());
  FollowedUp followed;
  for (const Period& period : reporting) {
    followed.add(period, climate(baseline.model, weather, period.start, period.end));
    result.adjusted += adjusted(adjustments, period);
    result.observed += period.use;
  }
  result.base = followed.days * baseline.model.intercept;
  result.heating = followed.heating * baseline.model.beta_heating;
  result.cooling = followed.cooling * baseline.model.beta_cooling;
  followed.observed = result.observed;
  followed.expected = result.base + result.heating + result.cooling;
  result.counterfactual = followed.expected + result.adjusted;
  result.avoided = result.counterfactual - result.observed;
  if (result.counterfactual > 0) result.fraction = result.avoided / result.counterfactual;
  if (!reporting.empty()) result.bands = bands(baseline, followed, confidence);
  return result;
}

Verdict verdict(bool sufficient_baseline, const Savings& savings) {
  if (!sufficient_baseline || savings.periods == 0) return Verdict::insufficient;
  return verdict(savings.avoided, savings.bands.prediction, savings.counterfactual);
}

Verdict verdict(double avoided, const std::optional<double>& band, double counterfactual) {
  if (!band) return Verdict::not_distinguishable;
  // Uses that never vary have a band of nought: what rounding leaves is no saving.
  const double least = *band + 1e-9 * std::abs(counterfactual);
  if (avoided > least) return Verdict::measured;
  return avoided < -least ? Verdict::increase : Verdict::not_distinguishable;
}

std::vector<Comparison> compared(const Model& model, std::span<const Period> periods,
                                 const Weather* weather, std::span<const Adjustment> adjustments) {
  std::vector<Comparison> rows;
  for (const Period& period : periods) {
    const double counterfactual =
        expected(model, weather, period.start, period.end).total() + adjusted(adjustments, period);
    rows.push_back(
        {period.start, period.end, period.use, counterfactual, counterfactual - period.use});
  }
  return rows;
}

std::optional<double> band_of(const Fit& baseline, const Comparison& period, const Weather* weather,
                              double confidence) {
  Period alone;
  alone.start = period.start;
  alone.end = period.end;
  FollowedUp followed;
  followed.add(alone, climate(baseline.model, weather, period.start, period.end));
  return bands(baseline, followed, confidence).prediction;
}

std::optional<double> normal_year_savings(const Model& baseline,
                                          const std::optional<Fit>& reporting,
                                          const Temperatures& normal_year) {
  const auto& days = normal_year.mean;
  if (!is_whole_year(normal_year) || !reporting || reporting->days < sufficient_days) return {};
  return of_year(baseline, days) - of_year(reporting->model, days);
}

}  // namespace habitat::energy
