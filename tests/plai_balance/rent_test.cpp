// SPDX-License-Identifier: Apache-2.0
// Regulated rents against hand arithmetic and the tables of maximum zone rents of 2025 and 2026.
#include "plai_balance/computed.hpp"

using namespace habitat;

namespace {

struct RentCase {
  std::string operation = "zone_123: 2, letting_date: 2026-07-01";
  std::string product = "plai";
  std::string programme = "dwellings: 20, living_area: 1200 m2, annex_area: 240 m2";
  std::string rent = "rent: {basis: ceiling}";
  std::string more = {};
};

Computed rent_of(const RentCase& it) {
  return Computed("as_of: 2026-11-21\noperation: {kind: new_build, " + it.operation +
                  "}\ntranches: [{name: T, product: " + it.product + ", " + it.programme + ", " +
                  it.rent + "}]\n" + it.more);
}
const std::string base = "tranches[name=T].base_per_m2", most = "tranches[name=T].max_per_m2",
                  practised = "tranches[name=T].rent_per_m2";

// 0.77 x (1 + 20 x 20 / 1339.13) is 1.00000007, so a coefficient of 1.0000: the base is the zone
// rent.
const std::string neutral = "dwellings: 20, living_area: 1339.13 m2";

}  // namespace

// SU = 1200 + 240 / 2 = 1320 for 20 dwellings.
// Ordinary: 0.77 x (1 + 20 x 20 / 1320) = 0.77 x 1.303030 = 1.003333.
// Foyer:    0.77 x (1 + 38 x 20 / 1320) = 0.77 x 1.575758 = 1.213333.
// Overseas: 0.685 x (1 + 31 x 20 / 1320) = 0.685 x 1.469697 = 1.006742.
TEST_CASE("structure coefficient: ordinary dwellings, foyers, overseas, for four decimals") {
  const std::string here = "zone_123: 2, letting_date: 2026-07-01";
  CHECK(rent_of({.operation = here}).number("rent.structure_coefficient") == d("1.0033"));
  CHECK(rent_of({.operation = here + ", use: foyer"}).number("rent.structure_coefficient") ==
        d("1.2133"));
  CHECK(rent_of({.operation = here + ", region: overseas"}).number("rent.structure_coefficient") ==
        d("1.0067"));
}

TEST_CASE("zone rents of PLAI, PLUS and PLS, by zone and year of letting") {
  struct Row {
    std::string product, zone, year, rent;
  };
  const Row rows[] = {{"plai", "1bis", "2025", "6.93"}, {"plai", "1", "2025", "6.50"},
                      {"plai", "2", "2025", "5.71"},    {"plai", "3", "2025", "5.28"},
                      {"plus", "1bis", "2025", "7.77"}, {"plus", "1", "2025", "7.32"},
                      {"plus", "2", "2025", "6.42"},    {"plus", "3", "2025", "5.95"},
                      {"plai", "1bis", "2026", "7.00"}, {"plai", "1", "2026", "6.57"},
                      {"plai", "2", "2026", "5.77"},    {"plai", "3", "2026", "5.33"},
                      {"plus", "1bis", "2026", "7.85"}, {"plus", "1", "2026", "7.40"},
                      {"plus", "2", "2026", "6.49"},    {"plus", "3", "2026", "6.01"},
                      {"pls", "Abis", "2026", "15.32"}, {"pls", "A", "2026", "11.80"},
                      {"pls", "B1", "2026", "10.17"},   {"pls", "B2", "2026", "9.74"},
                      {"pls", "C", "2026", "9.03"}};
  for (const Row& row : rows) {
    CAPTURE(row.product);
    CAPTURE(row.zone);
    const std::string zone = row.product == "pls" ? "zone_abc: " : "zone_123: ";
    const Computed rent =
        rent_of({.operation = zone + row.zone + ", letting_date: " + row.year + "-07-01",
                 .product = row.product,
                 .programme = neutral});
    CHECK(rent.number("rent.structure_coefficient") == 1);
    CHECK(rent.number(base) == d(row.rent));
  }
}

TEST_CASE("PLS takes its zone among Abis to C, and says so when it has 1 to 3 alone") {
  const Computed rent = rent_of({.product = "pls", .programme = neutral});
  CHECK_FALSE(rent.has(practised));
  CHECK(rent.lacks("rent.annual", "operation.zone_abc"));
}

// 2026 zone 2: 5.77. By 2028 at 2 % then 3 %: 5.77 x 1.02 x 1.03 = 6.061962; at 2 % repeated:
// 5.77 x 1.0404 = 6.003108; by the dated path of 1.15 % and 1.7 %: 5.77 x 1.0286955 = 5.935573.
TEST_CASE("the table of maximum rents is indexed to the letting year, or frozen") {
  RentCase it{.operation = "zone_123: 2, letting_date: 2028-07-01", .programme = neutral};
  CHECK(rent_of(it).number(base) == d("5.94"));
  it.more = "rent_index: {path: {2027: 2 %, 2028: 3 %}}\n";
  CHECK(rent_of(it).number(base) == d("6.06"));
  it.more = "rent_index: {path: {2027: 2 %}}\n";
  CHECK(rent_of(it).number(base) == d("6.00"));
  it.rent = "rent: {table: frozen}";
  CHECK(rent_of(it).number(base) == d("5.77"));
}

// State example of 2010: 5.24 x 1.0033 = 5.257, 5.26; 5.26 x 1.05 = 5.523, 5.52 (printed 5.55).
TEST_CASE("local margins come on the rounded base and are rounded in turn") {
  const Computed rent = rent_of({.operation = "zone_123: 2, letting_date: 2010-07-01",
                                 .product = "plus",
                                 .rent = "rent: {margin: 5 %}"});
  CHECK(rent.number(base) == d("5.26"));
  CHECK(rent.number(most) == d("5.52"));
  CHECK(rent.number("rent.annual") == 12 * 1320 * d("5.52"));
}

// 20 dwellings, 1200 m2, PLAI zone 2 of 2026: without annexes the coefficient is 0.77 x 4/3, the
// product 1.026667 x 1200 x 5.77 = 7108.64; x 1.18 = 8388.1952; x 1.25 = 8885.80.
// Annexes of 500 m2: SU 1450, 0.77 x (1 + 400/1450) = 0.9824; 5.77 x 0.9824 = 5.67; 8221.50: kept.
// Annexes of 900 m2: SU 1650, 0.77 x (1 + 400/1650) = 0.9567; 5.77 x 0.9567 = 5.52; 9108.00: above
// both limits, and the rent comes down to 8388.1952 / 1650 or, with a lift, 8885.80 / 1650.
TEST_CASE("large annexes: 18 % above the rent without them, 25 % with a lift") {
  const auto annexes = [](const std::string& area, const std::string& lift) {
    return rent_of({.programme = "dwellings: 20, living_area: 1200 m2, annex_area: " + area +
                                 " m2, lift: " + lift});
  };
  const Computed kept = annexes("500", "false"), above = annexes("900", "false"),
                 lift = annexes("900", "true");
  CHECK(kept.text("tranches[name=T].annex_cap_kept") == "true");
  CHECK(kept.number(most) == d("5.67"));
  CHECK(near_hand(kept.number("tranches[name=T].annex_cap"), "8388.1952"));
  CHECK(above.text("tranches[name=T].annex_cap_kept") == "false");
  CHECK(above.number(base) == d("5.52"));
  CHECK(near_hand(above.number(most), "5.083755"));
  CHECK(near_hand(lift.number("tranches[name=T].annex_cap"), "8885.80"));
  CHECK(near_hand(lift.number(most), "5.385333"));
}
