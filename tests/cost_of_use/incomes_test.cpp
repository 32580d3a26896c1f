// SPDX-License-Identifier: Apache-2.0
// Incomes by kind, and where each counts; rights of the young. Published cases of UNHAJ and FAGE
// (December 2018), by hand otherwise.
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

TEST_CASE("raised RSA: not without a child or a pregnancy, which is told") {
  const Household separated = living("age: 30, separated_recently: true, income: 0 EUR/month");
  const Household plain = living("age: 30, income: 0 EUR/month");
  CHECK(separated.number("rights[rsa].amount") == plain.number("rights[rsa].amount"));
  CHECK(separated.says("A327"));
  CHECK(living("age: 30, child_under_3: true, income: 0 EUR/month").says("A327"));
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
