// SPDX-License-Identifier: Apache-2.0
// Published and worked figures of the cost of use, each test named after its case.
#include "cost_of_use/household.hpp"

using namespace habitat;

// Order of 10 March 2011: 420 of rent, 30 of annexes, 150 of charges and a flat 60 for individual
// water and heating, 180 of aid, over 1,400 of resources. The aid is computed here, so its part is
// put back.
TEST_CASE("effort-rate-t3: gross 660 / 1400, net (660 - aid) / 1400") {
  const Household t3(
      "household: {income: 1400 EUR/month}\n"
      "dwelling: {zone_123: 3, rent: 420 EUR/month, annex_rent: 30 EUR/month, landlord: private}\n"
      "charges: [{item: recoverable, amount: 150 EUR/month}, {item: flat, amount: 60 "
      "EUR/month}]\n");
  CHECK(within(t3.number("indicators.effort_gross"), d("0.471429"), "0.000001"));
  const Decimal aid = t3.number("tenant.aid");
  CHECK(near_hand(1400 * t3.number("indicators.effort_net"), to_text<Decimal>(660 - aid)));
}

// Modified OECD scale; two adults, two children under 14; 1,650 of resources, 760 of cost of use.
TEST_CASE("residual-couple-two-children: 2.10 units, per unit and per day") {
  const Household family(
      "household: {couple: true, dependents: 2, persons: 4, children_under_14: 2, income: 1650 "
      "EUR/month, resources: 100000 EUR/year}\n"
      "dwelling: {zone_123: 2, rent: 760 EUR/month, landlord: private}\n");
  CHECK(family.number("indicators.consumption_units") == d("2.1"));
  CHECK(family.number("tenant.aid") == 0);
  // Without the 210 of aid of the case: 890 in the place of 1,100.
  CHECK(family.number("indicators.reste_pour_vivre") == 890);
  CHECK(near_hand(d("2.1") * family.number("indicators.per_unit"), "890"));
  CHECK(near_hand(120 * family.number("indicators.per_day"), "890"));
}

// SISPEA, price at 1 January 2022: 4.34 EUR/m3.
TEST_CASE("water-bill-2022: 120 m3 are 520.80 EUR a year, 43.40 a month") {
  const Household home("as_of: 2022-01-01\nwater: {m3: 120 m3/year}\n");
  CHECK(home.number("tenant.water") == d("43.4"));
  CHECK(home.number("items[item=water].year") == d("520.80"));
  CHECK(home.text("items[item=water].price_date") == "2022-01-01");
}

// USH, Observatoire des charges locatives: 65 m2.
TEST_CASE("ush-charges-2017 and ush-charges-2020-h1: per m2 and year to a month") {
  const auto month = [](const std::string& per_m2) {
    return Household("dwelling: {living_area: 65 m2}\ncharges: [{item: all, per_m2_year: " +
                     per_m2 + " EUR/m2/year}]\n")
        .number("tenant.charges");
  };
  CHECK(month("27") == d("146.25"));
  CHECK(within(month("28"), d("151.67"), "0.005"));
  CHECK(within(month("30.46"), d("164.99"), "0.005"));
}

// Grid of the supplier, 1 August 2026: 0.2001 EUR/kWh at 3 and 6 kVA, 15.86 EUR a month at 6 kVA.
TEST_CASE("trve-august-2026-base-2500kwh: 500.25 EUR without the standing charge") {
  const Household home(
      "as_of: 2026-08-01\n"
      "energy: [{use: appliances, carrier: electricity, kwh: 2500 kWh/year}]\n");
  CHECK(home.text("items[1].group") == "energy");
  CHECK(home.number("items[1].year") == d("500.25"));
  CHECK(home.text("items[1].price_date") == "2026-08-01");
  // Its standing charge is an item of its own: 15.86 EUR a month for 6 kVA, same grid.
  CHECK(home.number("items[2].year") == 12 * d("15.86"));
  CHECK(12 * home.number("tenant.energy") == d("500.25") + 12 * d("15.86"));
}

// What a line says of the standing charge of its carrier takes the place of the dated one.
TEST_CASE("standing charge: once for each carrier, on whichever line it is given") {
  const Household home(
      "as_of: 2026-08-01\n"
      "energy:\n"
      "  - {use: heating, carrier: electricity, kwh: 3000 kWh/year}\n"
      "  - {use: appliances, carrier: electricity, kwh: 2000 kWh/year, subscription: 180 "
      "EUR/year}\n");
  CHECK(12 * home.number("tenant.energy") == 5000 * d("0.2001") + 180);
}

// CRE, deliberation of 14 January 2026: 1.99 EUR/MWh less, of 4.5 MWh: from 1 051 to 1 042 EUR. How
// the bill parts into price and standing charge is not published, and does not matter.
TEST_CASE("trve-change-february-2026: 8.955 EUR less a year, a bill of 1 042 EUR") {
  const Household home(
      "energy: [{use: appliances, carrier: electricity, kwh: 4500 kWh/year, price: 0.19801 "
      "EUR/kWh, subscription: 151 EUR/year}]\n"
      "reference:\n"
      "  energy: [{use: appliances, carrier: electricity, kwh: 4500 kWh/year, price: 0.2 EUR/kWh, "
      "subscription: 151 EUR/year}]\n");
  CHECK(home.text("difference.items[1].group") == "energy");
  CHECK(near_hand(12 * home.number("difference.items[1].month"), "8.955"));
  CHECK(within(12 * home.number("tenant.energy"), d("1042"), "0.5"));
}

// Press release on the building permit: 20 % and 110 EUR; 550 and 440 are what they imply.
TEST_CASE("stains-target-permit and stains-result: what is implied, and the distance to 117 EUR") {
  const Household t3(
      "dwelling: {rent: 440 EUR/month}\nreference: {dwelling: {rent: 550 EUR/month}}\n");
  CHECK(t3.number("difference.gross") == 110);
  CHECK(4 * t3.number("difference.gross") == t3.number("tenant.gross"));
  CHECK(d("117") - t3.number("difference.gross") == 7);
}

// Three sources, 2019: 188 EUR a year saved, 3 EUR a month more of charges, 3 of rent.
TEST_CASE("ales-rochebelle-net-gain: 116 EUR a year are left") {
  const Household solar(
      "dwelling: {rent: 303 EUR/month}\n"
      "charges: [{item: lift, amount: 23 EUR/month}]\n"
      "energy: [{use: appliances, carrier: electricity, bill: 412 EUR/year}]\n"
      "reference:\n"
      "  dwelling: {rent: 300 EUR/month}\n"
      "  charges: [{item: lift, amount: 20 EUR/month}]\n"
      "  energy: [{use: appliances, carrier: electricity, bill: 600 EUR/year}]\n");
  CHECK(near_hand(12 * solar.number("difference.gross"), "116"));
}
