// SPDX-License-Identifier: Apache-2.0
// Control of over-compensation on an operation small enough to be written out.
//
// Cost 100 000 + 5.5 % = 105 500, against 20 %: an advantage of 14.5 % = 14 500. Rents 6000,
// management 1000, no index; TFPB of 500 from which both years are exempt. Reference rate 4 %:
// 1/1.04 = 0.9615384615, 1/1.0816 = 0.9245562130, together 1.8860946746. Exempt tax 500
// x 1.8860946746 = 943.0473373; rents less management 5000 x 1.8860946746 = 9430.4733728.
#include "plai_balance/computed.hpp"

using namespace habitat;

namespace {

struct SiegCase {
  std::string grants = "40000";
  std::string own_funds = "65500";
  std::string sieg = "";
  std::string horizon = "2";
  std::string loans = "";
  std::map<std::string, std::string> lines = {};
  std::string letting = "2028-01-01";
  std::string vat = "5.5 %";
};

Computed sieg_of(SiegCase it) {
  it.lines.try_emplace("management", "{amount: 1000 EUR/year}");
  it.lines.try_emplace("property_tax", "{amount: 500 EUR/year, first_year: 2100}");
  return Computed(
      "as_of: 2026-11-21\noperation: {kind: new_build, landlord: moi, decision_date: 2026-06-15, "
      "order_date: 2026-06-15, letting_date: " +
      it.letting +
      "}\n"
      "tranches: [{name: T, product: plai, dwellings: 1, living_area: 100 m2, rent: {per_m2: 5 "
      "EUR/m2/month}}]\n"
      "costs: [{chapter: building, amount: 100000 EUR, vat: " +
      it.vat +
      "}]\n"
      "grants: [{label: G, origin: state, amount: " +
      it.grants + " EUR}]\nown_funds: {amount: " + it.own_funds + " EUR}\n" + it.loans +
      "rent_index: {path: {2028: 0 %}}\nprice_index: {path: {2028: 0 %}}\nhorizon: " + it.horizon +
      " years\n" + operating(it.lines) + "sieg: {reference_rate: 4 %, profit_rate: 3 %" + it.sieg +
      "}\n");
}

bool about(const Computed& computed, const std::string& figure, std::string_view expected) {
  return within(computed.number("sieg." + figure), d(expected), "0.00001");
}

}  // namespace

// Net cost 105 500 + 14 500 + 943.04734 - 9430.47337 = 111 512.57396.
// Compensation 40 000 + 14 500 + 943.04734 = 55 443.04734.
// Profit 65 500 x 3 % x 1.8860946746 = 3706.17604.
TEST_CASE("SIEG: net cost, compensation and reasonable profit; nothing is too much") {
  const Computed it = sieg_of({});
  CHECK(about(it, "net_cost", "111512.57396"));
  CHECK(about(it, "compensation", "55443.04734"));
  CHECK(about(it, "reasonable_profit", "3706.17604"));
  CHECK(it.number("sieg.overcompensation") == 0);
  CHECK_FALSE(it.says("A107"));
}

// The tax is due in 2029: only 500 / 1.04 = 480.76923 of it is an advantage. Net cost is what it
// was: an exempt year adds the tax that a taxed one pays.
TEST_CASE("SIEG: the exemption counts up to the first year taxed, which is not exempt") {
  const Computed it =
      sieg_of({.lines = {{"property_tax", "{amount: 500 EUR/year, first_year: 2029}"}}});
  CHECK(about(it, "compensation", "54980.76923"));
  CHECK(about(it, "net_cost", "111512.57396"));
}

// CGI 278 sexies: 5.5 % on the building of a PLAI, as the line above says itself.
TEST_CASE("SIEG: the VAT of the tranche is an advantage like a rate of the line's own") {
  const Computed it = sieg_of({.vat = "reduced"});
  CHECK(about(it, "net_cost", "111512.57396"));
  CHECK(about(it, "compensation", "55443.04734"));
}

// Grants of 200 000, no own funds: 215 443.04734 - 111 512.57396 = 103 930.47337.
TEST_CASE("SIEG: what grants bring beyond net cost and profit is too much, and told") {
  const Computed it = sieg_of({.grants = "200000", .own_funds = "0"});
  CHECK(it.number("sieg.reasonable_profit") == 0);
  CHECK(about(it, "overcompensation", "103930.47337"));
  CHECK(it.says("A107"));
}

TEST_CASE("SIEG: without a reference or profit rate nothing is controlled") {
  const Computed it(
      "as_of: 2026-11-21\noperation: {kind: new_build, landlord: moi, letting_date: 2028-01-01}\n"
      "tranches: [{name: T, product: plai, dwellings: 1, living_area: 100 m2, rent: {per_m2: 5 "
      "EUR/m2/month}}]\ncosts: [{chapter: building, amount: 100000 EUR, vat: included}]\n"
      "horizon: 2 years\nsieg: {period: 2 years}\n");
  CHECK_FALSE(it.has("sieg.net_cost"));
  CHECK(it.lacks("sieg", "sieg.reference_rate"));
  CHECK(it.lacks("sieg", "sieg.profit_rate"));
}

// One year of two: factor 0.9615384615. Net cost 105 500 + 14 500 + 480.76923 - 4807.69231 =
// 115 673.07692; compensation 54 980.76923; profit 65 500 x 3 % x 0.9615384615 = 1889.42308.
TEST_CASE("SIEG: a period shorter than the account") {
  const Computed it = sieg_of({.sieg = ", period: 1 years"});
  CHECK(about(it, "net_cost", "115673.07692"));
  CHECK(about(it, "compensation", "54980.76923"));
  CHECK(about(it, "reasonable_profit", "1889.42308"));
}

// A provision of 300 a year weighs 300 x 1.8860946746 = 565.82840; a renewal of 2000 in 2029 weighs
// 2000 x 0.9245562130 = 1849.11243. Net cost without either: 111 512.57396.
TEST_CASE("SIEG: maintenance as provided for, or as spent") {
  const std::map<std::string, std::string> lines = {
      {"major_maintenance", "{amount: 300 EUR/year}"},
      {"renewal", "{by_year: {2029: 2000 EUR/year}}"}};
  const Computed provision = sieg_of({.lines = lines});
  const Computed actual = sieg_of({.sieg = ", maintenance: actual", .lines = lines});
  CHECK(about(provision, "net_cost", "112078.40236"));
  CHECK(about(actual, "net_cost", "113361.68639"));
}

// 10 000 lent for two years at no interest: annuities of 5000, worth 9430.47337: 569.52663 given.
// A bank's loan is no advantage, nor is one at the market rate.
TEST_CASE("SIEG: a loan below the market rate is a grant of what its annuities lack") {
  const auto with = [](const std::string& product, const std::string& rate) {
    return sieg_of({.loans = "loans: [{label: L, amount: 10000 EUR, term: 2 years, product: " +
                             product + ", rate: " + rate + "}]\n"});
  };
  CHECK(about(with("plai", "0 %"), "compensation", "56012.57397"));
  CHECK(about(with("plai", "4 %"), "compensation", "55443.04734"));
  CHECK(about(with("bank", "0 %"), "compensation", "55443.04734"));
  CHECK(about(with("plai", "0 %"), "net_cost", "111512.57396"));
}

// At the market rate a loan holds no grant, however long it is: its annuities beyond the account
// are paid all the same.
TEST_CASE("SIEG: a loan longer than the account is no greater advantage") {
  const Computed it = sieg_of(
      {.loans =
           "loans: [{label: L, amount: 10000 EUR, term: 20 years, product: plai, rate: 4 %}]\n"});
  CHECK(about(it, "compensation", "55443.04734"));
}

// The first annuity of a loan falls one year after it is lent, whenever in a year the letting is.
TEST_CASE("SIEG: a letting within the year makes no advantage of a loan at the market rate") {
  const Computed it = sieg_of(
      {.sieg = ", land_discount: 0 EUR",
       .horizon = "3",
       .loans = "loans: [{label: L, amount: 10000 EUR, term: 2 years, product: plai, rate: 4 %}]\n",
       .letting = "2028-07-01"});
  const Computed without =
      sieg_of({.sieg = ", land_discount: 0 EUR", .horizon = "3", .letting = "2028-07-01"});
  CHECK(near_cent(it.number("sieg.compensation"), without.number("sieg.compensation")));
}

// Net cost is what the service would cost without advantages: a land discount is in it as it is in
// compensation, and leaves what is too much as it is.
TEST_CASE("SIEG: a land discount is in the compensation and in the net cost") {
  const Computed it = sieg_of({.sieg = ", land_discount: 7000 EUR"});
  CHECK(about(it, "compensation", "62443.04734"));
  CHECK(about(it, "net_cost", "118512.57396"));
}

// A tax that rises by 3 % a year by its own rate: 500 / 1.04 + 515 / 1.0816 = 956.91568.
TEST_CASE("SIEG: the exempt tax follows the index of its line") {
  const Computed it = sieg_of(
      {.lines = {{"property_tax", "{amount: 500 EUR/year, first_year: 2100, index: 3 %}"}}});
  CHECK(about(it, "compensation", "55456.91568"));
}
