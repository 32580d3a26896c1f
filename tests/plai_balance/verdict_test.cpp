// SPDX-License-Identifier: Apache-2.0
// Whether an operation may be said to balance: one case for each verdict, worked by hand.
#include "plai_balance/computed.hpp"

using namespace habitat;

namespace {

// A cost of 1,000 EUR; the flows of 2028 and 2029 are those given.
Computed two_years(const std::string& first, const std::string& second, const std::string& more) {
  return Computed(
      "as_of: 2026-11-21\noperation: {kind: new_build, landlord: moi, letting_date: 2028-01-01}\n"
      "tranches: [{name: T, product: plai, dwellings: 1, living_area: 50 m2, rent: {per_m2: 0 "
      "EUR/m2/month}}]\ncosts: [{chapter: building, amount: 1000 EUR, vat: included}]\n"
      "horizon: 2 years\n" +
      operating(
          {{"other", "{by_year: {2028: " + first + " EUR/year, 2029: " + second + " EUR/year}}"}}) +
      more);
}

}  // namespace

TEST_CASE("verdict: a plan of which a euro or less has no source is funded") {
  const Computed funded = two_years("5", "5", "own_funds: {amount: 999 EUR}\n");
  CHECK(funded.text("balance.verdict") == "balanced");
  CHECK(funded.text("balance.balanced") == "true");
  CHECK(funded.size("balance.reasons") == 0);
  const Computed gap = two_years("5", "5", "own_funds: {amount: 998.99 EUR}\n");
  CHECK(gap.text("balance.verdict") == "not_funded");
  CHECK(gap.text("balance.balanced") == "false");
  CHECK(gap.number("balance.reasons[0].amount") == d("1.01"));
  CHECK(!gap.has("balance.reasons[0].year"));
}

// Treasury of 5, then -2: the trough of 2029.
TEST_CASE("verdict: all that speaks against it, and the first of it") {
  const Computed both = two_years("5", "-7", "own_funds: {amount: 0 EUR}\n");
  CHECK(both.text("balance.verdict") == "not_funded");
  REQUIRE(both.size("balance.reasons") == 2);
  CHECK(both.text("balance.reasons[1].verdict") == "unbalanced");
  CHECK(both.number("balance.reasons[1].amount") == -2);
  CHECK(both.text("balance.reasons[1].year") == "2029");
  const Computed one = two_years("5", "-7", "own_funds: {amount: 1000 EUR}\n");
  CHECK(one.text("balance.verdict") == "unbalanced");
  // At the horizon the last treasury decides, with its year; by NPV no year does.
  const Computed last =
      two_years("-5", "3", "own_funds: {amount: 1000 EUR}\ncriterion: at_horizon\n");
  CHECK(last.number("balance.reasons[unbalanced].amount") == -2);
  CHECK(last.text("balance.reasons[unbalanced].year") == "2029");
  const Computed npv = two_years("5", "5", "own_funds: {amount: 1000 EUR}\ncriterion: npv\n");
  CHECK(npv.text("balance.verdict") == "unbalanced");
  CHECK(!npv.has("balance.reasons[0].year"));
}

// Two places at 100 EUR a month bring 2,400; staff of 3,000 leaves 600 less in each of two years.
TEST_CASE("verdict: the manager of a residence may be short where its owner is not") {
  const std::string case_text =
      "as_of: 2026-11-21\noperation: {kind: new_build, use: residence, landlord: moi, "
      "letting_date: "
      "2028-01-01}\ntranches: [{name: T, product: plai, dwellings: 2, places: 2, living_area: 50 "
      "m2}]\ncosts: [{chapter: building, amount: 1000 EUR, vat: included}]\nhorizon: 2 years\n"
      "own_funds: {amount: 1000 EUR}\nprice_index: {path: {2028: 0 %}}\n" +
      operating({{"redevance", "{amount: 0 EUR/year}"}});
  const Computed short_of(case_text +
                          "manager: {resident_fee: 100 EUR/place/month, staff: 3000 EUR/year}\n");
  CHECK(short_of.text("balance.verdict") == "manager_deficit");
  CHECK(short_of.number("balance.reasons[0].amount") == -1200);
  CHECK(short_of.text("balance.reasons[0].year") == "2029");
  const Computed kept(case_text +
                      "manager: {resident_fee: 100 EUR/place/month, staff: 2400 EUR/year}\n");
  CHECK(kept.text("balance.verdict") == "balanced");
}

TEST_CASE("verdict: without rents nothing is known, and no verdict is said") {
  const Computed c(
      "as_of: 2026-11-21\nloans: [{label: A, product: plai, amount: 100000 EUR, term: 40 years, "
      "first_year: 2027}]\n");
  CHECK(c.text("balance.verdict") == "unknown");
  CHECK(!c.has("balance.balanced"));
  CHECK(c.size("balance.reasons") == 1);
}
