// SPDX-License-Identifier: Apache-2.0
// The rent cut (RLS) and the rent ceilings of the APL: order of zones and households, a second
// transcription, and case S14.
#include "law/at.hpp"

namespace habitat::law {
namespace {

using namespace parameter;

// In every row: a larger household above a smaller one, a dearer zone above a cheaper one. The last
// column of a zone is what each further person adds.
template <class Table>
void check_order(const Table& table, std::size_t per_zone) {
  for (const DatedValue& row : table[0]->values)
    for (std::size_t rank = 0; rank < table.size(); ++rank) {
      CAPTURE(table[rank]->path);
      CAPTURE(to_text(row.from));
      const Decimal amount = at(*table[rank], row.from);
      const std::size_t column = rank % per_zone;
      CHECK(amount > 0);
      if (column > 0 && column < per_zone - 1) CHECK(amount > at(*table[rank - 1], row.from));
      if (column == per_zone - 1) CHECK(amount < at(*table[rank - column], row.from));
      if (rank >= per_zone) CHECK(amount < at(*table[rank - per_zone], row.from));
    }
}

TEST_CASE("rent cuts and their ceilings rise with the household and the zone") {
  check_order(rls_amount, 4);
  check_order(rls_ceiling, 9);
  check_order(apl_rent_ceiling, 4);
}

TEST_CASE("ceilings never fall from one text to the next") {
  const auto check = [](const auto& table) {
    for (const Parameter* column : table)
      for (std::size_t i = 1; i < column->values.size(); ++i) {
        CAPTURE(column->path);
        CHECK(column->values[i].number > column->values[i - 1].number);
      }
  };
  check(rls_ceiling);
  check(apl_rent_ceiling);
}

TEST_CASE("the rent cuts since 2024 agree with a second transcription") {
  // By household, then zone; the texts of January 2024, June 2025 and June 2026.
  const char* const amounts[4][3][3] = {
      {{"55.2", "39.69", "35.99"}, {"48.45", "34.83", "31.58"}, {"45.36", "32.61", "29.57"}},
      {{"66.73", "47.98", "43.51"}, {"59.15", "42.53", "38.56"}, {"54.92", "39.48", "35.8"}},
      {{"75.31", "54.14", "49.09"}, {"66.06", "47.49", "43.06"}, {"61.42", "44.16", "40.04"}},
      {{"10.78", "7.75", "7.03"}, {"9.6", "6.9", "6.26"}, {"8.65", "6.22", "5.64"}},
  };
  const Date dates[] = {{2024, 1, 1}, {2025, 6, 1}, {2026, 6, 1}};
  for (int household = 0; household < 4; ++household)
    for (int zone = 0; zone < 3; ++zone)
      for (int i = 0; i < 3; ++i) {
        const Parameter& amount = *rls_amount[static_cast<std::size_t>(zone * 4 + household)];
        CAPTURE(amount.path);
        CHECK(text_at(amount, dates[i]) == amounts[household][zone][i]);
      }
}

TEST_CASE("case S14: the rent cut of a year, its change, and what the tenant keeps") {
  const Parameter& single = rls_amount_zone_2_single;
  const auto yearly = [&](Date date) { return Decimal(12 * at(single, date)); };
  CHECK(to_text(yearly({2024, 1, 1})) == "581.4");
  CHECK(to_text(yearly({2025, 6, 1})) == "417.96");
  CHECK(to_text(yearly({2026, 6, 1})) == "378.96");
  CHECK(rounded(yearly({2026, 6, 1}) / yearly({2024, 1, 1}) - 1, 4) == "-0.3482");

  Decimal calendar = 0;
  for (int month = 1; month <= 12; ++month) calendar += at(single, {2026, month, 1});
  CHECK(to_text(calendar) == "395.21");
  CHECK(to_text(Decimal(5 * decimal<Decimal>("34.83") + 7 * decimal<Decimal>("31.58"))) ==
        "395.21");

  const Decimal cut = at(single, {2026, 6, 1});
  const Decimal taken = cut * at(rls_apl_share, {2026, 6, 1});
  CHECK(rounded(taken, 2) == "30.95");
  CHECK(rounded(cut - taken, 2) == "0.63");
}

TEST_CASE("rent ceilings of the APL follow the index, to the cent but for one cell") {
  const struct {
    Date date;
    const char* index;
  } revisions[] = {{{2021, 10, 1}, "1.0042"},
                   {{2023, 10, 1}, "1.035"},
                   {{2024, 10, 1}, "1.0326"},
                   {{2025, 10, 1}, "1.0104"}};
  std::string differing;
  for (const auto& revision : revisions)
    for (const Parameter* column : apl_rent_ceiling) {
      Date eve = revision.date;
      --eve.month;
      const std::string expected = rounded(at(*column, eve) * decimal<Decimal>(revision.index), 2);
      const std::string published = text_at(*column, revision.date);
      if (expected != published)
        differing += std::string(column->path) + " " + to_text(revision.date) + ": " + published +
                     ", not " + expected + "; ";
    }
  CHECK(differing == "apl.rent_ceiling.zone_3.further 2025-10-01: 53.01, not 53.02; ");
}

}  // namespace
}  // namespace habitat::law
