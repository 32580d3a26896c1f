// SPDX-License-Identifier: Apache-2.0
// From readings to savings, whole: meters whose answers were computed by another program, see
// made_up_meters.yaml.
#include <doctest/doctest.h>

#include <cmath>
#include <cstdlib>

#include "data.hpp"
#include "energy/days.hpp"
#include "energy/follow_up.hpp"
#include "energy/names.hpp"
#include "energy/savings.hpp"

using namespace habitat;
using namespace habitat::energy;

namespace {

// Coldest in the middle of January, warmest in the middle of July, up and down by 2.5 from day to
// day.
double made_up_temperature(int day) {
  const int since_winter = (day - ::habitat::day("2025-01-16") + 3650) % 365;
  return 26 - 15.0 * std::abs(since_winter - 182) / 100 + (7 * day % 11 - 5) / 2.0;
}

Temperatures made_up_days(int from, int until, bool whole) {
  Temperatures all;
  for (int d = from; d < until; ++d)
    all.add(d, !whole && d % 97 == 0 ? std::nan("") : made_up_temperature(d));
  return all;
}

std::vector<UseReading> readings(const Data& meter) {
  std::vector<UseReading> all;
  const auto bounds = meter["bounds"].elements(), uses = meter["uses"].elements();
  for (std::size_t i = 0; i < uses.size(); ++i)
    all.push_back({day(bounds[i].text()), day(bounds[i + 1].text()), uses[i].number()});
  return all;
}

void same(std::optional<double> found, const Data& expected) {
  REQUIRE(found.has_value() == (expected.text() != "null"));
  if (found) CHECK(*found == doctest::Approx(expected.number()).epsilon(1e-10).scale(1e-9));
}

void check_meter(const Data& meter, const Fit& fit, const Savings& saved) {
  const Model& model = fit.model;
  CHECK(word_of(model.kind()) == meter["model"].text());
  same(model.heating_balance_point, meter["heating_balance_point"]);
  same(model.cooling_balance_point, meter["cooling_balance_point"]);
  same(model.intercept, meter["intercept"]);
  same(model.beta_heating, meter["beta_heating"]);
  same(model.beta_cooling, meter["beta_cooling"]);
  same(model.r2_adj, meter["r2_adj"]);
  same(fit.cvrmse, meter["cvrmse"]);
  same(fit.autocorrelation, meter["autocorrelation"]);
  same(saved.counterfactual, meter["counterfactual"]);
  same(saved.avoided, meter["avoided"]);
  same(saved.bands.prediction, meter["band"]);
  same(saved.bands.text, meter["band_text"]);
  same(saved.bands.peer, meter["band_peer"]);
  same(saved.bands.ols, meter["band_ols"]);
}

}  // namespace

TEST_CASE("meters that another program computed: model, savings, bands, normal year") {
  const int start = day("2024-09-01");
  const Weather weather(made_up_days(start - 400, start + 400, false), Grid{});
  const Temperatures normal_year = made_up_days(start, start + 365, true);
  FollowUpTerms terms;
  terms.coaching_start = terms.reporting_start = start;
  const Document document = read_data("energy/made_up_meters.yaml");
  for (const Data& meter : Data(&document.root)["meters"].elements()) {
    CAPTURE(meter["name"].text());
    FitTerms fit_terms;
    fit_terms.cooling = meter["cooling"].text() == "true";
    const FollowUp follow = follow_up(periods(readings(meter)), &weather, terms);
    const auto before = fit(follow.baseline, &weather, fit_terms);
    REQUIRE(before.has_value());
    check_meter(meter, *before, savings(*before, follow.reporting, &weather, {}, 0.9));
    const auto after = fit(follow.reporting, &weather, fit_terms);
    same(normal_year_savings(before->model, after, normal_year), meter["normal_year_savings"]);
  }
}

TEST_CASE("a weak weather model is left where a better one is asked for") {
  const int start = day("2024-09-01");
  const Weather weather(made_up_days(start - 400, start + 400, false), Grid{});
  const Document document = read_data("energy/made_up_meters.yaml");
  FitTerms terms;
  terms.cooling = true;
  for (const Data& meter : Data(&document.root)["meters"].elements()) {
    if (meter["name"].text() != "flat_six_months") continue;
    const auto all = periods(readings(meter));
    const std::span<const Period> baseline(all.data(), 12);
    CHECK(fit(baseline, &weather, terms)->model.kind() == ModelKind::cdd_hdd);
    terms.min_r2_adj = 0.15;
    CHECK(fit(baseline, &weather, terms)->model.kind() == ModelKind::cdd_hdd);
    terms.min_r2_adj = 0.16;
    CHECK(fit(baseline, &weather, terms)->model.kind() == ModelKind::intercept_only);
  }
}

TEST_CASE("in Fahrenheit all is the same, slopes aside") {
  const int start = day("2024-09-01");
  Temperatures days = made_up_days(start - 400, start + 400, false);
  const Weather celsius(days, Grid{});
  for (double& t : days.mean) t = 32 + 1.8 * t;
  const Weather fahrenheit(days, {32, 32 + 1.8 * 32, 1.8});
  FollowUpTerms terms;
  terms.coaching_start = terms.reporting_start = start;
  const Document document = read_data("energy/made_up_meters.yaml");
  for (const Data& meter : Data(&document.root)["meters"].elements()) {
    CAPTURE(meter["name"].text());
    FitTerms in_c, in_f;
    in_c.cooling = in_f.cooling = meter["cooling"].text() == "true";
    in_f.minimum_degree_days = 36;
    const FollowUp follow = follow_up(periods(readings(meter)), &celsius, terms);
    const Fit c = *fit(follow.baseline, &celsius, in_c),
              f = *fit(follow.baseline, &fahrenheit, in_f);
    const Savings of_c = savings(c, follow.reporting, &celsius, {}, 0.9);
    const Savings of_f = savings(f, follow.reporting, &fahrenheit, {}, 0.9);
    CHECK(c.model.kind() == f.model.kind());
    CHECK(c.model.beta_heating == doctest::Approx(1.8 * f.model.beta_heating).epsilon(1e-9));
    CHECK(c.model.beta_cooling == doctest::Approx(1.8 * f.model.beta_cooling).epsilon(1e-9));
    CHECK(of_c.avoided == doctest::Approx(of_f.avoided).epsilon(1e-9));
    CHECK(*of_c.bands.prediction == doctest::Approx(*of_f.bands.prediction).epsilon(1e-9));
    CHECK(*of_c.bands.text == doctest::Approx(*of_f.bands.text).epsilon(1e-9));
  }
}
