// SPDX-License-Identifier: Apache-2.0
// Incomes by kind, and where each counts; obligations; what may not decide alone; rights of the
// young. Published cases of UNHAJ and FAGE (December 2018), by hand otherwise.
#include "cost_of_use/household.hpp"
#include "finance/property.hpp"

using namespace habitat;

namespace {

Household living(const std::string& household, const std::string& more = "",
                 const std::string& date = "2025-11-01") {
  return Household("as_of: " + date + "\nhousehold: {" + household +
                   "}\ndwelling: {zone_123: 2, location: other, rent: 400 EUR/month, landlord: "
                   "private}\n" +
                   more);
}
std::string incomes(const std::string& list) { return "incomes: [" + list + "]"; }
Decimal base(const std::string& list) { return living(incomes(list)).number("apl.net"); }
Decimal by_resources(const std::string& resources) {
  return living("income: 1 EUR/month, resources: " + resources + " EUR/year").number("apl.net");
}

}  // namespace

// A worker of 24, 750 EUR a month, a private flat at 580 EUR: 363 left on the wage of the day, 477
// on nil resources.
TEST_CASE("incomes: a wage counts less a tenth, as UNHAJ published it") {
  const std::string flat =
      "dwelling: {zone_123: 1, location: idf, convention: none, landlord: private, rent: 580 "
      "EUR/month}\n";
  const Household wage(
      "as_of: 2018-12-05\nhousehold: {age: 24, incomes: [{kind: wage, amount: 750 "
      "EUR/month}]}\n" +
      flat);
  CHECK(wage.number("tenant.aid") == 193);
  CHECK(wage.number("indicators.reste_pour_vivre") == 363);
  CHECK_FALSE(wage.says("A221"));
  CHECK_FALSE(wage.says("A203"));  // no bound decides
  const Household allowance(
      "as_of: 2018-12-05\nhousehold: {age: 24, incomes: [{kind: cej, amount: "
      "750 EUR/month}]}\n" +
      flat);
  CHECK(allowance.number("indicators.reste_pour_vivre") == 477);
  const Household alone("as_of: 2018-12-05\nhousehold: {age: 24, income: 750 EUR/month}\n" + flat);
  CHECK(alone.number("tenant.aid") < 193);
  CHECK(alone.says("A221"));
}

// 12 x 1 000 less 1 200 is 10 800; 12 x 30 less 360, not 504; 12 x 20 000 less 14 426.
TEST_CASE("incomes: the tenth has bounds for each person, and is not above the income") {
  CHECK(base("{kind: wage, amount: 1000 EUR/month}") == by_resources("10800"));
  CHECK(base("{kind: unemployment, amount: 1000 EUR/month}") == by_resources("10800"));
  const auto resources = [](const std::string& list) {
    return living(incomes(list)).number("ceilings.margin_plai");
  };
  const Decimal none = living(
                           "reference_income: 0 EUR/year, income: 1 EUR/month, resources: 0 "
                           "EUR/year")
                           .number("ceilings.margin_plai");
  CHECK(resources("{kind: wage, amount: 30 EUR/month}") == none);
  CHECK(resources("{kind: wage, amount: 100 EUR/month}") == none - (1200 - 504));
  CHECK(resources("{kind: wage, amount: 20000 EUR/month}") == none - (240000 - 14426));
  CHECK(living(incomes("{kind: wage, amount: 100 EUR/month}")).says("A203"));
  // Two persons: 504 for each of 100 a month; one of 200 has 504 once.
  CHECK(resources("{kind: wage, amount: 100 EUR/month}, {kind: wage, amount: 100 EUR/month, "
                  "person: B}") == none - 2 * (1200 - 504));
  CHECK(resources("{kind: wage, amount: 100 EUR/month}, {kind: unemployment, amount: 100 "
                  "EUR/month}") == none - (2400 - 504));
  // Pensions: 450 a person, 4 399 a household.
  CHECK(resources("{kind: pension, amount: 100 EUR/month}") == none - (1200 - 450));
  CHECK(resources("{kind: pension, amount: 2000 EUR/month}, {kind: pension, amount: 2500 "
                  "EUR/month, person: B}") == none - (54000 - 4399));
}

TEST_CASE("incomes: what counts whole, and what does not count") {
  for (const std::string kind : {"business", "maintenance_received", "other"})
    CHECK(base("{kind: " + kind + ", amount: 900 EUR/month}") == by_resources("10800"));
  for (const std::string kind :
       {"rsa", "activity_bonus", "aah", "aspa", "family_benefits", "cej", "student_grant"})
    CHECK(base("{kind: " + kind + ", amount: 900 EUR/month}") == by_resources("0"));
  CHECK(living(incomes("{kind: other, amount: 900 EUR/month}")).says("A413"));
  const Household both =
      living(incomes("{kind: wage, amount: 600 EUR/month}, {kind: rsa, amount: 300 EUR/month}"));
  CHECK(both.number("indicators.reste_pour_vivre") == 900 - both.number("tenant.net"));
}

TEST_CASE("incomes: what the case gives wins, and the difference is told") {
  const std::string wage = incomes("{kind: wage, amount: 1000 EUR/month}");
  CHECK(living(wage + ", resources: 5000 EUR/year").number("apl.net") == by_resources("5000"));
  CHECK(living(wage + ", resources: 5000 EUR/year").says("A411"));
  CHECK_FALSE(living(wage + ", resources: 10800 EUR/year").says("A411"));
  CHECK(living(wage + ", income: 1300 EUR/month").says("A411"));
}

// Drawn kinds of two persons; the base is worked out here, from the rule as it is written.
TEST_CASE("incomes: the aid of mixed kinds is that of resources worked out apart") {
  CHECK(holds(
      "mixed kinds",
      [] {
        const char* const kinds[] = {"wage", "unemployment", "pension",         "business", "rsa",
                                     "aah",  "cej",          "family_benefits", "other"};
        std::string list;
        long long earned[2] = {0, 0}, pensions[2] = {0, 0}, whole = 0;  // cents a year
        for (int i = static_cast<int>(draw(1, 5)); i > 0; --i) {
          const int kind = static_cast<int>(draw(0, 8)), person = static_cast<int>(draw(0, 1));
          const long long cents = static_cast<long long>(draw(0, 150000)), year = 12 * cents;
          if (kind <= 1) earned[person] += year;
          if (kind == 2) pensions[person] += year;
          if (kind == 3 || kind == 8) whole += year;
          list += std::string(list.empty() ? "" : ", ") + "{kind: " + kinds[kind] +
                  ", amount: " + std::to_string(cents / 100) + "." + (cents % 100 < 10 ? "0" : "") +
                  std::to_string(cents % 100) + " EUR/month, person: P" + std::to_string(person) +
                  "}";
        }
        long long tenths = 10 * whole, off_pensions = 0;  // tenths of a cent
        for (const int person : {0, 1}) {
          const long long pay = earned[person], pension = pensions[person];
          tenths += 10 * pay - std::min(10 * pay, std::max(504000LL, std::min(pay, 14426000LL)));
          tenths += 10 * pension;
          off_pensions += std::min(10 * pension, std::max(450000LL, pension));
        }
        tenths -= std::min(off_pensions, 4399000LL);
        RC_LOG() << list;
        const std::string resources = to_text(Decimal(tenths) / 1000);
        RC_ASSERT(living(incomes(list)).number("apl.net") == by_resources(resources));
      },
      100 / thinned));
}

TEST_CASE("incomes: columns of applicants are incomes of one person") {
  const Household it =
      living("income: 1 EUR/month",
             "access: {max_effort: 30 %}\ndemand:\n"
             "  - {type: wage, income_wage: 1000 EUR/month}\n"
             "  - {type: apart, income: 1000 EUR/month, resources: 10800 EUR/year, "
             "reference_income: 10800 "
             "EUR/year}\n"
             "  - {type: cej, income_cej: 500 EUR/month, income_family_benefits: 100 EUR/month}\n"
             "  - {type: none, income: 600 EUR/month, resources: 0 EUR/year}\n");
  CHECK(it.text("access.by_type[wage].accessible") == it.text("access.by_type[apart].accessible"));
  CHECK(it.text("access.by_type[cej].accessible") == it.text("access.by_type[none].accessible"));
  CHECK(it.says("A223"));  // of the last two
}

// 1 400, rent and charges 405, other bills 310: 685 are left; loans of 454: 231.
TEST_CASE("obligations: they lower what is left, and nothing else") {
  const std::string couple =
      "as_of: 2018-10-16\nhousehold: {couple: true, resources: 16800 EUR/year, income: 1400 "
      "EUR/month}\ndwelling: {zone_123: 2, location: other, rent: 305 EUR/month, rls: 0 "
      "EUR/month}\ncharges: [{item: other_taxes, amount: 100 EUR/month}]\n"
      "other: [{item: insurance, amount: 310 EUR/month}]\n";
  const Household without(couple),
      with(couple +
           "obligations: [{item: car, kind: loan, amount: 400 EUR/month}, {item: other, "
           "amount: 54 EUR/month}]\n");
  CHECK(without.number("indicators.reste_pour_vivre") == 685);
  CHECK(with.number("indicators.reste_pour_vivre") == 231);
  CHECK(with.number("indicators.obligations") == 454);
  CHECK(with.number("tenant.gross") == 715);
  for (const char* figure : {"indicators.effort_net", "indicators.effort_extended", "tenant.net"})
    CHECK(with.number(figure) == without.number(figure));
  CHECK(with.number("indicators.per_day") == d("231") / 2 / 30);
}

// 1 330 / 1.7: a child over 14 and 0.2 for the lone parent (globe42, issue 179).
TEST_CASE("budget: units of the CNAF, and days of a mean month") {
  const auto left = [](const std::string& household, const std::string& budget) {
    return Household("as_of: 2018-12-05\nhousehold: {" + household +
                     ", resources: 60000 EUR/year, income: 1330 EUR/month}\n"
                     "dwelling: {zone_123: 2, convention: none, landlord: private, rent: 0 "
                     "EUR/month}\nbudget: {" +
                     budget + "}\n");
  };
  const std::string parent = "dependents: 1, persons: 2, children_under_14: 0";
  CHECK(within(left(parent, "divide_by: cnaf_units").number("indicators.per_unit"), d("782.35"),
               "0.005"));
  CHECK(near_hand(left("couple: true", "divide_by: cnaf_units").number("indicators.per_unit"),
                  "886.666667"));
  CHECK(near_hand(left("age: 30", "days: 30.42").number("indicators.per_day"), "43.721236"));
}

// 1 200 of collective heating on 10 800: 11.1 %, above 8 %; charges 1 200 / 50 m2.
TEST_CASE("energy effort: heating in the charges counts, the chèque énergie is not taken off") {
  const auto it = [](const std::string& charges, const std::string& energy = "") {
    return Household(
        "as_of: 2026-06-01\nhousehold: {income: 900 EUR/month, resources: 0 EUR/year}\n"
        "dwelling: {zone_123: 2, location: other, living_area: 50 m2, rent: 300 "
        "EUR/month}\n" +
        charges + energy);
  };
  const Household heated = it("charges: [{item: heating_dhw_collective, amount: 100 EUR/month}]\n");
  CHECK(near_hand(heated.number("indicators.effort_energy"), "0.111111"));
  CHECK(heated.text("indicators.energy_above_threshold") == "true");
  CHECK(heated.number("indicators.charges_per_m2") == 24);
  const Household other = it("charges: [{item: lift, amount: 100 EUR/month}]\n");
  CHECK_FALSE(other.has("indicators.effort_energy"));
  const Household bill = it("", "energy: [{use: heating, carrier: gas, bill: 864 EUR/year}]\n");
  CHECK(bill.number("indicators.effort_energy") == d("0.08"));
  CHECK(bill.text("indicators.energy_above_threshold") == "false");
}

// April 2025: 646.52 x (1.28412 + 0.42804), less 16 % of 969.78 for the aid of two persons.
TEST_CASE("raised RSA: alone, with a child under three, pregnant or separated recently") {
  const auto rsa = [](const std::string& household, const std::string& dwelling = "") {
    return Household(
        "as_of: 2025-11-01\nhousehold: {age: 20, income: 0 EUR/month, resources: 0 "
        "EUR/year, " +
        household + "}\n" + dwelling);
  };
  const std::string flat = "dwelling: {zone_123: 2, location: other, rent: 380 EUR/month}\n";
  CHECK(within(rsa("child_under_3: true, dependents: 1, children_under_14: 1", flat)
                   .number("rights[rsa].amount"),
               d("951.79"), "0.01"));
  CHECK(within(rsa("pregnant: true").number("rights[rsa].amount"), d("830.21"), "0.005"));
  CHECK(within(rsa("separated_recently: true, dependents: 2").number("rights[rsa].amount"),
               d("1383.69"), "0.01"));
  CHECK(rsa("child_under_3: true, couple: true, dependents: 1").number("rights[rsa].amount") ==
        d("646.52") * d("1.8"));
}

TEST_CASE("rights of the young, and RSA where its rule is not known") {
  const auto has = [](const std::string& household, const std::string& right) {
    const Household it = living(household);
    for (std::size_t i = 0; i < it.size("rights"); ++i)
      if (it.text("rights[" + std::to_string(i) + "].right") == right) return true;
    return false;
  };
  CHECK(living("age: 19, income: 0 EUR/month").number("rights[cej].amount") == d("561.68"));
  CHECK_FALSE(living("age: 19, income: 0 EUR/month").has("rights[faj].amount"));
  CHECK(has("age: 25, income: 0 EUR/month", "faj"));
  CHECK_FALSE(has("age: 26, income: 0 EUR/month", "cej"));
  CHECK_FALSE(has("age: 19, " + incomes("{kind: cej, amount: 500 EUR/month}"), "cej"));
  CHECK_FALSE(has("age: 40, " + incomes("{kind: rsa, amount: 500 EUR/month}"), "rsa"));
  CHECK_FALSE(has("age: 70, " + incomes("{kind: aspa, amount: 500 EUR/month}"), "aspa"));
  const Household hidden = living("age: 40, " + incomes("{kind: aah, amount: 100 EUR/month}"));
  CHECK(hidden.text("rights[0].right") == "rsa");
  CHECK_FALSE(hidden.has("rights[rsa].amount"));
  CHECK(hidden.text("rights[rsa].condition").find("AAH") != std::string::npos);
}

TEST_CASE("an aid above rent and charges asks for the charges") {
  CHECK(living("income: 0 EUR/month, resources: 0 EUR/year").says("A225") == false);
  CHECK(Household("as_of: 2026-06-01\nhousehold: {income: 450 EUR/month, resources: 0 EUR/year}\n"
                  "dwelling: {zone_123: 1, location: paris, product: plai, rent: 300 EUR/month}\n")
            .says("A225"));
}

// Paris 11 April 2019: eight persons, 8.14 EUR a day left, an effort of 15 %.
TEST_CASE("what is left to live on stands beside the verdict") {
  const std::string family =
      "as_of: 2026-06-01\nhousehold: {couple: true, dependents: 6, persons: 8, children_under_14: "
      "4, "
      "resources: 12000 EUR/year, income: 2300 EUR/month}\n"
      "dwelling: {zone_123: 1, location: paris, product: plus, rent: 900 EUR/month}\n"
      "charges: [{item: heating_dhw_collective, amount: 256 EUR/month}]\n"
      "budget: {divide_by: persons}\naccess: {";
  const Household it(family + "max_effort: 33 %, min_per_unit: 300 EUR/month}\n");
  CHECK(it.text("indicators.verdict") == "accessible");
  CHECK(it.text("indicators.below_threshold") == "true");
  CHECK(it.says("A414"));
  const Household day(family + "min_per_day: 8 EUR/day}\n");
  CHECK_FALSE(day.has("indicators.verdict"));
  CHECK(day.text("indicators.below_threshold") == "false");
}

// What a newcomer found.
TEST_CASE("raised RSA: not without a child or a pregnancy, which is told") {
  const Household separated = living("age: 30, separated_recently: true, income: 0 EUR/month");
  const Household plain = living("age: 30, income: 0 EUR/month");
  CHECK(separated.number("rights[rsa].amount") == plain.number("rights[rsa].amount"));
  CHECK(separated.says("A327"));
  CHECK(living("age: 30, child_under_3: true, income: 0 EUR/month").says("A327"));
}

TEST_CASE("levels: obligations are put back beside the threshold of privation") {
  const Household with = living("income: 1000 EUR/month, resources: 9000 EUR/year",
                                "obligations: [{item: car, amount: 300 EUR/month}]\n"),
                  without = living("income: 1000 EUR/month, resources: 9000 EUR/year");
  CHECK(with.number("levels[0].household") == without.number("levels[0].household"));
  CHECK(with.number("indicators.reste_pour_vivre") ==
        without.number("indicators.reste_pour_vivre") - 300);
}

TEST_CASE("incomes: nothing is received of a kind that is zero") {
  const std::string wage = "{kind: wage, amount: 100 EUR/month}";
  CHECK(living("age: 30, " + incomes(wage + ", {kind: cej, amount: 0 EUR/month}"))
            .number("rights[rsa].amount") ==
        living("age: 30, " + incomes(wage)).number("rights[rsa].amount"));
}

TEST_CASE("incomes: more persons than are counted, kinds beside totals of applicants are told") {
  const std::string two =
      incomes("{kind: wage, amount: 600 EUR/month}, {kind: wage, amount: 20 EUR/month, person: A}");
  CHECK(living("persons: 1, " + two).says("A415"));
  CHECK_FALSE(living("couple: true, " + two).says("A415"));
  const auto applicants = [](const std::string& keys) {
    return living("income: 1 EUR/month",
                  "access: {max_effort: 30 %}\ndemand: [{type: A, " + keys + "}]\n");
  };
  CHECK(applicants("income_wage: 900 EUR/month, income: 2000 EUR/month").says("A416"));
  CHECK_FALSE(applicants("income_wage: 900 EUR/month").says("A416"));
  CHECK(applicants("income_other: 50 EUR/month").says("A413"));
}

TEST_CASE("rights: no CEJ above its amount") {
  const Household rich = living("age: 22, " + incomes("{kind: wage, amount: 600 EUR/month}"));
  for (std::size_t i = 0; i < rich.size("rights"); ++i)
    CHECK(rich.text("rights[" + std::to_string(i) + "].right") != "cej");
}
