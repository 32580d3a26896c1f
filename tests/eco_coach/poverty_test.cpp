// SPDX-License-Identifier: Apache-2.0
// Energy poverty of one household, the reste pour vivre and the solidarity fund. Cases ECO-PUB-10
// (INSEE, equivalence of units) and ECO-PUB-13 (definition of the ONPE, decile of 2021); the others
// by hand, as shown.
#include "eco_coach/rules/poverty.hpp"

#include <doctest/doctest.h>

#include "eco_coach/rules/fsl.hpp"
#include "numbers/decimal.hpp"
#include "numbers/traced.hpp"

using namespace habitat;
using namespace habitat::eco_coach;

namespace {

template <class N>
N n(std::string_view text) {
  return decimal<N>(text);
}

template <class N>
bool is(const std::optional<N>& computed, std::string_view text) {
  if constexpr (std::is_same_v<N, double>)
    return computed && *computed == doctest::Approx(decimal<double>(text)).epsilon(1e-9);
  else
    return computed && round_to(*computed, 8) == n<N>(text);
}

template <class N>
HouseholdMoney<N> household(int persons, int children, std::string_view income_a_year,
                            std::string_view energy) {
  HouseholdMoney<N> one;
  one.persons = persons;
  one.children_under_14 = children;
  one.income = n<N>(income_a_year) / N(12);
  one.energy = n<N>(energy);
  return one;
}

template <class N>
PovertyLevels<N> levels_of_2021(const Poverty<N>& poverty = {}) {
  Findings findings;
  return poverty_levels(poverty, Law(), {2021, 6, 1}, findings);
}

}  // namespace

TEST_CASE_TEMPLATE("poverty: incomes of 1 000, 1 500 and 2 100 are one living standard", N, double,
                   Decimal, Traced) {
  const struct {
    int persons, children;
    const char *income, *units;
  } rows[] = {{1, 0, "1000", "1"}, {2, 0, "1500", "1.5"}, {4, 2, "2100", "2.1"}};
  for (const auto& row : rows) {
    HouseholdMoney<N> one;
    one.persons = row.persons;
    one.children_under_14 = row.children;
    CHECK_FALSE(living_standard(one));
    one.income = n<N>(row.income);
    CHECK(is(std::optional<N>(one.units()), row.units));
    CHECK(is(living_standard(one), "1000"));
  }
  // Somebody of the household is an adult.
  CHECK(law::consumption_units<N>(2, 2) == n<N>("1.3"));
}

TEST_CASE_TEMPLATE("poverty: the effort has to be strictly above 8 %", N, double, Decimal, Traced) {
  const auto levels = levels_of_2021<N>();
  CHECK(is(levels.third_decile, "18360"));
  CHECK(is(levels.threshold, "0.08"));
  const struct {
    HouseholdMoney<N> household;
    const char *units, *per_unit, *effort;
    bool tee;
  } rows[] = {{household<N>(3, 2, "19200", "1632"), "1.6", "12000", "0.085", true},
              {household<N>(2, 0, "30000", "2900"), "1.5", "20000", "0.09666667", false},
              {household<N>(1, 0, "13200", "1056"), "1", "13200", "0.08", false}};
  for (const auto& row : rows) {
    CAPTURE(row.effort);
    CHECK(is(std::optional<N>(row.household.units()), row.units));
    CHECK(is(std::optional<N>(N(12) * *living_standard(row.household)), row.per_unit));
    const auto effort = effort_of(row.household.energy, row.household.yearly_income());
    REQUIRE(effort);
    CHECK(round_to(*effort, 8) == round_to(n<N>(row.effort), 8));
    CHECK(tee_3d(row.household, levels) == row.tee);
  }
  // One cent more than 8 % of 13 200.
  CHECK(tee_3d(household<N>(1, 0, "13200", "1056.01"), levels) == true);
}

TEST_CASE_TEMPLATE("poverty: what is not known decides nothing, what is known may", N, double,
                   Decimal, Traced) {
  HouseholdMoney<N> one = household<N>(1, 0, "12000", "1200");
  one.income.reset();
  const auto levels = levels_of_2021<N>();
  CHECK_FALSE(effort_of(one.energy, one.yearly_income()));
  CHECK_FALSE(tee_3d(one, levels));
  CHECK_FALSE(reste_pour_vivre(one, false));
  one.income = N(0);  // given, and nothing: any energy is above 8 % of it
  CHECK_FALSE(effort_of(one.energy, one.yearly_income()));
  CHECK(tee_3d(one, levels) == true);
  one.income = N(2000);  // 24 000 a unit: above the decile, whatever its energy
  one.energy.reset();
  CHECK(tee_3d(one, levels) == false);
}

TEST_CASE_TEMPLATE("poverty: the third decile of 2022 is not known, and that is said", N, double,
                   Decimal, Traced) {
  Findings findings;
  const auto levels = poverty_levels(Poverty<N>{}, Law(), Date{2022, 6, 1}, findings);
  CHECK_FALSE(levels.third_decile);
  CHECK_FALSE(tee_3d(household<N>(1, 0, "12000", "1200"), levels));
  CHECK(tee_3d(household<N>(1, 0, "12000", "900"), levels) == false);  // 7.5 %
  REQUIRE(!findings.missing.empty());
  CHECK(findings.missing[0].figure == "households[].tee_3d");
  CHECK(findings.missing[0].inputs[0] == "poverty.third_decile");
  Poverty<N> own;
  own.third_decile = N(19200);
  own.threshold = n<N>("0.1");
  Findings none;
  const auto set = poverty_levels(own, Law(), Date{2022, 6, 1}, none);
  CHECK(tee_3d(household<N>(1, 0, "12000", "1200"), set) == false);  // 10 % of 12 000
  CHECK(tee_3d(household<N>(1, 0, "12000", "1201"), set) == true);
}

TEST_CASE_TEMPLATE("poverty: the cheque is deducted where the case says so", N, double, Decimal,
                   Traced) {
  Poverty<N> poverty;
  poverty.deduct_cheque = true;
  const auto levels = levels_of_2021<N>(poverty);
  HouseholdMoney<N> one = household<N>(1, 0, "12000", "1056");
  CHECK_FALSE(tee_3d(one, levels));  // what the cheque is was not said
  one.cheque = N(96);                // 1 056 - 96 = 960: 8 % of 12 000
  CHECK(tee_3d(one, levels) == false);
  CHECK(tee_3d(one, levels_of_2021<N>()) == true);  // 8.8 %
  one.cheque = N(2000);
  CHECK(is(spent_on_energy(one, true), "0"));
}

TEST_CASE_TEMPLATE("poverty: low income and high spending, by either variant", N, double, Decimal,
                   Traced) {
  // 1.5 units; income left 12 x (1500 + 200 - 600 - 150 + 50) = 12 000, 8 000 a unit.
  HouseholdMoney<N> one = household<N>(2, 0, "18000", "1500");
  one.rent = N(600);
  one.charges = N(150);
  one.housing_aid = N(200);
  one.energy_in_charges = N(50);
  one.living_area = N(60);  // 25 EUR a m2; 1 000 EUR a unit
  CHECK(is(income_left(one), "12000"));
  Poverty<N> poverty;
  CHECK_FALSE(brde(one, levels_of_2021<N>(poverty)));
  poverty.median_income_per_unit = N(14000);  // 60 %: 8 400 a unit
  poverty.median_energy_per_m2 = N(25);       // not above
  CHECK(brde(one, levels_of_2021<N>(poverty)) == false);
  poverty.median_energy_per_unit = N(999);
  CHECK(brde(one, levels_of_2021<N>(poverty)) == true);
  poverty.median_energy_per_m2.reset();
  CHECK(brde(one, levels_of_2021<N>(poverty)) == true);
  poverty.median_income_per_unit = n<N>("13333.33");  // 60 %: 7 999.998
  CHECK(brde(one, levels_of_2021<N>(poverty)) == false);
  poverty.median_income_per_unit = N(14000);
  one.housing_aid.reset();
  CHECK_FALSE(brde(one, levels_of_2021<N>(poverty)));
}

TEST_CASE_TEMPLATE("poverty: cold counts for its causes, in the first deciles", N, double, Decimal,
                   Traced) {
  const auto levels = levels_of_2021<N>();
  HouseholdMoney<N> one = household<N>(1, 0, "12000", "500");
  CHECK_FALSE(felt_cold(one.cold));
  for (const Cold cause : {Cold::plant, Cold::insulation, Cold::breakdown, Cold::cost, Cold::cut}) {
    one.cold = cause;
    CHECK(fr_3d(one, levels) == true);
  }
  one.income = N(1530);  // 18 360 a year: not below
  CHECK(fr_3d(one, levels) == false);
  one.income.reset();
  CHECK_FALSE(fr_3d(one, levels));
  one.cold = Cold::no;
  CHECK(fr_3d(one, levels) == false);
}

TEST_CASE_TEMPLATE("poverty: the reste pour vivre of a month and a unit", N, double, Decimal,
                   Traced) {
  // (1500 - (600 - 200) - 150 - 1200 / 12 - 360 / 12 - 40) / 1.5 = 780 / 1.5
  HouseholdMoney<N> one = household<N>(2, 0, "18000", "1200");
  one.rent = N(600);
  one.housing_aid = N(200);
  one.charges = N(150);
  one.water = N(360);
  one.other = N(40);
  // Energy may be in the charges: then it would be paid twice.
  CHECK_FALSE(reste_pour_vivre(one, false));
  one.energy_in_charges = N(0);
  CHECK(is(reste_pour_vivre(one, false), "520"));
  one.energy_in_charges = N(30);  // (780 + 30) / 1.5
  CHECK(is(reste_pour_vivre(one, false), "540"));
  one.housing_aid.reset();
  CHECK_FALSE(reste_pour_vivre(one, false));
}

TEST_CASE_TEMPLATE("poverty: the fund of a département", N, double, Decimal, Traced) {
  HouseholdMoney<N> one;
  one.persons = 2;  // 1.5 units: 954 EUR a month at the ceiling of Aisne, 636 EUR
  Fsl<N> fsl;
  CHECK(fsl_of(one, std::optional<N>(N(800)), fsl).outcome == FslOutcome::unknown);
  one.income = N(954);
  CHECK(fsl_of(one, std::optional<N>(N(800)), fsl).outcome == FslOutcome::unknown);
  fsl.ceiling = N(636);
  auto figures = fsl_of(one, std::optional<N>(N(800)), fsl);
  CHECK(figures.outcome == FslOutcome::eligible);
  CHECK_FALSE(figures.aid);
  // The second aid of Charente: at most 1 000 EUR, 70 % of which is lent.
  fsl.max_aid = N(1000);
  fsl.loan_share = n<N>("0.7");
  figures = fsl_of(one, std::optional<N>(N(1300)), fsl);
  CHECK(is(figures.aid, "1000"));
  CHECK(is(figures.loan, "700"));
  figures = fsl_of(one, std::optional<N>(N(800)), fsl);
  CHECK(is(figures.aid, "800"));
  CHECK(is(figures.loan, "560"));
  CHECK_FALSE(fsl_of(one, std::optional<N>(), fsl).aid);
  one.income = n<N>("954.01");
  figures = fsl_of(one, std::optional<N>(N(800)), fsl);
  CHECK(figures.outcome == FslOutcome::not_eligible);
  CHECK_FALSE(figures.aid);
}
