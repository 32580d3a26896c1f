// SPDX-License-Identifier: Apache-2.0
// What a grant comes to: an amount, or by dwelling, by m2 of surface utile, by share of the cost.
#include "plai_balance/computed.hpp"

using namespace habitat;

namespace {

// A: 4 dwellings, SU 300 + 80 / 2 = 340 m2; B: 2 dwellings, SU 100 m2. A cost of 44 000 EUR, shared
// by surface utile: 34 000 and 10 000.
Computed plan_of(const std::string& grant) {
  return Computed(
      "as_of: 2026-11-21\noperation: {kind: new_build, decision_date: 2026-06-15}\n"
      "tranches:\n"
      "  - {name: A, product: plai, dwellings: 4, living_area: 300 m2, annex_area: 80 m2}\n"
      "  - {name: B, product: plus, dwellings: 2, living_area: 100 m2}\n"
      "costs: [{chapter: building, amount: 44000 EUR, vat: included}]\n"
      "grants: [{label: G, " +
      grant + "}]\nown_funds: {closing: true}\n");
}

void check_grant(const std::string& grant, int to_a, int to_b) {
  CAPTURE(grant);
  const Computed plan = plan_of(grant);
  CHECK(plan.number("sources[label=G].amount") == to_a + to_b);
  CHECK(plan.number("tranches[name=A].grants") == to_a);
  CHECK(plan.number("tranches[name=B].grants") == to_b);
  CHECK(plan.number("funding.own_funds") == 44000 - to_a - to_b);
}

}  // namespace

TEST_CASE("grants: an amount, shared by surface utile or given to one tranche") {
  check_grant("amount: 4400 EUR", 3400, 1000);
  check_grant("amount: 4400 EUR, tranche: B", 0, 4400);
}

TEST_CASE("grants: by dwelling, by m2 of surface utile, by share of the cost") {
  check_grant("per_dwelling: 1100 EUR", 4400, 2200);  // by its own dwellings, not by area
  check_grant("per_dwelling: 1100 EUR, tranche: A", 4400, 0);
  check_grant("per_m2: 10 EUR/m2", 3400, 1000);
  check_grant("per_m2: 10 EUR/m2, tranche: A", 3400, 0);
  check_grant("share: 10 %", 3400, 1000);
  check_grant("share: 10 %, tranche: B", 0, 1000);
}

// Ten small dwellings and ten large ones: a grant by dwelling does not follow their areas.
TEST_CASE("grants: what is given by dwelling, by m2 or as a share is split by that") {
  const auto parts_of = [](const std::string& terms) {
    return Computed(
        "as_of: 2026-11-21\ntranches:\n"
        "  - {name: PLAI, product: plai, dwellings: 10, living_area: 300 m2}\n"
        "  - {name: PLUS, product: plus, dwellings: 10, living_area: 900 m2}\n"
        "costs:\n  - {chapter: building, amount: 600000 EUR, vat: included, tranche: PLAI}\n"
        "  - {chapter: building, amount: 400000 EUR, vat: included, tranche: PLUS}\n"
        "grants: [{label: G, " +
        terms + "}]\n");
  };
  const auto check = [&](const std::string& terms, int plai, int plus) {
    const Computed plan = parts_of(terms);
    INFO(terms);
    CHECK(plan.number("tranches[name=PLAI].grants") == plai);
    CHECK(plan.number("tranches[name=PLUS].grants") == plus);
    CHECK(plan.number("funding.grants") == plai + plus);
  };
  check("per_dwelling: 10000 EUR", 100000, 100000);
  check("per_m2: 100 EUR/m2", 30000, 90000);
  check("share: 10 %", 60000, 40000);
  check("amount: 40000 EUR", 10000, 30000);
}
