// SPDX-License-Identifier: Apache-2.0
// What each owner bears: by his shares of each key, to the cent, whatever the order of the file.
#include "condominium.hpp"

using namespace habitat;

namespace {

std::string works(const std::string& key_of_second) {
  return "works:\n"
         "  - {label: 1, amount: 100000 EUR, vat: 0 %}\n"
         "  - {label: 2, amount: 50000 EUR, vat: 0 %, key: " +
         key_of_second +
         "}\n"
         "  - {label: 3, amount: 10000 EUR, vat: 0 %}\n";
}

}  // namespace

// A public program's test of several keys (Stratecopro, repartitionPf), recomputed by hand.
TEST_CASE("owners: each amount is split by its own key") {
  const TestFile owners("owner,general,heating\nDupont,600,300\nMartin,400,700\n");
  const std::string file = "owners: " + owners.path() + "\n";
  const auto all = renovation(works("general") + file);
  CHECK(all.number(owner("Dupont", "quote_part")) == d("96000"));
  CHECK(all.number(owner("Martin", "quote_part")) == d("64000"));
  const auto heating = renovation(works("heating") + file);
  CHECK(heating.number(owner("Dupont", "quote_part")) == d("81000"));
  CHECK(heating.number(owner("Martin", "quote_part")) == d("79000"));
  const auto aided = renovation(works("general") + file +
                                "plan: {work_fund: 8000 EUR}\n"
                                "aid: {local: [{label: town, amount: 40000 EUR}]}\n");
  const Decimal deducted =
      Decimal(aided.number(owner("Dupont", "aid")) + aided.number(owner("Dupont", "work_fund")));
  CHECK(deducted == d("28800"));
  CHECK(aided.number(owner("Dupont", "rest")) == d("67200"));
}

TEST_CASE("owners: lots of one owner are added up, and calls add up to the plan") {
  const TestFile owners(
      "owner,lot,usage,general,status,household_size,reference_income\n"
      "A,1,dwelling,1,occupant,2,20000\nA,2,garage,0,,,\nB,3,dwelling,1,landlord,,\n"
      "C,4,dwelling,1,landlord,,\n");
  const auto it = renovation(
      "works: [{label: roof, amount: 100 EUR, vat: 0 %}]\nowners: " + owners.path() + "\n");
  CHECK(it.size("owners") == 3);
  // A third of 100 euros: the cent that is left goes to the first.
  CHECK(it.number(owner("A", "called")) == d("33.34"));
  CHECK(it.number(owner("B", "called")) == d("33.33"));
  CHECK(it.number(owner("C", "called")) == d("33.33"));
  CHECK(it.number("plan.called") == d("100"));
  CHECK(it.text(owner("A", "class")) == "very_modest");  // two persons, 25 393 euros in 2026
  CHECK(it.text(owner("B", "class")) == "unknown");
}

TEST_CASE(
    "owners: an éco-PTZ is for dwelling lots, within its cap; a garage alone is paid in cash") {
  const TestFile owners(
      "owner,usage,general\nA,dwelling,80\nA,dwelling,10\nB,garage,5\nC,dwelling,5\n");
  const auto it =
      renovation("works: [{label: roof, amount: 200000 EUR, vat: 0 %}]\nowners: " + owners.path() +
                 "\nloan: {kind: eco_ptz, years: 20, insurance_coefficient: 1.03}\n");
  CHECK(it.number(owner("A", "loan")) == d("100000"));  // 180 000, two lots at 50 000
  CHECK(it.number(owner("A", "cash")) == d("80000"));
  CHECK(near_hand(it.number(owner("A", "instalment")), "429.1666667"));  // 100 000 / 240 x 1.03
  CHECK(it.number(owner("B", "loan")) == d("0"));
  CHECK(it.number(owner("B", "cash")) == d("10000"));
  CHECK(it.number(owner("C", "loan")) == d("10000"));
  CHECK(it.number("plan.loan") == d("110000"));
  CHECK(it.number("plan.cash") == d("90000"));
}

// Formula of the State simulator, forty digits.
TEST_CASE("owners: the instalment of a collective loan is that of an annuity") {
  const TestFile owners("owner,general\nA,1\n");
  const struct {
    const char *capital, *rate, *years, *instalment;
  } rows[] = {{"100000", "5", "20", "659.955739"},
              {"14800", "4", "20", "89.685089"},
              {"10050", "3.5", "15", "71.845695"},
              {"25000", "2.1", "10", "231.154967"},
              {"30000", "4.5", "12", "270.002448"}};
  for (const auto& row : rows) {
    const auto it = renovation("works: [{label: roof, amount: " + std::string(row.capital) +
                               " EUR, vat: 0 %, eligible: false}]\nowners: " + owners.path() +
                               "\nloan: {kind: collective, rate: " + row.rate +
                               " %, years: " + row.years + ", finances: rest}\n");
    CHECK(within(it.number(owner("A", "instalment")), d(row.instalment), "0.000001"));
  }
}

TEST_CASE(
    "owners: neither the order of the file nor a split of shares into lots changes a figure") {
  const TestFile one(
      "owner,usage,general,area [m2]\nA,dwelling,310,70\nB,dwelling,190,50\n"
      "C,dwelling,500,140\n");
  const TestFile other(
      "owner,usage,general,area [m2]\nC,dwelling,100,40\nB,dwelling,190,50\n"
      "A,dwelling,310,70\nC,dwelling,400,100\n");
  const std::string plan =
      "works: [{label: roof, amount: 123456.78 EUR, vat: energy}]\n"
      "plan: {contingency: 5 %, work_fund: 2000 EUR}\n"
      "loan: {kind: collective, rate: 3 %, years: 15}\n";
  const auto first = renovation(plan + "owners: " + one.path() + "\n"),
             second = renovation(plan + "owners: " + other.path() + "\n");
  for (const std::string name : {"A", "B", "C"})
    for (const std::string figure : {"quote_part", "work_fund", "rest", "to_finance", "instalment"})
      CHECK(first.number(owner(name, figure)) == second.number(owner(name, figure)));
}

TEST_CASE("owners: parts add up to the plan for any shares") {
  std::uint32_t seed = 20260415;
  const auto random = [&seed](std::uint32_t below) {
    seed = seed * 1664525u + 1013904223u;
    return (seed >> 8) % below;
  };
  for (int round = 0; round < 20; ++round) {
    std::string rows = "owner,usage,general,stairs,status,household_size,reference_income\n";
    const int count = 2 + static_cast<int>(random(30));
    for (int i = 0; i < count; ++i)
      rows += "o" + std::to_string(i) + (random(5) == 0 ? ",shop," : ",dwelling,") +
              std::to_string(1 + random(997)) + "," + std::to_string(1 + random(89)) +
              (random(2) == 0 ? ",occupant,2," + std::to_string(random(60000)) : ",landlord,,") +
              "\n";
    const TestFile owners(rows);
    const auto it = renovation(
        "works: [{label: roof, amount: 98765.43 EUR, vat: energy}, {label: stairs, amount: 1234.5 "
        "EUR, vat: improvement, key: stairs}]\n"
        "energy: {bracket: ge50, exit_leaky: true}\n"
        "aid: {date: 2025-04-15, local: [{label: town, amount: " +
        std::to_string(random(60000)) + " EUR}]}\nplan: {contingency: 3 %, work_fund: 777 EUR}\n" +
        "loan: {kind: eco_ptz, years: 15}\nowners: " + owners.path() + "\n");
    std::map<std::string, Decimal> sums;
    for (int i = 0; i < count; ++i)
      for (const std::string figure : {"rest", "surplus", "quote_part", "called", "loan", "cash"})
        sums[figure] += it.number(owner("o" + std::to_string(i), figure));
    const Decimal borne = Decimal(sums["rest"] - sums["surplus"] + it.number("aid.individual"));
    CHECK(within(borne, it.number("plan.rest"), "0.0000000000000000000000001"));
    CHECK(within(sums["quote_part"], it.number("plan.shared"), "0.0000000000000000000000001"));
    CHECK(sums["called"] == it.number("plan.called"));
    CHECK(within(it.number("plan.called"), it.number("plan.to_finance"), "0.005"));
    CHECK(within(Decimal(sums["loan"] + sums["cash"]), it.number("plan.to_finance"),
                 "0.0000000000000000000000001"));
  }
}

TEST_CASE("owners: more aid never raises what is left to pay") {
  const TestFile owners(
      "owner,usage,general,status,household_size,reference_income\nA,dwelling,700,occupant,1,9000\n"
      "B,dwelling,200,occupant,1,21000\nC,shop,100,landlord,,\n");
  std::map<std::string, Decimal> before;
  for (int amount = 0; amount <= 120000; amount += 20000) {
    const auto it = renovation(
        "works: [{label: roof, amount: 100000 EUR, vat: energy}]\n"
        "energy: {bracket: ge50, exit_leaky: false}\n"
        "aid: {clipping: 100 %, local: [{label: fund, public: false, "
        "amount: " +
        std::to_string(amount) + " EUR}]}\nowners: " + owners.path() + "\n");
    for (const std::string name : {"A", "B", "C"}) {
      const Decimal rest = it.number(owner(name, "rest"));
      if (before.contains(name)) CHECK(rest <= before[name]);
      CHECK(rest >= 0);
      before[name] = rest;
    }
  }
}

TEST_CASE("owners: a faulty row leaves nothing split, since it would move all other shares") {
  const TestFile owners("owner,usage,general\nA,dwelling,500\nB,dwelling,many\n");
  auto evaluation = evaluate(densify::tool(),
                             {"case.yaml", "schema: densify/case/1\n" + one_condominium +
                                               "works: [{label: roof, amount: 100 EUR, vat: 0 %}]"
                                               "\nowners: " +
                                               owners.path() + "\n"},
                             {}, NumberKind::exact);
  REQUIRE(evaluation.computed);
  CHECK(evaluation.row_faults.count() == 1);
  CHECK(find_slot(evaluation.calculation->results(), "owners").slot.size() == 0);
  CHECK(find_slot(evaluation.calculation->results(), "plan.rest").slot.text() == "100");
}

TEST_CASE("owners: of a key without any shares nothing can be split, and it is told") {
  const TestFile owners("owner,general,stairs\nA,1,0\nB,1,0\n");
  const auto it = renovation(
      "works: [{label: roof, amount: 100 EUR, vat: 0 %, key: stairs}]\nowners: " + owners.path() +
      "\n");
  CHECK(it.size("owners") == 0);
  CHECK(it.says("A226"));
}

TEST_CASE("owners: what is said twice of a household has to agree, and keys have a column") {
  const auto faults_of = [](const std::string& rows, const std::string& more = "") {
    const TestFile owners(rows);
    auto evaluation = evaluate(densify::tool(),
                               {"case.yaml", "schema: densify/case/1\n" + one_condominium +
                                                 "works: [{label: roof, amount: 100 EUR, vat: 0 %" +
                                                 more + "}]\nowners: " + owners.path() + "\n"},
                               {}, NumberKind::exact);
    return evaluation.faults.count() + evaluation.row_faults.count();
  };
  CHECK(faults_of("owner,general,household_size\nA,1,2\nA,1,\nA,1,2\n") == 0);
  CHECK(faults_of("owner,general,household_size\nA,1,2\nA,1,3\n") == 1);
  CHECK(faults_of("owner,general\nA,1\n", ", key: heating") == 1);
  CHECK(faults_of("owner,general,heating,heating\nA,1,2,3\n", ", key: heating") == 1);
}
