// SPDX-License-Identifier: Apache-2.0
// What the tenant of each type of dwelling pays; types that do not make their tranche.
#include "plai_balance/computed.hpp"

using namespace habitat;

namespace {

// Ten dwellings: six of 45 m2, four of 65 m2: 530 m2, 53 m2 of annexes: SU 556.50 m2.
std::string tranche(const std::string& types) {
  return "tranches:\n  - {name: T, product: plai, dwellings: 10, living_area: 530 m2, annex_area: "
         "53 m2, charges_per_m2: 24 EUR/m2/year, rent: {per_m2: 6 EUR/m2/month, annex_per_month: "
         "20 EUR/dwelling/month}" +
         types + "}\n";
}
std::string text(const std::string& types) {
  return "as_of: 2026-11-21\noperation: {kind: new_build, zone_123: 2, region: other, landlord: "
         "moi, letting_date: 2026-07-01}\n" +
         tranche(types);
}
const std::string both =
    ", types: [{name: T2, dwellings: 6, living_area: 45 m2}, {name: T3, dwellings: 4, living_area: "
    "65 m2}]";

/// How many faults a case has, and whether they are of the code for what does not fit.
std::size_t faults_of(const std::string& types) {
  const Evaluation it =
      evaluate(plai_balance::tool(), {"case.yaml", "schema: plai-balance/case/1\n" + text(types)},
               {}, NumberKind::exact);
  for (const Fault& fault : it.faults) CHECK(fault.path == "tranches[0].types");
  return it.faults.count();
}

}  // namespace

// SU of a T2: 45 x 556.5 / 530 = 47.25 m2, 283.50 EUR and 20; charges 24 x 45 / 12 = 90.
// Of a T3: 68.25 m2, 409.50 EUR and 20; charges 130. PLAI of one person, 12 870 EUR a year.
TEST_CASE("one quittance for each type: rent by its surface utile, charges by its living area") {
  const Computed it(text(both));
  CHECK(it.size("tenants") == 2);
  CHECK(it.text("tenants[0].tranche") == "T");
  CHECK(it.text("tenants[0].type") == "T2");
  CHECK(near_hand(it.number("tenants[0].rent"), "303.50"));
  CHECK(it.number("tenants[0].charges") == 90);
  CHECK(near_hand(it.number("tenants[0].quittance"), "393.50"));
  CHECK(within(it.number("tenants[0].effort_1"), 12 * d("393.5") / 12870, "0.0000001"));
  CHECK(it.text("tenants[1].type") == "T3");
  CHECK(near_hand(it.number("tenants[1].rent"), "429.50"));
  CHECK(it.number("tenants[1].charges") == 130);
  // All dwellings together pay the rent of the tranche.
  CHECK(near_hand(6 * it.number("tenants[0].rent") + 4 * it.number("tenants[1].rent"), "3539"));
  CHECK(near_hand(it.number("tranches[0].rent_annual"), "40068"));
}

TEST_CASE("a type may give its own surface utile") {
  const Computed it(
      text(", types: [{name: T2, dwellings: 6, living_area: 45 m2, useful_area: 46 m2}, {name: T3, "
           "dwellings: 4, living_area: 65 m2, useful_area: 70.125 m2}]"));
  CHECK(it.number("tenants[0].rent") == 6 * 46 + 20);
  CHECK(it.number("tenants[1].rent") == 6 * d("70.125") + 20);
}

TEST_CASE("without types, the mean dwelling") {
  const Computed it(text(""));
  CHECK(it.size("tenants") == 1);
  CHECK_FALSE(it.has("tenants[0].type"));
  CHECK(near_hand(it.number("tenants[0].rent"), "353.90"));
  CHECK(it.number("tenants[0].charges") == 106);
}

TEST_CASE("types that do not make their tranche are refused, but for a rounding of areas") {
  CHECK(faults_of(both) == 0);
  const auto types = [](const std::string& count, const std::string& area,
                        const std::string& more = "") {
    return ", types: [{name: T2, dwellings: " + count + ", living_area: " + area + " m2" + more +
           "}, {name: T3, dwellings: 4, living_area: 65 m2" + more + "}]";
  };
  CHECK(faults_of(types("5", "54")) == 1);    // nine dwellings
  CHECK(faults_of(types("6", "45.8")) == 0);  // 534.8 m2: 0.9 % more
  CHECK(faults_of(types("6", "46")) == 1);    // 536 m2: 1.1 % more
  CHECK(faults_of(types("6", "270")) == 1);   // the area of all of them
  CHECK(faults_of(types("6", "45", ", useful_area: 60 m2")) == 1);
}
