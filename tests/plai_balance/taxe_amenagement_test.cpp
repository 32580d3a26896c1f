// SPDX-License-Identifier: Apache-2.0
// Taxe d'aménagement: floor area x (1 - abatement of 50 %) x lump value x local rates, on the part
// of tranches that are not exempt. Lump values as an operator's balance tool has them: 930 EUR a m2
// in 2025 and 892 in 2026, in Île-de-France 1054 and 1011.
#include "plai_balance/computed.hpp"

using namespace habitat;

namespace {

// Floor of 400 m2, of which 300 for A and 100 for B by surface utile; local rates of 5 %.
struct Taxed {
  std::string region = "other";
  std::string decided = "2026-06-15";
  std::string first = "plai", second = "plus";
  std::string exempt = {};
};

Computed tax_of(const Taxed& it) {
  return Computed("as_of: 2026-11-21\noperation: {kind: new_build, region: " + it.region +
                  ", decision_date: " + it.decided + "}\ntranches: [{name: A, product: " +
                  it.first + ", living_area: 300 m2}, {name: B, product: " + it.second +
                  ", living_area: 100 m2}]\n"
                  "costs: [{chapter: building, amount: 1000 EUR, vat: included}]\n"
                  "taxe_amenagement: {floor_area: 400 m2, local_rate: 5 %" +
                  it.exempt + "}\n");
}

}  // namespace

// 100 m2 x 50 % x 892 x 5 % = 2230, 300 m2 three times as much.
TEST_CASE("taxe d'aménagement: a PLAI is exempt as of right, ordinary or adapté") {
  const Computed plai = tax_of({});
  CHECK(plai.number("cost.land") == 2230);
  CHECK(plai.number("cost.total") == 3230);
  CHECK(plai.number("tranches[name=A].cost") == 750);
  CHECK(plai.number("tranches[name=B].cost") == 250 + 2230);
  CHECK(tax_of({.first = "plai_adapte"}).number("cost.land") == 2230);
  CHECK(tax_of({.first = "plai_adapte", .second = "plai"}).number("cost.land") == 0);
  CHECK(tax_of({.first = "plus", .second = "plai"}).number("cost.land") == 6690);
  CHECK(tax_of({.first = "plus", .second = "pls"}).number("cost.land") == 8920);
}

TEST_CASE("taxe d'aménagement: other tranches by local decision") {
  CHECK(tax_of({.exempt = ", exempt: [B]"}).number("cost.land") == 0);
  CHECK(tax_of({.first = "plus", .second = "pls", .exempt = ", exempt: [B]"}).number("cost.land") ==
        6690);
}

// 100 x 50 % x 5 % = 2.5 times the lump value.
TEST_CASE("taxe d'aménagement: the lump value of the place and of the day of the decision") {
  CHECK(tax_of({.decided = "2025-12-31"}).number("cost.land") == 2325);
  CHECK(tax_of({.region = "idf"}).number("cost.land") == d("2527.5"));
  CHECK(tax_of({.region = "paris"}).number("cost.land") == d("2527.5"));
  CHECK(tax_of({.region = "idf", .decided = "2025-12-31"}).number("cost.land") == 2635);
}
