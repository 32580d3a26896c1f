// SPDX-License-Identifier: Apache-2.0
// The figures of the APL: their yearly index, what ties one to another, and worked examples of the
// formula, which show that each is in the unit that its rule expects.
#include <algorithm>

#include "law/at.hpp"

namespace habitat::law {
namespace {

using namespace parameter;

// Those of 2019, 2020 and July 2022 are no index that was read, but the only ratio of four decimals
// that fits all of these cells, and in 2022 those of the rent ceilings too.
const struct {
  Date date;
  const char* index;
} revisions[] = {{{2019, 10, 1}, "1.003"}, {{2020, 10, 1}, "1.003"}, {{2021, 10, 1}, "1.0042"},
                 {{2022, 7, 1}, "1.035"},  {{2023, 10, 1}, "1.035"}, {{2024, 10, 1}, "1.0326"},
                 {{2025, 10, 1}, "1.0104"}};

TEST_CASE("flat charges and the least participation follow the index, to the cent") {
  std::size_t rank = 1;
  for (const auto& revision : revisions) {
    const auto follows = [&](const Parameter& figure) {
      CAPTURE(figure.path);
      CAPTURE(to_text(revision.date));
      CHECK(figure.values[rank].from == revision.date);
      const Decimal before = decimal<Decimal>(figure.values[rank - 1].value);
      CHECK(rounded(before * decimal<Decimal>(revision.index), 2) == figure.values[rank].value);
    };
    for (const Parameter* column : apl_charges) follows(*column);
    follows(apl_minimum_participation);
    ++rank;
  }
  for (const Parameter* column : apl_rent_ceiling)
    for (std::size_t i = 0; i < column->values.size(); ++i)
      CHECK(column->values[i].from == apl_charges_base.values[i].from);
}

TEST_CASE("one of several under one roof counts half of the flat charges, a cent less at most") {
  for (const DatedValue& row : apl_charges_base.values) {
    CAPTURE(to_text(row.from));
    const Decimal lost =
        at(apl_charges_base, row.from) / 2 - at(apl_charges_colocation_single, row.from);
    CHECK((lost >= 0 && lost <= decimal<Decimal>("0.01")));
  }
}

TEST_CASE("rent ceilings of a shared dwelling and of a room") {
  const Date date{2025, 10, 1};
  const char* const shared[] = {"249.86", "301.34", "340.58", "49.42"};
  for (std::size_t i = 0; i < 4; ++i)
    CHECK(rounded(at(*apl_rent_ceiling[i], date) * at(apl_colocation_share, date), 2) == shared[i]);
  CHECK(text_at(apl_chambre_share, date) == "0.9");
  CHECK(text_at(apl_chambre_elderly_share, date) == "0.75");
}

TEST_CASE("resource allowances of a text rise alike, by household") {
  const std::size_t households = apl_resource_allowance.size() - 1;
  const auto& first = apl_resource_allowance_single.values;
  for (std::size_t row = 0; row < first.size(); ++row) {
    CAPTURE(to_text(first[row].from));
    const auto cell = [&](std::size_t column, std::size_t of_row) {
      return decimal<Decimal>(apl_resource_allowance[column]->values[of_row].value);
    };
    for (std::size_t i = 1; i < households; ++i) CHECK(cell(i, row) > cell(i - 1, row));
    if (row == 0) continue;
    const Decimal single = cell(0, row) / cell(0, row - 1);
    for (std::size_t i = 1; i < households; ++i) {
      CAPTURE(apl_resource_allowance[i]->path);
      const Decimal apart = cell(i, row) / cell(i, row - 1) - single;
      CHECK(apart < decimal<Decimal>("0.0002"));
      CHECK(apart > decimal<Decimal>("-0.0002"));
    }
    CHECK(cell(households, row) >= cell(households, row - 1));
  }
}

TEST_CASE("the resources of a student who holds a grant are so much less") {
  const char* const less[] = {"1500", "1500", "1600", "1700", "1700"};
  for (std::size_t i = 0; i < std::size(less); ++i) {
    const Date date = apl_student_resources_ordinary.values[i].from;
    CHECK(to_text(Decimal(at(apl_student_resources_ordinary, date) -
                          at(apl_student_resources_grant_holder, date))) == less[i]);
  }
}

// Worked by hand from the text for November 2025, down to the aid before its reductions.
struct Worked {
  std::size_t zone;  // from 0
  bool couple;
  int dependents;
  const char *rent, *resources;
  const char *ceiling, *least, *ratio, *rate, *participation, *aid;
};
const Worked worked_examples[] = {
    {1, false, 1, "420", "11000", "399.89", "40.3087", "1", "0.00305", "102.00135", "372.21865"},
    {0, true, 2, "620", "24000", "519.99", "51.6851", "1.1351", "0.00397", "464.12514",
     "143.93486"},
    {2, false, 0, "900", "5000", "272.12", "39.56", "0.9372", "0.00262", "39.56", "293.15"},
};

TEST_CASE("worked examples of the formula come out of its figures") {
  const Date date{2025, 11, 1};
  for (const Worked& example : worked_examples) {
    CAPTURE(example.ceiling);
    const auto n = static_cast<std::size_t>(example.dependents);
    const std::size_t household = n > 0 ? n + 1 : example.couple;
    const auto ceiling_in = [&](std::size_t zone) -> Decimal {
      if (n == 0) return at(*apl_rent_ceiling[4 * zone + household], date);
      return at(*apl_rent_ceiling[4 * zone + 2], date) +
             (example.dependents - 1) * at(*apl_rent_ceiling[4 * zone + 3], date);
    };
    CHECK(to_text(ceiling_in(example.zone)) == example.ceiling);
    const Decimal rent = std::min(decimal<Decimal>(example.rent), ceiling_in(example.zone));
    const Decimal charges =
        at(apl_charges_base, date) + example.dependents * at(apl_charges_per_dependent, date);
    const Decimal least =
        std::max(Decimal(at(apl_minimum_participation_rate, date) * (rent + charges)),
                 at(apl_minimum_participation, date));
    CHECK(to_text(least) == example.least);

    const Decimal lower = at(apl_rent_rate_lower, date), upper = at(apl_rent_rate_upper, date);
    const Decimal ratio = round_to(rent / ceiling_in(1), 4);
    const Decimal middle = std::max(Decimal(0), Decimal(std::min(ratio, upper) - lower));
    const Decimal above = std::max(Decimal(0), Decimal(ratio - upper));
    const Decimal rate = round_to(
        middle * at(apl_rent_rate_slope_middle, date) + above * at(apl_rent_rate_slope_upper, date),
        5);
    CHECK(to_text(ratio) == example.ratio);
    CHECK(to_text(rate) == example.rate);

    const Decimal counted =
        decimal<Decimal>(example.resources) - at(*apl_resource_allowance[household], date);
    const Decimal participation =
        least + std::max(Decimal(0), counted) * (at(*apl_family_rate[household], date) + rate);
    CHECK(to_text(participation) == example.participation);
    CHECK(to_text(Decimal(rent + charges - participation)) == example.aid);
  }
}

TEST_CASE("a rent far above the ceiling leaves no aid") {
  const Date date{2025, 11, 1};
  CHECK(to_text(Decimal(at(apl_degressivity_zone_3_to, date) *
                        at(apl_rent_ceiling_zone_3_single, date))) == "843.572");
  for (std::size_t zone = 0; zone < 3; ++zone)
    CHECK(at(*apl_degressivity[2 * zone], date) < at(*apl_degressivity[2 * zone + 1], date));
  CHECK(text_at(apl_degressivity_zone_1_from, date) == "3.4");
  CHECK(text_at(apl_degressivity_zone_1_to, date) == "4");
  CHECK(text_at(apl_degressivity_zone_2_from, date) == "2.5");
  CHECK(text_at(apl_degressivity_zone_1_from, {2016, 6, 30}) == "~");
}

TEST_CASE("what is taken off at the end, and the least that is paid") {
  const Date date{2026, 11, 21};
  CHECK(text_at(apl_flat_reduction, date) == "5");
  CHECK(text_at(apl_crds_rate, date) == "0.005");
  CHECK(text_at(apl_threshold, date) == "0");
  CHECK(text_at(apl_threshold, {2017, 12, 31}) == "~");
  CHECK(text_at(apl_threshold_al, date) == "10");
  CHECK(text_at(apl_family_rate_further, date) == "-0.0006");
  CHECK(value_at(apl_family_rate_single, {2018, 1, 1})->confidence == Confidence::secondary);
  CHECK(value_at(apl_family_rate_single, date)->confidence == Confidence::official);
}

}  // namespace
}  // namespace habitat::law
