// SPDX-License-Identifier: Apache-2.0
// Production shared step by step: what holds of any series and key, and small ones worked by hand
// (code de l'énergie, D. 315-6 for the default).
#include "energy/allocation.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <cmath>

#include "energy/sun.hpp"

using namespace habitat::energy;

namespace {

Sharer sharer(std::string name, std::vector<double> use, double coefficient = 0, int rank = 1) {
  Sharer one{.name = std::move(name)};
  one.use = std::move(use);
  one.coefficient = coefficient;
  one.rank = rank;
  return one;
}

LoadSeries one_step(double production, std::vector<Sharer> sharers) {
  LoadSeries series;
  series.first = 0;
  series.production = {production};
  series.sharers = std::move(sharers);
  return series;
}

std::vector<double> shared(const LoadSeries& series, KeyMethod method, bool again = false) {
  const AllocationSums sums = allocate(series, method, again);
  std::vector<double> all;
  for (const SharerSums& one : sums.sharers) all.push_back(one.shared.value());
  return all;
}

void check(const std::vector<double>& found, const std::vector<double>& expected) {
  REQUIRE(found.size() == expected.size());
  for (std::size_t i = 0; i < found.size(); ++i)
    CHECK(found[i] == doctest::Approx(expected[i]).epsilon(1e-12));
}

/// A series that is drawn: some days of half hours, some who take part.
LoadSeries drawn() {
  LoadSeries series;
  series.first = *rc::gen::inRange<habitat::Minute>(0, 30000000) / 30 * 30;
  series.step = *rc::gen::elementOf(std::vector<int>{10, 15, 30, 60});
  const auto steps = static_cast<std::size_t>(*rc::gen::inRange(1, 100));
  const auto energy = [] { return *rc::gen::inRange(0, 4000) / 1000.0; };
  for (std::size_t t = 0; t < steps; ++t) series.production.push_back(2 * energy());
  const int count = *rc::gen::inRange(1, 7);
  for (int k = 0; k < count; ++k) {
    Sharer one{.name = std::string(1, static_cast<char>('a' + k))};
    one.joins = *rc::gen::inRange(0, 5) > 0;
    one.coefficient = *rc::gen::inRange(0, 100) / 100.0 / count;
    one.rank = *rc::gen::inRange(1, 4);
    if (*rc::gen::inRange(0, 2) == 1)
      one.windows = {{*rc::gen::inRange(0, 1440), *rc::gen::inRange(0, 1440)}};
    for (std::size_t t = 0; t < steps; ++t) one.use.push_back(energy());
    series.sharers.push_back(std::move(one));
  }
  return series;
}

KeyMethod drawn_method() {
  return *rc::gen::element(KeyMethod::by_use, KeyMethod::by_coefficient, KeyMethod::by_rank);
}

}  // namespace

TEST_CASE("by use: too little is split, enough is capped") {
  const auto three = [](double production) {
    return one_step(production, {sharer("A", {4}), sharer("B", {6}), sharer("C", {10})});
  };
  check(shared(three(10), KeyMethod::by_use), {2, 3, 5});
  check(shared(three(30), KeyMethod::by_use), {4, 6, 10});
  check(shared(three(0), KeyMethod::by_use), {0, 0, 0});
  CHECK(allocate(three(30), KeyMethod::by_use, false).surplus.value() == 10);
}

TEST_CASE("by coefficient: what a capped one leaves is surplus, or shared again") {
  const LoadSeries series =
      one_step(10, {sharer("A", {4}, 0.5), sharer("B", {6}, 0.3), sharer("C", {10}, 0.2)});
  check(shared(series, KeyMethod::by_coefficient), {4, 3, 2});
  // 1 kWh is left by A: 0.6 to B and 0.4 to C.
  check(shared(series, KeyMethod::by_coefficient, true), {4, 3.6, 2.4});
  // Equal parts of 30: 10 each; A leaves 6, B then leaves 1 of his 3, C takes all.
  const LoadSeries equal = one_step(
      30, {sharer("A", {4}, 1.0 / 3), sharer("B", {12}, 1.0 / 3), sharer("C", {20}, 1.0 / 3)});
  check(shared(equal, KeyMethod::by_coefficient, true), {4, 12, 14});
}

TEST_CASE("by rank: the first takes what it uses, equal ranks share by use") {
  check(
      shared(one_step(1, {sharer("B", {0.4}, 0, 1), sharer("C", {0.8}, 0, 2)}), KeyMethod::by_rank),
      {0.4, 0.6});
  check(shared(
            one_step(10, {sharer("A", {4}, 0, 1), sharer("B", {6}, 0, 2), sharer("C", {12}, 0, 2)}),
            KeyMethod::by_rank),
        {4, 2, 4});
}

TEST_CASE("who refuses gets nothing, and is not counted among those who use") {
  LoadSeries series = one_step(10, {sharer("A", {10}), sharer("B", {10})});
  series.sharers[0].joins = false;
  const AllocationSums sums = allocate(series, KeyMethod::by_use, false);
  CHECK(sums.sharers[0].shared.value() == 0);
  CHECK(sums.sharers[0].use.value() == 10);
  CHECK(sums.sharers[1].shared.value() == 10);
  CHECK(sums.use.value() == 10);
}

TEST_CASE("a step is split by the minutes of the off-peak hours") {
  const std::vector<DayWindow> night{{64, 424}};  // 01:04 to 07:04
  CHECK(part_within(night, 60, 30) == doctest::Approx(26.0 / 30));
  CHECK(part_within(night, 420, 30) == doctest::Approx(4.0 / 30));
  CHECK(part_within(night, 120, 30) == 1);
  CHECK(part_within({{22 * 60, 6 * 60}}, 23 * 60, 60) == 1);
  CHECK(part_within({{22 * 60, 6 * 60}}, 0, 60) == 1);
  CHECK(part_within({{22 * 60 + 30, 6 * 60}}, 22 * 60, 60) == doctest::Approx(0.5));
  CHECK(part_within({}, 0, 60) == 0);
}

TEST_CASE("nobody has more than he uses, all together not more than is produced") {
  CHECK(rc::check([] {
    const LoadSeries series = drawn();
    const KeyMethod method = drawn_method();
    const bool again = *rc::gen::inRange(0, 2) == 1;
    std::vector<double> given;
    for (std::size_t t = 0; t < series.production.size(); ++t) {
      allocate_step(series, method, again, t, series.production[t], given);
      double all = 0;
      for (std::size_t k = 0; k < given.size(); ++k) {
        RC_ASSERT(given[k] >= 0);
        RC_ASSERT(given[k] <= series.sharers[k].use[t]);
        RC_ASSERT(series.sharers[k].joins || given[k] == 0);
        all += given[k];
      }
      RC_ASSERT(all <= series.production[t] * (1 + 1e-12));
    }
  }));
}

TEST_CASE("parts add up: participants, surplus, months, hours, periods") {
  CHECK(rc::check([] {
    const LoadSeries series = drawn();
    const AllocationSums sums = allocate(series, drawn_method(), *rc::gen::inRange(0, 2) == 1);
    double people = 0, months = 0, hours = 0;
    for (std::size_t k = 0; k < sums.sharers.size(); ++k) {
      const SharerSums& one = sums.sharers[k];
      people += one.shared.value();
      double periods = 0;
      for (const Sum& part : one.shared_in) periods += part.value();
      const bool windows = std::any_of(series.sharers.begin(), series.sharers.end(),
                                       [](const Sharer& s) { return !s.windows.empty(); });
      if (windows) RC_ASSERT(std::fabs(periods - one.shared.value()) < 1e-9);
    }
    for (const TimeSums& month : sums.months) months += month.shared.value();
    for (const TimeSums& hour : sums.hours) hours += hour.shared.value();
    const double shared = sums.shared.value();
    RC_ASSERT(std::fabs(people - shared) < 1e-9);
    RC_ASSERT(std::fabs(months - shared) < 1e-9);
    RC_ASSERT(std::fabs(hours - shared) < 1e-9);
    RC_ASSERT(std::fabs(shared + sums.surplus.value() - sums.production.value()) < 1e-9);
  }));
}

TEST_CASE("the order of those who take part changes nothing") {
  CHECK(rc::check("in any order", [] {
    const LoadSeries series = drawn();
    const auto method = *rc::gen::elementOf(
        std::vector<KeyMethod>{KeyMethod::by_use, KeyMethod::by_coefficient, KeyMethod::by_rank});
    const bool again = *rc::gen::arbitrary<bool>();
    LoadSeries other = series;
    const auto by =
        static_cast<std::ptrdiff_t>(*rc::gen::inRange<std::size_t>(0, series.sharers.size()));
    std::rotate(other.sharers.begin(), other.sharers.begin() + by, other.sharers.end());
    if (*rc::gen::arbitrary<bool>()) std::reverse(other.sharers.begin(), other.sharers.end());
    const AllocationSums one = allocate(series, method, again),
                         two = allocate(other, method, again);
    const auto same = [](const Sum& a, const Sum& b) {
      return std::abs(a.value() - b.value()) <= 1e-9 * (1 + std::abs(a.value()));
    };
    RC_ASSERT(same(one.shared, two.shared) && same(one.surplus, two.surplus));
    for (std::size_t i = 0; i < series.sharers.size(); ++i) {
      const auto at = std::find_if(other.sharers.begin(), other.sharers.end(),
                                   [&](const auto& x) { return x.name == series.sharers[i].name; });
      const auto rank = static_cast<std::size_t>(at - other.sharers.begin());
      RC_ASSERT(same(one.sharers[i].shared, two.sharers[rank].shared));
    }
  }));
}

TEST_CASE("a key by use leaves a surplus only where everybody has what he uses") {
  CHECK(rc::check([] {
    const LoadSeries series = drawn();
    const AllocationSums sums =
        allocate(series, *rc::gen::element(KeyMethod::by_use, KeyMethod::by_rank), false);
    double least = 0;
    for (std::size_t t = 0; t < series.production.size(); ++t) {
      double use = 0;
      for (const Sharer& one : series.sharers) use += one.joins ? one.use[t] : 0;
      least += std::min(use, series.production[t]);
    }
    RC_ASSERT(std::fabs(sums.shared.value() - least) < 1e-9);
  }));
}

TEST_CASE("a sum keeps what is small beside what is large") {
  Sum sum;
  sum.add(1);
  for (int i = 0; i < 1000; ++i) sum.add(1e-17);
  CHECK(sum.value() == 1 + 1e-14);
}

TEST_CASE("under a sky without clouds noon is where the sun is") {
  const Roof south{47, 30, 0}, west{47, 30, 90};
  const habitat::Minute day = habitat::Minute{20619} * 1440;  // 2026-06-15
  // The sun's noon at 2.5 degrees east is ten minutes before 12:00 UTC, the equation of time about
  // nought.
  CHECK(clear_sky(south, day + 710) > clear_sky(south, day + 650));
  CHECK(clear_sky(south, day + 710) > clear_sky(south, day + 770));
  CHECK(clear_sky(south, day + 60) == 0);
  CHECK(clear_sky(west, day + 900) > clear_sky(south, day + 900));
  // Clear noon of summer on a tilted roof: about a kilowatt a square metre.
  CHECK(clear_sky(south, day + 710) > 900);
  CHECK(clear_sky(south, day + 710) < 1100);
  const auto year = clear_sky_production(south, day, 30, 48, 36);
  double all = 0;
  for (const double one : year) all += one;
  CHECK(all == doctest::Approx(36));
}
