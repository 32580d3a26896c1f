// SPDX-License-Identifier: Apache-2.0
// What the plan is for one owner: his parts by each key, his class and premium, what he borrows,
// what he saves. Worked by hand as shown.
#include "condominium.hpp"

using namespace habitat;

// 100 000 of works by the general key, 10 000 of contingency, 8 000 of work fund; 40 000 of the
// town, half of it in advance, and CEE of 10 x 260: A bears 60 000 + 2 500, B 40 000 + 7 500; A has
// 20 000 + 1 300 of the aid and 800 of the fund.
TEST_CASE("owners: contingency, aid and work fund are each split by a key of their own") {
  const TestFile owners("owner,general,stairs,heating,lift\nA,600,1,50,1\nB,400,3,50,9\n");
  const auto it = renovation(
      "works: [{label: roof, amount: 100000 EUR, vat: 0 %}]\n"
      "plan: {contingency: 10 %, contingency_key: stairs, work_fund: 8000 EUR, "
      "work_fund_key: lift}\n"
      "energy: {gain: 60 %, exit_leaky: false}\n"
      "aid: {key: heating, granted: {works: 0 EUR}, cee: {per_m2: 10 EUR/m2}, "
      "local: [{label: town, amount: 40000 EUR}]}\nloan: {advance: 50 %}\nowners: " +
      owners.path() + "\n");
  CHECK(it.number(owner("A", "quote_part")) == d("62500"));
  CHECK(it.number(owner("B", "quote_part")) == d("47500"));
  for (const std::string name : {"A", "B"}) {
    CHECK(it.number(owner(name, "aid")) == d("21300"));
    CHECK(it.number(owner(name, "public_aid")) == d("20000"));
    CHECK(it.number(owner(name, "cee")) == d("1300"));
  }
  CHECK(it.number(owner("A", "work_fund")) == d("800"));
  CHECK(it.number(owner("B", "work_fund")) == d("7200"));
  CHECK(it.number(owner("A", "rest")) == d("40400"));
  CHECK(it.number(owner("B", "rest")) == d("19000"));
  CHECK(it.number(owner("A", "to_finance")) == d("51700"));  // 62 500 - 800 - 10 000
}

// Ceilings of 2026 (Anah, guide of February 2026), very modest: elsewhere 17 363 for one person,
// 40 835 for five and 5 151 for a sixth; in Île-de-France 24 031 for one. In 2025 elsewhere 17 173
// for one.
TEST_CASE("owners: a class reaches up to its ceiling, by size and by where the household lives") {
  const TestFile owners(
      "owner,general,status,household_size,reference_income,home_region\n"
      "at,1,occupant,1,17363,\nabove,1,occupant,1,17364,\n"
      "six,1,occupant,6,45986,\nabove six,1,occupant,6,45987,\n"
      "home idf,1,landlord,1,24031,idf\nhome other,1,landlord,1,17364,other\n"
      "unsaid,1,,1,17363,\n");
  const std::string text =
      "works: [{label: roof, amount: 700 EUR, vat: 0 %}]\nowners: " + owners.path() + "\n";
  const auto it = renovation(text);
  for (const std::string name : {"at", "six", "home idf"})
    CHECK(it.text(owner(name, "class")) == "very_modest");
  for (const std::string name : {"above", "above six", "home other"})
    CHECK(it.text(owner(name, "class")) == "modest");
  // Where he lives is not known of who does not say whether he lives there.
  CHECK(it.text(owner("unsaid", "class")) == "unknown");
  CHECK(renovation(text + "aid: {date: 2025-04-15}\n").text(owner("at", "class")) == "modest");
}

// Four dwellings, works of just the cap: 45 % of 100 000 are aid. Of 50 000 A has 27 500 left to
// pay, of 20 000 B 11 000, of 28 000 C 15 400, of 1 000 D and E 550; the premium is 3 000 (Anah,
// 2026).
TEST_CASE("owners: a premium for who lives there, of what is left to pay at most") {
  const TestFile owners(
      "owner,usage,general,status,household_size,reference_income,home_region\n"
      "A,dwelling,50,occupant,1,17000,\nB,dwelling,20,landlord,1,17000,other\n"
      "C,dwelling,28,occupant,,,\nD,dwelling,1,occupant,1,17000,\nE,shop,1,occupant,1,17000,\n"
      "F,dwelling,0,occupant,1,99000,\n");
  const std::string text =
      "works: [{label: roof, amount: 100000 EUR, vat: 0 %}]\nowners: " + owners.path() + "\n";
  const auto it = renovation(text + "energy: {bracket: ge50, exit_leaky: false}\n");
  REQUIRE(it.number("aid.works") == d("45000"));
  CHECK(it.number(owner("A", "prime")) == d("3000"));
  CHECK(it.number(owner("A", "rest")) == d("24500"));
  CHECK(it.number(owner("A", "rest_low")) == d("24500"));
  CHECK(it.number(owner("A", "at_the_end")) == d("25500"));  // 22 500 + 3 000
  CHECK(it.text(owner("B", "class")) == "very_modest");
  CHECK(it.number(owner("B", "prime")) == d("0"));
  CHECK(it.number(owner("B", "rest")) == d("11000"));
  CHECK(it.text(owner("C", "prime_status")) == "to_be_determined");
  CHECK_FALSE(it.has(owner("C", "prime")));
  CHECK(it.number(owner("C", "rest")) == d("15400"));
  CHECK(it.number(owner("C", "rest_low")) == d("12400"));
  CHECK(it.number(owner("D", "prime")) == d("550"));
  CHECK(it.number(owner("D", "rest")) == d("0"));
  CHECK(it.number(owner("E", "prime")) == d("0"));
  CHECK(it.number(owner("E", "rest")) == d("550"));
  CHECK(it.text(owner("D", "prime_status")) == "granted");
  CHECK(it.text(owner("F", "class")) == "superior");
  CHECK(it.text(owner("F", "prime_status")) == "none");
  CHECK(it.number("aid.individual") == d("3550"));  // those that are known: 3 000 + 550
  // Without a gain of energy MaPrimeRénov' is not given.
  CHECK(renovation(text).number(owner("A", "prime")) == d("0"));
}

// 100 kWh saved a m2 at 0.12 euros, half of it guaranteed: 6 euros a year, for 50 m2 25 a month.
// Without interest 5 760 over 20 years are 24 a month, and 6 240 are 26.
TEST_CASE("owners: the guaranteed saving of a month is set against an instalment of a month") {
  const TestFile owners(
      "owner,usage,general,area\nA,dwelling,1,30\nA,dwelling,0,20\nA,garage,0,12\n"
      "B,dwelling,0,\nB,dwelling,0,30\n");
  const auto covered = [&](const std::string& amount) {
    const auto it = renovation("works: [{label: roof, amount: " + amount +
                               " EUR, vat: 0 %}]\n"
                               "energy: {final_before: 200, final_after: 100, price: 0.12 EUR/kWh, "
                               "guaranteed_share: 50 %, bracket: lt35}\n"
                               "loan: {kind: eco_ptz, years: 20}\nowners: " +
                               owners.path() + "\n");
    CHECK(it.number(owner("A", "saving")) == d("25"));
    CHECK_FALSE(it.has(owner("B", "saving")));  // one of his areas is not known
    CHECK(it.says("A330"));
    return it.text(owner("A", "covered"));
  };
  CHECK(covered("5760") == "true");
  CHECK(covered("6240") == "false");
}

// 100 000 less 5 000 of work fund; 40 000 of public aid and 10 000 besides. An advance of 70 % is
// 28 000; a bridge loan brings all the public aid forward, at 5 % of it.
TEST_CASE("owners: what has to be found before the aid comes, with an advance or a bridge loan") {
  const TestFile owners("owner,usage,general\nA,dwelling,1\n");
  const auto with = [&](const std::string& loan) {
    return renovation(
        "works: [{label: roof, amount: 100000 EUR, vat: 0 %}]\nplan: {work_fund: 5000 EUR}\n"
        "aid: {local: [{label: town, amount: 40000 EUR}, {label: fund, amount: 10000 EUR, "
        "public: false}]}\nloan: {" +
        loan + "}\nowners: " + owners.path() + "\n");
  };
  const auto advance = with("advance: 70 %"), bridge = with("advance: 70 %, bridge: 5 %");
  for (const std::string& name : {std::string("plan."), owner("A", "")}) {
    CHECK(advance.number(name + "to_finance") == d("67000"));
    CHECK(advance.number(name + "at_the_end") == d("22000"));
    CHECK(bridge.number(name + "to_finance") == d("55000"));
    CHECK(bridge.number(name + "at_the_end") == d("10000"));
    CHECK(bridge.number(name + "rest") == d("45000"));
  }
  CHECK(advance.number(owner("A", "bridge")) == d("0"));
  CHECK(bridge.number(owner("A", "bridge")) == d("2000"));
  CHECK(bridge.number(owner("A", "net_cost")) == d("47000"));
}

TEST_CASE("owners: a loan finances what is to be found or what is left to pay, never less than 0") {
  const TestFile owners("owner,usage,general\nA,dwelling,1\n");
  const auto with = [](const std::string& amount, const std::string& fund,
                       const std::string& finances) {
    return "works: [{label: roof, amount: " + amount +
           " EUR, vat: 0 %}]\nplan: {work_fund: " + fund +
           " EUR}\naid: {local: [{label: town, amount: 20000 EUR}]}\n"
           "loan: {kind: eco_ptz, years: 20, finances: " +
           finances + "}\n";
  };
  const auto alone = [&](const std::string& text) {
    return renovation(text + "owners: " + owners.path() + "\n");
  };
  CHECK(alone(with("50000", "0", "to_finance")).number(owner("A", "loan")) == d("50000"));
  const auto left = alone(with("50000", "0", "rest"));
  CHECK(left.number(owner("A", "loan")) == d("30000"));
  CHECK(left.number(owner("A", "cash")) == d("0"));
  const auto paid = alone(with("50000", "60000", "to_finance"));
  CHECK(paid.number(owner("A", "loan")) == d("0"));
  CHECK(paid.number(owner("A", "cash")) == d("-10000"));
  // Without a file of owners: four dwellings, each at most 50 000.
  CHECK(renovation(with("150000", "0", "to_finance")).number("plan.loan") == d("150000"));
  CHECK(renovation(with("150000", "0", "rest")).number("plan.loan") == d("130000"));
  const auto capped = renovation(with("300000", "0", "rest"));
  CHECK(capped.number("plan.loan") == d("200000"));
  CHECK(capped.number("plan.cash") == d("80000"));
  CHECK(renovation(with("30000.126", "0", "rest")).number("plan.called") == d("30000.13"));
}

// 20 000 more than the cost, by 3 and 1 of 4 shares.
TEST_CASE("owners: aid beyond the cost is a surplus; dwelling lots that are missing are told") {
  const TestFile four(
      "owner,usage,general\nA,dwelling,3\nA,dwelling,0\nB,dwelling,1\nB,dwelling,0\n"),
      three("owner,usage,general\nA,dwelling,3\nA,dwelling,0\nB,dwelling,1\nB,garage,0\n");
  const auto with = [](const TestFile& owners) {
    return renovation(
        "works: [{label: roof, amount: 100000 EUR, vat: 0 %}]\naid: {local: [{label: fund, "
        "amount: 120000 EUR, public: false}]}\nloan: {kind: eco_ptz, years: 20}\nowners: " +
        owners.path() + "\n");
  };
  const auto it = with(four);
  CHECK(it.number(owner("A", "surplus")) == d("15000"));
  CHECK(it.number(owner("B", "surplus")) == d("5000"));
  CHECK(it.number(owner("A", "rest")) == d("0"));
  CHECK(it.says("A332"));
  CHECK_FALSE(it.says("A329"));
  CHECK(with(three).says("A329"));
}
