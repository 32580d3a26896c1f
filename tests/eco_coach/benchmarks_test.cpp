// SPDX-License-Identifier: Apache-2.0
// Published programmes on one footing: ECO-PUB-07, ECO-PUB-09, SLIME 2022-2027, the first white
// book of MAGE, Eco n'Home. What they print is in the scenario; here each figure by hand.
#include "computed_case.hpp"
#include "eco_coach/tool.hpp"

using namespace habitat;

namespace {

ComputedCase benchmarks(const std::string& text, NumberKind kind = NumberKind::exact) {
  return {eco_coach::tool(), "as_of: 2026-11-29\nbenchmarks:\n" + text, everything, kind};
}

}  // namespace

TEST_CASE("benchmarks: what is saved by a household, at what price, of what") {
  for (const NumberKind kind : {NumberKind::exact, NumberKind::traced}) {
    const ComputedCase it = benchmarks(
        "  - {label: FAEP, households: 7500, saved: 13000 MWh, saved_share: 15 %, saved_eur: 200 "
        "EUR}\n",
        kind);
    // 13 000 000 / 7 500 = 1 733.33; 200 / 1 733.33 = 0.115385; 1 733.33 / 0.15 = 11 555.56
    CHECK(near_hand(it.number("benchmarks[FAEP].kwh_per_household"), "1733.333333"));
    CHECK(near_hand(it.number("benchmarks[FAEP].eur_per_kwh"), "0.115385"));
    CHECK(near_hand(it.number("benchmarks[FAEP].baseline_kwh"), "11555.555556"));
    CHECK_FALSE(it.has("benchmarks[FAEP].cost_per_household"));
    CHECK_FALSE(it.has("benchmarks[FAEP].enrolment_rate"));
  }
}

TEST_CASE("benchmarks: what a household costs") {
  const ComputedCase it = benchmarks(
      "  - {label: years, households: 66000, cost: 50 MEUR}\n"
      "  - {label: visits, households: 160, cost: 70000 EUR}\n"
      "  - {label: none, households: 0, cost: 70000 EUR, saved: 3 kWh}\n");
  // 50 000 000 / 66 000 = 757.5758; 70 000 / 160 = 437.5
  CHECK(near_cent(it.number("benchmarks[years].cost_per_household"), d("757.58")));
  CHECK(it.number("benchmarks[visits].cost_per_household") == d("437.5"));
  CHECK_FALSE(it.has("benchmarks[none].cost_per_household"));
  CHECK_FALSE(it.has("benchmarks[none].kwh_per_household"));
  CHECK(it.lacks("benchmarks[2].cost_per_household", "benchmarks[2].households"));
}

TEST_CASE("benchmarks: the mean of those who saved is not that of all") {
  const ComputedCase it = benchmarks(
      "  - {label: MAGE, approached: 1000, completed: 184, evaluated: 184, share_that_saved: 40 %, "
      "saved_by_savers: 12.6 %}\n"
      "  - {label: half, saved_by_savers: 12.6 %}\n");
  // 0.4 x 0.126 = 0.0504; 0.4 x 184 = 73.6; 184 / 1 000
  CHECK(it.number("benchmarks[MAGE].mean_saving") == d("0.0504"));
  CHECK(it.number("benchmarks[MAGE].savers") == d("73.6"));
  CHECK(it.number("benchmarks[MAGE].overall_rate") == d("0.184"));
  CHECK_FALSE(it.has("benchmarks[MAGE].completion_rate"));
  CHECK(it.says("A347"));
  CHECK_FALSE(it.has("benchmarks[half].mean_saving"));
  CHECK(it.lacks("benchmarks[1].mean_saving", "benchmarks[1].share_that_saved"));
}

TEST_CASE("benchmarks: who was reached, who was evaluated") {
  // 268 / 940 = 0.285106; 940 / 1 880 = 0.5; 470 / 940 = 0.5; 470 / 1 880 = 0.25
  const ComputedCase it = benchmarks(
      "  - {label: all, approached: 1880, enrolled: 940, completed: 470, evaluated: 268}\n");
  CHECK(near_hand(it.number("benchmarks[all].evaluated_share"), "0.285106"));
  CHECK(it.number("benchmarks[all].enrolment_rate") == d("0.5"));
  CHECK(it.number("benchmarks[all].completion_rate") == d("0.5"));
  CHECK(it.number("benchmarks[all].overall_rate") == d("0.25"));
  CHECK_FALSE(it.says("A245"));
  CHECK(benchmarks("  - {label: odd, enrolled: 3, completed: 4}\n").says("A245"));
}

TEST_CASE("benchmarks: the programme of the case stands among the published ones") {
  const ComputedCase it = benchmarks(
      "  - {label: other, households: 2, cost: 30}\n"
      "programme: {accompanied: 4, lines: [{label: a, quantity: 4, unit_price: 20}]}\n");
  CHECK(it.size("benchmarks") == 2);
  CHECK(it.number("benchmarks[other].cost_per_household") == 15);
  CHECK(it.number("benchmarks[programme].cost_per_household") == 20);
}
