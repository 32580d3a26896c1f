// SPDX-License-Identifier: Apache-2.0
// Which alternative: the cheapest of those that exclude each other, or independent ones within a
// budget.
#include "cost_of_use/life_cycle.hpp"

using namespace habitat;

namespace {

std::string keys(const std::string& more) {
  return "  study_period: 10 years\n  discount_rate: 0 %/year\n" + more;
}
/// One that invests so much and saves so much a year, of 1,000.
Variant works(const std::string& name, int invests, int saves) {
  return {name,
          {"class: investment, amount: " + std::to_string(invests) + " EUR",
           "class: operation, amount: " + std::to_string(1000 - saves) + " EUR"}};
}
std::string funded(const Building& building) {
  std::string names;
  for (std::size_t i = 0; i < building.size("life_cycle.funded"); ++i)
    names += building.text("life_cycle.funded[" + std::to_string(i) + "].name") + " ";
  return names;
}

}  // namespace

TEST_CASE("exclusive: the lowest cost is chosen, whatever its SIR") {
  // small: SIR 10, saves 900; large: SIR 2, saves 2,500.
  const Building building(
      keys(""), {works("base", 0, 0), works("small", 100, 100), works("large", 2500, 500)});
  CHECK(building.word("chosen") == "large");
  CHECK(building.of("small", "sir") == 10);
  CHECK(building.of("large", "sir") == 2);
  CHECK(building.of("large", "rank") == 1);
  CHECK(building.of("small", "rank") == 2);
  CHECK(building.of("base", "rank") == 3);
  CHECK(building.size("life_cycle.funded") == 0);
  // Those under life_cycle are of the second.
  CHECK(building.of("net_savings") == 900);
  const Building with_budget(keys("  budget: 5 EUR\n"), {works("base", 0, 0)});
  CHECK(with_budget.says("A327"));
}

TEST_CASE(
    "independent: by falling SIR as far as the budget goes; the first is what they stand against") {
  const auto building = [](const std::string& budget) {
    return Building(keys("  choice: independent\n" + budget),
                    {works("base", 0, 0), works("large", 2500, 500), works("small", 100, 100),
                     works("lossy", 1000, 50), works("even", 1000, 100)});
  };
  const Building all = building("");
  CHECK(funded(all) == "small large ");
  CHECK(all.of("funded[large].cumulated") == 2600);
  CHECK_FALSE(all.known("chosen"));
  CHECK_FALSE(all.known("alternatives[base].rank"));
  CHECK(all.of("small", "rank") == 1);
  CHECK(all.of("even", "rank") == 3);
  CHECK(all.of("lossy", "rank") == 4);
  CHECK(funded(building("  budget: 2600 EUR\n")) == "small large ");
  CHECK_FALSE(building("  budget: 2600 EUR\n").says("A422"));
  // Without the small one there is room for the large one, which saves more.
  const Building tight = building("  budget: 2599 EUR\n");
  CHECK(funded(tight) == "small ");
  CHECK(tight.says("A422"));
  CHECK(tight.says("A405"));
  CHECK(funded(building("  budget: 0 EUR\n")).empty());
  CHECK_FALSE(building("  budget: 0 EUR\n").says("A405"));
}

TEST_CASE("independent: what invests nothing more comes first, by what it saves") {
  const Building building(keys("  choice: independent\n  budget: 0 EUR\n"),
                          {works("base", 0, 0), works("dear", 100, 100), works("free", 0, 10),
                           works("freer", 0, 20), works("worse", 0, -10)});
  CHECK(funded(building) == "freer free ");
  CHECK(building.of("worse", "rank") == 4);
  CHECK_FALSE(building.known("funded[free].sir"));
}
