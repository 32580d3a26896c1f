// SPDX-License-Identifier: Apache-2.0
// Rules of the trade that a few cases meet: floor area as the key of what is common, annexes of a
// PLAI adapté.
#include "plai_balance/computed.hpp"

using namespace habitat;

// 300 m2 and 100 m2 of floor area: three quarters and one of a cost of 1000.
TEST_CASE("what is common may be shared by floor area") {
  const auto cost_of = [](const std::string& second) {
    return Computed("tranches: [{name: A, floor_area: 300 m2, living_area: 90 m2}, {name: B, " +
                    second +
                    "living_area: 90 m2}]\nshare_key: floor_area\n"
                    "costs: [{chapter: building, amount: 1000 EUR, vat: included}]\n");
  };
  CHECK(cost_of("floor_area: 100 m2, ").number("tranches[name=A].cost") == 750);
  CHECK(cost_of("").lacks("tranches", "share_key"));
}

// PLAI adapté: annexes go without rent in practice (remembered in the facts).
TEST_CASE("an annex rent in a PLAI adapté is told, in another product not") {
  const auto with = [](const std::string& product, const std::string& annex) {
    return Computed(
        "as_of: 2026-11-21\noperation: {kind: new_build, landlord: moi, letting_date: "
        "2028-01-01}\ntranches: [{name: T, product: " +
        product +
        ", dwellings: 10, living_area: 500 m2, rent: {per_m2: 6 EUR/m2/month, annex_per_month: " +
        annex + " EUR/dwelling/month}}]\nhorizon: 8 years\n");
  };
  CHECK(with("plai_adapte", "20").says("A211"));
  CHECK_FALSE(with("plai_adapte", "0").says("A211"));
  CHECK_FALSE(with("plai", "20").says("A211"));
}
