// SPDX-License-Identifier: Apache-2.0
// How rents move where the case gives no path: by the revisions that are known, then by what is
// planned with.
#include "plai_balance/computed.hpp"

using namespace habitat;

namespace {

// 36 000 EUR of rents a year.
Computed let_in(int year, const std::string& more = "") {
  return Computed(
      "as_of: 2026-11-21\noperation: {kind: new_build, landlord: moi, decision_date: 2017-06-15, "
      "letting_date: " +
      std::to_string(year) +
      "-01-01}\n"
      "tranches: [{name: T, product: plai, dwellings: 10, living_area: 500 m2, rent: {per_m2: 6 "
      "EUR/m2/month}}]\ncosts: [{chapter: building, amount: 1000000 EUR, vat: included}]\n"
      "price_index: {path: {2018: 0 %}}\nhorizon: 12 years\n" +
      operating() + more);
}

}  // namespace

// IRL of T2: 2021 + 0.42 %, 2022 + 3.60 %; revisions of 3.5 % in 2024, 3.26 % in 2025, 1.04 % in
// 2026. Then the planned path: 1.15 % in 2027, 1.7 % from 2028 on.
TEST_CASE("rents of past years follow the revisions that are known, later ones the planned path") {
  const Computed it = let_in(2021);
  Decimal rent = 36000;
  int year = 2021;
  for (const char* rate :
       {"0", "0.0042", "0.036", "0.035", "0.0326", "0.0104", "0.0115", "0.017", "0.017", "0.017"}) {
    rent = rent * (1 + d(rate));
    CAPTURE(year);
    CHECK(within(it.account(year++, "rent"), rent, "0.000001"));
  }
  CHECK_FALSE(it.says("A312"));
  CHECK(it.says("A203"));  // the revision of 2024 is remembered
}

TEST_CASE("before the revisions that are known a first rate stands in, which a note says") {
  const Computed it = let_in(2018);
  CHECK(it.account(2019, "rent") == 36000 * d("1.01"));
  CHECK(within(it.account(2022, "rent"), 36000 * d("1.01") * d("1.01") * d("1.01") * d("1.0042"),
               "0.000001"));
  CHECK(it.says("A312"));
}

TEST_CASE("a path of the case stands before all others; a revision may be set") {
  const Computed path = let_in(2023, "rent_index: {path: {2025: 2 %}}\n");
  CHECK(path.account(2024, "rent") == 36000 * d("1.035"));
  CHECK(path.account(2025, "rent") == 36000 * d("1.035") * d("1.02"));
  CHECK(path.account(2026, "rent") == 36000 * d("1.035") * d("1.02") * d("1.02"));
  const Computed set = let_in(2023, "parameters: {rent.revision: 3 %, index.rent: 2 %}\n");
  CHECK(set.account(2024, "rent") == 36000 * d("1.03"));
  CHECK(within(set.account(2027, "rent"), 36000 * d("1.03") * d("1.03") * d("1.03") * d("1.03"),
               "0.000001"));
}

// Zone 2, PLAI, 2026: 5.77; the table of 2026 is moved to 2027 by the planned 1.15 %: 5.836.
TEST_CASE("zone rents follow the same revisions") {
  const Computed it(
      "as_of: 2026-11-21\noperation: {kind: new_build, zone_123: 2, landlord: moi, "
      "letting_date: 2027-01-01}\ntranches: [{name: T, product: plai, dwellings: 10, living_area: "
      "500 m2, rent: {}}]\nhorizon: 5 years\n");
  // CS = 0.77 x (1 + 20 x 10 / 500) = 1.0780; 5.84 x 1.078 = 6.29552.
  CHECK(it.number("rent.max_per_m2") == d("6.30"));
}
