// SPDX-License-Identifier: Apache-2.0
// Budgets of programmes. The bid of October 2014 is the published case ECO-PUB-01; the other
// figures are products and sums made by hand beside them.
#include "computed_case.hpp"
#include "eco_coach/tool.hpp"

using namespace habitat;

namespace {

ComputedCase budget(const std::string& text, NumberKind kind = NumberKind::exact) {
  return {eco_coach::tool(), "as_of: 2014-10-01\n" + text, everything, kind};
}

// 75 x 15 + 75 x 700 + 7 x 1 750 + 20 000 = 1 125 + 52 500 + 12 250 + 20 000 = 85 875.
const std::string bid = R"(programme:
  targeted: 100
  accompanied: 75
  sites:
    - {label: one, dwellings: 53}
    - {label: two, dwellings: 133}
    - {label: three, dwellings: 176}
    - {label: four, dwellings: 472}
    - {label: five, dwellings: 1185}
    - {label: six}
    - {label: seven}
  lines:
    - {label: kits, quantity: 75, unit_price: 15, funder: towns_or_epci, printed: 1125, phase: start, site: one}
    - {label: support, quantity: 75, unit_price: 700, funder: call, printed: 52500, phase: visits, site: two}
    - {label: steering, quantity: 7, unit_price: 1750, days_per_unit: 5, funder: call, printed: 12500, phase: visits, site: six}
    - {label: diagnosis, quantity: 1, unit_price: 20000, funder: landlords, printed: 20000, phase: start, site: one}
  printed:
    - {scope: call, amount: 64750}
)";

Decimal sum(const ComputedCase& it, const std::string& list) {
  Decimal all = 0;
  for (std::size_t i = 0; i < it.size(list); ++i)
    all = all + it.number(list + "[" + std::to_string(i) + "].computed");
  return all;
}

}  // namespace

TEST_CASE("budget: the bid of 2014 has one misprinted line, and a right sum for the call") {
  for (const NumberKind kind : {NumberKind::exact, NumberKind::traced}) {
    const ComputedCase it = budget(bid, kind);
    CHECK(it.number("programme.lines[kits].computed") == d("1125"));
    CHECK(it.number("programme.lines[support].computed") == d("52500"));
    CHECK(it.number("programme.lines[steering].computed") == d("12250"));
    CHECK(it.number("programme.lines[steering].printed") == d("12500"));
    CHECK(it.number("programme.lines[steering].gap") == d("250"));
    CHECK(it.number("programme.lines[steering].day_rate") == d("350"));
    CHECK(it.number("programme.lines[support].gap") == 0);
    CHECK(it.number("programme.lines[diagnosis].per_targeted") == d("200"));
    CHECK(it.number("programme.by_funder[call].computed") == d("64750"));
    CHECK(it.number("programme.by_funder[call].gap") == 0);
    CHECK(near_cent(it.number("programme.by_funder[call].per_accompanied"), d("863.33")));
    CHECK(it.number("programme.total") == d("85875"));
    CHECK(it.number("programme.per_accompanied") == d("1145"));
    CHECK(it.number("programme.per_targeted") == d("858.75"));
    CHECK(it.number("programme.accompaniment_rate") == d("0.75"));
    CHECK(it.says("A242"));
    CHECK_FALSE(it.says("A243"));
    CHECK(it.lacks("programme.payback", "programme.expected_saving"));
  }
}

TEST_CASE("budget: the sum that a funder is printed with is not that of its printed lines") {
  const ComputedCase it = budget(bid);
  CHECK(it.number("programme.by_funder[call].printed") == d("64750"));  // not 65 000
  CHECK_FALSE(it.has("programme.by_funder[landlords].printed"));
  CHECK_FALSE(it.has("programme.by_funder[landlords].gap"));
}

TEST_CASE("budget: five of seven sites give their dwellings, 2 019 in all") {
  const ComputedCase it = budget(bid);
  CHECK(it.text("programme.site_count") == "7");
  CHECK(it.text("programme.sites_with_dwellings") == "5");
  CHECK(it.number("programme.dwellings") == d("2019"));
  CHECK_FALSE(it.has("programme.by_site[seven].dwellings"));
  CHECK(it.says("A346"));
}

TEST_CASE("budget: funders, phases and sites each add up to the total") {
  for (const char* line : {"", "    - {label: more, quantity: 3, unit_price: 33.333}\n"}) {
    std::string text = bid;
    text.insert(text.find("  printed:"), line);
    const ComputedCase it = budget(text);
    const Decimal total = it.number("programme.total");
    for (const char* list :
         {"programme.lines", "programme.by_funder", "programme.by_phase", "programme.by_site"})
      CHECK(sum(it, list) == total);
    // Lines that name no part are a part of their own: 3 x 33.333.
    CHECK(it.says("A345") == (*line != 0));
    if (*line) CHECK(it.number("programme.by_phase[-].computed") == d("99.999"));
  }
}

TEST_CASE("budget: an open line leaves its sums null, named and told") {
  const ComputedCase it = budget(R"(programme:
  accompanied: 10
  lines:
    - {label: kits, quantity: 10, unit_price: 15, funder: town}
    - {label: visits, quantity: 10, funder: town, printed: 900}
    - {label: rooms, unit_price: 100, funder: state}
    - {label: staff, quantity: 2, unit_price: 50, funder: region}
  printed: [{scope: town, amount: 1000}, {scope: total, amount: 2000}]
)");
  CHECK_FALSE(it.has("programme.lines[visits].computed"));
  CHECK_FALSE(it.has("programme.lines[visits].gap"));
  CHECK(it.lacks("programme.lines[1].computed", "programme.lines[1].unit_price"));
  CHECK(it.lacks("programme.lines[2].computed", "programme.lines[2].quantity"));
  CHECK_FALSE(it.has("programme.total"));
  CHECK_FALSE(it.has("programme.per_accompanied"));
  CHECK_FALSE(it.has("programme.gap"));
  CHECK(it.number("programme.printed") == d("2000"));
  CHECK(it.lacks("programme.total", "programme.lines[1].unit_price"));
  CHECK(it.lacks("programme.total", "programme.lines[2].quantity"));
  CHECK_FALSE(it.has("programme.by_funder[town].computed"));
  CHECK_FALSE(it.has("programme.by_funder[town].gap"));
  CHECK(it.lacks("programme.by_funder[0].computed", "programme.lines[1].unit_price"));
  CHECK(it.number("programme.by_funder[region].computed") == d("100"));
  CHECK(it.says("A344"));
}

TEST_CASE("budget: a printed total is held against the lines") {
  const std::string one = "programme:\n  lines: [{label: a, quantity: 3, unit_price: 33.333}]\n";
  // 99.999 is 100.00 to the cent.
  const ComputedCase holds = budget(one + "  printed: [{scope: total, amount: 100}]\n");
  CHECK(holds.number("programme.gap") == d("0.001"));
  CHECK_FALSE(holds.says("A243"));
  const ComputedCase off = budget(one + "  printed: [{scope: total, amount: 90}]\n");
  CHECK(off.number("programme.gap") == d("-9.999"));
  CHECK(off.says("A243"));
}

TEST_CASE("budget: nothing is divided by households that are not there, or by no saving") {
  const ComputedCase it = budget(
      "programme:\n  accompanied: 0\n"
      "  lines: [{label: a, quantity: 1, unit_price: 5, days_per_unit: 0, funder: f}]\n");
  for (const char* figure :
       {"programme.accompaniment_rate", "programme.per_targeted", "programme.per_accompanied",
        "programme.payback", "programme.lines[a].per_targeted", "programme.lines[a].day_rate",
        "programme.by_funder[f].per_accompanied"})
    CHECK_FALSE(it.has(figure));
  CHECK(it.number("programme.total") == 5);
  CHECK(it.lacks("programme.per_accompanied", "programme.accompanied"));
}

TEST_CASE("budget: the pay-back is the cost of a household over what it is expected to save") {
  // 85 875 / 75 / 200 = 1 145 / 200 = 5.725 years.
  const ComputedCase it = budget(bid + "  expected_saving: 200 EUR/year\n");
  CHECK(it.number("programme.payback") == d("5.725"));
}

TEST_CASE("budget: more households accompanied than targeted are told") {
  const ComputedCase it = budget(
      "programme: {targeted: 20, accompanied: 21, lines: [{label: a, quantity: 1, unit_price: "
      "5}]}\n");
  CHECK(it.says("A244"));
}

TEST_CASE("budget: a project of 2021 without any price has households and dwellings, no total") {
  // 4 911 = 1 376 + 2 509 + 452 + 574; 21 is 7 % of 300.
  const ComputedCase it = budget(R"(programme:
  targeted: 300
  accompanied: 21
  sites: [{label: a, dwellings: 1376}, {label: b, dwellings: 2509}, {label: c, dwellings: 452}, {label: d, dwellings: 574}]
  lines: [{label: households, quantity: 21}]
)");
  CHECK(it.number("programme.dwellings") == d("4911"));
  CHECK(it.number("programme.accompaniment_rate") == d("0.07"));
  CHECK_FALSE(it.has("programme.total"));
  CHECK(it.lacks("programme.total", "programme.lines[0].unit_price"));
  CHECK(it.size("programme.by_funder") == 0);
  CHECK(it.size("portfolio.by_carrier") == 0);
}

TEST_CASE("budget: names are there once, and refer to what is there") {
  const auto faults = [](const std::string& text) {
    return evaluate(eco_coach::tool(),
                    {"case.yaml", "schema: eco-coach/case/1\nprogramme:\n" + text}, {},
                    NumberKind::exact, everything)
        .faults.count();
  };
  CHECK(faults("  lines: [{label: a, quantity: 1, unit_price: 5, funder: f}]\n") == 0);
  CHECK(faults("  lines: [{label: a}, {label: a}]\n") == 1);
  CHECK(faults("  lines: [{label: a, funder: total}]\n") == 1);
  CHECK(faults("  lines: [{label: a, site: x}]\n  sites: [{label: y}]\n") == 1);
  CHECK(faults("  lines: [{label: a, site: x}]\n") == 0);
  CHECK(faults("  lines: [{label: a, funder: f}]\n  printed: [{scope: g, amount: 1}]\n") == 1);
  CHECK(faults("  printed: [{scope: total, amount: 1}, {scope: total, amount: 2}]\n") == 1);
  CHECK(faults("  months: 12\n  renewable_to: 6\n") == 1);
}
