// SPDX-License-Identifier: Apache-2.0
// What the sale of building rights costs, against what was printed and what can be derived: the
// planning tax by its index, the dates of exemptions, the abatement by years of holding, the
// notary.
#include "law/at.hpp"

namespace habitat::law {
namespace {

using namespace parameter;

Decimal of(const char* text) { return decimal<Decimal>(text); }

// Revised by the index of building costs, and rounded down (CGI 1635 quater H): 2143, then 2056, by
// a letter of an agency of a département (ATD31, no 386).
std::string indexed(const Parameter& value) {
  using boost::multiprecision::floor;
  return to_text<Decimal>(floor(Decimal(at(value, {2025, 6, 1}) * 2056 / 2143)));
}
// Of a ministry page of July 2024 and a town: in per cent, to two decimals.
std::string rise_of_2024(const Parameter& value) {
  const Decimal before = at(value, {2023, 6, 1}), after = at(value, {2024, 6, 1});
  return rounded(Decimal((after / before - 1) * 100), 2);
}

}  // namespace

TEST_CASE("planning tax: the values of 2026 are those of 2025 by the index, rounded down") {
  const Date day{2026, 6, 1};
  for (const Parameter* value : {taxe_amenagement_lump[0], taxe_amenagement_lump[1],
                                 &taxe_amenagement_outdoor_place, &taxe_amenagement_pool})
    CHECK(indexed(*value) == text_at(*value, day));
}

TEST_CASE("planning tax: from 2023 to 2024 lump values follow the index, the place the law") {
  CHECK(rise_of_2024(*taxe_amenagement_lump[1]) == "3.16");
  CHECK(rise_of_2024(*taxe_amenagement_lump[0]) == "3.19");
  CHECK(rise_of_2024(taxe_amenagement_pool) == "3.2");
  CHECK(rise_of_2024(taxe_amenagement_outdoor_place) == "20");
  CHECK(text_at(*taxe_amenagement_lump[0], {2021, 6, 1}) == "~");
}

// Hand cases of a public program, read there against service-public A15416.
TEST_CASE("planning tax: hand cases of a public program, by its parts") {
  const Date day{2026, 6, 1};
  const Decimal value = at(*taxe_amenagement_lump[1], day),
                abatement = at(taxe_amenagement_abatement, day),
                first = at(taxe_amenagement_main_residence, day);
  const Decimal free = value * (first * (1 - abatement) + (120 - first));
  CHECK(free == of("62440"));
  CHECK(Decimal(free * of("0.055")) == of("3434.2"));
  CHECK(Decimal(value * 80 * (1 - abatement)) == of("35680"));
}

TEST_CASE("capital gain: exemptions by the day of the deed, and unknown where no text was seen") {
  CHECK(text_at(capital_gain_elevation_exempt, {2011, 12, 31}) == "0");
  CHECK(text_at(capital_gain_elevation_exempt, {2012, 1, 1}) == "1");
  CHECK(text_at(capital_gain_elevation_exempt, {2026, 12, 31}) == "1");
  CHECK(text_at(capital_gain_elevation_exempt, {2027, 1, 1}) == "~");
  CHECK(text_at(capital_gain_social_landlord_exempt, {2026, 2, 19}) == "1");
  CHECK(text_at(capital_gain_social_landlord_exempt, {2026, 2, 20}) == "~");
}

// Sixteen years at 6 % and one at 4 % exempt from income tax; 16 at 1.65 %, one at 1.6 %, eight at
// 9 % from the levies.
TEST_CASE("capital gain: the abatements of all years come to the whole") {
  const Date day{2026, 6, 1};
  const auto& tax = capital_gain_abatement_income_tax;
  const auto& levies = capital_gain_abatement_levies;
  CHECK(Decimal(16 * at(*tax[0], day) + at(*tax[1], day)) == 1);
  CHECK(Decimal(16 * at(*levies[0], day) + at(*levies[1], day) + 8 * at(*levies[2], day)) == 1);
}

// An amendment that describes six lots, by the regulated fees.
TEST_CASE("notary: an amendment with six lots created") {
  const Date day{2026, 6, 1};
  CHECK(Decimal(at(notary_division_amendment, day) + 6 * at(notary_division_lot_created, day)) ==
        of("256.58"));
}

}  // namespace habitat::law
