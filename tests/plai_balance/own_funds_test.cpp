// SPDX-License-Identifier: Apache-2.0
// What own funds are held against: the amount that decides, the year in which the treasury
// reaches them, their worth when flows fall in the middle of the years.
#include "plai_balance/computed.hpp"

using namespace habitat;

namespace {

// SU of 500 m2 at 6 EUR: 36 000 EUR a year for eight years, nothing paid out; own funds of 120 000.
Computed account_of(const std::string& more) {
  return Computed(
      "as_of: 2026-11-21\noperation: {kind: new_build, decision_date: 2026-06-15, landlord: moi, "
      "letting_date: 2028-01-01}\n"
      "tranches: [{name: T, product: plai, dwellings: 10, living_area: 450 m2, annex_area: 100 m2, "
      "rent: {per_m2: 6 EUR/m2/month}}]\n"
      "costs: [{chapter: building, amount: 1000000 EUR, vat: included}]\n"
      "own_funds: {amount: 120000 EUR}\ndiscount_rate: 4 %\nhorizon: 8 years\n"
      "rent_index: {path: {2028: 0 %}}\nprice_index: {path: {2028: 0 %}}\n" +
      operating() + more);
}

}  // namespace

// 36 000, 72 000, 108 000, 144 000.
TEST_CASE("the year whose treasury reaches the own funds") {
  CHECK(account_of("").number("balance.own_funds_year") == 2031);
}

TEST_CASE("own funds that the treasury never reaches, or that are not there, have no such year") {
  const auto with = [](const std::string& amount) {
    return Computed(
        "as_of: 2026-11-21\noperation: {kind: new_build, landlord: moi, letting_date: "
        "2028-01-01}\ntranches: [{name: T, product: plai, dwellings: 10, living_area: 500 m2, "
        "rent: {per_m2: 6 EUR/m2/month}}]\nown_funds: {amount: " +
        amount + "}\nhorizon: 8 years\nrent_index: {path: {2028: 0 %}}\n" + operating());
  };
  CHECK_FALSE(with("288000.01 EUR").has("balance.own_funds_year"));
  CHECK(with("288000 EUR").number("balance.own_funds_year") == 2035);
  CHECK_FALSE(with("0 EUR").has("balance.own_funds_year"));
}

// -120 000 and 36 000 a year: at the ends of the years 36 000 x 6.732744875 = 242 378.8155; half a
// year earlier, times 1.04^0.5 = 1.019803903: 247 178.8620. The rate that brings it to nought:
// 24.951034 %, or 30.019240 %.
TEST_CASE("NPV and IRR at the ends of the years, or in the middle of them") {
  const Computed ends = account_of("");
  CHECK(within(ends.number("balance.npv"), d("122378.8155"), "0.0002"));
  CHECK(within(ends.number("balance.irr"), d("0.24951034"), "0.00000001"));
  const Computed middle = account_of("discounting: mid_year\n");
  CHECK(within(middle.number("balance.npv"), d("127178.8620"), "0.0002"));
  CHECK(within(middle.number("balance.irr"), d("0.30019240"), "0.00000001"));
  CHECK(middle.text("balance.irr_status") == "unique");
}

// A rent found for an NPV of nought brings it to nought, wherever in the year flows fall.
TEST_CASE("the criterion npv and its searches follow the date of the flows") {
  const auto at = [](const std::string& rent, const std::string& more) {
    return Computed(
        "as_of: 2026-11-21\noperation: {kind: new_build, landlord: moi, letting_date: "
        "2028-01-01}\ntranches: [{name: T, product: plai, dwellings: 10, living_area: 500 m2, "
        "rent: {per_m2: " +
        rent +
        " EUR/m2/month}}]\nown_funds: {amount: 300000 EUR}\ndiscount_rate: 4 %\nhorizon: 8 "
        "years\ncriterion: npv\nrent_index: {path: {2028: 0 %}}\n" +
        operating() + more);
  };
  const std::string middle = "discounting: mid_year\n";
  const Decimal ends = at("6", "").number("solved.equilibrium_rent");
  const Decimal needed = at("6", middle).number("solved.equilibrium_rent");
  CHECK(within(needed, ends / boost::multiprecision::sqrt(d("1.04")), "0.000000001"));
  const Computed just = at(written(needed), middle);
  CHECK(near_cent(just.number("balance.npv"), 0));
  CHECK(just.number("balance.decisive_amount") == just.number("balance.npv"));
  CHECK(at("7.3", "").text("balance.balanced") == "false");
  CHECK(at("7.3", middle).text("balance.balanced") == "true");
}

TEST_CASE("the decisive amount is what the criterion holds against zero") {
  const auto decisive = [](const std::string& criterion) {
    const Computed it(
        "as_of: 2026-11-21\noperation: {kind: new_build, landlord: moi, letting_date: "
        "2028-01-01}\ntranches: [{name: T, product: plai, dwellings: 10, living_area: 500 m2, "
        "rent: {per_m2: 6 EUR/m2/month}}]\nhorizon: 4 years\nrent_index: {path: {2028: 0 %}}\n" +
        operating({{"other", "{by_year: {2029: -90000 EUR/year}}"}}) + criterion);
    return it.number("balance.decisive_amount");
  };
  // 36 000, -18 000, 18 000, 54 000.
  CHECK(decisive("") == -18000);
  CHECK(decisive("criterion: at_horizon\n") == 54000);
}

TEST_CASE("the cost per m2 of living area, beside that of surface utile") {
  const Computed it = account_of("");
  CHECK(it.number("cost.per_m2") == 2000);
  CHECK(near_hand(it.number("cost.per_living_m2"), "2222.222222"));
}
