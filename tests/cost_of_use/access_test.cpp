// SPDX-License-Identifier: Apache-2.0
// For whom a dwelling is accessible, by hand: resources high enough that no aid comes in.
#include "cost_of_use/household.hpp"
#include "finance/property.hpp"

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
  // What is left to live on does not decide: C is accessible, and below the threshold.
  CHECK(home.text("access.accessible") == "2");
  CHECK(home.number("access.share") == d("0.5"));
  CHECK(home.text("access.effort_too_high") == "2");
  CHECK(home.text("access.below_threshold") == "1");
  CHECK_FALSE(home.has("access.above_ceiling"));  // of no product
  CHECK(home.text("access.by_type[type=A].effort_too_high") == "2");
  CHECK(home.text("access.by_type[type=B].accessible") == "1");
  CHECK(home.text("access.by_type[type=C].below_threshold") == "1");
  CHECK(home.number("access.by_type[type=C].share") == 1);
  CHECK(home.says("A414"));
  CHECK_FALSE(flat("max_effort: 30 %").says("A414"));
}

// B: (r + 100) / 3000 <= 30 % up to 800. C: (r + 100) / 2400 up to 620, whatever is left. A: (r +
// 100) / 2000 up to 500.
TEST_CASE("access: the rent at which a share is reached, and that one euro more misses it") {
  const auto rent = [](const std::string& share) {
    return flat("max_effort: 30 %, min_per_unit: 700 EUR/month, target_share: " + share + " %")
        .number("access.rent_for_target");
  };
  CHECK(rent("25") == 800);
  CHECK(rent("50") == 620);
  CHECK(rent("75") == 500);
  CHECK(rent("100") == 500);
  const Household without = flat("min_per_unit: 700 EUR/month, target_share: 50 %");
  CHECK_FALSE(without.has("access.rent_for_target"));
  CHECK(without.lacks("access.rent_for_target", "access.max_effort"));
}

// A, alone: 2000 less 700, 43.33 a day; B 76.67; C, four persons: 1700 / 4 / 30 = 14.17.
TEST_CASE("access: a threshold by person and day, or by unit") {
  CHECK(flat("min_per_day: 15 EUR/day").text("access.below_threshold") == "1");
  CHECK(flat("min_per_day: 14 EUR/day").text("access.below_threshold") == "0");
  CHECK(flat("min_per_day: 50 EUR/day").text("access.below_threshold") == "3");
  CHECK(flat("min_per_day: 15 EUR/day, min_per_unit: 1500 EUR/month")
            .text("access.below_threshold") == "3");
  CHECK_FALSE(flat("max_effort: 30 %").has("access.below_threshold"));
}

// One person under the AL, whose aid begins at its threshold of ten euros: found by hand with every
// rent of a batch, accessible up to 175, from there to 216 now and then, beyond never.
TEST_CASE("access: a dearer rent may bring an aid that makes it accessible again") {
  const auto at = [](const std::string& rent) {
    return Household("as_of: 2026-06-01\ndwelling: {zone_123: 2, rent: " + rent +
                     " EUR/month, convention: none, landlord: private}\n"
                     "demand: [{type: A, income: 1550 EUR/month, resources: 11000 EUR/year}]\n"
                     "access: {max_effort: 10 %, target_share: 100 %}\n");
  };
  CHECK(at("400").number("access.rent_for_target") == 215);
  CHECK(at("215").text("access.accessible") == "1");
  CHECK(at("216").text("access.accessible") == "0");
  CHECK(at("214").text("access.accessible") == "1");
}

// Whatever the household: at the rent that is found it holds, at the next two hundred it does not.
TEST_CASE("access: no dearer rent than the one found is accessible") {
  const auto at = [](const std::string& text, const std::string& access, int rent) {
    return Household(text + access + "}\n" +
                     "dwelling: {zone_123: 2, landlord: private, convention: none, rent: " +
                     std::to_string(rent) + " EUR/month}\n");
  };
  // Nothing is searched for at each of them.
  const auto met = [&](const std::string& text, int rent) {
    return at(text, "", rent).text("access.accessible") == "1";
  };
  CHECK(holds(
      "highest rent",
      [&] {
        const int resources = static_cast<int>(draw(0, 160)) * 100;
        const std::string text =
            "as_of: 2026-06-01\ndemand: [{type: A, dependents: " +
            std::to_string(static_cast<int>(draw(0, 3))) +
            ", income: " + std::to_string(300 + static_cast<int>(draw(0, 1500))) +
            " EUR/month, resources: " + std::to_string(resources) +
            " EUR/year}]\naccess: {max_effort: " + std::to_string(static_cast<int>(draw(5, 40))) +
            " %";
        RC_LOG() << text;
        const Household home = at(text, ", target_share: 100 %", 300);
        const bool found = home.has("access.rent_for_target");
        const int rent = found ? std::stoi(home.text("access.rent_for_target")) : -1;
        if (found) RC_ASSERT(met(text, rent));
        for (int more = 1; more <= 200; ++more) RC_ASSERT_FALSE(met(text, rent + more));
      },
      30 / thinned));
}

// Applicants who agree in what their aid depends on share its computation: each is nevertheless
// what the page says of such a household.
TEST_CASE("access: applicants together are judged as each household by itself") {
  const std::string dwelling =
      "as_of: 2026-06-01\ndwelling: {zone_123: 2, location: other, rent: 431.27 EUR/month}\n"
      "charges: [{item: all, amount: 61.4 EUR/month}]\n";
  const auto flag = [](const char* name, int of) {
    return draw(1, of) == 1 ? std::string(", ") + name + ": true" : "";
  };
  CHECK(holds(
      "applicants together",
      [&] {
        std::string demand = "access: {max_effort: 20 %, min_per_unit: 500 EUR/month}\ndemand:\n";
        int accessible = 0, below = 0;
        for (int i = static_cast<int>(draw(2, 6)); i > 0; --i) {
          const std::string household =
              "income: " + std::to_string(static_cast<int>(draw(70, 76)) * 20) +
              " EUR/month, dependents: " + std::to_string(static_cast<int>(draw(0, 2))) +
              flag("couple", 2) + flag("disability_aid", 3) + flag("student", 3) +
              flag("grant_holder", 2);
          demand += "  - {type: A, " + household + "}\n";
          const Household alone(dwelling + "household: {" + household + "}\n");
          const Decimal effort = alone.number("indicators.effort_net"),
                        left = alone.number("indicators.per_unit");
          accessible += effort <= d("0.2") ? 1 : 0;
          below += left < 500 ? 1 : 0;
        }
        RC_LOG() << demand;
        const Household together(dwelling + demand);
        RC_ASSERT(together.text("access.accessible") == std::to_string(accessible));
        RC_ASSERT(together.text("access.below_threshold") == std::to_string(below));
      },
      60 / thinned));
}

// Resources of 24,875 EUR for four persons, PLAI, other regions, 2025; one euro more is above.
TEST_CASE("access: below the ceiling to the euro, by category") {
  const Household home(
      "as_of: 2025-11-01\ndwelling: {zone_123: 3, location: other, product: plai, rent: 300 "
      "EUR/month}\n"
      "demand:\n"
      "  - {type: A, couple: true, dependents: 2, income: 1500 EUR/month, reference_income: 24875 "
      "EUR/year}\n"
      "  - {type: B, couple: true, dependents: 2, income: 1500 EUR/month, reference_income: 24876 "
      "EUR/year}\n"
      "  - {type: C, couple: true, dependents: 1, income: 1500 EUR/month, reference_income: 24875 "
      "EUR/year}\n");
  CHECK(home.text("access.by_type[type=A].above_ceiling") == "0");
  CHECK(home.text("access.by_type[type=B].above_ceiling") == "1");
  CHECK(home.text("access.by_type[type=C].above_ceiling") == "1");
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
  const auto lacks = [](const std::string& dwelling, const std::string& input) {
    return Household("as_of: 2021-06-01\ndwelling: {zone_123: 2, rent: 400 EUR/month, " + dwelling +
                     "}\ndemand: [{type: A, income: 1000 EUR/month}]\n")
        .lacks("access", input);
  };
  CHECK(lacks("product: plai", "dwelling.location"));
  CHECK(lacks("product: plai, location: other", "parameters[resources.plai.other.persons_1]"));
  CHECK_FALSE(lacks("product: lli, location: other", "dwelling.location"));
}
