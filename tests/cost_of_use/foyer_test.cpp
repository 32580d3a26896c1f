// SPDX-License-Identifier: Apache-2.0
// The aid in foyers and residences, in furnished dwellings, by a notice; children in shared
// custody; the flat amount of the effort rate. Expected by the ministry's brochure of September
// 2021 as CatalaLang/catala-examples quotes it, and by hand from the order.
#include "cost_of_use/household.hpp"

using namespace habitat;

namespace {

Household resident(const std::string& kind, const std::string& date, int zone, int redevance,
                   int resources, const std::string& more = "",
                   NumberKind number = NumberKind::exact) {
  return Household("as_of: " + date + "\nhousehold: {resources: " + std::to_string(resources) +
                       " EUR/year" + more + "}\ndwelling: {zone_123: " + std::to_string(zone) +
                       ", product: plai, rent: " + std::to_string(redevance) +
                       " EUR/month, kind: " + kind + "}\n",
                   everything, number);
}

}  // namespace

// Brochure, page 34: alone, zone 1, redevance 350, resources 7 500; the same cases of
// catala-examples for 2022.
TEST_CASE("foyer: K x (E - E0), the brochure's person alone") {
  for (const std::string date : {"2021-09-15", "2022-05-01"})
    CHECK(resident("foyer", date, 1, 350, 7500).number("apl.gross") == d("154.78"));
}

TEST_CASE("residence: the brochure's person alone, step by step") {
  for (const NumberKind kind : {NumberKind::exact, NumberKind::fast, NumberKind::traced}) {
    const Household it = resident("residence", "2022-05-01", 1, 350, 7500, "", kind);
    CHECK(within(it.number("apl.foyer_minimum"), d("124.645"), "0.001"));
    CHECK(within(it.number("apl.coefficient"), d("0.6"), "0.0000001"));
    CHECK(within(it.number("apl.gross"), d("129.65"), "0.0000001"));
    CHECK(within(it.number("tenant.aid"), 129, "0.0000001"));
    CHECK(it.number("tenant.rls") == 0);
    for (const char* figure : {"charges", "rent_ratio", "participation", "after_degressivity"})
      CHECK_FALSE(it.has(std::string("apl.") + figure));
  }
}

// catala-examples, case of 2022-04: couple, zone 3, redevance 360, resources 15 000.
TEST_CASE("foyer: a couple with little aid; below 10 EUR nothing is paid") {
  CHECK(resident("foyer", "2022-04-01", 3, 360, 15000, ", couple: true").number("apl.gross") ==
        d("12.06"));
  CHECK(resident("foyer", "2022-04-01", 3, 340, 15000, ", couple: true").number("apl.gross") == 0);
}

// By hand: E0 = (1.2 x 0 + 76.32) / 12 = 6.36 without resources; K = 0.9; 0.9 x (20 - 6.36)
// = 12.276, less 5 is 7.276, which leaves 12.724 of 20 and not 15: 5.000 is left, below 10.
TEST_CASE("residence: something is left to pay") {
  const Household it = resident("residence", "2022-05-01", 1, 20, 0);
  CHECK(it.number("apl.formula_aid") == d("12.276"));
  CHECK(it.number("apl.after_reduction") == 5);
  CHECK(it.number("apl.gross") == 0);
}

TEST_CASE("foyer: the ceiling of the redevance by household, further dependents added") {
  const auto ceiling = [](const std::string& date, int zone, const std::string& household) {
    return resident("residence", date, zone, 300, 5000, household).number("apl.rent_ceiling");
  };
  CHECK(ceiling("2020-10-01", 3, "") == d("385.78"));
  CHECK(ceiling("2023-10-01", 2, ", couple: true") == d("510.24"));
  CHECK(ceiling("2025-10-01", 1, ", dependents: 4") == d("767.12"));
  CHECK(ceiling("2025-10-01", 1, ", dependents: 6") == d("767.12") + 2 * d("79.57"));
  CHECK(ceiling("2026-10-01", 1, "") == d("504.55"));  // 498.81 x 1.0115
  CHECK(resident("foyer", "2026-10-01", 1, 300, 5000).says("A328"));
  CHECK(resident("foyer", "2020-09-30", 1, 300, 5000)
            .lacks("tenant.aid", "parameters[apl.foyer.parts.single]"));
}

TEST_CASE("foyer: what is not known is told") {
  const std::string base =
      "as_of: 2025-11-01\nhousehold: {resources: 5000 EUR/year, student: true}\n"
      "dwelling: {zone_123: 1, rent: 350 EUR/month, kind: foyer";
  CHECK(Household(base + "}\n").says("A218"));
  CHECK_FALSE(Household(base + "}\n").says("A323"));
  CHECK(Household(base + ", convention: none}\n").lacks("tenant.aid", "dwelling.aid"));
}

// The month names the redevance; its charges are in it.
TEST_CASE("foyer: the month says that the rent is the redevance") {
  const Household it = resident("residence", "2022-05-01", 1, 350, 7500);
  CHECK(it.text("items[0].item") == "redevance, charges included");
  CHECK(it.number("tenant.net") == 350 - 129);
}

// Two thirds of 420 are 280: 208 by the formula, 258 without the rule (CCH D. 842-2, D. 823-18).
TEST_CASE("furnished: two thirds of the rent count") {
  const auto aid = [](const std::string& keys) {
    return Household(
               "as_of: 2025-11-01\nhousehold: {resources: 8000 EUR/year}\ndwelling: {zone_123: 1, "
               "location: idf, product: pls, landlord: private" +
               keys + "}\n")
        .number("apl.net");
  };
  CHECK(aid(", rent: 420 EUR/month, furnished: true") == 208);
  CHECK(aid(", rent: 420 EUR/month") == 258);
  CHECK(aid(", rent: 280 EUR/month") == 208);
}

// Order of 27 September 2019, art. 8: 75 % of 333.14 is 249.86 (249.855).
TEST_CASE("paid lodging: three quarters of the ceiling of a person alone") {
  const Household it(
      "as_of: 2025-11-01\nhousehold: {couple: true, resources: 8000 EUR/year}\n"
      "dwelling: {zone_123: 1, rent: 400 EUR/month, landlord: private, kind: paid_lodging}\n");
  CHECK(it.number("apl.rent_ceiling") == d("249.86"));
}

TEST_CASE("an aid by its notice is taken off, and what the formula gives is told") {
  const auto month = [](const std::string& aid) {
    return Household(
        "as_of: 2025-11-01\nhousehold: {resources: 8000 EUR/year, income: 700 EUR/month}\n"
        "dwelling: {zone_123: 1, rent: 420 EUR/month, landlord: private" +
        aid + "}\n");
  };
  CHECK(month("").number("tenant.net") == 420 - 258);
  CHECK_FALSE(month("").says("A408"));
  const Household notice = month(", aid: 200.50 EUR/month"), none = month(", aid: 0 EUR/month");
  CHECK(notice.number("tenant.aid") == d("200.50"));
  CHECK(notice.number("tenant.net") == d("219.50"));
  CHECK(notice.number("apl.net") == 258);
  CHECK(notice.says("A408"));
  CHECK(none.number("tenant.net") == 420);
  CHECK(none.number("indicators.effort_net") == d("0.6"));
}

// What the formula lacks does not matter where the notice is there, but for the RLS.
TEST_CASE("an aid by its notice needs no formula; an RLS that is owed has to be known") {
  const std::string base =
      "as_of: 2025-11-01\nhousehold: {income: 700 EUR/month}\ndwelling: {rent: "
      "400 EUR/month, aid: 100 EUR/month, landlord: ";
  CHECK(Household(base + "private}\n").number("tenant.net") == 300);
  const Household social(base + "social}\n");
  CHECK_FALSE(social.has("tenant.net"));
  CHECK(social.lacks("tenant.rls", "dwelling.zone_123"));
  CHECK(Household(base + "social, rls: 40 EUR/month}\n").number("tenant.net") == 260);
}

// Order of 10 March 2011: (430 + 45 + 70) / 1 900, and less an aid of 96.
TEST_CASE("effort: the flat amount of the landlord stands in the rates of the order alone") {
  const auto flat = [](const std::string& effort) {
    return Household(
        "as_of: 2025-11-01\nhousehold: {couple: true, dependents: 1, persons: 3, "
        "children_under_14: 1, resources: 20000 EUR/year, income: 1900 EUR/month}\n"
        "dwelling: {zone_123: 2, location: other, product: plus, living_area: 65 m2, rent: 430 "
        "EUR/month, rls: 0 EUR/month}\n"
        "charges: [{item: cleaning_caretaker, amount: 45 EUR/month}]\n" +
        effort);
  };
  const Household with = flat("effort: {flat_charges: 70 EUR/month}\n"), without = flat("");
  CHECK(within(with.number("indicators.effort_gross"), d("0.286842"), "0.000001"));
  CHECK(within(with.number("indicators.effort_net"), d("0.236316"), "0.000001"));
  for (const char* figure : {"tenant.gross", "tenant.net", "tenant.charges",
                             "indicators.effort_extended", "indicators.reste_pour_vivre"})
    CHECK(with.number(figure) == without.number(figure));
}

// A dwelling of 430 + 45 less 96 is 379, 19.9 % of 1 900; with 70 more 449, 23.6 %.
TEST_CASE("effort: the flat amount stands in that of applicants") {
  const auto accessible = [](const std::string& effort) {
    return Household(
               "as_of: 2025-11-01\n"
               "dwelling: {zone_123: 2, location: other, rent: 430 EUR/month, rls: 0 EUR/month}\n"
               "charges: [{item: cleaning_caretaker, amount: 45 EUR/month}]\n" +
               effort +
               "access: {max_effort: 22 %}\n"
               "demand: [{type: F, couple: true, dependents: 1, persons: 3, children_under_14: 1, "
               "resources: 20000 EUR/year, income: 1900 EUR/month}]\n")
        .number("access.accessible");
  };
  CHECK(accessible("") == 1);
  CHECK(accessible("effort: {flat_charges: 70 EUR/month}\n") == 0);
}

// 2025: 1 + 0.25 units: 7 200 / 1.25 = 5 760, above 5 700; 7 200 / 1.5 = 4 800 below.
TEST_CASE("chèque énergie: children in shared custody count half, there alone") {
  const auto it = [](const std::string& keys) {
    return Household(
        "as_of: 2025-11-01\nhousehold: {dependents: 1, persons: 2, reference_income: "
        "7200 EUR/year" +
        keys + "}\n");
  };
  CHECK(it("").number("cheque_energie") == 240);
  CHECK(it(", shared_custody: 1").number("cheque_energie") == 176);
  CHECK(it(", shared_custody: 1").says("A409"));
  CHECK(it(", shared_custody: 1").number("indicators.consumption_units") ==
        it("").number("indicators.consumption_units"));
}
