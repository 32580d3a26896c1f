// SPDX-License-Identifier: Apache-2.0
#include "energy/savings.hpp"

#include <doctest/doctest.h>

#include <cmath>

#include "energy/student.hpp"

using namespace habitat;
using namespace habitat::energy;
using doctest::Approx;

namespace {

std::vector<Period> using_daily(std::initializer_list<double> uses, int first_day = 0) {
  std::vector<Period> all;
  for (const double use : uses) {
    const int start = first_day + 30 * static_cast<int>(all.size());
    all.push_back({start, start + 30, 30 * use, start});
  }
  return all;
}

Savings with(double avoided, std::optional<double> band) {
  Savings saved;
  saved.periods = 1;
  saved.avoided = avoided;
  saved.bands.prediction = band;
  return saved;
}

}  // namespace

// Printed tables of Student's t.
TEST_CASE("Student's quantile on either side") {
  CHECK(two_sided_quantile(0.90, 1) == Approx(6.313751515).epsilon(1e-9));
  CHECK(two_sided_quantile(0.90, 10) == Approx(1.812461123).epsilon(1e-9));
  CHECK(two_sided_quantile(0.95, 10) == Approx(2.228138852).epsilon(1e-9));
  CHECK(two_sided_quantile(0.99, 30) == Approx(2.749995654).epsilon(1e-9));
  CHECK(two_sided_quantile(0, 10) == 0);
  CHECK(std::isnan(two_sided_quantile(0.90, 0)));
  CHECK(std::isinf(two_sided_quantile(1, 10)));
}

TEST_CASE("savings of a base alone, by hand") {
  // A base of 11; s2 = 30 (1 + 0 + 1) / 2 = 30; x = 30 days: 900 / 90 + 30 = 40.
  const auto baseline = fit(using_daily({10, 11, 12}), nullptr, {});
  const Savings saved = savings(*baseline, using_daily({10}, 90), nullptr, {}, 0.9);
  CHECK(saved.observed == 300);
  CHECK(saved.counterfactual == Approx(330).epsilon(1e-12));
  CHECK(saved.avoided == Approx(30).epsilon(1e-12));
  CHECK(*saved.fraction == Approx(30.0 / 330).epsilon(1e-12));
  CHECK(saved.base == Approx(330).epsilon(1e-12));
  CHECK(saved.heating == 0);
  CHECK(*saved.bands.prediction == Approx(2.919985580 * std::sqrt(30.0 * 40)).epsilon(1e-9));
  // Two pairs of errors always lie on a line: nothing is left to count as independent.
  CHECK_FALSE(saved.bands.text);
  CHECK_FALSE(saved.bands.peer);
  CHECK_FALSE(saved.bands.ols);
}

TEST_CASE("no band without a degree of freedom, no saving without a period") {
  const auto two = fit(using_daily({10, 12}), nullptr, {});
  CHECK(savings(*two, using_daily({10}, 60), nullptr, {}, 0.9).bands.prediction);
  Fit slope = *two;
  slope.periods = 3;
  slope.model.heating_balance_point = 15;
  const Weather weather(Temperatures{}, Grid{});
  CHECK_FALSE(savings(slope, {}, &weather, {}, 0.9).bands.prediction);
  const Savings none = savings(*two, {}, nullptr, {}, 0.9);
  CHECK(none.periods == 0);
  CHECK_FALSE(none.fraction);
  CHECK_FALSE(none.bands.prediction);
}

TEST_CASE("an adjustment is expected besides, on the days it has in common with the periods") {
  const auto baseline = fit(using_daily({10, 11, 12}), nullptr, {});
  const auto after = using_daily({10, 10}, 90);
  const std::vector<Adjustment> heater = {{100, 130, 2}, {200, 300, 9}, {0, 91, 1}};
  const Savings saved = savings(*baseline, after, nullptr, heater, 0.9);
  CHECK(saved.adjusted == 61);
  CHECK(saved.counterfactual == Approx(660 + 61).epsilon(1e-12));
  CHECK(saved.avoided == Approx(60 + 61).epsilon(1e-12));
  const auto rows = compared(baseline->model, after, nullptr, heater);
  REQUIRE(rows.size() == 2);
  CHECK(rows[0].counterfactual == Approx(330 + 41).epsilon(1e-12));
  CHECK(rows[1].counterfactual == Approx(330 + 20).epsilon(1e-12));
  CHECK(rows[1].saving == Approx(50).epsilon(1e-12));
  CHECK(rows[1].start == 120);
}

TEST_CASE("the verdict: by the band, and what does not suffice wins") {
  CHECK(verdict(true, with(11, 10)) == Verdict::measured);
  CHECK(verdict(true, with(10, 10)) == Verdict::not_distinguishable);
  CHECK(verdict(true, with(-10, 10)) == Verdict::not_distinguishable);
  CHECK(verdict(true, with(-11, 10)) == Verdict::increase);
  CHECK(verdict(true, with(11, std::nullopt)) == Verdict::not_distinguishable);
  CHECK(verdict(false, with(11, 10)) == Verdict::insufficient);
  Savings none = with(11, 10);
  none.periods = 0;
  CHECK(verdict(true, none) == Verdict::insufficient);
}

TEST_CASE("uses that never vary: what rounding leaves is no saving") {
  const auto baseline = fit(using_daily({7.1, 7.1, 7.1, 7.1}), nullptr, {});
  Savings saved = savings(*baseline, using_daily({7.1, 7.1, 7.1}, 120), nullptr, {}, 0.9);
  saved.avoided = 1e-13;
  CHECK(*saved.bands.prediction < 1e-9);
  CHECK(verdict(true, saved) == Verdict::not_distinguishable);
  saved.avoided = -1e-13;
  CHECK(verdict(true, saved) == Verdict::not_distinguishable);
}

TEST_CASE("a normal year: both models, with 328 reporting days, on a whole year") {
  Model before, after;
  before.intercept = 10;
  before.heating_balance_point = 18;
  before.beta_heating = 2;
  after.intercept = 9;
  after.cooling_balance_point = 15;
  after.beta_cooling = 1;
  Fit reporting;
  reporting.model = after;
  reporting.days = 328;
  Temperatures year;
  year.mean.assign(365, 17);
  // 365 times (10 + 2 x 1) - (9 + 1 x 2).
  CHECK(normal_year_savings(before, reporting, year) == 365);
  reporting.days = 327;
  CHECK_FALSE(normal_year_savings(before, reporting, year));
  reporting.days = 328;
  CHECK_FALSE(normal_year_savings(before, std::nullopt, year));
  year.mean[7] = std::nan("");
  CHECK_FALSE(normal_year_savings(before, reporting, year));
  year.mean.assign(300, 17);
  CHECK_FALSE(normal_year_savings(before, reporting, year));
}
