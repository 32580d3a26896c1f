// SPDX-License-Identifier: Apache-2.0
// The lines of the operating account year by year, against amounts computed by hand.
#include "plai_balance/computed.hpp"

using namespace habitat;

namespace {

struct AccountCase {
  std::string letting = "2028-01-01";
  std::map<std::string, std::string> lines = {};
  std::string rent = "{per_m2: 6 EUR/m2/month}";
  std::string more = "rent_index: {path: {2028: 0 %}}\nprice_index: {path: {2028: 0 %}}\n";
  std::string places = {};
};

// Ten dwellings of 50 m2 at 6 EUR: 36 000 EUR a year. A cost of one million.
Computed account_of(const AccountCase& it) {
  return Computed(
      "as_of: 2026-11-21\noperation: {kind: new_build, landlord: moi, decision_date: "
      "2026-06-15, letting_date: " +
      it.letting + "}\ntranches: [{name: T, product: plai, dwellings: 10, " + it.places +
      "living_area: 500 m2, rent: " + it.rent +
      "}]\n"
      "costs: [{chapter: building, amount: 1000000 EUR, vat: included}]\n"
      "horizon: 8 years\n" +
      operating(it.lines) + it.more);
}

}  // namespace

// Let on 1 July: six months of 2028. Rents rise by 2 %, then 3 %; the rate of 2028 is not used.
TEST_CASE("rents: prorata of the first year, factor of one in the letting year") {
  const Computed account = account_of(
      {.letting = "2028-07-01", .more = "rent_index: {path: {2028: 5 %, 2029: 2 %, 2030: 3 %}}\n"});
  CHECK(account.account(2028, "rent") == 18000);
  CHECK(account.account(2029, "rent") == 36720);
  CHECK(account.account(2030, "rent") == d("37821.6"));
  CHECK(account.account(2031, "rent") == d("38956.248"));
}

// The month of the letting is let: January 12/12, December 1/12.
TEST_CASE("rents: months of the first year by the letting date") {
  CHECK(account_of({.letting = "2028-01-01"}).account(2028, "rent") == 36000);
  CHECK(account_of({.letting = "2028-04-01"}).account(2028, "rent") == 27000);
  CHECK(account_of({.letting = "2028-12-01"}).account(2028, "rent") == 3000);
}

TEST_CASE("without a path, rents and prices follow the dated ones") {
  const Computed account =
      account_of({.lines = {{"insurance", "{amount: 1000 EUR/year}"}}, .more = ""});
  CHECK(account.account(2029, "rent") == 36000 * d("1.017"));
  CHECK(account.account(2030, "rent") == 36000 * d("1.017") * d("1.017"));
  CHECK(account.account(2030, "insurance") == -1000 * d("1.02") * d("1.02"));
}

// 1200 a year, half of it in 2028; prices 3 %, rents 2 %, own rate 4 %.
TEST_CASE("a line follows prices, rents, a rate of its own, or nothing") {
  const auto line = [](const std::string& index) {
    return account_of(
        {.letting = "2028-07-01",
         .lines = {{"maintenance", "{amount: 1200 EUR/year" + index + "}"}},
         .more = "rent_index: {path: {2029: 2 %}}\nprice_index: {path: {2029: 3 %}}\n"});
  };
  const std::pair<std::string, std::string> rows[] = {{"", "1.03"},
                                                      {", index: prices", "1.03"},
                                                      {", index: irl", "1.02"},
                                                      {", index: 4 %", "1.04"},
                                                      {", index: none", "1"}};
  for (const auto& row : rows) {
    const auto& [index, factor] = row;
    CAPTURE(row.first);
    const Computed account = line(index);
    CHECK(account.account(2028, "maintenance") == -600);
    CHECK(account.account(2029, "maintenance") == -1200 * d(factor));
    CHECK(account.account(2030, "maintenance") == -1200 * d(factor) * d(factor));
  }
}

TEST_CASE("annex rents and redevance follow the rent index unless they say otherwise") {
  const Computed account =
      account_of({.lines = {{"annex_rent", "{amount: 600 EUR/year}"},
                            {"redevance", "{amount: 800 EUR/year, index: none}"}},
                  .rent = "{per_m2: 6 EUR/m2/month, annex_per_month: 10 EUR/dwelling/month}",
                  .more = "rent_index: {path: {2029: 2 %}}\nprice_index: {path: {2029: 3 %}}\n"});
  // Ten dwellings at 10 EUR a month, and 600.
  CHECK(account.account(2028, "annex_rent") == 1800);
  CHECK(account.account(2029, "annex_rent") == 1836);
  CHECK(account.account(2029, "redevance") == 800);
  CHECK(account.account(2029, "revenue") == 36720 + 1836 + 800);
}

// 1200 EUR a year by the dwellings and 600 by the line: half of both in 2028; what is given for a
// year is all of that year.
TEST_CASE(
    "annex rents of dwellings and of the line: each prorata once, none beside what is given") {
  const Computed account =
      account_of({.letting = "2028-07-01",
                  .lines = {{"annex_rent", "{amount: 600 EUR/year, by_year: {2030: 50 EUR/year}}"}},
                  .rent = "{per_m2: 6 EUR/m2/month, annex_per_month: 10 EUR/dwelling/month}"});
  CHECK(account.account(2028, "annex_rent") == 900);
  CHECK(account.account(2029, "annex_rent") == 1800);
  CHECK(account.account(2030, "annex_rent") == 50);
  CHECK(account.account(2031, "annex_rent") == 1800);
}

TEST_CASE("amounts given for a year stand in place of the line, in money of that year") {
  const Computed account = account_of(
      {.letting = "2028-07-01",
       .lines = {{"maintenance",
                  "{amount: 1200 EUR/year, by_year: {2028: 700 EUR/year, 2030: 5000 EUR/year}}"},
                 {"vacancy", "{share_of_rent: 5 %, by_year: {2029: 100 EUR/year}}"},
                 {"other", "{by_year: {2029: 40 EUR/year, 2030: -30 EUR/year}}"}},
       .more = "rent_index: {path: {2028: 0 %}}\nprice_index: {path: {2029: 10 %}}\n"});
  CHECK(account.account(2028, "maintenance") == -700);
  CHECK(account.account(2029, "maintenance") == -1320);
  CHECK(account.account(2030, "maintenance") == -5000);
  CHECK(account.account(2028, "vacancy") == -900);
  CHECK(account.account(2029, "vacancy") == -100);
  CHECK(account.account(2030, "vacancy") == -1800);
  CHECK(account.account(2029, "other") == 40);
  CHECK(account.account(2030, "other") == -30);
  CHECK(account.account(2031, "other") == 0);
}

TEST_CASE("a line runs from its first year to its last, its index from the letting") {
  const Computed account = account_of(
      {.lines = {{"lease", "{amount: 100 EUR/year, first_year: 2030, last_year: 2031}"},
                 {"management", "{share_of_rent: 7 %, first_year: 2029, last_year: 2029}"}},
       .more = "rent_index: {path: {2028: 0 %}}\nprice_index: {path: {2029: 10 %}}\n"});
  CHECK(account.account(2029, "lease") == 0);
  CHECK(account.account(2030, "lease") == -121);
  CHECK(account.account(2031, "lease") == d("-133.1"));
  CHECK(account.account(2032, "lease") == 0);
  CHECK(account.account(2028, "management") == 0);
  CHECK(account.account(2029, "management") == -2520);
  CHECK(account.account(2030, "management") == 0);
}

TEST_CASE("bases by dwelling, place, m2 of living area and share of the cost") {
  const Computed account =
      account_of({.lines = {{"insurance", "{per_dwelling: 75 EUR/dwelling/year}"},
                            {"gla", "{per_place: 30 EUR/place/year}"},
                            {"maintenance", "{per_m2: 8.05 EUR/m2/year}"},
                            {"major_maintenance", "{share_of_cost: 0.3 %}"},
                            {"levies", "{share_of_rent: 0.4 %}"}},
                  .places = "places: 12, "});
  CHECK(account.account(2028, "insurance") == -750);
  CHECK(account.account(2028, "gla") == -360);
  CHECK(account.account(2028, "maintenance") == -4025);
  CHECK(account.account(2028, "major_maintenance") == -3000);
  CHECK(account.account(2028, "levies") == -144);
  CHECK(account.account(2028, "costs") == -750 - 360 - 4025 - 3000 - 144);
}

TEST_CASE("shares are of rents, annex rents and redevance together") {
  const Computed account =
      account_of({.lines = {{"redevance", "{amount: 4000 EUR/year}"},
                            {"vacancy", "{share_of_rent: 5 %}"},
                            {"management", "{share_of_rent: 7 %}"}},
                  .rent = "{per_m2: 6 EUR/m2/month, annex_per_month: 10 EUR/dwelling/month}"});
  const Decimal rents = 36000 + 1200 + 4000;
  CHECK(account.account(2028, "vacancy") == -rents * d("0.05"));
  CHECK(account.account(2028, "management") == -rents * d("0.07"));
  CHECK(account.account(2028, "revenue") == rents * d("0.95"));
}
