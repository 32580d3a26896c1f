// SPDX-License-Identifier: Apache-2.0
// Resource ceilings: each year from the year before and the index, PLS from PLUS, and their order.
#include "law/at.hpp"

namespace habitat::law {
namespace {

using namespace parameter;

constexpr Date january(int year) { return {year, 1, 1}; }
constexpr std::size_t per_area = 7;  // 1 to 6 persons, and each further one

template <class Table>
void check_follows(const Table& table, int year) {
  const Decimal index = at(irl_t3, {year - 1, 7, 1}) / at(irl_t3, {year - 2, 7, 1});
  for (const Parameter* column : table) {
    CAPTURE(column->path);
    CAPTURE(year);
    CHECK(rounded(at(*column, january(year - 1)) * index, 0) == text_at(*column, january(year)));
  }
}

TEST_CASE("resource ceilings are those of the year before and the index, to the euro") {
  for (const int year : {2025, 2026}) check_follows(resources_plus, year);
  for (const int year : {2024, 2025, 2026}) check_follows(resources_plai, year);
}

TEST_CASE("resource ceilings of the PLS are 1.3 times those of the PLUS, to the euro") {
  const Decimal factor = decimal<Decimal>("1.3");
  for (const int year : {2024, 2025, 2026})
    for (std::size_t i = 0; i < resources_pls.size(); ++i) {
      CAPTURE(resources_pls[i]->path);
      CAPTURE(year);
      CHECK(rounded(at(*resources_plus[i], january(year)) * factor, 0) ==
            text_at(*resources_pls[i], january(year)));
    }
  // Typed apart, from the ceilings stated for 2026.
  const char* const other_2026[] = {"30424", "40630", "48859", "58986", "69389", "78203", "8723"};
  for (std::size_t i = 0; i < per_area; ++i)
    CHECK(text_at(*resources_pls[14 + i], january(2026)) == other_2026[i]);
}

template <class Table>
void check_order(const Table& table, int year) {
  for (std::size_t area = 0; area < 3; ++area)
    for (std::size_t i = 0; i < per_area; ++i) {
      const std::size_t rank = area * per_area + i;
      CAPTURE(table[rank]->path);
      const Decimal ceiling = at(*table[rank], january(year));
      if (i > 0 && i < 6) CHECK(ceiling > at(*table[rank - 1], january(year)));
      if (i == 6) CHECK(ceiling < at(*table[area * per_area], january(year)));
      if (area > 0) CHECK(ceiling <= at(*table[rank - per_area], january(year)));
    }
}

TEST_CASE("resource ceilings rise with the household, the area, the product and the year") {
  for (const int year : {2024, 2025, 2026}) {
    check_order(resources_plai, year);
    check_order(resources_plus, year);
    check_order(resources_pls, year);
    for (std::size_t i = 0; i < resources_plus.size(); ++i) {
      CAPTURE(resources_plus[i]->path);
      CHECK(at(*resources_plai[i], january(year)) < at(*resources_plus[i], january(year)));
      CHECK(at(*resources_plus[i], january(year)) < at(*resources_pls[i], january(year)));
      CHECK(at(*resources_plai[i], january(year - 1)) < at(*resources_plai[i], january(year)));
    }
  }
  check_order(resources_plai, 2023);
  CHECK(text_at(resources_plus_paris_persons_1, january(2023)) == "~");
  CHECK(value_at(resources_plus_paris_persons_1, january(2024))->confidence ==
        Confidence::official);
  CHECK(value_at(resources_pls_paris_persons_1, january(2024))->confidence == Confidence::derived);
}

}  // namespace
}  // namespace habitat::law
