// SPDX-License-Identifier: Apache-2.0
// Who has what of shared energy: published figures and those worked by hand, each test named after
// its case.
#include "cost_of_use/sharing.hpp"

using namespace habitat;

namespace {

const std::string three = "start,production,A,B,C\n2026-06-15T12:00:00+02:00,";

const std::string plant =
    "  plant: {power: 100 kW, capex: 1000 EUR/kW, operation: 20 EUR/kW/year, life: 20 years, rate: "
    "3 %/year, premium: 0 EUR/W, feed_in: 0.04 EUR/kWh}\n";

}  // namespace

// Constructed on code de l'énergie D. 315-6: 10 kWh for uses of 4, 6 and 10.
TEST_CASE("acc-default-scarce: 2, 3 and 5 of 10; half of what is used") {
  const StepFile file(three + "10,4,6,10\n");
  const ComputedCase c = sharing(one_step(file, "  key: default\n"));
  CHECK(c.number("sharing.participants[name=A].shared") == 2);
  CHECK(c.number("sharing.participants[name=B].shared") == 3);
  CHECK(c.number("sharing.participants[name=C].shared") == 5);
  CHECK(c.number("sharing.participants[name=C].residual") == 5);
  CHECK(c.number("sharing.surplus") == 0);
  CHECK(c.number("sharing.self_consumption") == 1);
  CHECK(c.number("sharing.self_production") == d("0.5"));
  CHECK(c.says("A472"));
}

TEST_CASE("acc-default-abundant: 20 of 30, a third is surplus") {
  const StepFile file(three + "30,4,6,10\n");
  const ComputedCase c = sharing(one_step(file, ""));
  CHECK(c.number("sharing.shared") == 20);
  CHECK(c.number("sharing.surplus") == 10);
  CHECK(within(c.number("sharing.self_consumption"), d("0.666667"), "0.000001"));
  CHECK(c.number("sharing.self_production") == 1);
}

TEST_CASE("acc-static-with-surplus: 4, 3 and 2, 1 kWh of surplus though more is used") {
  const StepFile file(three + "10,4,6,10\n");
  const std::string parts =
      "  participants: [{name: A, coefficient: 0.5}, {name: B, coefficient: 0.3}, {name: C, "
      "coefficient: 0.2}]\n";
  const ComputedCase c = sharing(one_step(file, "  key: static\n" + parts));
  CHECK(c.number("sharing.participants[name=A].shared") == 4);
  CHECK(c.number("sharing.participants[name=B].shared") == 3);
  CHECK(c.number("sharing.participants[name=C].shared") == 2);
  CHECK(c.number("sharing.surplus") == 1);
  CHECK(c.number("sharing.self_production") == d("0.45"));
  // Shared again, the kWh that A leaves goes 3 : 2.
  const ComputedCase again =
      sharing(one_step(file, "  key: static\n  share_again: true\n" + parts));
  CHECK(again.number("sharing.participants[name=B].shared") == d("3.6"));
  CHECK(again.number("sharing.surplus") == 0);
}

// By hand: 10 kWh by 60, 25 and 15 m2; B uses less than its part, which is surplus.
TEST_CASE("key by area: 6, 2 and 1.5, half a kWh of surplus") {
  const StepFile file("start,production,A,B,C\n2026-06-15T12:00:00+02:00,10,8,2,8\n");
  const ComputedCase c = sharing(one_step(
      file,
      "  key: area\n  participants: [{name: A, area: 60 m2}, {name: B, area: 25 m2}, {name: C, "
      "area: 15 m2}]\n"));
  CHECK(c.number("sharing.participants[name=A].shared") == 6);
  CHECK(c.number("sharing.participants[name=B].shared") == 2);
  CHECK(c.number("sharing.participants[name=C].shared") == d("1.5"));
  CHECK(c.number("sharing.surplus") == d("0.5"));
}

// doc.plein-soleil.org, page on collective self-consumption.
TEST_CASE("ACC-PUB-PRIORITY: 0.4 to the first, 0.6 to the second; by use 1/3 and 2/3") {
  const StepFile file("start,production,B,C\n2026-06-15T12:00:00+02:00,1.0,0.4,0.8\n");
  const ComputedCase c = sharing(one_step(
      file, "  key: priority\n  participants: [{name: C, priority: 2}, {name: B, priority: 1}]\n"));
  CHECK(c.number("sharing.participants[name=B].shared") == d("0.4"));
  CHECK(c.number("sharing.participants[name=C].shared") == d("0.6"));
  CHECK(c.number("sharing.participants[name=C].residual") == d("0.2"));
  const ComputedCase by_use = sharing(one_step(file, ""));
  CHECK(within(by_use.number("sharing.participants[name=B].shared"), d("0.333333"), "0.000001"));
  CHECK(within(by_use.number("sharing.participants[name=C].residual"), d("0.133333"), "0.000001"));
}

// Unit test of a public photovoltaic calculator: 0.5 kW against 0.3 kW for 8,760 hours.
TEST_CASE("ACC-PUB-FLAT: 4,380 produced, 2,628 shared, 60 % and 100 %") {
  const StepFile file(year_of_hours("start,production [kW],A [kW]",
                                    [](Date, int) { return std::string("0.5,0.3"); }));
  const ComputedCase c = sharing("  series: " + file.name() + "\n");
  CHECK(c.number("sharing.production") == 4380);
  CHECK(within(c.number("sharing.shared"), d("2628"), "0.000001"));
  CHECK(within(c.number("sharing.surplus"), d("1752"), "0.000001"));
  CHECK(within(c.number("sharing.self_consumption"), d("0.6"), "0.0000000001"));
  CHECK(c.number("sharing.self_production") == 1);
  CHECK(c.size("sharing.months") == 12);
  // 31 days less an hour.
  CHECK(c.number("sharing.months[month=2025-03].production") == d("371.5"));
  CHECK(c.number("sharing.months[month=2025-10].production") == d("372.5"));
  CHECK(!c.says("A472"));
}

TEST_CASE("a long file says what a wide one does, in whatever order its rows stand") {
  const StepFile wide(
      "start,production,B,A\n2026-06-15T12:00,1,0.25,0.5\n2026-06-15T12:30,2,0.75,1\n");
  const StepFile by_time(
      "start,participant,kwh\n2026-06-15T12:00,production,1\n2026-06-15T12:00,A,0.5\n"
      "2026-06-15T12:00,B,0.25\n2026-06-15T12:30,B,0.75\n2026-06-15T12:30,A,1\n"
      "2026-06-15T12:30,production,2\n");
  const StepFile by_name(
      "start,participant,kwh\n2026-06-15T12:00,A,0.5\n2026-06-15T12:30,A,1\n2026-06-15T12:00,B,0.25"
      "\n2026-06-15T12:30,B,0.75\n2026-06-15T12:00,production,1\n2026-06-15T12:30,production,2\n");
  for (const StepFile* file : {&wide, &by_time, &by_name}) {
    const ComputedCase c = sharing("  series: " + file->name() + "\n");
    CHECK(c.number("sharing.shared") == d("2.5"));
    CHECK(c.number("sharing.participants[name=A].shared") == d("1.5"));
    CHECK(c.text("sharing.participants[0].name") == "A");
  }
}

TEST_CASE("the order of columns and of those who are listed changes no figure") {
  const auto text = [](const std::string& header, const std::string& row) {
    return header + "\n2026-06-15T12:00:00+02:00," + row + "\n";
  };
  const StepFile one(text("start,production,A,B,C", "1.1,0.3,0.7,0.9")),
      other(text("start,C,production,B,A", "0.9,1.1,0.7,0.3"));
  const ComputedCase a = sharing(
                         one_step(one, "  participants: [{name: A, kind: shop}, {name: C}]\n")),
                     b = sharing(
                         one_step(other, "  participants: [{name: C}, {name: A, kind: shop}]\n"));
  for (const char* figure :
       {"sharing.shared", "sharing.participants[name=A].shared",
        "sharing.participants[name=B].shared", "sharing.participants[name=C].shared"})
    CHECK(a.text(figure) == b.text(figure));
}

TEST_CASE("coefficients of each step") {
  const StepFile series("start,production,A,B\n2026-06-15T12:00,10,8,8\n2026-06-15T12:30,10,8,8\n");
  const StepFile coefficients("start,A,B\n2026-06-15T12:00,0.2,0.6\n2026-06-15T12:30,0.9,0.1\n");
  const ComputedCase c = sharing("  series: " + series.name() +
                                 "\n  key: dynamic\n  coefficients: " + coefficients.name() + "\n");
  CHECK(c.number("sharing.participants[name=A].shared") == 10);
  CHECK(c.number("sharing.participants[name=B].shared") == 7);
  CHECK(c.number("sharing.surplus") == 3);
}

// By hand: the roof gives 1 kWh from 1 to 2 in the night and at noon. Off-peak is 01:04 to 07:04,
// so 56 of the 60 minutes of that hour. High season has 151 days of 2025 (January to March,
// November, December), of which 30 March has that hour still; low season 214.
TEST_CASE("off-peak hours to the minute, and the periods of the network") {
  const StepFile file(year_of_hours("start,production,A", [](Date, int hour) {
    return std::string(hour == 1 || hour == 12 ? "1,2" : "0,0");
  }));
  const ComputedCase c = sharing(
      "  series: " + file.name() +
      "\n  price: 0.05 EUR/kWh\n  vat: 20 %\n  excise: 30 EUR/MWh\n  "
      "network_option: sharing\n  participants: [{name: A, option: off_peak, off_peak: "
      "[\"01:04-07:04\"], network_tariff: CU4, energy_price: 0.12 EUR/kWh, energy_price_off_peak: "
      "0.08 EUR/kWh}]\n");
  CHECK(c.number("sharing.shared") == 730);
  CHECK(within(c.number("sharing.participants[name=A].shared_off_peak"), d("340.666667"),
               "0.000001"));
  // 389.3333 x (0.15 - 0.05) x 1.2 + 340.6667 x (0.11 - 0.05) x 1.2, and the network.
  const Decimal of_shared = d("46.72") + d("24.528");
  const Decimal network = c.number("sharing.network.net_gain");
  CHECK(within(c.number("sharing.tenant_saving"), of_shared + network * d("1.2"), "0.000001"));
  // Shared in the high season at peak: 151 x (1 + 4/60) x 2.86 c.
  CHECK(within(c.number("sharing.network.periods[name=HPH].shared"),
               d("151") * 64 / 60 * d("0.0286"), "0.0000001"));
  CHECK(within(c.number("sharing.network.periods[name=HCB].shared"),
               d("214") * 56 / 60 * d("0.0049"), "0.0000001"));
  CHECK(c.says("A203"));
}

TEST_CASE("two years are one mean year") {
  std::string text = "start,production,A\n";
  for (int day = day_number({2024, 1, 1}); day < day_number({2026, 1, 1}); ++day)
    for (int hour = 0; hour < 24; ++hour)
      text += to_text(date_of(day)) + "T" + (hour < 10 ? "0" : "") + std::to_string(hour) +
              ":00+00:00," + (day < day_number({2025, 1, 1}) ? "1,1" : "3,1") + "\n";
  const StepFile file(text);
  const ComputedCase c = sharing("  series: " + file.name() + "\n");
  // 8,784 hours of 1 and 8,760 of 3, in UTC: both begin and end at 1 o'clock on the clock.
  CHECK(c.number("sharing.production") == (8784 + 3 * 8760) / 2);
  CHECK(c.number("sharing.shared") == (8784 + 8760) / 2);
  CHECK(c.says("A467"));
}

TEST_CASE("a synthetic year adds up to its yield, and is told to have no clouds") {
  const ComputedCase c = sharing(
      "  synthetic: {power: 10 kW, latitude: 50, tilt: 30, yield: 1000 kWh/kW/year, loads: [{name: "
      "A, annual: 2000 kWh/year}, {name: B, annual: 3000 kWh/year, shape: [0, 0, 0, 0, 0, 0, 1, 2, "
      "1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 2, 3, 3, 2, 1, 0]}]}\n");
  CHECK(within(c.number("sharing.production"), d("10000"), "0.000001"));
  CHECK(within(c.number("sharing.consumption"), d("5000"), "0.000001"));
  CHECK(c.number("sharing.shared") < 5000);
  CHECK(c.says("A442"));
}

TEST_CASE("the three numbers agree, and a trace has each sum of the series as one leaf") {
  const StepFile file(year_of_hours("start,production,A,B", [](Date date, int hour) {
    return hour > 7 && hour < 19 ? "0." + std::to_string(date.month + 10) + ",0.17,0.05"
                                 : "0,0.03,0.11";
  }));
  const std::string text =
      "  series: " + file.name() +
      "\n  price: 0.1 EUR/kWh\n  participants: [{name: A, energy_price: 0.2 "
      "EUR/kWh}, {name: B, kind: common_parts, energy_price: 0.15 EUR/kWh}]\n" +
      plant;
  const ComputedCase exact = sharing(text), fast = sharing(text, NumberKind::fast),
                     traced = sharing(text, NumberKind::traced);
  for (const char* figure :
       {"sharing.production", "sharing.shared", "sharing.tenant_saving",
        "sharing.common_parts_saving", "sharing.landlord.npv", "sharing.landlord.lcoe"}) {
    CAPTURE(figure);
    CHECK(exact.text(figure) == traced.text(figure));
    CHECK(within(exact.number(figure), fast.number(figure), "0.000001"));
  }
  CHECK(exact.text("sharing.landlord.payback_status") ==
        fast.text("sharing.landlord.payback_status"));
}

TEST_CASE("no tenant's figures are missed in a case of shared production alone") {
  const ComputedCase c = sharing("  given: {production: 1000 kWh/year, self_consumption: 50 %}\n");
  CHECK(!c.has("tenant.gross"));
  CHECK(!c.lacks("indicators", "household.income"));
  CHECK(!c.says("A322"));
}

TEST_CASE("a column that the case does not list takes part, and is told") {
  const StepFile file("start,production,A,total\n2026-06-15T12:00:00+02:00,10,2,12\n");
  CHECK(sharing(one_step(file, "  participants: [{name: A}]\n")).says("A456"));
  CHECK_FALSE(sharing(one_step(file, "")).says("A456"));
}

TEST_CASE("a fee above what sharing spares is told") {
  const std::string rest =
      "  given: {allocated: 500 kWh/year}\n  price: 0.10 EUR/kWh\n  vat: 0 %\n  excise: 0 EUR/MWh\n"
      "  participants: [{name: tenant, energy_price: 0.12 EUR/kWh}]\n";
  CHECK_FALSE(sharing(rest).says("A457"));
  const ComputedCase c = sharing(rest + "  fee: 1 EUR/dwelling/month\n");
  CHECK(c.number("sharing.tenant_saving") == -2);  // 500 x 0.02 less 12
  CHECK(c.says("A457"));
  CHECK_FALSE(c.says("A449"));
}
