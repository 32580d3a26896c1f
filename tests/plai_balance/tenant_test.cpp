// SPDX-License-Identifier: Apache-2.0
// What a tenant pays in a month, against the resource ceilings of 2026 (order of 1987-07-29, annex,
// as revised for 2026-01-01; PLS is 130 % of PLUS, to the nearest euro).
#include "plai_balance/computed.hpp"

using namespace habitat;

namespace {

// Four dwellings of 60 m2, SU 64 with 8 m2 of annexes: 64 x 6 = 384 EUR a month each.
Computed tenants(const std::string& product, const std::string& region,
                 const std::string& more = "") {
  return Computed("as_of: 2026-11-21\noperation: {kind: new_build, zone_123: 2, zone_abc: B1, " +
                  region +
                  "letting_date: 2026-07-01}\n"
                  "tranches: [{name: T, product: " +
                  product + ", dwellings: 4, living_area: 240 m2, annex_area: 32 m2, " + more +
                  "rent: {per_m2: 6 EUR/m2/month, annex_per_month: 20 EUR/dwelling/month}}]\n");
}
const std::string line = "tenants[tranche=T].";

}  // namespace

// Charges of 24 EUR a m2 and year on 60 m2: 120 EUR a month. 384 + 20 + 120 = 524 EUR.
// PLAI, other regions, one person: 12 870 EUR a year: 12 x 524 / 12 870 = 48.86 %.
TEST_CASE("quittance and effort of the mean tenant") {
  const Computed it = tenants("plai", "region: other, ", "charges_per_m2: 24 EUR/m2/year, ");
  CHECK(it.number(line + "rent") == 404);
  CHECK(it.number(line + "charges") == 120);
  CHECK(it.number(line + "quittance") == 524);
  CHECK(it.number(line + "ceiling_1") == 12870);
  CHECK(within(it.number(line + "effort_1"), d("0.488578"), "0.000001"));
  CHECK(within(it.number(line + "effort_6"), d("0.190050"), "0.000001"));
  CHECK_FALSE(it.says("A309"));
}

TEST_CASE("without charges the quittance is the rent, which a note says") {
  const Computed it = tenants("plai", "region: other, ");
  CHECK(it.number(line + "quittance") == 404);
  CHECK_FALSE(it.has(line + "charges"));
  CHECK(it.says("A309"));
}

TEST_CASE("resource ceilings of 2026 by region, product and category") {
  struct Row {
    std::string product, region;
    int ceilings[6];
  };
  const Row rows[] = {{"plai", "paris", {14811, 24140, 31643, 34637, 41203, 46369}},
                      {"plai", "idf", {14811, 24140, 29018, 31860, 37719, 42444}},
                      {"plai_adapte", "other", {12870, 18753, 22551, 25092, 29359, 33086}},
                      {"plus", "paris", {26920, 40233, 52740, 62968, 74919, 84304}},
                      {"plus", "idf", {26920, 40233, 48362, 57930, 68577, 77171}},
                      {"plus", "other", {23403, 31254, 37584, 45374, 53376, 60156}},
                      {"pls", "paris", {34996, 52303, 68562, 81858, 97395, 109595}},
                      {"pls", "idf", {34996, 52303, 62871, 75309, 89150, 100322}},
                      {"pls", "other", {30424, 40630, 48859, 58986, 69389, 78203}}};
  for (const Row& row : rows) {
    CAPTURE(row.product);
    CAPTURE(row.region);
    const Computed it = tenants(row.product, "region: " + row.region + ", ");
    for (int k = 0; k < 6; ++k)
      CHECK(it.number(line + "ceiling_" + std::to_string(k + 1)) == row.ceilings[k]);
  }
}

// PLUS of 2026 in other regions x 1.30: 23 403 x 1.3 = 30 423.9; 31 254 x 1.3 = 40 630.2.
TEST_CASE("PLS ceilings are 130 % of those of the PLUS") {
  for (const std::string region : {"paris", "idf", "other"}) {
    const Computed plus = tenants("plus", "region: " + region + ", ");
    const Computed pls = tenants("pls", "region: " + region + ", ");
    for (int k = 1; k <= 6; ++k) {
      const std::string ceiling = line + "ceiling_" + std::to_string(k);
      CHECK(within(pls.number(ceiling), plus.number(ceiling) * d("1.3"), "0.5"));
    }
  }
}

TEST_CASE("without a region, overseas and for intermediate housing there is no ceiling") {
  const Computed unknown = tenants("plai", "");
  CHECK_FALSE(unknown.has(line + "ceiling_1"));
  CHECK(unknown.lacks("tenants[].ceiling_1", "operation.region"));
  CHECK_FALSE(tenants("plai", "region: overseas, ").has(line + "ceiling_1"));
  CHECK_FALSE(tenants("lli", "region: other, ").has(line + "effort_1"));
}
