// SPDX-License-Identifier: Apache-2.0
// The life of a building, rule by rule, against hand values; published and made-up cases with whole
// figures stand as cases in the folder life_cycle.
#include "cost_of_use/life_cycle.hpp"

using namespace habitat;

// By hand: 1.03^-0.5 = 0.98532927816, 1.03^-9.5 = 0.75517284566; exp(-0.03 x 10) = 0.74081822068.
TEST_CASE("timing: the middle of the year, without interruption, and year 0 left where it is") {
  const std::string mid = period(10) + "  timing: mid\n",
                    continuous = period(10) + "  timing: continuous\n";
  CHECK(near_hand(cost_of(mid, "class: replacement, amount: 1000 EUR, year: 1"), "985.329278"));
  CHECK(near_hand(cost_of(mid, "class: residual, amount: -1000 EUR"), "-755.172846"));
  CHECK(cost_of(mid, "class: investment, amount: 1000 EUR") == 1000);
  CHECK(near_hand(cost_of(continuous, "class: replacement, amount: 1000 EUR, year: 10"),
                  "740.818221"));
  CHECK(cost_of(continuous, "class: investment, amount: 1000 EUR") == 1000);
}

TEST_CASE("years: by class, as given, begun late, ended early") {
  const std::string ten = period(10, "0");
  CHECK(cost_of(ten, "class: energy, amount: 1 EUR") == 10);
  CHECK(cost_of(ten, "class: externality, amount: 1 EUR, first_year: 4") == 0);
  CHECK(cost_of(ten + "  scope: shared\n", "class: externality, amount: 1 EUR, first_year: 4") ==
        7);
  CHECK(cost_of(ten, "class: water, amount: 1 EUR, last_year: 4") == 4);
  CHECK(cost_of(ten, "class: operation, amount: 1 EUR, first_year: 0") == 11);
  CHECK(cost_of(ten, "class: investment, amount: 1 EUR, first_year: 0, last_year: 2") == 3);
  const Building both(ten, {{"only",
                             {"class: investment, amount: 5 EUR", "class: residual, amount: -2 EUR",
                              "class: end_of_life, amount: 3 EUR, year: 10"}}});
  CHECK(both.of("years[0].amount") == 5);
  CHECK(both.of("years[10].amount") == 1);
  CHECK(both.of("only", "pv_investment") == 6);
}

TEST_CASE("scope: each adds to the one before, and says what it leaves out") {
  const auto cost = [](const std::string& scope) {
    return Building(
        period(1, "0") + "  scope: " + scope + "\n",
        {{"only",
          {"class: investment, amount: 1 EUR", "class: replacement, amount: 10 EUR, year: 1",
           "class: residual, amount: -100 EUR", "class: energy, amount: 1000 EUR",
           "class: water, amount: 10000 EUR", "class: operation, amount: 100000 EUR",
           "class: end_of_life, amount: 1000000 EUR, year: 1",
           "class: revenue, amount: -10000000 EUR", "class: externality, amount: 100000000 EUR"}}});
  };
  CHECK(cost("elementary").of("only", "lcc") == 110911);
  CHECK(cost("extended").of("only", "lcc") == 1110911 - 10000000);
  CHECK(cost("shared").of("only", "lcc") == 101110911 - 10000000);
  CHECK(cost("shared").of("only", "pv_investment") == 1000000 - 89);
  CHECK(cost("elementary").says("A420"));
  CHECK(cost("extended").says("A420"));
  CHECK_FALSE(cost("shared").says("A420"));
}

// 3,333.33 EUR of residual after 25 years at 3 % are worth 1,592.018564: residual-15y-in-25y of the
// public cases.
TEST_CASE("life: done again till the horizon, what is left is taken off") {
  const std::string part = "class: investment, amount: 10000 EUR, life: 15 years";
  const Decimal left = cost_of(period(25), part + ", residual: none") - cost_of(period(25), part);
  CHECK(near_hand(left, "1592.018564"));
  const auto years = [](const std::string& item, int periods) {
    const Building one(period(periods, "0"), {{"only", {item}}});
    std::string text;
    for (int year = 0; year <= periods; ++year) {
      const Decimal amount = one.of("years[" + std::to_string(year) + "].amount");
      if (amount != 0) text += std::to_string(year) + ":" + to_text(amount) + " ";
    }
    return text;
  };
  CHECK(years("class: investment, amount: 12 EUR, life: 10 years", 20) == "0:12 10:12 ");
  CHECK(years("class: investment, amount: 12 EUR, life: 6 years", 20) ==
        "0:12 6:12 12:12 18:12 20:-8 ");
  CHECK(years("class: replacement, amount: 12 EUR, year: 5, life: 12 years", 20) ==
        "5:12 17:12 20:-9 ");
  CHECK(years("class: investment, amount: 12 EUR, life: 30 years", 20) == "0:12 20:-4 ");
  // Put in at the horizon: all of it is left.
  CHECK(years("class: replacement, amount: 12 EUR, year: 20, life: 3 years", 20).empty());
  CHECK(years("class: investment, amount: 12 EUR, life: 1 years, residual: none", 2) ==
        "0:12 1:12 ");
}

// 500,000,000 and 25,000,000 a year for 2,000,000,000 kWh a year, 20 years at 7 %: the test of
// willu47/lcoe at one commit prints 0.03609823143581392 (years 1 to 20); from year 0 to 19 the same
// is 0.03455442190. 1,413,073, 51,030, 810,000 kWh, 3 years at 5 %, at another commit: 0.673.
TEST_CASE("levelised cost: costs and energy at the end of years, or from year 0 on") {
  const auto levelised = [](const std::string& keys, const std::string& capital,
                            const std::string& yearly, const std::string& energy,
                            const std::string& years) {
    const Building one(keys, {{"cost",
                               {"class: investment, amount: " + capital + " EUR",
                                "class: operation, amount: " + yearly + " EUR" + years}},
                              {"energy", {"class: energy, amount: " + energy + " EUR" + years}}});
    return Decimal(one.of("cost", "lcc") / one.of("energy", "lcc"));
  };
  const std::string twenty = period(20, "7"), three = period(3, "5");
  CHECK(within(levelised(twenty, "500000000", "25000000", "2000000000", ""),
               d("0.03609823143581392"), "0.00000000000000001"));
  CHECK(within(
      levelised(twenty, "500000000", "25000000", "2000000000", ", first_year: 0, last_year: 19"),
      d("0.03455442190"), "0.000000001"));
  CHECK(within(levelised(three, "1413073", "51030", "810000", ""), d("0.70360803460"),
               "0.000000001"));
  CHECK(within(levelised(three, "1413073", "51030", "810000", ", first_year: 0, last_year: 2"),
               d("0.67310289012"), "0.000000001"));
}

TEST_CASE("escalation: an item's own wins over that of its carrier, an index is not compounded") {
  const std::string keys = period(2, "0") + "  escalation: {gas: 10 %/year}\n";
  CHECK(cost_of(keys, "class: energy, amount: 100 EUR, carrier: gas") == 110 + 121);
  CHECK(cost_of(keys, "class: energy, amount: 100 EUR, carrier: gas, escalation: 0 %") == 200);
  CHECK(cost_of(keys, "class: energy, amount: 100 EUR, carrier: wood") == 200);
  const std::string index = period(2, "0") + "  price_index: {gas: {1: 1.5, 2: 1.2}}\n";
  CHECK(cost_of(index, "class: energy, amount: 100 EUR, carrier: gas") == 150 + 120);
  CHECK(cost_of(index, "class: energy, amount: 100 EUR, carrier: gas, first_year: 0") == 370);
  CHECK(cost_of(index, "class: energy, amount: 100 EUR, carrier: gas, escalation: 50 %") == 375);
  // Negative: a price that falls.
  CHECK(cost_of(period(2, "0"), "class: energy, amount: 100 EUR, escalation: -50 %") == 75);
}

TEST_CASE("a carrier that no item follows is told, with the name it nearly has") {
  const auto with = [](const std::string& prices, const std::string& item) {
    return Building(period(2) + prices, {{"only", {item}}});
  };
  const std::string gas = "class: energy, amount: 1 EUR, carrier: gas";
  CHECK_FALSE(with("  escalation: {gas: 1 %}\n", gas).says("A400"));
  CHECK(with("  escalation: {gaz: 1 %}\n", gas).says("A400"));
  CHECK(with("  price_index: {gaz: {1: 1, 2: 1}}\n", gas).says("A400"));
  CHECK(with("  escalation: {gas: 1 %}\n", gas + ", escalation: 2 %").says("A401"));
  CHECK(with("  escalation: {gas: 1 %}\n", gas + ", factor: 2").says("A401"));
  CHECK(with("  escalation: {gas: 1 %}\n  scope: elementary\n",
             "class: revenue, amount: -1 EUR, carrier: gas")
            .says("A401"));
}

// Year 0: 1,000 more; years 1 and 2: 600 less; year 3: 900 more; years 4 to 10: 200 less.
TEST_CASE("payback: reached, undone, lasting, never; equality counts") {
  const auto against = [](const std::vector<std::string>& items) {
    return Building(period(10, "0"), {{"base", {}}, {"other", items}});
  };
  const std::vector<std::string> course{
      "class: investment, amount: 1000 EUR",
      "class: operation, amount: -600 EUR, first_year: 1, last_year: 2",
      "class: replacement, amount: 900 EUR, year: 3",
      "class: operation, amount: -200 EUR, first_year: 4"};
  const Building undone = against(course);
  CHECK(undone.of("payback") == 2);
  CHECK(undone.of("payback_sustained") == 7);  // 1000 - 1200 + 900 = 700, less 200 a year from 4 on
  CHECK(undone.says("A421"));
  const Building even =
      against({"class: investment, amount: 1000 EUR", "class: operation, amount: -100 EUR"});
  CHECK(even.of("payback") == 10);
  CHECK_FALSE(even.says("A421"));
  const Building for_good = against({"class: operation, amount: -100 EUR, last_year: 2",
                                     "class: replacement, amount: 900 EUR, year: 3"});
  CHECK(for_good.word("payback_status") == "reached");
  CHECK(for_good.word("payback_sustained_status") == "never");
  CHECK_FALSE(for_good.known("payback_sustained"));
  CHECK(for_good.says("A421"));
}

// 106.09 = 100 x 1.03^2.
TEST_CASE("equal on paper is equal: paid back in the year, neither of two costs more") {
  const Building even(period(10), {{"base",
                                    {"class: operation, amount: 106.09 EUR, last_year: 2, "
                                     "first_year: 2"}},
                                   {"other", {"class: investment, amount: 100 EUR"}}});
  CHECK(even.of("discounted_payback") == 2);
  CHECK(even.of("discounted_payback_sustained") == 2);
  CHECK(even.word("chosen") == "base");
  CHECK(even.word("answer[0]") == "base and other cost the same over 10 years: 100.00 EUR.");
  const Building works("  choice: independent\n" + period(10),
                       {{"base",
                         {"class: operation, amount: 106.09 EUR, first_year: 2, last_year: "
                          "2"}},
                        {"other", {"class: investment, amount: 100 EUR"}}});
  CHECK(works.size("life_cycle.funded") == 0);
}

TEST_CASE("a factor: amount x factor; of several years no payback is told") {
  const Building several(period(10), {{"base", {"class: energy, amount: 100 EUR, factor: 8.5"}},
                                      {"other", {"class: investment, amount: 100 EUR"}}});
  CHECK(several.of("base", "lcc") == 850);
  CHECK(several.word("payback_status") == "undefined");
  CHECK(several.word("discounted_payback_sustained_status") == "undefined");
  CHECK_FALSE(several.known("payback"));
  CHECK(several.says("A404"));
  CHECK(several.of("net_savings") == 750);
  const Building one(period(10),
                     {{"base", {"class: replacement, amount: 100 EUR, year: 3, factor: 0.5"}},
                      {"other", {"class: investment, amount: 60 EUR"}}});
  CHECK(one.of("payback") == 3);
  CHECK(one.word("discounted_payback_status") == "never");
  CHECK_FALSE(one.says("A404"));
}

TEST_CASE("SIR and AIRR: words where there is no number") {
  const auto sir = [](const std::string& investment, const std::string& operation) {
    return Building(period(10, "0"), {{"base", {"class: operation, amount: 10 EUR"}},
                                      {"other",
                                       {"class: investment, amount: " + investment + " EUR",
                                        "class: operation, amount: " + operation + " EUR"}}});
  };
  CHECK(sir("50", "0").of("sir") == 2);
  CHECK(near_hand(sir("50", "0").of("airr"), "0.071773"));  // 2^(1/10) - 1
  CHECK(sir("0", "0").word("sir_status") == "infinite");
  CHECK(sir("-5", "10").word("sir_status") == "undefined");
  CHECK(sir("0", "10").word("sir_status") == "undefined");
  CHECK_FALSE(sir("0", "0").known("sir"));
  CHECK_FALSE(sir("0", "0").known("airr"));
  // It saves nothing: everything is lost; it costs more as well: there is no rate.
  CHECK(sir("50", "10").of("sir") == 0);
  CHECK(sir("50", "10").of("airr") == -1);
  CHECK(sir("50", "20").of("sir") == -2);
  CHECK_FALSE(sir("50", "20").known("airr"));
  const Building first = sir("50", "0");
  CHECK_FALSE(first.known("alternatives[base].sir"));
  CHECK_FALSE(first.known("alternatives[base].sir_status"));
  CHECK_FALSE(first.known("alternatives[base].payback_status"));
  CHECK_FALSE(first.known("alternatives[base].net_savings"));
}

TEST_CASE("alone in a case: nothing is said of a month that nobody asks for") {
  const std::vector<Variant> two{{"base", {"class: operation, amount: 10 EUR"}},
                                 {"other", {"class: operation, amount: 9 EUR"}}};
  const Building alone(period(10), two);
  CHECK_FALSE(alone.lacks("tenant.rent", "dwelling.rent"));
  CHECK_FALSE(alone.says("A322"));
  CHECK_FALSE(alone.has("tenant.gross"));
  CHECK(alone.word("chosen") == "other");
  const Household both(life_cycle_text(period(10), two) + "household: {income: 1500 EUR/month}\n");
  CHECK(both.lacks("tenant.rent", "dwelling.rent"));
  CHECK(both.text("life_cycle.chosen") == "other");
}

TEST_CASE("horizon: a replacement just before it or just after it, without a residual value") {
  const auto says = [](const std::vector<std::string>& items, const std::string& code) {
    return Building(period(30), {{"only", items}}).says(code);
  };
  const std::string building = "class: investment, amount: 1000 EUR";
  CHECK(says({"class: investment, amount: 1000 EUR, life: 32 years, residual: none"}, "A402"));
  // Used up with the period: nothing is left.
  CHECK_FALSE(
      says({"class: investment, amount: 1000 EUR, life: 15 years, residual: none"}, "A402"));
  CHECK_FALSE(
      says({"class: investment, amount: 1000 EUR, life: 34 years, residual: none"}, "A402"));
  CHECK_FALSE(says({"class: investment, amount: 1000 EUR, life: 32 years"}, "A402"));
  CHECK(says({building, "class: replacement, amount: 100 EUR, year: 28"}, "A403"));
  CHECK_FALSE(says({building, "class: replacement, amount: 99 EUR, year: 28"}, "A403"));
  CHECK_FALSE(says({building, "class: replacement, amount: 100 EUR, year: 27"}, "A403"));
  CHECK_FALSE(says({building, "class: replacement, amount: 100 EUR, year: 28",
                    "class: residual, amount: -50 EUR"},
                   "A403"));
}
