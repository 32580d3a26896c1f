// SPDX-License-Identifier: Apache-2.0
// The control of the Caisse des Dépôts: one half of the cost of a PLAI, a PLAI adapté, a PLUS.
#include "plai_balance/computed.hpp"

using namespace habitat;

namespace {

Computed funded_by(const std::string& product, const std::string& sources) {
  return Computed("as_of: 2026-11-21\ntranches: [{name: T, product: " + product +
                  ", dwellings: 10, living_area: 500 m2}]\n"
                  "costs: [{chapter: building, amount: 1000000 EUR, vat: included}]\n" +
                  sources);
}

}  // namespace

TEST_CASE("control of the lender: where it lends nothing, it is told") {
  const std::string bank = "loans: [{label: B, product: bank, rate: 3 %, amount: 1000000 EUR}]\n";
  for (const char* product : {"plai", "plai_adapte", "plus"}) {
    INFO(product);
    CHECK(funded_by(product, bank).says("A101"));
    CHECK(funded_by(product, "grants: [{label: G, amount: 400000 EUR}]\n").says("A101"));
    // Of a plan of which nothing is said yet there is nothing to tell.
    CHECK_FALSE(funded_by(product, "").says("A101"));
  }
  CHECK_FALSE(funded_by("lli", bank).says("A101"));
  CHECK_FALSE(
      funded_by("plai", "loans: [{label: L, product: plai, amount: 500000 EUR}]\n").says("A101"));
}

TEST_CASE("control of the lender: of two tranches, the one on which it lends nothing") {
  const Computed plan(
      "as_of: 2026-11-21\ntranches:\n"
      "  - {name: A, product: plai, dwellings: 5, living_area: 500 m2}\n"
      "  - {name: B, product: pls, dwellings: 5, living_area: 500 m2}\n"
      "costs: [{chapter: building, amount: 1000000 EUR, vat: included}]\n"
      "loans: [{label: B, product: bank, rate: 3 %, amount: 1000000 EUR}]\n");
  CHECK(plan.size("alerts") == 2);  // and the half of a PLS, A102
  CHECK(plan.says("A101"));
}
