// SPDX-License-Identifier: Apache-2.0
// Income classes of the Anah and their premiums against rows of the State simulator (mesaidesreno
// 2.3.1), each year against the one before, and their order.
#include <algorithm>
#include <utility>

#include "law/at.hpp"

namespace habitat::law {
namespace {

using namespace parameter;

constexpr Date simulated{2025, 4, 15};  // the rows of the State simulator

using Table = std::span<const Parameter* const>;

Decimal of(const char* text) { return decimal<Decimal>(text); }

enum Zone { idf, other };
const Table class_tables[] = {renovation_income_very_modest, renovation_income_modest,
                              renovation_income_intermediate};

Decimal ceiling(std::size_t rank, Zone zone, int persons, Date date) {
  const auto row = class_tables[rank].subspan(zone == idf ? 0 : 6, 6);
  const int listed = std::min(persons, 5);
  return at(*row[static_cast<std::size_t>(listed - 1)], date) +
         at(*row[5], date) * (persons - listed);
}

struct IncomeRow {
  Zone zone;
  int persons, income;
  std::size_t rank;  // very modest, modest, intermediate, superior
  int premium;
};
const IncomeRow income_rows[] = {
    {idf, 1, 23768, 0, 3000},   {idf, 1, 40404, 2, 0},      {idf, 1, 40405, 3, 0},
    {idf, 2, 34884, 0, 3000},   {idf, 2, 42464, 2, 0},      {idf, 2, 59395, 3, 0},
    {idf, 3, 41894, 1, 1500},   {idf, 3, 51000, 1, 1500},   {idf, 4, 48914, 0, 3000},
    {idf, 4, 59549, 1, 1500},   {idf, 4, 59550, 2, 0},      {idf, 4, 83637, 2, 0},
    {idf, 4, 83638, 3, 0},      {idf, 5, 55961, 0, 3000},   {idf, 5, 55962, 1, 1500},
    {idf, 5, 68123, 1, 1500},   {idf, 5, 68124, 2, 0},      {idf, 6, 76691, 1, 1500},
    {idf, 6, 76692, 2, 0},      {idf, 6, 107880, 2, 0},     {idf, 6, 107881, 3, 0},
    {other, 1, 17173, 0, 3000}, {other, 1, 17174, 1, 1500}, {other, 1, 22016, 2, 0},
    {other, 2, 25116, 1, 1500}, {other, 2, 32197, 1, 1500}, {other, 2, 32198, 2, 0},
    {other, 2, 45341, 3, 0},    {other, 3, 30206, 0, 3000}, {other, 3, 38719, 1, 1500},
    {other, 3, 54592, 2, 0},    {other, 3, 54593, 3, 0},    {other, 4, 35286, 1, 1500},
    {other, 5, 40389, 1, 1500}, {other, 5, 73098, 2, 0},    {other, 6, 58300, 1, 1500},
    {other, 6, 82352, 2, 0},    {other, 6, 82353, 3, 0},    {other, 8, 55670, 0, 3000},
    {other, 8, 55671, 1, 1500}, {other, 8, 71350, 1, 1500}, {other, 8, 100860, 2, 0},
};

TEST_CASE("renovation: income classes and premiums are those of the State simulator") {
  for (const IncomeRow& row : income_rows) {
    CAPTURE(row.persons);
    CAPTURE(row.income);
    std::size_t rank = 0;
    while (rank < 3 && Decimal(row.income) > ceiling(rank, row.zone, row.persons, simulated))
      ++rank;
    CHECK(rank == row.rank);
    CHECK((rank < 2 ? at(*renovation_prime[rank], simulated) : Decimal(0)) == row.premium);
  }
}

// By the index of prices and up to the next euro: one factor gives the thirty-six of a year.
TEST_CASE("renovation: income ceilings are those of the year before by one index, rounded up") {
  const struct {
    int year;
    const char* index;
  } years[] = {{2025, "1.009628"}, {2026, "1.011055"}};
  for (const auto& of_year : years)
    for (const auto& table : class_tables)
      for (const Parameter* column : table) {
        CAPTURE(column->path);
        CAPTURE(of_year.year);
        const Decimal exact = at(*column, {of_year.year - 1, 1, 1}) * of(of_year.index);
        const Decimal ceiling = at(*column, {of_year.year, 1, 1});
        CHECK(exact <= ceiling);
        CHECK(exact > ceiling - 1);
      }
}

TEST_CASE("renovation: income ceilings rise with the household, the class and in Île-de-France") {
  for (const int year : {2024, 2025, 2026})
    for (std::size_t rank = 0; rank < 3; ++rank)
      for (int persons = 1; persons <= 8; ++persons) {
        const Date date{year, 1, 1};
        CAPTURE(rank);
        CAPTURE(persons);
        CHECK(ceiling(rank, idf, persons, date) > ceiling(rank, other, persons, date));
        for (const Zone zone : {idf, other}) {
          CHECK(ceiling(rank, zone, persons, date) < ceiling(rank, zone, persons + 1, date));
          if (rank > 0)
            CHECK(ceiling(rank, zone, persons, date) > ceiling(rank - 1, zone, persons, date));
        }
      }
}

}  // namespace
}  // namespace habitat::law
