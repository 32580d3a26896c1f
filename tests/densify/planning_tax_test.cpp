// SPDX-License-Identifier: Apache-2.0
// The planning tax and archaeology. Series of the values of 2023 to 2026: cases TA-2026-PEER-1 and
// 2 are hand cases of a public program of land search (checked there against service-public
// A15416).
#include "selling.hpp"

using namespace habitat;

namespace {

ComputedCase taxed(const std::string& taxes, const std::string& region = "other",
                   const std::string& more = "") {
  return {densify::tool(),
          "as_of: 2026-06-01\ncondominium: {dwellings: 4" +
              (region.empty() ? "" : ", region: " + region) + "}\ntaxes: {" + taxes + "}\n" + more,
          everything};
}
const std::string rates = ", commune_rate: 5 %, department_rate: 2.5 %";
std::string areas(int count, const std::string& area) {
  std::string text = "taxable_areas: [";
  for (int i = 0; i < count; ++i) text += (i ? ", " : "") + area;
  return text + "]";
}

}  // namespace

TEST_CASE("planning tax: hand cases of a public program") {
  const auto free = taxed("taxable_areas: [120 m2], commune_rate: 3 %, department_rate: 2.5 %");
  CHECK(free.number("taxes.base") == d("62440"));
  CHECK(free.number("taxes.commune") == d("1873.2"));
  CHECK(free.number("taxes.department") == d("1561"));
  CHECK(free.number("taxes.region") == d("0"));
  CHECK(free.number("taxes.total") == d("3434.2"));
  const auto social =
      taxed("regime: social, taxable_areas: [80 m2], commune_rate: 4 %, department_rate: 2.5 %");
  CHECK(social.number("taxes.base") == d("35680"));
  CHECK(social.number("taxes.total") == d("2319.2"));
}

// Values of 2026: 892 and 1 011 EUR/m2, a place 2 928 EUR.
TEST_CASE("planning tax: series constructed from the values of 2026") {
  const auto idf = taxed(areas(6, "65 m2") + rates + ", region_rate: 1 %", "idf");
  CHECK(idf.number("taxes.base") == d("197145"));
  CHECK(near_cent(idf.number("taxes.total"), d("16757.33")));
  const auto social = taxed(
      "regime: social, outdoor_places: 12, " + areas(20, "65 m2") + rates + ", region_rate: 1 %",
      "idf");
  CHECK(social.number("taxes.base") == d("692286"));
  CHECK(near_cent(social.number("taxes.total"), d("58844.31")));
  CHECK(taxed("taxable_areas: [100 m2]" + rates).number("taxes.total") == d("3345"));
  const auto many = taxed(
      "regime: social, outdoor_places: 15, commune_rate: 3 %, "
      "department_rate: 1.5 %, " +
      areas(30, "58 m2"));
  CHECK(many.number("taxes.base") == d("819960"));
  CHECK(many.number("taxes.total") == d("36898.2"));
}

// Two dwellings of 60 m2 have the abatement on all, one of 120 m2 on its first 100.
TEST_CASE("planning tax: the abatement is of each dwelling, and of main residences") {
  CHECK(taxed(areas(2, "60 m2") + rates).number("taxes.base") == d("53520"));          // 60 x 892
  CHECK(taxed("taxable_areas: [120 m2]" + rates).number("taxes.base") == d("62440"));  // 70 x 892
  CHECK(taxed("main_residence: false, taxable_areas: [120 m2]" + rates).number("taxes.base") ==
        d("107040"));
  // Social dwellings have it on their whole area, whoever lives there.
  CHECK(taxed("regime: social, main_residence: false, taxable_areas: [120 m2]" + rates)
            .number("taxes.base") == d("53520"));
}

// Ministry page of 2024-07-30: 886 and 2 500 in 2023, 3 000 a place in 2024; Fonbeauzard: 914.
TEST_CASE("planning tax: the values are those of the year of the permit") {
  const auto in = [](const std::string& date) {
    return taxed("permit_date: " + date + ", outdoor_places: 1, taxable_areas: [20 m2]" + rates)
        .number("taxes.base");
  };
  CHECK(in("2023-12-31") == d("11360"));  // 10 x 886 + 2 500
  CHECK(in("2024-01-01") == d("12140"));  // 10 x 914 + 3 000
  CHECK(in("2026-01-01") == d("11848"));  // 10 x 892 + 2 928
  CHECK(taxed("taxable_areas: [20 m2]" + rates).says("A320"));
  CHECK_FALSE(taxed("permit_date: 2026-01-01, taxable_areas: [20 m2]" + rates).says("A320"));
  const auto gap = taxed("permit_date: 2021-05-01, taxable_areas: [20 m2]" + rates);
  CHECK_FALSE(gap.has("taxes.total"));
  CHECK(gap.lacks("taxes.total", "parameters[taxe_amenagement.lump.other]"));
  // A rate of nothing is nothing whatever the year.
  const auto zero = taxed(
      "permit_date: 2012-05-01, taxable_areas: [20 m2], commune_rate: 0 %, "
      "department_rate: 0 %, ground_works: false");
  CHECK(zero.number("taxes.total") == d("0"));
  CHECK_FALSE(zero.has("taxes.base"));
}

TEST_CASE("planning tax: places and pools have no abatement; a vote may raise a place") {
  const auto it = taxed(
      "regime: social, pool_area: 10 m2, outdoor_places: 2, "
      "taxable_areas: [20 m2]" +
      rates);
  CHECK(it.number("taxes.base") == d("17286"));  // 10 x 892 + 2 x 2 928 + 10 x 251
  const std::string voted = "taxable_areas: [20 m2], outdoor_places: 2, place_value: ";
  CHECK(taxed(voted + "5857 EUR" + rates).number("taxes.base") == d("20634"));
  CHECK_FALSE(taxed(voted + "5857 EUR" + rates).says("A297"));
  CHECK(taxed(voted + "5858 EUR" + rates).says("A297"));
}

TEST_CASE("planning tax: none for PLAI, for works of under 5 m2, and where no area is given") {
  const auto plai = taxed("regime: plai, outdoor_places: 3, taxable_areas: [65 m2]" + rates);
  const auto small =
      taxed("outdoor_places: 3, pool_area: 9 m2, taxable_areas: [2 m2, 2.9 m2]" + rates);
  const auto none = taxed("outdoor_places: 3");
  for (const ComputedCase* it : {&plai, &small, &none}) {
    CHECK(it->number("taxes.total") == d("0"));
    CHECK(it->number("taxes.archaeology") == d("0"));
    CHECK(it->number("taxes.base") == d("0"));
  }
  CHECK_FALSE(plai.says("A246"));
  CHECK(small.says("A246"));
  CHECK(none.says("A246"));
  CHECK(taxed("taxable_areas: [5 m2]" + rates).number("taxes.base") == d("2230"));
}

TEST_CASE(
    "planning tax: without the rate of the commune no total, and the other shares all the same") {
  const auto it = taxed("taxable_areas: [100 m2], department_rate: 2.5 %");
  CHECK_FALSE(it.has("taxes.commune"));
  CHECK(it.number("taxes.department") == d("1115"));
  CHECK_FALSE(it.has("taxes.total"));
  CHECK(it.lacks("taxes.total", "taxes.commune_rate"));
  const auto idf = taxed("taxable_areas: [100 m2]" + rates, "idf");
  CHECK(idf.lacks("taxes.total", "taxes.region_rate"));
  const auto nowhere = taxed("taxable_areas: [100 m2]" + rates, "");
  CHECK(nowhere.lacks("taxes.total", "condominium.region"));
  CHECK(taxed("taxable_areas: [100 m2], region_rate: 1 %" + rates).says("A292"));
  CHECK_FALSE(taxed("taxable_areas: [100 m2], region_rate: 0 %" + rates).says("A292"));
}

// 0.40 % of the base (town of Hyères), where the ground is worked: not under an elevation.
TEST_CASE("archaeology: on the same base, where the ground is worked") {
  const std::string taxes = "taxable_areas: [100 m2]" + rates;
  CHECK(taxed(taxes).number("taxes.archaeology") == d("178.4"));
  const auto sold = [&](const std::string& form, const std::string& more = "") {
    return taxed(taxes + more, "other", "sale: {form: " + form + "}\n").number("taxes.archaeology");
  };
  CHECK(sold("elevation") == d("0"));
  CHECK(sold("extension") == d("178.4"));
  CHECK(sold("elevation", ", ground_works: true") == d("178.4"));
  CHECK(sold("new_building", ", ground_works: false") == d("0"));
  CHECK(taxed(taxes).number("taxes.total") == d("3345"));  // archaeology apart
}

TEST_CASE("planning tax: the kind of the sale decides of the abatement where nothing is said") {
  const auto sold = [](const std::string& kind, const std::string& regime = "") {
    return taxed(regime + "taxable_areas: [200 m2]" + rates, "other",
                 "sale: {form: extension, kind: " + kind + "}\n");
  };
  CHECK(sold("social").number("taxes.base") == d("89200"));
  CHECK(sold("free").number("taxes.base") == d("133800"));
  CHECK(sold("intermediate").number("taxes.base") == d("133800"));
  CHECK(sold("intermediate").says("A397"));
  CHECK(sold("free", "regime: social, ").number("taxes.base") == d("89200"));
}
