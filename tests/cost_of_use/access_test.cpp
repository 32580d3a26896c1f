// SPDX-License-Identifier: Apache-2.0
// For whom a dwelling is accessible, by hand: resources high enough that no aid comes in.
#include "cost_of_use/household.hpp"

using namespace habitat;

namespace {

// 600 of rent and 100 of charges. A (two households): 700 / 2000 is 35 %. B: 700 / 3000 is 23.3 %.
// C, 2.5 units: 700 / 2400 is 29.2 %, and 1700 / 2.5 is 680 a unit.
Household flat(const std::string& access, const std::string& more = "") {
  return Household(
      "as_of: 2025-11-01\n"
      "dwelling: {zone_123: 2, location: other, rent: 600 EUR/month, landlord: private, "
      "convention: "
      "none" +
      more +
      "}\n"
      "charges: [{item: all, amount: 100 EUR/month}]\n"
      "demand:\n"
      "  - {type: A, count: 2, income: 2000 EUR/month, resources: 100000 EUR/year}\n"
      "  - {type: B, income: 3000 EUR/month, resources: 100000 EUR/year}\n"
      "  - {type: C, couple: true, dependents: 2, income: 2400 EUR/month, resources: 100000 "
      "EUR/year}\n"
      "access: {" +
      access + "}\n");
}

}  // namespace

TEST_CASE("access: who meets the criteria, by type and by what fails") {
  const Household home = flat("max_effort: 30 %, min_per_unit: 700 EUR/month");
  CHECK(home.text("access.applicants") == "4");
  CHECK(home.text("access.accessible") == "1");
  CHECK(home.number("access.share") == d("0.25"));
  CHECK(home.text("access.effort_too_high") == "2");
  CHECK(home.text("access.too_little_left") == "1");
  CHECK(home.text("access.above_ceiling") == "0");
  CHECK(home.text("access.by_type[type=A].effort_too_high") == "2");
  CHECK(home.text("access.by_type[type=B].accessible") == "1");
  CHECK(home.text("access.by_type[type=C].too_little_left") == "1");
  CHECK(home.number("access.by_type[type=C].share") == 0);
}

// B: (r + 100) / 3000 <= 30 % up to 800. C: (2300 - r) / 2.5 >= 700 up to 550. A: (r + 100) / 2000
// <= 30 % up to 500.
TEST_CASE("access: the rent at which a share is reached, and that one euro more misses it") {
  const auto rent = [](const std::string& share) {
    return flat("max_effort: 30 %, min_per_unit: 700 EUR/month, target_share: " + share + " %")
        .number("access.rent_for_target");
  };
  CHECK(rent("25") == 800);
  CHECK(rent("50") == 550);
  CHECK(rent("75") == 500);
  CHECK(rent("100") == 500);
}

// PLAI, other regions, 2025: 12,759 for one person, 24,875 for four.
TEST_CASE("access: the resource ceiling of the product, by category") {
  const Household home = flat("max_effort: 100 %", ", product: plai");
  CHECK(home.text("access.above_ceiling") == "4");
  CHECK(home.text("access.accessible") == "0");
}

TEST_CASE("access: what is lacking is told") {
  const Household home(
      "dwelling: {rent: 400 EUR/month}\ndemand: [{type: A, income: 1000 EUR/month}]\n");
  CHECK(home.lacks("access", "dwelling.zone_123"));
}
