// SPDX-License-Identifier: Apache-2.0
// Ceilings, chèque énergie, RSA and ASPA by hand, from the figures of their texts.
#include "cost_of_use/household.hpp"

using namespace habitat;

// Base of April 2025: 646.52 EUR a month.
TEST_CASE("RSA: one person, and 1 + 0.5 + 0.3 + 0.3 + 0.4 for a couple with three children") {
  const Household one(
      "as_of: 2025-11-01\nhousehold: {income: 0 EUR/month, resources: 0 EUR/year}\n");
  CHECK(one.number("rights[right=rsa].amount") == d("646.52"));
  const Household five(
      "as_of: 2025-11-01\nhousehold: {couple: true, dependents: 3, income: 616.30 EUR/month}\n");
  CHECK(five.number("rights[right=rsa].amount") == d("1000"));
  // A person alone with one child: 1.5 times.
  const Household two("as_of: 2025-11-01\nhousehold: {dependents: 1, income: 900 EUR/month}\n");
  CHECK(two.number("rights[right=rsa].amount") == d("69.78"));
}

// With a housing aid, 12 % of the base is left out for one person: 77.58 EUR.
TEST_CASE("RSA: the housing aid is left out in part, and six euros are the least") {
  const Household tenant(
      "as_of: 2025-11-01\nhousehold: {income: 500 EUR/month}\n"
      "dwelling: {zone_123: 3, rent: 300 EUR/month, landlord: private}\n");
  CHECK(tenant.number("tenant.aid") > 78);
  CHECK(tenant.number("rights[right=rsa].amount") == d("646.52") - d("77.5824") - 500);
  const Household little("as_of: 2025-11-01\nhousehold: {income: 641 EUR/month}\n");
  CHECK_FALSE(little.has("rights[right=rsa].amount"));
}

// ASPA of January 2025: 12,411.44 and 19,268.80 EUR a year.
TEST_CASE("ASPA: what lacks to a twelfth, for those without dependents") {
  const Household couple("as_of: 2025-11-01\nhousehold: {couple: true, income: 1500 EUR/month}\n");
  CHECK(near_hand(12 * couple.number("rights[right=aspa].amount"), "1268.80"));
  const Household family("as_of: 2025-11-01\nhousehold: {dependents: 1, income: 500 EUR/month}\n");
  CHECK_FALSE(family.has("rights[right=aspa].amount"));
}

// Order of 31 July 2025. Units: 1, then 0.5, then 0.3: 1.8 for three persons, 2.1 for four.
TEST_CASE("chèque énergie: bands are strict, classes by units") {
  const auto cheque = [](int persons, int reference_income) {
    return Household("as_of: 2025-11-01\nhousehold: {persons: " + std::to_string(persons) +
                     ", reference_income: " + std::to_string(reference_income) + " EUR/year}\n")
        .number("cheque_energie");
  };
  CHECK(cheque(1, 5699) == 194);
  CHECK(cheque(1, 5700) == 146);
  CHECK(cheque(1, 10999) == 48);
  CHECK(cheque(1, 11000) == 0);
  CHECK(cheque(3, 12000) == 176);
  CHECK(cheque(4, 11000) == 277);
}

// 2026, other regions: PLUS 23,403, 31,254, 37,584, 45,374, 53,376, 60,156 and 6,710.
TEST_CASE("ceilings: categories of the order of 1987") {
  const auto margin = [](const std::string& household) {
    return Household("as_of: 2026-06-01\nhousehold: {reference_income: 10000 EUR/year, " +
                     household + "}\ndwelling: {location: other}\n")
        .number("ceilings.margin_plus");
  };
  CHECK(margin("persons: 1") == 13403);
  CHECK(margin("persons: 1, disabled_person: true") == 21254);
  CHECK(margin("couple: true, persons: 2") == 21254);
  CHECK(margin("couple: true, persons: 2, young_couple: true") == 27584);
  CHECK(margin("dependents: 1, persons: 2") == 27584);
  CHECK(margin("dependents: 2, persons: 3") == 35374);
  CHECK(margin("couple: true, dependents: 1, persons: 3, disabled_person: true") == 35374);
  // Tables of three landlords: disability lifts each category up to the sixth. PLUS of 2026.
  const auto plus = [](const std::string& household) {
    return Household("as_of: 2026-03-01\nhousehold: {couple: true, " + household +
                     ", reference_income: 10000 EUR/year}\ndwelling: {location: other}\n")
        .number("ceilings.margin_plus");
  };
  CHECK(plus("dependents: 2, persons: 4, disabled_person: true") == 53376 - 10000);
  CHECK(plus("dependents: 3, persons: 5, disabled_person: true") == 60156 - 10000);
  CHECK(plus("dependents: 4, persons: 6, disabled_person: true") == 60156 - 10000);
  CHECK(plus("dependents: 2, persons: 4") == 45374 - 10000);
  CHECK(margin("couple: true, dependents: 6, persons: 8") == 50156 + 2 * 6710);
}

TEST_CASE("ceilings: below to the euro") {
  const auto below = [](const std::string& income) {
    return Household("as_of: 2026-06-01\nhousehold: {persons: 1, reference_income: " + income +
                     " EUR/year}\ndwelling: {location: other}\n")
        .text("ceilings.plai");
  };
  CHECK(below("12870") == "true");
  CHECK(below("12870.01") == "false");
}

TEST_CASE("an income that is not given is told, and by what it is replaced") {
  const Household home(
      "household: {income: 1000 EUR/month}\ndwelling: {zone_123: 2, rent: 400 EUR/month}\n");
  CHECK(home.says("A221"));
  const Household whole(
      "household: {income: 1000 EUR/month, resources: 12000 EUR/year, reference_income: 11000 "
      "EUR/year}\ndwelling: {zone_123: 2, rent: 400 EUR/month}\n");
  CHECK_FALSE(whole.says("A221"));
  // The tables of October 2026 are taken beyond the October in which they are due for revision; of
  // these themselves the text was not seen.
  const auto at = [](const std::string& head) {
    return Household(head + "household: {income: 1000 EUR/month}\n" +
                     "dwelling: {zone_123: 2, rent: 400 EUR/month}\n");
  };
  CHECK(at("as_of: 2027-10-01\n").says("A222"));
  CHECK_FALSE(at("as_of: 2027-09-30\n").says("A222"));
  CHECK(at("as_of: 2026-10-01\n").says("A328"));
  CHECK_FALSE(at("as_of: 2026-09-30\n").says("A328"));
  // Not where the case sets its ceiling itself, nor where there is no aid.
  CHECK_FALSE(at("as_of: 2027-10-01\nparameters: {apl.rent_ceiling.zone_2.single: 295 EUR/month}\n")
                  .says("A222"));
  CHECK_FALSE(Household("as_of: 2027-10-01\nhousehold: {income: 1000 EUR/month}\n").says("A222"));
}
