// SPDX-License-Identifier: Apache-2.0
// Whom to visit first: levels, reasons and what could not be looked at, by hand.
#include "eco_coach/rules/priority.hpp"

#include <doctest/doctest.h>

#include "numbers/decimal.hpp"
#include "numbers/traced.hpp"

using namespace habitat;
using namespace habitat::eco_coach;

TEST_CASE_TEMPLATE("priority: the median is a value of the list or between two", N, double, Decimal,
                   Traced) {
  std::vector<N> values;
  CHECK_FALSE(median(values));
  values = {N(7)};
  CHECK(*median(values) == N(7));
  values = {N(9), N(1), N(4)};
  CHECK(*median(values) == N(4));
  values = {N(9), N(1), N(4), N(5)};
  CHECK(*median(values) == decimal<N>("4.5"));
  values = {N(2), N(2), N(2), N(100)};
  CHECK(*median(values) == N(2));
}

TEST_CASE_TEMPLATE("priority: high from three signals on, medium two, low one", N, double, Decimal,
                   Traced) {
  const Weights<N> equal;
  Signals signals;
  const Reason order[] = {Reason::cold, Reason::arrears, Reason::tee_3d, Reason::energy_per_m2};
  const Priority expected[] = {Priority::low, Priority::medium, Priority::high, Priority::high};
  auto figures = priority_of(signals, equal);
  CHECK(figures.priority == Priority::none);
  CHECK(figures.not_seen.size() == reason_count);
  for (int i = 0; i < 4; ++i) {
    signals[order[i]] = true;
    figures = priority_of(signals, equal);
    CHECK(figures.priority == expected[i]);
    CHECK(figures.reasons.size() == i + 1);
    CHECK(figures.not_seen.size() == reason_count - i - 1);
  }
  CHECK(figures.reasons.has(Reason::cold));
  CHECK_FALSE(figures.reasons.has(Reason::brde));
  signals[Reason::brde] = false;
  CHECK_FALSE(priority_of(signals, equal).not_seen.has(Reason::brde));
}

TEST_CASE_TEMPLATE("priority: weights of the case, and none at all", N, double, Decimal, Traced) {
  Weights<N> weights;
  Signals signals;
  signals[Reason::arrears] = true;
  weights.arrears = N(3);
  CHECK(priority_of(signals, weights).priority == Priority::high);
  weights.arrears = decimal<N>("0.5");
  CHECK(priority_of(signals, weights).priority == Priority::low);
  weights.arrears = N(0);
  const auto figures = priority_of(signals, weights);
  CHECK(figures.priority == Priority::none);
  CHECK(figures.reasons.empty());
  CHECK_FALSE(figures.not_seen.has(Reason::arrears));
}

TEST_CASE_TEMPLATE("priority: signals of a household against its site", N, double, Decimal,
                   Traced) {
  HouseholdMoney<N> one;
  one.income = N(1000);
  one.energy = N(1800);  // 30 EUR a m2
  one.water = N(450);
  one.living_area = N(60);
  one.cold = Cold::cost;
  Findings findings;
  const auto levels = poverty_levels(Poverty<N>{}, Law(), Date{2021, 6, 1}, findings);
  SiteMedians<N> medians{N(300), N(20)};  // 1.5 x: 450 and 30, neither is over
  Signals signals = signals_of(one, std::optional<N>(N(0)), false, levels, medians);
  CHECK(signals[Reason::arrears] == false);
  CHECK(signals[Reason::water_charge] == false);
  CHECK(signals[Reason::energy_per_m2] == false);
  CHECK(signals[Reason::tee_3d] == true);  // 1 800 of 12 000
  CHECK(signals[Reason::cold] == true);
  CHECK(signals[Reason::access_difficulty] == false);
  CHECK_FALSE(signals[Reason::brde]);
  auto figures = priority_of(signals, Weights<N>{});
  CHECK(figures.priority == Priority::medium);
  CHECK(figures.not_seen.size() == 1);
  one.water = decimal<N>("450.01");
  one.energy = decimal<N>("1800.01");
  signals = signals_of(one, std::optional<N>(), {}, levels, medians);
  CHECK(signals[Reason::water_charge] == true);
  CHECK(signals[Reason::energy_per_m2] == true);
  CHECK_FALSE(signals[Reason::arrears]);
  CHECK(priority_of(signals, Weights<N>{}).priority == Priority::high);
  medians = {};
  signals = signals_of(one, std::optional<N>(), {}, levels, medians);
  CHECK_FALSE(signals[Reason::water_charge]);
  CHECK_FALSE(signals[Reason::energy_per_m2]);
}

TEST_CASE("priority: each word is there in both languages") {
  for (const Name& name : names_of<Reason>) {
    CHECK_FALSE(name.label.en.empty());
    CHECK_FALSE(name.label.fr.empty());
  }
  CHECK(std::size(names_of<Reason>) == reason_count);
  CHECK(word_of(FslOutcome::not_eligible) == "not");
  CHECK(described_members<Weights<double>>() == reason_count);
  CHECK(described_members<Poverty<double>>() == 6);
  CHECK(described_members<Fsl<double>>() == 3);
}
