// SPDX-License-Identifier: Apache-2.0
#include "energy/regression.hpp"

#include <doctest/doctest.h>

#include <cmath>

using namespace habitat;
using namespace habitat::energy;
using doctest::Approx;

namespace {

// Thirty days at each temperature.
Temperatures months_at(std::initializer_list<double> temperatures) {
  Temperatures all;
  for (const double t : temperatures) all.mean.insert(all.mean.end(), 30, t);
  return all;
}

// Periods of thirty days with so much a day.
std::vector<Period> using_daily(std::initializer_list<double> uses) {
  std::vector<Period> all;
  for (const double use : uses) {
    const int start = 30 * static_cast<int>(all.size());
    all.push_back({start, start + 30, 30 * use, start});
  }
  return all;
}

std::optional<Fit> fitted(std::initializer_list<double> temperatures,
                          std::initializer_list<double> uses, const FitTerms& terms = {}) {
  const Weather weather(months_at(temperatures), Grid{});
  return fit(using_daily(uses), &weather, terms);
}

}  // namespace

TEST_CASE("regression: four and two a degree below fifteen") {
  const auto found = fitted({0, 5, 10, 20}, {34, 24, 14, 4});
  REQUIRE(found.has_value());
  CHECK(found->model.kind() == ModelKind::hdd_only);
  CHECK(found->model.heating_balance_point == 15);
  CHECK(found->model.intercept == Approx(4).epsilon(1e-12));
  CHECK(found->model.beta_heating == Approx(2).epsilon(1e-12));
  CHECK(found->model.r2_adj == Approx(1).epsilon(1e-12));
  CHECK(found->periods == 4);
  CHECK(found->days == 120);
  CHECK(found->observed == Approx(30 * 76).epsilon(1e-12));
}

TEST_CASE("regression: heating and cooling, and only where cooling is tried") {
  FitTerms terms;
  terms.cooling = true;
  const auto temperatures = {0.0, 5.0, 10.0, 15.0, 20.0, 25.0, 35.0};
  const auto uses = {23.0, 13.0, 3.0, 3.0, 3.0, 8.0, 18.0};  // 3 + 2 (10 - T) + (T - 20)
  const auto both = fitted(temperatures, uses, terms);
  CHECK(both->model.kind() == ModelKind::cdd_hdd);
  CHECK(both->model.heating_balance_point == 10);
  CHECK(both->model.cooling_balance_point == 20);
  CHECK(both->model.beta_heating == Approx(2).epsilon(1e-12));
  CHECK(both->model.beta_cooling == Approx(1).epsilon(1e-12));
  CHECK_FALSE(fitted(temperatures, uses)->model.cooling_balance_point);
}

TEST_CASE("regression: of equals the first; slopes are not negative") {
  FitTerms terms;
  terms.cooling = true;
  // Each point up to ten explains the same.
  const auto rising = fitted({10, 15, 20, 25}, {10, 15, 20, 25}, terms);
  CHECK(rising->model.kind() == ModelKind::cdd_only);
  CHECK(rising->model.cooling_balance_point == 0);
  CHECK(rising->model.beta_cooling == Approx(1).epsilon(1e-12));
  CHECK(rising->model.intercept == Approx(0).epsilon(1e-9));
  // Eleven and eighteen over a base of one explain the same as ten and twenty over three.
  const auto pairs = fitted({0, 5, 10, 20, 25, 35}, {23, 13, 3, 3, 8, 18}, terms);
  CHECK(pairs->model.heating_balance_point == 11);
  CHECK(pairs->model.cooling_balance_point == 18);
  // Less use where it is colder: heating explains nothing.
  CHECK(fitted({10, 15, 20, 25}, {10, 15, 20, 25})->model.kind() == ModelKind::intercept_only);
  // Two a degree below 10.5 is explained by 11 and a base below nought: the next best is taken.
  const auto steep = fitted({0, 5, 7, 10.2}, {21, 11, 7, 0.6});
  CHECK(steep->model.heating_balance_point == 10);
  CHECK(steep->model.intercept > 0);
}

TEST_CASE("regression: a point is tried over twenty degree days, or as many as are asked for") {
  // Below 10 C lie the 21 degree days of one month.
  const Weather weather(months_at({9.3, 11, 11, 11, 11}), {0, 10, 1});
  const auto periods = using_daily({7, 5, 5, 5, 5});
  CHECK(fit(periods, &weather, {})->model.heating_balance_point == 10);
  FitTerms more;
  more.minimum_degree_days = 22;
  CHECK(fit(periods, &weather, more)->model.kind() == ModelKind::intercept_only);
}

TEST_CASE("regression: what is the same in all periods, or in too few, is a base") {
  const auto flat = fitted({0, 5, 10, 20}, {7.1, 7.1, 7.1, 7.1});
  CHECK(flat->model.kind() == ModelKind::intercept_only);
  CHECK(flat->model.r2_adj == 0);
  CHECK(flat->cvrmse == Approx(0).epsilon(1e-9));
  CHECK(fitted({0, 5}, {34, 24})->model.kind() == ModelKind::intercept_only);
  CHECK_FALSE(fitted({0}, {34}));
  const auto nothing = fitted({0, 5, 10}, {0, 0, 0});
  CHECK_FALSE(nothing->cvrmse);
  CHECK_FALSE(nothing->autocorrelation);
}

TEST_CASE("regression: uses beyond what a number holds have no weather model") {
  const auto beyond = fitted({0, 5, 10, 15}, {4e300, 3e300, 2e300, 1e300});
  CHECK(beyond->model.kind() == ModelKind::intercept_only);
  CHECK_FALSE(beyond->cvrmse);
}

TEST_CASE("regression: water has a base alone, with or without weather") {
  const auto periods = using_daily({34, 24, 14, 4});
  FitTerms water;
  water.weather = false;
  const Weather weather(months_at({0, 5, 10, 20}), Grid{});
  CHECK(fit(periods, &weather, water)->model.kind() == ModelKind::intercept_only);
  const auto found = fit(periods, nullptr, {});
  CHECK(found->model.intercept == 19);
  CHECK(found->days == 120);
  CHECK(expected(found->model, nullptr, 5, 15).total() == 190);
}

TEST_CASE("regression: errors of totals, how they vary and follow one another") {
  // A base of 11: errors of 60, 0, -30, -30 by month.
  const auto found = fit(using_daily({9, 11, 12, 12}), nullptr, {});
  CHECK(found->rmse == Approx(std::sqrt((3600 + 900 + 900) / 4.0)).epsilon(1e-12));
  CHECK(*found->cvrmse == Approx(found->rmse / 330).epsilon(1e-12));
  // Of (60, 0, -30) with (0, -30, -30): centred (50, -10, -40) with (20, -10, -10).
  CHECK(*found->autocorrelation == Approx(1500 / std::sqrt(4200.0 * 600)).epsilon(1e-12));
}

TEST_CASE("what a model expects of some days, days without a temperature as the others") {
  Temperatures days = months_at({10});
  days.mean[3] = std::nan("");
  const Weather weather(days, Grid{});
  Model model;
  model.heating_balance_point = 16;
  model.intercept = 3;
  model.beta_heating = 2;
  const Expected found = expected(model, &weather, 0, 10);
  CHECK(found.base == 30);
  CHECK(found.heating == Approx(120).epsilon(1e-12));
  CHECK(found.cooling == 0);
}
