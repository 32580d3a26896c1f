// SPDX-License-Identifier: Apache-2.0
// Classes of income and individual primes: the table of 2025 of the State simulator
// (mesaidesreno 2.3.1), each class at its ceiling and one euro above.
#include "densify/rules/income_class.hpp"

#include <doctest/doctest.h>

#include "numbers/decimal.hpp"
#include "numbers/traced.hpp"

using namespace habitat;
using namespace habitat::densify;

namespace {

struct Row {
  Region region;
  int persons, income;
  IncomeClass expected;
  int prime;
};

using enum IncomeClass;
constexpr Region idf = Region::idf, other = Region::other;
constexpr Row rows[] = {
    {idf, 1, 23768, very_modest, 3000},   {idf, 1, 40404, intermediate, 0},
    {idf, 1, 40405, superior, 0},         {idf, 2, 34884, very_modest, 3000},
    {idf, 2, 42464, intermediate, 0},     {idf, 2, 59395, superior, 0},
    {idf, 3, 41894, modest, 1500},        {idf, 3, 51000, modest, 1500},
    {idf, 4, 48914, very_modest, 3000},   {idf, 4, 59549, modest, 1500},
    {idf, 4, 59550, intermediate, 0},     {idf, 4, 83637, intermediate, 0},
    {idf, 4, 83638, superior, 0},         {idf, 5, 55961, very_modest, 3000},
    {idf, 5, 55962, modest, 1500},        {idf, 5, 68123, modest, 1500},
    {idf, 5, 68124, intermediate, 0},     {idf, 6, 76691, modest, 1500},
    {idf, 6, 76692, intermediate, 0},     {idf, 6, 107880, intermediate, 0},
    {idf, 6, 107881, superior, 0},        {other, 1, 17173, very_modest, 3000},
    {other, 1, 17174, modest, 1500},      {other, 1, 22016, intermediate, 0},
    {other, 2, 25116, modest, 1500},      {other, 2, 32197, modest, 1500},
    {other, 2, 32198, intermediate, 0},   {other, 2, 45341, superior, 0},
    {other, 3, 30206, very_modest, 3000}, {other, 3, 38719, modest, 1500},
    {other, 3, 54592, intermediate, 0},   {other, 3, 54593, superior, 0},
    {other, 4, 35286, modest, 1500},      {other, 5, 40389, modest, 1500},
    {other, 5, 73098, intermediate, 0},   {other, 6, 58300, modest, 1500},
    {other, 6, 82352, intermediate, 0},   {other, 6, 82353, superior, 0},
    {other, 8, 55670, very_modest, 3000}, {other, 8, 55671, modest, 1500},
    {other, 8, 71350, modest, 1500},      {other, 8, 100860, intermediate, 0},
};

}  // namespace

TEST_CASE_TEMPLATE("income classes: those of the State simulator", N, double, Decimal, Traced) {
  const Law law;
  IncomeClasses<N> classes(law, {2025, 4, 15});
  for (const Row& row : rows) {
    CAPTURE(row.persons);
    CAPTURE(row.income);
    const IncomeClass found = classes.of(row.region, row.persons, N(row.income));
    CHECK(found == row.expected);
    CHECK(*classes.prime(found) == N(row.prime));
  }
}

TEST_CASE("income classes: none before the first table") {
  const Law law;
  IncomeClasses<Decimal> classes(law, {2023, 6, 1});
  CHECK(classes.of(idf, 1, Decimal(10000)) == unknown);
}
