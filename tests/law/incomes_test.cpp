// SPDX-License-Identifier: Apache-2.0
// Minimum incomes, deciles, and what is observed of charges and of effort: how one figure follows
// from another.
#include "law/at.hpp"

namespace habitat::law {
namespace {

using namespace parameter;

// What a figure rose by at each of its dates, to four decimals.
std::string steps(const Parameter& figure) {
  std::string all;
  for (std::size_t i = 1; i < figure.values.size(); ++i)
    all += rounded(decimal<Decimal>(figure.values[i].value) /
                       decimal<Decimal>(figure.values[i - 1].value),
                   4) +
           " ";
  return all;
}

TEST_CASE("the RSA and the base of family benefits rise together") {
  CHECK(steps(rsa_base) == "1.018 1.04 1.0154 1.046 1.017 1.008 ");
  CHECK(steps(bmaf) == steps(rsa_base));
  for (const DatedValue& row : rsa_base.values) {
    CAPTURE(to_text(row.from));
    const Decimal apart = at(rsa_base, row.from) - decimal<Decimal>("1.3629") * at(bmaf, row.from);
    CHECK((apart < decimal<Decimal>("0.01") && apart > decimal<Decimal>("-0.01")));
  }
  const Date date{2026, 4, 1};
  CHECK(text_at(rsa_second_person, date) == "0.5");
  CHECK(text_at(rsa_further_person, date) == "0.3");
  CHECK(text_at(rsa_third_child, date) == "0.4");
  CHECK(text_at(rsa_housing_flat_one, date) == "0.12");
  CHECK(text_at(rsa_housing_flat_two, date) == "0.16");
  CHECK(text_at(rsa_housing_flat_three, date) == "0.165");
  CHECK(text_at(rsa_minimum_paid, date) == "6");
}

TEST_CASE("the ASPA of a couple is a constant multiple of that of one person") {
  CHECK(steps(aspa_single) == "1.011 1.04 1.008 1.053 1.022 1.009 ");
  CHECK(steps(aspa_couple) == steps(aspa_single));
  for (const DatedValue& row : aspa_single.values)
    CHECK(rounded(at(aspa_couple, row.from) / at(aspa_single, row.from), 4) == "1.5525");
  CHECK(text_at(aspa_age, {2026, 1, 1}) == "65");
}

TEST_CASE("deciles of income ascend; those that were not found are not known") {
  for (const DatedValue& row : income_decile[0]->values) {
    CAPTURE(to_text(row.from));
    double below = 0;
    for (const Parameter* decile : income_decile)
      if (const DatedValue* value = value_at(*decile, row.from)) {
        CHECK(value->number > below);
        below = value->number;
      }
  }
  const auto third = [](int year) {
    return rounded(at(income_decile_d3, {year, 1, 1}) / at(income_decile_median, {year, 1, 1}), 3);
  };
  CHECK(third(2021) == "0.793");
  CHECK(third(2024) == "0.785");
  CHECK(text_at(income_decile_d3, {2022, 6, 1}) == "~");
  CHECK(text_at(income_decile_d1, {2023, 1, 1}) == "~");
  CHECK(text_at(income_decile_median, {2023, 1, 1}) == "25760");
  CHECK(text_at(income_decile_d9, {2026, 11, 21}) == "48580");
  CHECK(income_decile[4] == &income_decile_median);
}

TEST_CASE("charges of social housing make the monthly sum published with them") {
  // About 150 euros a month for 65 m² in 2017.
  const auto monthly = [](const Parameter& charges) {
    return Decimal(65 * at(charges, {2017, 1, 1}) / 12);
  };
  CHECK(monthly(charges_social_per_m2_low) < 150);
  CHECK(monthly(charges_social_per_m2_high) > 150);
  CHECK(text_at(charges_social_per_m2_low, {2018, 1, 1}) == "28");
  CHECK(text_at(charges_social_per_m2_high, {2018, 1, 1}) == "30");
  const Date in_2020{2020, 1, 1};
  CHECK(text_at(charges_social_zone_h1, in_2020) == "30.46");
  CHECK(text_at(charges_social_zone_h2_h3, in_2020) == "19.18");
}

TEST_CASE("water used in a year is that of a day") {
  const struct { int year, litres; } days[] = {{2019, 147}, {2021, 148}, {2022, 150}};
  for (const auto& day : days)
    CHECK(to_text(Decimal(day.litres * Decimal(365) / 1000)) ==
          text_at(water_use, {day.year, 1, 1}));
  CHECK(value_at(water_use, {2026, 1, 1})->confidence == Confidence::derived);
}

TEST_CASE("efforts rose from 2020 to 2021, and are least in public dwellings") {
  const Date before{2020, 1, 1}, after{2021, 6, 1};
  for (const Parameter* effort : effort_median) {
    CAPTURE(effort->path);
    CHECK(at(*effort, after) > at(*effort, before));
  }
  for (const Date date : {before, after}) {
    CHECK(at(effort_median_public_rental, date) < at(effort_median_all, date));
    CHECK(at(effort_median_buyer, date) < at(effort_median_private_rental, date));
    for (std::size_t i = 5; i < 8; ++i)  // the more children, the less: single parents, couples
      CHECK(at(*effort_median[i], date) < at(*effort_median[i - 1], date));
    for (std::size_t i = 9; i < 12; ++i)
      CHECK(at(*effort_median[i], date) < at(*effort_median[i - 1], date));
  }
  CHECK(text_at(effort_median_public_rental, {2026, 1, 1}) == "0.129");
}

TEST_CASE("thresholds and costs of living bear their year") {
  const Date date{2026, 11, 21};
  CHECK(text_at(living_threshold_per_unit, date) == "425");
  CHECK(living_threshold_per_unit.values.front().from == Date{2012, 1, 1});
  CHECK(text_at(tee_threshold, date) == "0.08");
  CHECK(text_at(insurance_tenant_m2_40, date) == "110");
  CHECK(text_at(insurance_tenant_m2_70, date) == "115");
}

}  // namespace
}  // namespace habitat::law
