// SPDX-License-Identifier: Apache-2.0
// A year made up: the roof under a sky without clouds, scaled to its yield, and uses of the shape
// that the case gives them, each hour the same on all its days.
#pragma once

#include <charconv>

#include "cost_of_use/sharing/rules/energy.hpp"
#include "energy/sun.hpp"

namespace habitat::cost_of_use::sharing {

/// 24 weights; empty where they are none.
inline std::vector<double> weights_of(const Names& shape) {
  if (shape.all() || (shape.names.size() == 1 && shape.names.front() == "flat"))
    return std::vector<double>(24, 1);
  std::vector<double> weights;
  for (const std::string& text : shape.names)
    if (is_decimal_text(text) && text[0] != '-') weights.push_back(decimal<double>(text));
  double all = 0;
  for (const double one : weights) all += one;
  if (weights.size() != 24 || shape.names.size() != 24 || all <= 0) return {};
  return weights;
}

template <Number N>
std::optional<N> power_of(const Sharing<N>& input) {
  if (input.synthetic && input.synthetic->power) return input.synthetic->power;
  return input.plant ? input.plant->power : std::nullopt;
}

template <Number N>
energy::LoadSeries synthetic_series(const Sharing<N>& input, int year) {
  const Synthetic<N>& of = *input.synthetic;
  energy::LoadSeries series;
  series.step = input.step.value_or(30);
  series.first = *minute_in_paris({year, 1, 1}, 0, {});
  const Minute end = *minute_in_paris({year + 1, 1, 1}, 0, {});
  const auto steps = static_cast<std::size_t>((end - series.first) / series.step);
  const energy::Roof roof{near_double(of.latitude), near_double(of.tilt), near_double(of.azimuth)};
  const double power = near_double(power_of(input).value_or(N(0)));
  series.production = energy::clear_sky_production(roof, series.first, series.step, steps,
                                                   power * near_double(of.yield));
  for (const SyntheticLoad<N>& load : of.loads) {
    const std::vector<double> week = weights_of(load.shape),
                              rest = load.weekend.all() ? week : weights_of(load.weekend);
    energy::Sharer sharer{.name = load.name};
    sharer.use.reserve(steps);
    double all = 0;
    for (std::size_t t = 0; t < steps; ++t) {
      const auto wall =
          paris_time(series.first + static_cast<Minute>(t) * series.step);
      const int weekday = (day_number(wall.date) + 4) % 7;  // 0 is Sunday
      const auto& weights = weekday == 0 || weekday == 6 ? rest : week;
      all += sharer.use.emplace_back(weights[static_cast<std::size_t>(wall.minute_of_day / 60)]);
    }
    for (double& one : sharer.use) one = one / all * near_double(load.annual);
    series.sharers.push_back(std::move(sharer));
  }
  std::sort(series.sharers.begin(), series.sharers.end(),
            [](const auto& a, const auto& b) { return a.name < b.name; });
  return series;
}

}  // namespace habitat::cost_of_use::sharing
