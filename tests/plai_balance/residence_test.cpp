// SPDX-License-Identifier: Apache-2.0
// Residences: the redevance between owner and manager, and the account of each.
#include "plai_balance/computed.hpp"

using namespace habitat;

namespace {

// Twenty-four places let on 1 April 2028; prices rise by 2 %, rents by 3 %.
Computed residence(const std::string& lines, const std::string& manager,
                   const std::string& more = "") {
  return Computed(
      "as_of: 2026-11-21\noperation: {kind: new_build, use: pension_de_famille, landlord: moi, "
      "zone_123: 2, decision_date: 2026-05-20, letting_date: 2028-04-01}\n"
      "tranches: [{name: T, product: plai, places: 24, living_area: 620 m2}]\n"
      "costs: [{chapter: building, amount: 1800000 EUR, vat: included}]\n"
      "loans: [{label: L, product: plai, amount: 1000000 EUR, rate: 1.5 %, term: 40 years}]\n"
      "own_funds: {closing: true, reconstituted: true}\n"
      "rent_index: {path: {2028: 3 %}}\nprice_index: {path: {2028: 2 %}}\n" +
      lines + manager + more);
}
const std::string transparent = "manager: {redevance: transparent}\n";

}  // namespace

TEST_CASE("a transparent redevance leaves the owner nothing in any year from the letting on") {
  for (const std::string& lines :
       {std::string(),  // the usual figures, a share of the redevance among them
        operating({{"management", "{share_of_rent: 7 %}"},
                   {"levies", "{share_of_rent: 0.34 %}"},
                   {"property_tax", "{per_place: 210 EUR/place/year}"},
                   {"renewal", "{by_year: {2040: 90000 EUR/year}}"}})}) {
    const Computed it = residence(lines, transparent);
    REQUIRE(it.text("account[0].year") == "2028");
    REQUIRE(it.size("account") == 41);
    for (int year = 2028; year <= 2068; ++year) {
      CAPTURE(year);
      CHECK(within(it.account(year, "cash_flow"), 0, "0.000000001"));
      // Let in April: the first instalment is of 2029.
      if (year > 2028) CHECK(it.account(year, "redevance") > 0);
      const std::string line = "manager_account[year=" + std::to_string(year) + "].redevance";
      CHECK(it.number(line) == -it.account(year, "redevance"));
    }
    CHECK(it.says("A311"));
    CHECK_FALSE(it.has("solved.equilibrium_rent"));
  }
}

// Own funds of 800 000 over the usual 30 years from 2029: 26 666.67. Nothing else but the annuity:
// in 2028, let in April, no instalment is due yet.
TEST_CASE("a transparent redevance is the sum of what the owner pays") {
  const Computed it = residence(operating(), transparent);
  CHECK(it.account(2028, "redevance") == 0);
  CHECK(within(it.account(2029, "redevance"), d("26666.666667") - it.account(2029, "annuities"),
               "0.000001"));
}

// 24 places: 12 x 395 + 365 x 19.50 = 11 857.50 each, 284 580 a year; nine months of 2028. A
// redevance of 60 000 follows rents: 45 000, then 61 800.
TEST_CASE("the manager's account: receipts by place, prorata, prices; a fixed redevance by rents") {
  const Computed it = residence(operating({{"redevance", "{amount: 60000 EUR/year}"}}),
                                "manager: {per_place_day: 19.50 EUR/place/day, resident_fee: 395 "
                                "EUR/place/month, support: 18000 EUR/year, staff: 172000 EUR/year, "
                                "charges: 84000 EUR/year}\n");
  const auto manager = [&](int year, const std::string& column) {
    return it.number("manager_account[year=" + std::to_string(year) + "]." + column);
  };
  CHECK(manager(2028, "receipts") == 213435);
  CHECK(manager(2028, "support") == 13500);
  CHECK(manager(2028, "staff") == -129000);
  CHECK(manager(2028, "charges") == -63000);
  CHECK(manager(2028, "redevance") == -45000);
  CHECK(manager(2028, "cash_flow") == 213435 + 13500 - 129000 - 63000 - 45000);
  CHECK(manager(2029, "receipts") == d("290271.6"));
  CHECK(manager(2029, "redevance") == -61800);
  CHECK(manager(2029, "cash_flow") == d("290271.6") + 18360 - 175440 - 85680 - 61800);
  CHECK(manager(2029, "cumulated") == manager(2028, "cash_flow") + manager(2029, "cash_flow"));
  CHECK(it.account(2029, "redevance") == 61800);
}

TEST_CASE("a residence without rent nor redevance lacks its redevance") {
  CHECK(residence(operating(), "", "").lacks("account", "operating.redevance"));
}

TEST_CASE("a redevance that makes the owner's account balance is searched like a rent") {
  const auto paid = [](const std::string& amount) {
    return residence(operating({{"redevance", "{amount: " + amount + " EUR/year}"}}), "");
  };
  const Computed it = paid("50000");
  // 50 000 over 12 months and 620 m2.
  CHECK(within(it.number("solved.practised_rent"), d("50000") / (12 * 620), "0.000000001"));
  const Decimal needed = it.number("solved.equilibrium_rent") * 12 * 620;
  CHECK(near_cent(paid(written(needed)).number("balance.trough"), 0));
}
