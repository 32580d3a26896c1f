// SPDX-License-Identifier: Apache-2.0
// What sharing saves, costs and earns: published figures and those worked by hand, each test named
// after its case.
#include "cost_of_use/sharing.hpp"

using namespace habitat;

namespace {

const std::string plant =
    "  plant: {power: 100 kW, capex: 1000 EUR/kW, operation: 20 EUR/kW/year, life: 20 years, rate: "
    "3 %/year, premium: 0 EUR/W, feed_in: 0.04 EUR/kWh}\n";

}  // namespace

// 500 kWh x 30.85 EUR/MWh x 1.2: BOFiP, law 2025-127, art. 75; excise of February 2026.
TEST_CASE("acc-excise-saving: 18.51 EUR a year, by the dated excise as well") {
  const std::string rest =
      "  given: {allocated: 500 kWh/year}\n  price: 0 EUR/kWh\n  participants: [{name: tenant, "
      "energy_price: 0 EUR/kWh}]\n";
  CHECK(sharing(rest + "  vat: 20 %\n  excise: 30.85 EUR/MWh\n").number("sharing.tenant_saving") ==
        d("18.51"));
  CHECK(sharing(rest, NumberKind::exact, "2026-02-01").number("sharing.tenant_saving") ==
        d("18.51"));
  // Before the law a kWh sold to tenants bore it.
  const ComputedCase before = sharing(rest, NumberKind::exact, "2025-02-15");
  CHECK(before.number("sharing.tenant_saving") == 0);
  CHECK(before.says("A462"));
  const ComputedCase large = sharing(rest + "  plant: {power: 1000 kW}\n");
  CHECK(large.number("sharing.tenant_saving") == 0);
  CHECK(large.says("A444"));
}

TEST_CASE("tenant-saving: 5.202 centimes a kWh, 25.21 EUR a year with the fee") {
  const ComputedCase c = sharing(
      "  given: {allocated: 600 kWh/year}\n  price: 0.075 EUR/kWh\n  vat: 20 %\n  fee: 0.5 "
      "EUR/dwelling/month\n  excise: 30.85 EUR/MWh\n  participants: [{name: tenant, energy_price: "
      "0.0875 EUR/kWh}]\n");
  CHECK(c.number("sharing.unit_saving") == d("0.05202"));
  CHECK(c.number("sharing.break_even_price") == d("0.14202"));
  CHECK(c.number("sharing.tenant_saving") == d("25.212"));
  CHECK(c.number("sharing.dwelling.saving") == d("2.101"));
}

TEST_CASE("a price above the break-even is told: tenants would lose") {
  const ComputedCase c = sharing(
      "  given: {allocated: 600 kWh/year}\n  price: 0.15 EUR/kWh\n  excise: 30.85 EUR/MWh\n  "
      "participants: [{name: tenant, energy_price: 0.0875 EUR/kWh}]\n");
  CHECK(c.number("sharing.unit_saving") == d("-0.03798"));
  CHECK(c.says("A449"));
}

// Rule file of the electricore program, option CU4, TURPE 7.
TEST_CASE("turpe7-acc-break-even: 82.10 against 77.37, 0.26 left of the gain") {
  const ComputedCase c = sharing(
      "  network_option: sharing\n  given:\n    periods:\n      - {name: HPH, shared: 60 kWh/year, "
      "other: 540 kWh/year}\n      - {name: HCH, shared: 0 kWh/year, other: 360 kWh/year}\n      - "
      "{name: HPB, shared: 340 kWh/year, other: 660 kWh/year}\n      - {name: HCB, shared: 0 "
      "kWh/year, other: 540 kWh/year}\n  participants: [{name: home, network_tariff: CU4}]\n",
      NumberKind::exact, "2025-08-01");
  CHECK(near_cent(c.number("sharing.network.standard"), d("82.10")));
  CHECK(near_cent(c.number("sharing.network.sharing"), d("77.37")));
  CHECK(near_cent(c.number("sharing.network.gain"), d("4.73")));
  CHECK(c.number("sharing.network.management") == d("4.47"));
  CHECK(near_cent(c.number("sharing.network.net_gain"), d("0.26")));
  const char* parts[][2] = {
      {"HPH", "0.0064"}, {"HCH", "0.0218"}, {"HPB", "0.0722"}, {"HCB", "0.0694"}};
  for (const auto& [period, part] : parts)
    CHECK(within(c.number(std::string("sharing.network.periods[name=") + period + "].break_even"),
                 d(part), "0.0001"));
}

// willu47/lcoe, tests, scaled to 100 kW; recomputed to 20 digits at the end and at the start of
// years.
TEST_CASE("LCC-PUB-LCOE: costs at the end of each year, or at its start") {
  const auto lcoe = [](const std::string& production, const std::string& costs, int first) {
    return sharing("  given: {production: " + production +
                   " kWh/year, self_consumption: 0 %}\n  price: 0 EUR/kWh\n  plant: {power: 100 "
                   "kW, premium: 0 EUR/W, feed_in: 0 EUR/kWh, first_year: " +
                   std::to_string(first) + ", " + costs + "}\n")
        .number("sharing.landlord.lcoe");
  };
  const std::string
      one = "capex: 250 EUR/kW, operation: 12.5 EUR/kW/year, life: 20 years, rate: 7 %/year",
      two =
          "capex: 1413.073 EUR/kW, operation: 51.030 EUR/kW/year, life: 3 years, "
          "rate: 5 %/year";
  CHECK(within(lcoe("100000", one, 1), d("0.03609823143581392"), "0.0000000000000001"));
  CHECK(within(lcoe("100000", one, 0), d("0.03455442190"), "0.0000000001"));
  CHECK(within(lcoe("81000", two, 1), d("0.70360803460"), "0.0000000001"));
  CHECK(within(lcoe("81000", two, 0), d("0.67310289012"), "0.0000000001"));
}

// Order of 1 June 2026 as public programs read it; before it the terms of January 2026.
TEST_CASE("s21-june-2026: 118.80 the first year, 2,886.53 in twenty; 16,617.60 before") {
  const auto npv = [](const std::string& request) {
    return sharing(
        "  given: {production: 36000 kWh/year, self_consumption: 70 %}\n  price: 0 EUR/kWh\n  "
        "plant: {power: 36 kW, capex: 0 EUR/kW, operation: 0 EUR/kW/year, life: 20 years, rate: 0 "
        "%/year, request_date: " +
        request + "}\n");
  };
  const ComputedCase now = npv("2026-06-05");
  CHECK(now.number("sharing.landlord.years[year=1].surplus_sales") == d("118.8"));
  CHECK(near_cent(now.number("sharing.landlord.npv"), d("2886.53")));
  const ComputedCase before = npv("2026-01-01");
  CHECK(before.number("sharing.landlord.npv") == d("16617.6"));
  CHECK(before.says("A464"));
  const ComputedCase unknown = npv("2026-05-01");
  CHECK(unknown.lacks("sharing.landlord", "sharing.plant.feed_in"));
  CHECK(unknown.lacks("sharing.landlord", "sharing.plant.premium"));
  CHECK(unknown.says("A455"));
}

// A2C Energies, open data of the CRE, first quarter of 2026: 0.08 EUR/W to 9 kW.
TEST_CASE("s21-premium-small: 240 and 480 EUR; the bands end at 9 and 36 kW") {
  for (const auto& [power, premium] :
       {std::pair{"3", 240}, std::pair{"6", 480}, std::pair{"9", 720}, std::pair{"9.1", 1274},
        std::pair{"36.1", 2527}})
    CHECK(sharing(std::string("  given: {production: 1000 kWh/year, self_consumption: 0 %}\n  "
                              "price: 0 EUR/kWh\n  plant: {power: ") +
                  power +
                  " kW, capex: 0 EUR/kW, operation: 0 EUR/kW/year, life: 20 years, rate: 3 %/year, "
                  "request_date: 2026-01-01}\n")
              .number("sharing.landlord.years[year=1].premium") == premium);
}

// Constructed, worked apart with exact decimals.
TEST_CASE("landlord-producer-nord-100kwc: 14,108 the first year, paid back in the twentieth") {
  const std::string rest =
      "  given: {production: 100000 kWh/year, self_consumption: 70 %}\n  price: 0.11 EUR/kWh\n  "
      "plant: {power: 100 kW, capex: 1300 EUR/kW, operation: 22 EUR/kW/year, operation_index: 2 "
      "%/year, price_index: 1 %/year, degradation: 0.5 %/year, inverter: {year: 12, cost: 90 "
      "EUR/kW}, premium: 0.07 EUR/W, request_date: 2026-01-15, feed_in: 0.0536 EUR/kWh, life: 20 "
      "years, rate: 4 %/year";
  const ComputedCase c = sharing(rest + "}\n");
  CHECK(c.number("sharing.landlord.years[year=1].flow") == 14108);
  CHECK(c.number("sharing.landlord.years[year=2].flow") == d("7094.075"));
  CHECK(within(c.number("sharing.landlord.npv"), d("-34294.0826"), "0.0001"));
  CHECK(within(c.number("sharing.landlord.irr"), d("0.0051733674"), "0.0000000001"));
  CHECK(within(c.number("sharing.landlord.lcoe"), d("0.12591639"), "0.00000001"));
  CHECK(c.text("sharing.landlord.payback") == "20");
  CHECK(c.text("sharing.landlord.discounted_payback_status") == "never");
  const ComputedCase ten = sharing(rest + ", feed_in_years: 10}\n");
  CHECK(ten.number("sharing.landlord.years[year=10].surplus_sales") > 0);
  CHECK(ten.number("sharing.landlord.years[year=11].surplus_sales") == 0);
  CHECK(ten.says("A471"));
}

TEST_CASE("total sale is barred up to 9 kW, and has no premium above") {
  const auto sale = [](const std::string& power) {
    return sharing(
        "  given: {production: 10000 kWh/year, self_consumption: 0 %}\n  price: 0 "
        "EUR/kWh\n  plant: {power: " +
        power +
        " kW, capex: 0 EUR/kW, operation: 0 EUR/kW/year, life: 20 years, rate: 0 "
        "%/year, request_date: 2026-01-01, sale: total}\n");
  };
  CHECK(sale("9").says("A446"));
  const ComputedCase allowed = sale("36");
  CHECK(allowed.number("sharing.landlord.years[year=1].premium") == 0);
  CHECK(allowed.number("sharing.landlord.years[year=1].surplus_sales") == 911);
  CHECK(sale("36.1").number("sharing.landlord.years[year=1].surplus_sales") == 792);
}

TEST_CASE("who refuses and who uses nothing get nothing, and pay no fee") {
  const StepFile file(year_of_hours("start,production,A,B,C",
                                    [](Date, int) { return std::string("1,0.5,0,0.5"); }));
  const ComputedCase c = sharing(
      "  series: " + file.name() +
      "\n  price: 0 EUR/kWh\n  vat: 0 %\n  excise: 0 EUR/MWh\n  fee: 1 "
      "EUR/dwelling/month\n  participants:\n    - {name: A, energy_price: 0.1 EUR/kWh}\n    - "
      "{name: "
      "B, energy_price: 0.1 EUR/kWh}\n    - {name: C, joins: false, energy_price: 0.1 EUR/kWh}\n");
  CHECK(c.number("sharing.shared") == 4380);
  CHECK(c.number("sharing.consumption") == 4380);
  CHECK(c.number("sharing.participants[name=A].saving") == 426);
  CHECK(c.number("sharing.participants[name=B].saving") == 0);
  CHECK(c.number("sharing.participants[name=C].saving") == 0);
  CHECK(c.number("sharing.participants[name=C].residual") == 4380);
  CHECK(c.says("A466"));
}

// By hand, a roof of 1 kWh every hour at 1 kW and 0.5 kWh used: below 0.5 kW all is shared.
TEST_CASE("other powers: the best by NPV, and by what tenants save above a least NPV") {
  const StepFile file(
      year_of_hours("start,production,A", [](Date, int) { return std::string("1,0.5"); }));
  const auto best = [&](const std::string& objective) {
    return sharing("  series: " + file.name() +
                   "\n  price: 0.1 EUR/kWh\n  vat: 0 %\n  excise: 0 EUR/MWh\n  participants: "
                   "[{name: A, energy_price: 0.2 EUR/kWh}]\n  plant: {power: 1 kW, capex: 1000 "
                   "EUR/kW, operation: 0 EUR/kW/year, premium: 0 EUR/W, feed_in: 0 EUR/kWh, life: "
                   "2 years, rate: 0 %/year}\n  sizing: {from: 0.25 kW, to: 1 kW, step: 0.25 kW, " +
                   objective + "}\n");
  };
  const ComputedCase c = best("objective: npv");
  CHECK(c.size("sharing.sizes") == 4);
  // 0.5 kW: 4,380 kWh x 0.1 x 2 - 500 = 376; 0.25 kW half of it; 0.75 kW 250 less.
  CHECK(c.number("sharing.sizes[0].npv") == 188);
  CHECK(c.number("sharing.sizes[1].npv") == 376);
  CHECK(c.number("sharing.sizes[2].npv") == 126);
  CHECK(c.number("sharing.best") == d("0.5"));
  CHECK(best("objective: tenant_saving, least_npv: 100 EUR").number("sharing.best") == d("0.5"));
  const ComputedCase none = best("objective: tenant_saving, least_npv: 1000 EUR");
  CHECK(!none.has("sharing.best"));
  CHECK(none.says("A452"));
}

TEST_CASE("what the notice says, of a participant and of a use") {
  const StepFile file(
      year_of_hours("start,production,A,B", [](Date, int) { return std::string("0.4,0.3,0.1"); }));
  const ComputedCase c = sharing(
      "  series: " + file.name() +
      "\n  price: 0.1 EUR/kWh\n  vat: 0 %\n  excise: 0 EUR/MWh\n  fee: "
      "1 EUR/dwelling/month\n  participants: [{name: A, energy_price: 0.2 EUR/kWh}, {name: B, "
      "energy_price: 0.2 EUR/kWh}]\n  typical: [{name: as A, participant: A}, {name: two rooms, "
      "consumption: 1000 kWh/year}]\n");
  CHECK(within(c.number("sharing.notice[0].saving"), d("250.8"), "0.0000001"));
  CHECK(within(c.number("sharing.notice[1].shared"), d("1000"), "0.0000001"));
  CHECK(within(c.number("sharing.notice[1].saving"), d("88"), "0.0000001"));
  CHECK(!c.text("sharing.notice[1].assumptions").empty());
}

TEST_CASE("a series that is no whole year gives neither a year's saving nor an account") {
  const StepFile file("start,production,A\n2026-06-15T12:00,1,1\n2026-06-15T12:30,1,1\n");
  const ComputedCase c =
      sharing("  series: " + file.name() +
              "\n  price: 0.1 EUR/kWh\n  participants: [{name: A, energy_price: 0.2 EUR/kWh}]\n  "
              "typical: [{name: one, participant: A}]\n  sizing: {from: 1 kW, to: 2 kW, step: 1 "
              "kW}\n" +
              plant);
  CHECK(c.has("sharing.unit_saving"));
  CHECK(!c.has("sharing.tenant_saving"));
  CHECK(!c.has("sharing.landlord.npv"));
  CHECK(c.lacks("sharing.landlord", "sharing.series"));
  CHECK(c.lacks("sharing.sizes", "sharing.series"));
  CHECK(c.lacks("sharing.notice[one]", "sharing.series"));
  CHECK(c.says("A448"));
}

TEST_CASE("the subsidy is a part of the investment or an amount") {
  const auto invested = [](const std::string& subsidy) {
    return sharing(
               "  given: {production: 100000 kWh/year, self_consumption: 70 %}\n  price: 0.1 "
               "EUR/kWh\n  plant: {power: 100 kW, capex: 1000 EUR/kW, operation: 20 "
               "EUR/kW/year, life: 20 years, rate: 3 %/year, premium: 0 EUR/W, feed_in: 0.04 "
               "EUR/kWh, subsidy: " +
               subsidy + "}\n")
        .number("sharing.landlord.investment");
  };
  CHECK(invested("40 %") == 60000);
  CHECK(invested("25000 EUR") == 75000);
  CHECK(invested("25 kEUR") == 75000);
  CHECK(invested("0") == 100000);
}

TEST_CASE("no power pays: the best of them is told to lose, and where the list stops") {
  const StepFile file(
      year_of_hours("start,production,A", [](Date, int) { return std::string("1,0.5"); }));
  const ComputedCase c = sharing(
      "  series: " + file.name() +
      "\n  price: 0.1 EUR/kWh\n  vat: 0 %\n  excise: 0 EUR/MWh\n  plant: {power: 1 kW, capex: 5000 "
      "EUR/kW, operation: 0 EUR/kW/year, premium: 0 EUR/W, feed_in: 0 EUR/kWh, life: 2 years, "
      "rate: "
      "0 %/year}\n  sizing: {from: 0.25 kW, to: 0.9 kW, step: 0.25 kW, least_npv: 7 EUR}\n");
  // 0.25 kW: 2,190 kWh x 0.1 x 2 - 1,250.
  CHECK(c.number("sharing.best") == d("0.25"));
  CHECK(c.number("sharing.sizes[0].npv") == -812);
  CHECK(c.says("A458"));
  CHECK(c.says("A459"));
  CHECK(c.says("A470"));
}
