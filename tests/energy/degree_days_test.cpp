// SPDX-License-Identifier: Apache-2.0
#include "energy/degree_days.hpp"

#include <doctest/doctest.h>

#include <cmath>

#include "energy/days.hpp"
#include "energy/weather.hpp"

using namespace habitat;
using namespace habitat::energy;
using doctest::Approx;

namespace {

double heating(DegreeDayRule rule, double base, double lowest, double highest) {
  return heating_degree_days(rule, base, lowest, highest);
}
constexpr auto meteo = DegreeDayRule::meteo, costic = DegreeDayRule::costic;

}  // namespace

// The last two pairs are printed by the tests of EnergySystemModels; the first ones are worked by
// hand from the two formulas.
TEST_CASE("degree days of a day, meteo and COSTIC") {
  CHECK(heating(costic, 18, 2, 9) == 12.5);
  CHECK(heating(meteo, 18, 2, 9) == 12.5);
  CHECK(heating(costic, 18, 12, 22) == Approx(1.992).epsilon(1e-12));
  CHECK(heating(meteo, 18, 12, 22) == 1);
  CHECK(heating(costic, 18, 16, 26) == Approx(0.328).epsilon(1e-12));
  CHECK(heating(meteo, 18, 16, 26) == 0);
  CHECK(heating(costic, 18, 19, 25) == 0);
  CHECK(heating(costic, 18, 10, 18) == 4);
  CHECK(heating(costic, 18, 18, 18) == 0);
  CHECK(heating(costic, 18, 2, 10) == 12);
  CHECK(heating(meteo, 18, 2, 10) == 12);
  CHECK(heating(costic, 13, 10, 16) == Approx(0.87).epsilon(1e-12));
  CHECK(heating(meteo, 13, 10, 16) == 0);
}

TEST_CASE("cooling is the mirror of heating") {
  CHECK(cooling_degree_days(meteo, 18, 20, 30) == 7);
  CHECK(cooling_degree_days(costic, 18, 20, 30) == 7);
  CHECK(cooling_degree_days(costic, 18, 14, 24) == Approx(6 * (0.08 + 0.42 * 0.6)).epsilon(1e-12));
  CHECK(cooling_degree_days(costic, 18, 10, 17) == 0);
}

TEST_CASE("days of a station: sums by span and by month, what is missing counted") {
  Temperatures days;
  days.add(day("2024-05-30"), 8);
  days.add(day("2024-05-31"), 20);
  days.add(day("2024-06-02"), 16);  // 1 June is not there
  days.add(day("2024-10-01"), 10);
  const DegreeDays sums(days, meteo, 18, 18);
  const DegreeDaySum all = sums.all();
  CHECK(all.heating == 10 + 2 + 8);
  CHECK(all.cooling == 2);
  CHECK(all.days == 4);
  CHECK(all.missing == 121);

  const DegreeDaySum wide = sums.between(day("2024-05-01"), day("2024-06-03"));
  CHECK(wide.heating == 12);
  CHECK(wide.days == 3);
  CHECK(wide.missing == 30);

  const auto months = sums.months();
  REQUIRE(months.size() == 6);
  CHECK(months[0].month == 5);
  CHECK(months[0].sum.heating == 10);
  CHECK(months[1].year == 2024);
  CHECK(months[1].sum.heating == 2);
  CHECK(months[1].sum.missing == 29);
  CHECK(months[5].sum.days == 1);
  CHECK(october_to_may(months) == 18);
}

TEST_CASE("COSTIC needs the lowest and the highest of the day") {
  Temperatures means, both;
  means.add(0, 17);
  both.add(0, 12, 22);
  both.add(2, 12, 22);
  CHECK(DegreeDays(means, costic, 18, 18).all().missing == 1);
  const DegreeDaySum sum = DegreeDays(both, costic, 18, 18).all();
  CHECK(sum.heating == Approx(2 * 1.992).epsilon(1e-12));
  CHECK(sum.cooling == Approx(2 * 4 * (0.08 + 0.42 * 0.4)).epsilon(1e-12));
  CHECK(sum.missing == 1);
  CHECK(both.mean[2] == 17);
}

// Normals 1991-2020 of Lille-Lesquin, base 18: station sheet 59343001 of Meteo-France.
TEST_CASE("normal months: the year and October to May are two sums") {
  const NormalMonths lille = {430.0, 375.6, 325.7, 226.1, 136.9, 60.5,
                              23.2,  22.0,  77.3,  189.3, 312.3, 413.7};
  CHECK(year_of(lille) == Approx(2592.6).epsilon(1e-12));
  CHECK(october_to_may(lille) == Approx(2409.6).epsilon(1e-12));

  Temperatures year;
  for (int d = day("2001-01-01"); d < day("2002-01-01"); ++d) year.add(d, 17);
  const auto months = normal_months(DegreeDays(year, meteo, 18, 18).months());
  CHECK(months[0] == 31);
  CHECK(months[1] == 28);
  CHECK(year_of(months) == 365);
}

TEST_CASE("weather: means over the days known, at one point and at all of a grid") {
  Temperatures days;
  for (const double t : {10.0, 14.0, std::nan(""), 20.0}) days.mean.push_back(t);
  const Weather weather(days, {10, 20, 2.5});
  REQUIRE(weather.grid().points() == 5);
  CHECK(weather.days_known(0, 4) == 3);
  CHECK(weather.days_known(-10, 2) == 2);
  CHECK(weather.days_known(4, 9) == 0);
  CHECK(weather.mean(0, 4) == Approx(44.0 / 3).epsilon(1e-12));
  CHECK(weather.heating(15, 0, 4) == 2);
  CHECK(weather.cooling(15, 0, 4) == Approx(5.0 / 3).epsilon(1e-12));
  std::vector<double> by_point(5);
  weather.heating_by_point(0, 4, by_point);
  for (std::size_t i = 0; i < 5; ++i)
    CHECK(by_point[i] == Approx(weather.heating(weather.grid().point(i), 0, 4)).epsilon(1e-12));
  CHECK(Grid{0, 1, 0.1}.points() == 11);
  CHECK(Grid{30, 90, 1}.points() == 61);
}
