// SPDX-License-Identifier: Apache-2.0
#include "energy/correction.hpp"

#include <doctest/doctest.h>

#include "energy/days.hpp"

using namespace habitat;
using namespace habitat::energy;
using doctest::Approx;

namespace {

// A year at 8 C and one at 13 C, from 1 January 2023 on.
DegreeDays two_years() {
  Temperatures days;
  for (int d = day("2023-01-01"); d < day("2024-01-01"); ++d) days.add(d, 8);
  for (int d = day("2024-01-01"); d < day("2025-01-01"); ++d) days.add(d, 13);
  return DegreeDays(days, DegreeDayRule::meteo, 18, 18);
}

Period period(const char* start, const char* end, double use) {
  return {day(start), day(end), use, day(start)};
}

}  // namespace

// The degree days are those of Lille-Lesquin; the bill is made up.
TEST_CASE("a bill at the degree days of a normal year") {
  CHECK(*corrected_use(12000, 3000, 2300, 2592.6) == Approx(13144.956522).epsilon(1e-10));
  CHECK_FALSE(corrected_use(12000, 3000, 0, 2592.6));
}

TEST_CASE("both sides of a meter, brought to a normal year") {
  CorrectionTerms terms;
  terms.fixed_use = 730;  // two a day
  terms.reference = 2000;
  // 100 days: 200 of them fixed, 1800 over 1000 degree days. 100 days: 800 over 500.
  const std::vector<Period> before = {period("2023-01-01", "2023-02-20", 1500),
                                      period("2023-02-20", "2023-04-11", 500)};
  const std::vector<Period> after = {period("2024-01-01", "2024-04-10", 1000)};
  const Corrected found = corrected(before, after, two_years(), terms);
  CHECK(found.fixed == 730);
  CHECK(*found.before == Approx(730 + 1800 * 2).epsilon(1e-12));
  CHECK(*found.after == Approx(730 + 800 * 4).epsilon(1e-12));
  CHECK(*found.saving == Approx(400).epsilon(1e-12));
}

TEST_CASE("the fixed part by the summer, where none is given") {
  const std::vector<Period> year = {
      period("2023-01-01", "2023-05-31", 9000), period("2023-05-31", "2023-07-01", 62),
      period("2023-07-01", "2023-08-30", 180), period("2023-08-30", "2023-10-01", 5000)};
  // June and July to August: 242 in 91 days.
  CHECK(*summer_use_of_year(year) == Approx(242.0 / 91 * 365).epsilon(1e-12));
  CHECK_FALSE(summer_use_of_year(std::vector<Period>{year[0]}));
  CorrectionTerms terms;
  terms.reference = 2000;
  CHECK(corrected(year, year, two_years(), terms).fixed == summer_use_of_year(year));
  CHECK_FALSE(corrected({}, year, two_years(), terms).fixed);
}

TEST_CASE("nothing is corrected without a reference, without weather or by few degree days") {
  const std::vector<Period> one = {period("2023-01-01", "2023-01-31", 900)};
  const std::vector<Period> outside = {period("2020-01-01", "2020-01-31", 900)};
  CorrectionTerms terms;
  terms.fixed_use = 0;
  CHECK_FALSE(corrected(one, one, two_years(), terms).before);
  terms.reference = 2000;
  CHECK(corrected(one, one, two_years(), terms).saving == 0);
  CHECK_FALSE(corrected(one, outside, two_years(), terms).after);
  CHECK_FALSE(corrected(one, outside, two_years(), terms).saving);
  CHECK_FALSE(corrected(one, {}, two_years(), terms).after);
  terms.minimum_degree_days = 301;
  CHECK_FALSE(corrected(one, one, two_years(), terms).before);
}
