// SPDX-License-Identifier: Apache-2.0
// What a month leaves to live on: obligations, units and days, energy, the threshold that does not
// decide. Published cases where they are named, by hand otherwise.
#include "cost_of_use/household.hpp"

using namespace habitat;

namespace {

Household living(const std::string& household, const std::string& more = "") {
  return Household("as_of: 2025-11-01\nhousehold: {" + household +
                   "}\ndwelling: {zone_123: 2, location: other, rent: 400 EUR/month, landlord: "
                   "private}\n" +
                   more);
}

}  // namespace

// 1 400, rent and charges 405, other bills 310: 685 are left; loans of 454: 231.
TEST_CASE("obligations: they lower what is left, and nothing else") {
  const std::string couple =
      "as_of: 2018-10-16\nhousehold: {couple: true, resources: 16800 EUR/year, income: 1400 "
      "EUR/month}\ndwelling: {zone_123: 2, location: other, rent: 305 EUR/month, rls: 0 "
      "EUR/month}\ncharges: [{item: other_taxes, amount: 100 EUR/month}]\n"
      "other: [{item: insurance, amount: 310 EUR/month}]\n";
  const Household without(couple),
      with(couple +
           "obligations: [{item: car, kind: loan, amount: 400 EUR/month}, {item: other, "
           "amount: 54 EUR/month}]\n");
  CHECK(without.number("indicators.reste_pour_vivre") == 685);
  CHECK(with.number("indicators.reste_pour_vivre") == 231);
  CHECK(with.number("indicators.obligations") == 454);
  CHECK(with.number("tenant.gross") == 715);
  for (const char* figure : {"indicators.effort_net", "indicators.effort_extended", "tenant.net"})
    CHECK(with.number(figure) == without.number(figure));
  CHECK(near_hand(with.number("indicators.per_day"), "3.85"));
}

// 1 330 / 1.7: a child over 14 and 0.2 for the lone parent (globe42, issue 179).
TEST_CASE("budget: units of the CNAF, and days of a mean month") {
  const auto left = [](const std::string& household, const std::string& budget) {
    return Household("as_of: 2018-12-05\nhousehold: {" + household +
                     ", resources: 60000 EUR/year, income: 1330 EUR/month}\n"
                     "dwelling: {zone_123: 2, convention: none, landlord: private, rent: 0 "
                     "EUR/month}\nbudget: {" +
                     budget + "}\n");
  };
  const std::string parent = "dependents: 1, persons: 2, children_under_14: 0";
  CHECK(within(left(parent, "divide_by: cnaf_units").number("indicators.per_unit"), d("782.35"),
               "0.005"));
  CHECK(near_hand(left("couple: true", "divide_by: cnaf_units").number("indicators.per_unit"),
                  "886.666667"));
  CHECK(near_hand(left("age: 30", "days: 30.42").number("indicators.per_day"), "43.721236"));
}

// 1 200 of collective heating on 10 800: 11.1 %, above 8 %; charges 1 200 / 50 m2.
TEST_CASE("energy effort: heating in the charges counts, the chèque énergie is not taken off") {
  const auto it = [](const std::string& charges, const std::string& energy = "") {
    return Household(
        "as_of: 2026-06-01\nhousehold: {income: 900 EUR/month, resources: 0 EUR/year}\n"
        "dwelling: {zone_123: 2, location: other, living_area: 50 m2, rent: 300 "
        "EUR/month}\n" +
        charges + energy);
  };
  const Household heated = it("charges: [{item: heating_dhw_collective, amount: 100 EUR/month}]\n");
  CHECK(near_hand(heated.number("indicators.effort_energy"), "0.111111"));
  CHECK(heated.text("indicators.energy_above_threshold") == "true");
  CHECK(heated.number("indicators.charges_per_m2") == 24);
  const Household other = it("charges: [{item: lift, amount: 100 EUR/month}]\n");
  CHECK_FALSE(other.has("indicators.effort_energy"));
  const Household bill = it("", "energy: [{use: heating, carrier: gas, bill: 864 EUR/year}]\n");
  CHECK(bill.number("indicators.effort_energy") == d("0.08"));
  CHECK(bill.text("indicators.energy_above_threshold") == "false");
}

TEST_CASE("an aid above rent and charges asks for the charges") {
  CHECK(living("income: 0 EUR/month, resources: 0 EUR/year").says("A225") == false);
  CHECK(Household("as_of: 2026-06-01\nhousehold: {income: 450 EUR/month, resources: 0 EUR/year}\n"
                  "dwelling: {zone_123: 1, location: paris, product: plai, rent: 300 EUR/month}\n")
            .says("A225"));
}

// Paris 11 April 2019: eight persons, 8.14 EUR a day left, an effort of 15 %.
TEST_CASE("what is left to live on stands beside the verdict") {
  const std::string family =
      "as_of: 2026-06-01\nhousehold: {couple: true, dependents: 6, persons: 8, children_under_14: "
      "4, "
      "resources: 12000 EUR/year, income: 2300 EUR/month}\n"
      "dwelling: {zone_123: 1, location: paris, product: plus, rent: 900 EUR/month}\n"
      "charges: [{item: heating_dhw_collective, amount: 256 EUR/month}]\n"
      "budget: {divide_by: persons}\naccess: {";
  const Household it(family + "max_effort: 33 %, min_per_unit: 300 EUR/month}\n");
  CHECK(it.text("indicators.verdict") == "accessible");
  CHECK(it.text("indicators.below_threshold") == "true");
  CHECK(it.says("A414"));
  const Household day(family + "min_per_day: 8 EUR/day}\n");
  CHECK_FALSE(day.has("indicators.verdict"));
  CHECK(day.text("indicators.below_threshold") == "false");
}

TEST_CASE("levels: obligations are put back beside the threshold of privation") {
  const Household with = living("income: 1000 EUR/month, resources: 9000 EUR/year",
                                "obligations: [{item: car, amount: 300 EUR/month}]\n"),
                  without = living("income: 1000 EUR/month, resources: 9000 EUR/year");
  CHECK(with.number("levels[0].household") == without.number("levels[0].household"));
  CHECK(with.number("indicators.reste_pour_vivre") ==
        without.number("indicators.reste_pour_vivre") - 300);
}
