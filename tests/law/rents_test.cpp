// SPDX-License-Identifier: Apache-2.0
// Greatest rents: how one year follows from the year before, years that are not known, and the
// State example of the structure coefficient. Index of rents: its published steps.
#include "law/at.hpp"

namespace habitat::law {
namespace {

using namespace parameter;

constexpr Date january(int year) { return {year, 1, 1}; }
Decimal irl_t2_of(int year) { return at(irl_t2, {year, 4, 1}); }

TEST_CASE("zone rents of 2026 are those of 2025 revised by the index, to the cent") {
  const Decimal index = irl_t2_of(2025) / irl_t2_of(2024);
  CHECK(rounded(index, 4) == "1.0104");
  int cells = 0;
  const auto check = [&](const auto& table) {
    for (const Parameter* column : table) {
      CAPTURE(column->path);
      const Decimal before = at(*column, january(2025)), after = at(*column, january(2026));
      CHECK(rounded(before * decimal<Decimal>("1.0104"), 2) == to_text(after));
      CHECK(rounded(before * index, 2) == to_text(after));
      ++cells;
    }
  };
  check(rent_zone_plai);
  check(rent_zone_plus);
  check(rent_zone_pls);
  CHECK(cells == 13);
}

TEST_CASE("zone rents go by zone and by product") {
  // zone 1bis is the dearest, then 1, 2, 3.
  const int order[] = {1, 0, 2, 3};
  for (const int year : {2025, 2026}) {
    for (int i = 0; i < 3; ++i) {
      CHECK(at(*rent_zone_plai[order[i]], january(year)) >
            at(*rent_zone_plai[order[i + 1]], january(year)));
      CHECK(at(*rent_zone_plus[order[i]], january(year)) >
            at(*rent_zone_plus[order[i + 1]], january(year)));
    }
    for (int i = 0; i < 4; ++i) {
      CHECK(at(*rent_zone_plai[i], january(year)) < at(*rent_zone_plus[i], january(year)));
      CHECK(at(*rent_zone_pls[i], january(year)) > at(*rent_zone_pls[i + 1], january(year)));
    }
  }
}

TEST_CASE("the official PSLA fees of 2025 bear out the series of the PLS") {
  const char* const official[] = {"15.3", "11.75", "10.13", "9.73", "9"};
  for (int i = 0; i < 5; ++i) {
    const Parameter& fee = *rent_zone_psla[i];
    CAPTURE(fee.path);
    CHECK(text_at(fee, january(2025)) == official[i]);
    CHECK(value_at(fee, january(2025))->confidence == Confidence::official);
    const Decimal ratio = at(fee, january(2025)) / at(*rent_zone_pls[i], january(2025));
    CHECK((ratio > 1 && ratio < decimal<Decimal>("1.01")));
    CHECK(text_at(fee, january(2026)) == "~");
  }
}

TEST_CASE("no rent is carried into a year in which it is not known") {
  struct {
    const Parameter& rent;
    const char* by_year[17];  // 2010 to 2026
  } const known[] = {
      {rent_zone_plus_zone_1,
       {"~", "~", "~", "~", "~", "~", "~", "~", "~", "~", "~", "~", "~", "~", "~", "7.32", "7.4"}},
      {rent_zone_plus_zone_1bis,
       {"~", "6", "~", "~", "~", "~", "~", "~", "~", "~", "~", "6.7", "6.7", "6.99", "~", "7.77",
        "7.85"}},
      {rent_zone_plus_zone_2,
       {"5.24", "~", "~", "~", "~", "~", "~", "~", "~", "~", "~", "~", "~", "~", "~", "6.42",
        "6.49"}},
      {rent_zone_plus_zone_3,
       {"~", "4.89", "~", "~", "~", "~", "~", "~", "~", "~", "~", "5.14", "5.14", "~", "~", "5.95",
        "6.01"}},
      {rent_zone_plai_zone_1bis,
       {"~", "5.68", "~", "~", "~", "~", "~", "~", "~", "~", "~", "5.97", "5.97", "~", "~", "6.93",
        "7"}},
      {rent_zone_plai_zone_3,
       {"~", "4.34", "~", "~", "~", "~", "~", "~", "~", "~", "~", "4.56", "4.56", "~", "~", "5.28",
        "5.33"}},
      {rent_zone_pls_a_bis,
       {"~", "~", "~", "~", "~", "~", "~", "~", "~", "~", "~", "~", "~", "13.63", "~", "15.16",
        "15.32"}},
  };
  for (const auto& row : known)
    for (int year = 2010; year <= 2026; ++year) {
      CAPTURE(row.rent.path);
      CAPTURE(year);
      CHECK(text_at(row.rent, january(year)) == row.by_year[year - 2010]);
      CHECK(text_at(row.rent, {year, 12, 31}) == row.by_year[year - 2010]);
    }
}

TEST_CASE("a value that is not known is nothing to a reader, unless the case sets it") {
  const Date gap = january(2024);
  CHECK(value_at(rent_zone_plus_zone_1bis, gap) == nullptr);
  const Law law(gap, nullptr, true);
  CHECK_FALSE(law.value<double>(rent_zone_plus_zone_1bis, gap));
  CHECK_FALSE(law.value<Decimal>(rent_zone_plus_zone_1bis, gap));
  CHECK(law.uses().empty());
  Overrides overrides;
  overrides.set("rent.zone.plus.zone_1bis", *Written::read("7.5"));
  const Law own(gap, &overrides, true);
  CHECK(*own.value<double>(rent_zone_plus_zone_1bis, gap) == 7.5);
  REQUIRE(own.uses().size() == 1);
  CHECK(own.uses()[0].value == nullptr);
}

TEST_CASE("case S5: structure coefficient and limit for large annexes of the State example") {
  const Date date = january(2010);
  const Decimal base = at(rent_structure_base, date), factor = at(rent_structure_factor, date);
  const auto coefficient = [&](int dwellings, int area) {
    return Decimal(base * (1 + factor * dwellings / Decimal(area)));
  };
  const Decimal rent = at(rent_zone_plus_zone_2, date);
  CHECK(rounded(coefficient(20, 1320), 4) == "1.0033");
  CHECK(rounded(rent * round_to(coefficient(20, 1320), 4), 2) == "5.26");
  const Decimal product = 1200 * coefficient(20, 1200) * rent;
  CHECK(rounded(product * at(rent_annex_limit_ordinary, date), 2) == "7617.7");
  CHECK(text_at(rent_annex_limit_lift, date) == "1.25");
}

TEST_CASE("the steps of the index are those that were published with it") {
  const auto step = [](int year) { return rounded(irl_t2_of(year) / irl_t2_of(year - 1) - 1, 4); };
  CHECK(step(2021) == "0.0042");
  CHECK(step(2022) == "0.036");
  CHECK(rounded(irl_t2_of(2022) * decimal<Decimal>("1.035"), 2) == to_text(irl_t2_of(2023)));
  // The revision of agreement rents is the step of the year before.
  CHECK(step(2023) == text_at(rent_revision, january(2024)));
  CHECK(step(2024) == text_at(rent_revision, january(2025)));
  CHECK(step(2025) == text_at(rent_revision, january(2026)));

  // The quarters before these steps were not found: what the steps imply lies between neighbours.
  const Decimal t4_2023 = at(irl_t4, {2024, 10, 1}) / decimal<Decimal>("1.0182");
  const Decimal t1_2024 = at(irl_t1, {2025, 1, 1}) / decimal<Decimal>("1.014");
  CHECK(at(irl_t3, {2023, 7, 1}) < t4_2023);
  CHECK(t4_2023 < t1_2024);
  CHECK(t1_2024 < irl_t2_of(2024));
  // From quarter to quarter the index rises.
  CHECK(at(irl_t1, {2022, 1, 1}) < irl_t2_of(2022));
  CHECK(irl_t2_of(2022) < at(irl_t3, {2022, 7, 1}));
  CHECK(at(irl_t3, {2022, 7, 1}) < at(irl_t4, {2022, 10, 1}));
}

TEST_CASE("quarters of the index that were not found are not known") {
  CHECK(text_at(irl_t1, {2024, 1, 1}) == "~");
  CHECK(text_at(irl_t2, {2018, 4, 1}) == "~");
  CHECK(text_at(irl_t2, {2025, 4, 1}) == "146.68");
  // 1.15 % above the one before, to the hundredth.
  CHECK(rounded(at(irl_t2, {2025, 4, 1}) * decimal<Decimal>("1.0115"), 2) ==
        text_at(irl_t2, {2026, 4, 1}));
  CHECK(text_at(irl_t3, {2026, 7, 1}) == "~");
  CHECK(text_at(irl_t4, {2023, 10, 1}) == "~");
}

}  // namespace
}  // namespace habitat::law
