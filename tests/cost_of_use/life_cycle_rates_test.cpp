// SPDX-License-Identifier: Apache-2.0
// The discount rate of a building's life: the public one by date, by year, nominal; by hand.
#include "cost_of_use/life_cycle.hpp"

using namespace habitat;

TEST_CASE("rates by year: no single rate, no AIRR; the same as one rate where they are one") {
  const std::vector<Variant> two{{"base", {"class: operation, amount: 10 EUR"}},
                                 {"other", {"class: investment, amount: 50 EUR"}}};
  const Building by_year(
      "  study_period: 10 years\n  rate_schedule: [{from_year: 0, rate: 3 %/year}, "
      "{from_year: 4, rate: 3 %/year}]\n",
      two);
  const Building one(period(10), two);
  CHECK(within(by_year.of("net_savings"), one.of("net_savings"), "0.00000000000000000001"));
  CHECK(within(by_year.of("base", "annual_equivalent"), one.of("base", "annual_equivalent"),
               "0.00000000000000000001"));
  CHECK_FALSE(by_year.known("discount_rate"));
  CHECK_FALSE(by_year.known("real_rate"));
  CHECK_FALSE(by_year.known("airr"));
  CHECK(one.known("airr"));
}

TEST_CASE(
    "the public rate, by date; raised by inflation in a nominal analysis; unknown before 2013") {
  const auto rate = [](const std::string& date, const std::string& keys) {
    return Household("as_of: " + date + "\nlife_cycle:\n  study_period: 10 years\n" + keys +
                     "  alternatives: [{name: only, items: []}]\n");
  };
  CHECK(rate("2026-06-01", "").number("life_cycle.discount_rate") == d("0.032"));
  CHECK(rate("2026-06-01", "  beta: 0\n").number("life_cycle.discount_rate") == d("0.012"));
  CHECK(rate("2021-10-20", "").number("life_cycle.discount_rate") == d("0.045"));
  const Household nominal = rate("2026-06-01", "  rates: nominal\n  inflation: 2 %/year\n");
  CHECK(nominal.number("life_cycle.discount_rate") == d("0.05264"));  // 1.032 x 1.02 - 1
  CHECK(nominal.number("life_cycle.real_rate") == d("0.032"));
  CHECK(nominal.says("A423"));
  const Household old = rate("2012-12-31", "");
  CHECK_FALSE(old.has("life_cycle.chosen"));
  CHECK(old.lacks("life_cycle", "life_cycle.discount_rate"));
}

// By hand: 1000 / (1.04 x 1.04 x 1.02) = 906.427660.
TEST_CASE("rates by year: each year has its own, from the year on in which it begins") {
  const std::string two_rates =
      "  study_period: 4 years\n  rate_schedule: [{from_year: 1, rate: 4 %/year}, {from_year: 3, "
      "rate: 2 %/year}]\n";
  CHECK(
      near_hand(cost_of(two_rates, "class: replacement, amount: 1000 EUR, year: 3"), "906.427660"));
}
