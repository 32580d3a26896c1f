// SPDX-License-Identifier: Apache-2.0
// What is said of each tranche beside its figures.
#include "plai_balance/computed.hpp"

using namespace habitat;

TEST_CASE("the plan by tranche names the product of each") {
  const Computed it(
      "tranches: [{name: A, product: plai_adapte, living_area: 300 m2}, {name: B, living_area: 100 "
      "m2}]\ncosts: [{chapter: building, amount: 1000 EUR, vat: included}]\n");
  CHECK(it.text("tranches[name=A].product") == "plai_adapte");
  CHECK_FALSE(it.has("tranches[name=B].product"));
}
