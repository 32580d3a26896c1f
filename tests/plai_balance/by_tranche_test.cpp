// SPDX-License-Identifier: Apache-2.0
// The account of each tranche by itself, against amounts computed by hand and against the account
// of the whole.
#include "plai_balance/computed.hpp"

using namespace habitat;

namespace {

// A: two dwellings of 50 m2 at 5 EUR, 6000 EUR a year; B: one of 50 m2 at 8 EUR, 4800 EUR. A cost
// of 240 000 EUR, of which A bears two thirds.
std::string two_tranches(const std::string& loans, const std::string& more) {
  return "as_of: 2026-11-21\noperation: {kind: new_build, landlord: moi, decision_date: "
         "2026-06-15, letting_date: 2028-01-01}\n"
         "tranches:\n"
         "  - {name: A, product: plai, dwellings: 2, living_area: 100 m2, rent: {per_m2: 5 "
         "EUR/m2/month}}\n"
         "  - {name: B, product: plus, dwellings: 1, living_area: 50 m2, rent: {per_m2: 8 "
         "EUR/m2/month}}\n"
         "costs: [{chapter: building, amount: 240000 EUR, vat: included}]\n"
         "rent_index: {path: {2028: 0 %}}\nprice_index: {path: {2028: 0 %}}\n" +
         loans + more;
}

Decimal of(const Computed& it, std::size_t row, const std::string& member) {
  return it.number("tranche_accounts[" + std::to_string(row) + "]." + member);
}

}  // namespace

// Insurance 100 a dwelling, management a tenth of rents, upkeep of 300 for all by surface: A keeps
// 6000 - 200 - 600 - 200 = 5000, B 4800 - 100 - 480 - 100 = 4120.
TEST_CASE("by tranche: lines go by what they were counted by, what is common by surface") {
  const Computed it(two_tranches("own_funds: {closing: true}\nhorizon: 3 years\n",
                                 operating({{"insurance", "{per_dwelling: 100 EUR/dwelling/year}"},
                                            {"management", "{share_of_rent: 10 %}"},
                                            {"maintenance", "{amount: 300 EUR/year}"}})));
  REQUIRE(it.size("tranche_accounts") == 6);
  for (std::size_t year = 0; year < 3; ++year) {
    CHECK(near_hand(of(it, year, "operating"), "5000"));
    CHECK(near_hand(of(it, 3 + year, "operating"), "4120"));
  }
  CHECK(near_hand(of(it, 2, "cumulated"), "15000"));
  CHECK(near_hand(it.number("tranches[A].trough"), "5000"));
  CHECK(it.text("tranches[A].verdict") == "balanced");
  CHECK(it.says("A356"));
}

// Equal capital of 2000 a year without interest on A alone, of 3000 on both: A pays 2000 + 2000, B
// 1000. A keeps 6000 - 4000, B 4800 - 1000; B gives 4000 a year for what its dwelling needs.
TEST_CASE(
    "by tranche: a loan of one tranche is its own, one of both is shared, and B falls short") {
  const Computed it(two_tranches(
      "loans:\n"
      "  - {label: own, product: bank, amount: 6000 EUR, term: 3 years, rate: 0 %, profile: "
      "equal_capital, tranche: A}\n"
      "  - {label: both, product: bank, amount: 9000 EUR, term: 3 years, rate: 0 %, profile: "
      "equal_capital}\nown_funds: {closing: true}\n",
      operating({{"maintenance", "{per_m2: 40 EUR/m2/year}"}})));
  CHECK(near_hand(of(it, 0, "annuities"), "-4000"));
  CHECK(near_hand(of(it, 3, "annuities"), "-1000"));
  CHECK(near_hand(it.number("tranches[A].trough"), "-6000"));
  CHECK(it.text("tranches[A].trough_year") == "2030");
  CHECK(it.text("tranches[A].verdict") == "unbalanced");
  CHECK(near_hand(it.number("tranches[B].trough"), "1800"));
  CHECK(it.text("tranches[B].verdict") == "balanced");
}

TEST_CASE("by tranche: the tranches add up to the account, year by year, whatever its lines") {
  const Computed it(two_tranches(
      "loans:\n"
      "  - {label: L, product: bank, amount: 90000 EUR, term: 8 years, rate: 2 %, tranche: B}\n"
      "  - {label: M, product: bank, amount: 70000 EUR, term: 5 years, rate: 1 %}\n"
      "own_funds: {closing: true, remunerated: true, rate: 2 %, reconstituted: true, years: 9}\n"
      "treasury: {credit_rate: 1 %, debit_rate: 1 %}\n",
      operating({{"vacancy", "{share_of_rent: 4 %}"},
                 {"annex_rent", "{amount: 500 EUR/year, by_year: {2030: 900 EUR/year}}"},
                 {"major_maintenance", "{share_of_cost: 0.6 %}"},
                 {"property_tax", "{per_dwelling: 345 EUR/dwelling/year, first_year: 2031}"},
                 {"insurance", "{amount: 75 EUR/year, index: 3 %}"},
                 {"other", "{per_m2: 2 EUR/m2/year}"}})));
  const std::size_t years = it.size("account");
  REQUIRE(years == 8);
  for (std::size_t i = 0; i < years; ++i) {
    const Decimal whole = it.number("account[" + std::to_string(i) + "].cumulated");
    const Decimal sum = of(it, i, "cumulated") + of(it, years + i, "cumulated");
    CHECK(abs(sum - whole) < d("0.0000000001"));
  }
}

TEST_CASE("by tranche: nothing of one tranche alone, nor where rents are not known") {
  Computed alone(
      "as_of: 2026-11-21\noperation: {kind: new_build, landlord: moi, decision_date: 2026-06-15, "
      "letting_date: 2028-01-01}\ntranches: [{name: A, product: plai, dwellings: 2, living_area: "
      "100 m2, rent: {per_m2: 5 EUR/m2/month}}]\n"
      "costs: [{chapter: building, amount: 240000 EUR, vat: included}]\nhorizon: 3 years\n"
      "own_funds: {closing: true}\n" +
      operating());
  CHECK(alone.size("tranche_accounts") == 0);
  CHECK_FALSE(alone.has("tranches[A].verdict"));
  CHECK_FALSE(alone.says("A356"));
}
