// SPDX-License-Identifier: Apache-2.0
// What brings a practised rent below the regulated maximum, and what is said of one above it.
#include "plai_balance/computed.hpp"

using namespace habitat;

namespace {

// One dwelling of 100 m2, zone 2 of 2026: 0.77 x (1 + 20 / 100) = 0.924; 5.77 x 0.924 = 5.33.
Computed adapted(const std::string& rent, const std::string& zone = "2",
                 const std::string& programme = "dwellings: 1, living_area: 100 m2",
                 const std::string& product = "plai_adapte") {
  return Computed("as_of: 2026-11-21\noperation: {kind: new_build, zone_123: " + zone +
                  ", letting_date: 2026-07-01}\ntranches: [{name: T, product: " + product + ", " +
                  programme + ", rent: " + rent + "}]\n");
}
const std::string practised = "tranches[name=T].rent_per_m2";

}  // namespace

// Order of 2025-09-05, from 2025-10-01. Zone 2: single 290.34, couple 355.38, one dependent 399.89,
// each further 58.21, so three 399.89 + 116.42 = 516.31 EUR a month. Zone 1, so 1bis: 333.14.
TEST_CASE("PLAI adapté: the APL rent ceiling of the household over its area") {
  CHECK(adapted("{household: {couple: false}}").number(practised) == d("2.9034"));
  CHECK(adapted("{household: {couple: true}}").number(practised) == d("3.5538"));
  CHECK(adapted("{household: {dependents: 1}}").number(practised) == d("3.9989"));
  CHECK(adapted("{household: {couple: true, dependents: 1}}").number(practised) == d("3.9989"));
  CHECK(adapted("{household: {dependents: 3}}").number(practised) == d("5.1631"));
  CHECK(adapted("{household: {couple: false}}", "1").number(practised) == d("3.3314"));
  CHECK(adapted("{household: {couple: false}}", "1bis").number(practised) == d("3.3314"));
  CHECK(adapted("{household: {couple: false}}", "3").number(practised) == d("2.7212"));
  const Computed two =
      adapted("{household: {couple: false}}", "2", "dwellings: 2, living_area: 200 m2");
  CHECK(two.number(practised) == d("2.9034"));
  CHECK(two.number("rent.annual") == 12 * 2 * d("290.34"));
}

// One dwelling of 40 m2: 0.77 x 1.5 = 1.155; 5.77 x 1.155 = 6.66; 266.40 EUR is below 290.34.
TEST_CASE("PLAI adapté: a ceiling that does not bind leaves the regulated maximum") {
  const Computed small =
      adapted("{household: {couple: false}}", "2", "dwellings: 1, living_area: 40 m2");
  CHECK(small.number(practised) == d("6.66"));
  CHECK_FALSE(small.says("A308"));
}

TEST_CASE("PLAI adapté without a household takes the regulated maximum and says so") {
  const Computed unknown = adapted("{basis: ceiling}");
  CHECK(unknown.number(practised) == d("5.33"));
  CHECK(unknown.says("A308"));
}

TEST_CASE("an ordinary PLAI is not bound by the APL ceiling") {
  const Computed plai =
      adapted("{household: {couple: false}}", "2", "dwellings: 1, living_area: 100 m2", "plai");
  CHECK(plai.number(practised) == d("5.33"));
  CHECK_FALSE(plai.says("A308"));
}

TEST_CASE("the least of the three caps holds") {
  CHECK(adapted("{household: {couple: false}, cap_per_m2: 2.50 EUR/m2/month}").number(practised) ==
        d("2.50"));
  CHECK(adapted("{household: {couple: false}, cap_per_m2: 3 EUR/m2/month}").number(practised) ==
        d("2.9034"));
  CHECK(adapted("{cap_per_m2: 9 EUR/m2/month}", "2", "dwellings: 1, living_area: 100 m2", "plai")
            .number(practised) == d("5.33"));
}

// The maximum is 5.33: half a cent more is no excess.
TEST_CASE("a rent above its ceiling is practised and told of") {
  const auto plai = [](const std::string& rent) {
    return adapted("{per_m2: " + rent + " EUR/m2/month}", "2", "dwellings: 1, living_area: 100 m2",
                   "plai");
  };
  CHECK_FALSE(plai("5.33").says("A106"));
  CHECK_FALSE(plai("5.335").says("A106"));
  const Computed above = plai("5.34");
  CHECK(above.says("A106"));
  CHECK(above.number(practised) == d("5.34"));
  CHECK(above.number("rent.annual") == 12 * 534);
  CHECK(adapted("{per_m2: 2.92 EUR/m2/month, household: {couple: false}}").says("A106"));
  CHECK(adapted("{per_m2: 2.92 EUR/m2/month, cap_per_m2: 2.9 EUR/m2/month}").says("A106"));
}

TEST_CASE("local margins above 15 % are told of") {
  CHECK_FALSE(adapted("{margin: 15 %}").says("A205"));
  CHECK(adapted("{margin: 15.1 %}").says("A205"));
}

TEST_CASE("annex rents are counted by dwelling and month, outside the regulated rent") {
  const Computed rent = adapted("{annex_per_month: 25 EUR/dwelling/month}", "2",
                                "dwellings: 4, living_area: 400 m2", "plus");
  // 0.77 x (1 + 80 / 400) = 0.924; PLUS zone 2: 6.49 x 0.924 = 6.00. No loan, no horizon: no
  // account, but a quittance of 12 x 400 x 6.00 / 48 + 25.
  CHECK(rent.number("rent.annual") == 12 * 400 * 6);
  CHECK(rent.number("tenants[tranche=T].rent") == 625);
}
