// SPDX-License-Identifier: Apache-2.0
// What an account comes to, on accounts whose flows are chosen by hand.
#include "plai_balance/computed.hpp"

using namespace habitat;

namespace {

// No rent and no usual outlay: the flows of 2028 and after are those given; own funds as given, and
// a grant of the rest of the cost.
Computed flows(const std::vector<std::string>& amounts, const std::string& own_funds,
               const std::string& more = "") {
  std::string by_year;
  for (std::size_t i = 0; i < amounts.size(); ++i)
    by_year += (i ? ", " : "") + std::to_string(2028 + i) + ": " + amounts[i] + " EUR/year";
  return Computed(
      "as_of: 2026-11-21\noperation: {kind: new_build, landlord: moi, letting_date: 2028-01-01}\n"
      "tranches: [{name: T, product: plai, dwellings: 1, living_area: 50 m2, rent: {per_m2: 0 "
      "EUR/m2/month}}]\n"
      "costs: [{chapter: building, amount: 1000 EUR, vat: included}]\n"
      "grants: [{label: the rest, amount: " +
      to_text<Decimal>(d("1000") - d(own_funds)) +
      " EUR}]\n"
      "horizon: " +
      std::to_string(amounts.size()) + " years\n" +
      operating({{"other", "{by_year: {" + by_year + "}}"}}) + "own_funds: {amount: " + own_funds +
      " EUR" + more);
}

}  // namespace

// Flows -50, 30, -10, 40, 20: treasury -50, -20, -30, 10, 30.
TEST_CASE("balance: the years in which flow and treasury turn, and the trough") {
  const Computed five = flows({"-50", "30", "-10", "40", "20"}, "0", "}\n");
  CHECK(five.number("balance.trough") == -50);
  CHECK(five.text("balance.trough_year") == "2028");
  CHECK(five.text("balance.first_positive_year") == "2029");
  CHECK(five.text("balance.definitive_positive_year") == "2031");
  CHECK(five.text("balance.treasury_positive_year") == "2031");
  CHECK(five.text("balance.balanced") == "false");
}

// Flows 60, -20, -70, 10, 25: treasury 60, 40, -30, -20, 5.
TEST_CASE("balance: a treasury that is lost and found again") {
  const Computed five = flows({"60", "-20", "-70", "10", "25"}, "0", "}\n");
  CHECK(five.number("balance.trough") == -30);
  CHECK(five.text("balance.trough_year") == "2030");
  CHECK(five.text("balance.first_positive_year") == "2028");
  CHECK(five.text("balance.definitive_positive_year") == "2031");
  CHECK(five.text("balance.treasury_positive_year") == "2032");
}

// Flows -50, 30, -10, 40, 20, 5, 5: treasury -50, -20, -30, 10, 30, 35, 40; the second shortfall is
// far from the end.
TEST_CASE("balance: the year from which flows are kept, long before the end") {
  const Computed seven = flows({"-50", "30", "-10", "40", "20", "5", "5"}, "0", "}\n");
  CHECK(seven.text("balance.first_positive_year") == "2029");
  CHECK(seven.text("balance.definitive_positive_year") == "2031");
  CHECK(seven.text("balance.treasury_positive_year") == "2031");
}

TEST_CASE("balance: flows that never turn, and flows that never fall short") {
  const Computed never = flows({"-5", "-5"}, "0", "}\n");
  CHECK_FALSE(never.has("balance.first_positive_year"));
  CHECK_FALSE(never.has("balance.definitive_positive_year"));
  CHECK_FALSE(never.has("balance.treasury_positive_year"));
  CHECK(never.number("balance.trough") == -10);
  const Computed always = flows({"0", "5"}, "0", "}\n");
  CHECK(always.text("balance.definitive_positive_year") == "2028");
  CHECK(always.text("balance.treasury_positive_year") == "2028");
  CHECK(always.number("balance.trough") == 0);
  CHECK(always.text("balance.balanced") == "true");
}

// -100 and 110 a year later: 110 / 1.04 - 100 = 5.769231, and 10 %. -100 and 121 after two years:
// 121 / 1.0816 - 100 = 11.871302, and 10 %.
TEST_CASE("balance: NPV and IRR of own funds, the letting year being the first") {
  const std::string rate = "}\ndiscount_rate: 4 %\n";
  const Computed one = flows({"110"}, "100", rate);
  CHECK(near_hand(one.number("balance.npv"), "5.769231"));
  CHECK(within(one.number("balance.irr"), d("0.1"), "0.000000001"));
  CHECK(one.text("balance.irr_status") == "unique");
  const Computed two = flows({"0", "121"}, "100", rate);
  CHECK(near_hand(two.number("balance.npv"), "11.871302"));
  CHECK(within(two.number("balance.irr"), d("0.1"), "0.000000001"));
  // What own funds are paid is theirs: neither NPV nor IRR moves.
  const Computed paid = flows({"0", "121"}, "100", ", remunerated: true, rate: 3 %" + rate);
  CHECK(paid.account(2028, "cash_flow") == -3);
  CHECK(near_hand(paid.number("balance.npv"), "11.871302"));
  CHECK(within(paid.number("balance.irr"), d("0.1"), "0.000000001"));
}

// 100 lent for two years at no interest from 2027 on; let in 2028, which brings 160. In units of
// the start of the letting year: -100 - 50 + (160 - 50) / 1.1 = -50.
TEST_CASE("balance: an annuity before the letting year is not discounted as a year of letting") {
  const Computed early = flows({"160"}, "100",
                               "}\ndiscount_rate: 10 %\nloans: [{label: L, product: bank, rate: 0 "
                               "%, term: 2 years, amount: 100 EUR, first_year: 2027}]\n");
  REQUIRE(early.account(2027, "cash_flow") == -50);
  CHECK(early.account(2028, "cash_flow") == 110);
  CHECK(near_hand(early.number("balance.npv"), "-50"));
}

// 100 lent for two years at no interest and paid back before the letting, without a horizon: the
// account goes to the letting year all the same, and own funds count the year before it. At no
// discount -50 - 50 - 100 + 160 = -40.
TEST_CASE("balance: loans that end before the letting leave the letting year in the account") {
  const Computed paid(
      "as_of: 2026-11-21\noperation: {kind: new_build, landlord: moi, letting_date: 2028-01-01}\n"
      "tranches: [{name: T, product: plai, dwellings: 1, living_area: 50 m2, rent: {per_m2: 0 "
      "EUR/m2/month}}]\n"
      "costs: [{chapter: building, amount: 200 EUR, vat: included}]\n"
      "loans: [{label: L, product: bank, rate: 0 %, term: 2 years, amount: 100 EUR, first_year: "
      "2024}]\nown_funds: {amount: 100 EUR}\ndiscount_rate: 0 %\n" +
      operating({{"other", "{by_year: {2028: 160 EUR/year}}"}}));
  REQUIRE(paid.size("account") == 5);
  CHECK(paid.account(2024, "cash_flow") == -50);
  CHECK(paid.account(2026, "cash_flow") == 0);
  CHECK(paid.account(2028, "cumulated") == 60);
  CHECK(paid.number("balance.npv") == -40);
}

// The Livret A in force on 2026-11-21: 1.7 %. 110 / 1.017 - 100 = 8.161258.
TEST_CASE("balance: own funds are discounted at the Livret A where the case gives no rate") {
  CHECK(near_hand(flows({"110"}, "100", "}\n").number("balance.npv"), "8.161258"));
}

// -100, 230, -132 is nought at 10 % (-100 + 209.0909 - 109.0909) and at 20 % (-100 + 191.6667 -
// 91.6667).
TEST_CASE("balance: no sign change has no IRR, several changes may have several") {
  const Computed lost = flows({"-10", "-20"}, "100", "}\n");
  CHECK_FALSE(lost.has("balance.irr"));
  CHECK(lost.text("balance.irr_status") == "no_sign_change");
  const Computed two = flows({"230", "-132"}, "100", "}\n");
  CHECK_FALSE(two.has("balance.irr"));
  CHECK(two.text("balance.irr_status") == "several");
  REQUIRE(two.size("balance.irr_roots") == 2);
  CHECK(within(two.number("balance.irr_roots[0]"), d("0.1"), "0.000000001"));
  CHECK(within(two.number("balance.irr_roots[1]"), d("0.2"), "0.000000001"));
}

// What the treasury earns stays in it: the NPV of -100 and 60, 50 is -100 + 60 / 1.04 + 50 / 1.0816
// = 3.920118 whatever the treasury bears.
TEST_CASE("balance: own funds do not earn the interest of the treasury") {
  const std::string rates = "treasury: {credit_rate: 10 %, debit_rate: 20 %}\n";
  for (const std::string& treasury : {std::string(), rates}) {
    const Computed it = flows({"60", "50"}, "100", "}\ndiscount_rate: 4 %\n" + treasury);
    CHECK(near_hand(it.number("balance.npv"), "3.920118"));
    CHECK(it.account(2029, "treasury_interest") == (treasury.empty() ? 0 : 6));
  }
}

TEST_CASE("balance: each criterion decides by its own figure") {
  const std::vector<std::string> dip = {"-10", "30"};
  CHECK(flows(dip, "0", "}\n").text("balance.balanced") == "false");
  CHECK(flows(dip, "0", "}\ncriterion: at_horizon\n").text("balance.balanced") == "true");
  // The treasury at the end decides, not what its last year gains or loses: -20, then 20.
  const std::string horizon = "}\ncriterion: at_horizon\n";
  CHECK(flows({"-30", "10"}, "0", horizon).text("balance.balanced") == "false");
  CHECK(flows({"30", "-10"}, "0", horizon).text("balance.balanced") == "true");
  // 30 / 1.04^2 - 10 / 1.04 = 18.121: own funds of 18 earn it, of 19 do not.
  const std::string npv = "}\ncriterion: npv\ndiscount_rate: 4 %\n";
  CHECK(flows(dip, "18", npv).text("balance.balanced") == "true");
  CHECK(flows(dip, "19", npv).text("balance.balanced") == "false");
}

namespace {

// 50 m2 at 5 EUR are 3000 a year; 2000 lent for two years at no interest.
Computed lent(const std::string& letting, const std::string& lines = "{amount: 0 EUR/year}") {
  return Computed(
      "as_of: 2026-11-21\noperation: {kind: new_build, landlord: moi, letting_date: " + letting +
      "}\ntranches: [{name: T, product: plai, dwellings: 1, living_area: 50 m2, rent: "
      "{per_m2: 5 EUR/m2/month}}]\n"
      "costs: [{chapter: building, amount: 40000 EUR, vat: included}]\n"
      "loans: [{label: L, product: bank, rate: 0 %, term: 2 years, amount: 2000 EUR}]\n"
      "rent_index: {path: {2028: 10 %}}\nprice_index: {path: {2028: 0 %}}\n"
      "horizon: 3 years\n" +
      operating({{"lease", lines}}));
}

}  // namespace

// 3000 less 1500 over 1000; 3300 less 2100 over 1000; no annuity in 2030.
TEST_CASE("balance: debt cover, the least and the mean of the years with annuities") {
  const Computed cover =
      lent("2028-01-01", "{by_year: {2028: 1500 EUR/year, 2029: 2100 EUR/year}}");
  CHECK(cover.number("balance.debt_cover_min") == d("1.2"));
  CHECK(cover.number("balance.debt_cover_average") == d("1.35"));
  CHECK_FALSE(flows({"1"}, "0", "}\n").has("balance.debt_cover_min"));
}

// 3000 over 40 000; let on 1 July, the first full year is the next one, with its rise of 10 %.
TEST_CASE("balance: the gross yield is the rent of the first full year over the cost") {
  CHECK(lent("2028-01-01").number("balance.gross_yield") == d("0.075"));
  CHECK(lent("2028-07-01").number("balance.gross_yield") == d("0.0825"));
}
