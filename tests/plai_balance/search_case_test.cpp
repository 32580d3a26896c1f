// SPDX-License-Identifier: Apache-2.0
// Searches on operations small enough for hand arithmetic, and those that are easily forgotten.
#include "plai_balance/computed.hpp"

using namespace habitat;

namespace {

struct SearchCase {
  std::string loans =
      "loans:\n"
      "  - {label: cheap, product: bank, rate: 0 %, term: 2 years, amount: 4000 EUR}\n"
      "  - {label: dear, product: bank, rate: 1 %, term: 1 years, amount: 1000 EUR}\n";
  std::string own_funds = "amount: 500 EUR";
  std::string more = "";
  std::map<std::string, std::string> lines = {};
};

// 50 m2 at 3 EUR: 1800 a year. Annuities: 2000 for two years, and 1010 in 2028.
Computed searched(const SearchCase& it) {
  return Computed(
      "as_of: 2026-11-21\noperation: {kind: new_build, landlord: moi, letting_date: 2028-01-01}\n"
      "tranches: [{name: T, product: plai, dwellings: 1, living_area: 50 m2, rent: {per_m2: 3 "
      "EUR/m2/month}}]\n"
      "costs:\n  - {chapter: land, amount: 2000 EUR, vat: included}\n"
      "  - {chapter: building, amount: 3500 EUR, vat: included}\n" +
      it.loans + "own_funds: {" + it.own_funds +
      "}\nrent_index: {path: {2028: 0 %}}\nprice_index: {path: {2028: 0 %}}\nhorizon: 2 years\n" +
      operating(it.lines) + it.more);
}

}  // namespace

// Flows 1800 - 3010 = -1210 and 1800 - 2000 = -200: treasury -1210, -1410. At the rent r: 600 r -
// 3010 and 1200 r - 5010 are not negative from r = 5.0167 and 4.175 on: 3010 / 600.
TEST_CASE("searches by hand: the rent that the worst year asks for") {
  const Computed it = searched({});
  CHECK(it.number("balance.trough") == -1410);
  CHECK(near_hand(it.number("solved.equilibrium_rent"), "5.016667"));
  CHECK(near_hand(searched({.more = "criterion: at_horizon\n"}).number("solved.equilibrium_rent"),
                  "4.175"));
  CHECK(it.number("solved.practised_rent") == 3);
}

// What is given for 2028 does not move with the rent: 600 r - 100 - 3010, from r = 3110 / 600 on.
// In 2029 a tenth of it is vacant: 1140 r - 5110 asks for less.
TEST_CASE("searches by hand: the rent, a vacancy given for one year and a share in the next") {
  const std::string vacancy = "{share_of_rent: 10 %, by_year: {2028: 100 EUR/year}}";
  const Computed it = searched({.lines = {{"vacancy", vacancy}}});
  CHECK(it.account(2028, "vacancy") == -100);
  CHECK(it.account(2029, "vacancy") == -180);
  CHECK(near_hand(it.number("solved.equilibrium_rent"), "5.183333"));
}

// First the dear loan: 1000 less saves 1010 in 2028; -200 and -400 are left. Then the cheap one: a
// euro less saves 0.5 a year, so 400 for both years: 1400 in all.
TEST_CASE("searches by hand: the dearest loan goes first, then the next") {
  CHECK(near_hand(searched({}).number("solved.subsidy_needed"), "1400"));
  CHECK(near_hand(searched({}).number("solved.minimal_own_funds"), "1900"));
}

// The cheap loan first: x saves x/2 in 2028 and x by 2029: 1210 x 2 = 2420 and 1410: 2420.
TEST_CASE("searches by hand: the order that the case names") {
  const Computed it = searched({.own_funds = "amount: 500 EUR, replaces: [cheap]"});
  CHECK(near_hand(it.number("solved.subsidy_needed"), "2420"));
  CHECK(near_hand(it.number("solved.minimal_own_funds"), "2920"));
}

// One loan of 3000, whose first annuity falls in 2027 and nothing with it: it is replaced whole.
TEST_CASE("searches by hand: what is due before the letting is replaced whole") {
  const Computed it = searched({.loans = "loans: [{label: L, product: bank, rate: 1.044 %, term: 2 "
                                         "years, amount: 3000 EUR, first_year: 2027}]\n"});
  CHECK(it.number("solved.subsidy_needed") == 3000);
  CHECK(it.number("solved.minimal_own_funds") == 3500);
}

// The last loan pays for the land: a euro less saves 1.01 in 2028: 1410 / 1.01 by 2029, above the
// 1000 that it lends.
TEST_CASE("searches by hand: the land takes off its loan no more than is lent") {
  CHECK_FALSE(searched({}).has("solved.maximum_land_cost"));
}

// One loan of 3000 over two years at no interest: flows 300 and 300. A euro of land costs 0.5 a
// year: 600 more of land.
TEST_CASE("searches by hand: the dearest land") {
  const Computed it = searched(
      {.loans =
           "loans: [{label: L, product: bank, rate: 0 %, term: 2 years, amount: 3000 EUR}]\n"});
  CHECK(near_hand(it.number("solved.maximum_land_cost"), "2600"));
}

// Own funds remunerated at 10 % for ever: a euro in the place of the dear loan saves 1.01 - 0.1 in
// 2028 and costs 0.1 in 2029. From nothing, -1210 and -1410: 1000 leave -300 and -600; then a euro
// in the place of the cheap loan brings 0.4 by 2028 and 0.8 by 2029: 750 more. From 500, already
// paid 50 a year, -1260 and -1510: 1000 leave -350 and -700, and 875 more are needed.
TEST_CASE("searches by hand: own funds are remunerated, those that start from nothing as well") {
  const std::string paid = ", remunerated: true, rate: 10 %";
  CHECK(near_hand(
      searched({.own_funds = "amount: 500 EUR" + paid}).number("solved.minimal_own_funds"),
      "2375"));
  CHECK(near_hand(
      searched({.own_funds = "amount: 0 EUR" + paid}).number("solved.minimal_own_funds"), "1750"));
}

// At 5 %: flows -1210 and -200 less own funds of 500 make -1833.79. 1000 of the dear loan: 1010 /
// 1.05 - 1000 = -38.10, worse; of the cheap one 0.5 / 1.05 + 0.5 / 1.1025 - 1 < 0, worse: own funds
// never pay here, and no amount of them meets the NPV.
TEST_CASE("searches by hand: own funds that cost more than they save meet no NPV") {
  const Computed it = searched({.more = "criterion: npv\ndiscount_rate: 5 %\n"});
  CHECK(within(it.number("balance.npv"), d("-1833.786848"), "0.00001"));
  CHECK_FALSE(it.has("solved.minimal_own_funds"));
}

// At 2 % over two years the factor is 1.941561; a loan at 20 % is paid by 0.654545 a year, worth
// 1.270840: a euro of own funds in its place brings 0.270840. NPV: 1800 x 1.941561 - 3000
// x 1.270840 = -317.710; 1000 in the place of A bring 270.840, and 173.06 in the place of B the
// rest.
TEST_CASE(
    "searches by hand: by NPV, own funds in the place of a second loan count those of the first") {
  const Computed it = searched(
      {.loans = "loans:\n"
                "  - {label: A, product: bank, rate: 20 %, term: 2 years, amount: 1000 EUR}\n"
                "  - {label: B, product: bank, rate: 20 %, term: 2 years, amount: 2000 EUR}\n",
       .own_funds = "amount: 0 EUR",
       .more = "criterion: npv\ndiscount_rate: 2 %\n"});
  CHECK(within(it.number("balance.npv"), d("-317.709972"), "0.00001"));
  CHECK(within(it.number("solved.minimal_own_funds"), d("1173.05459"), "0.001"));
}
