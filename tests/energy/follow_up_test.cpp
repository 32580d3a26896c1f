// SPDX-License-Identifier: Apache-2.0
#include "energy/follow_up.hpp"

#include <doctest/doctest.h>

#include <cmath>

#include "energy/names.hpp"

using namespace habitat;
using namespace habitat::energy;

namespace {

// So many periods of so many days, up to the end, with a use of ten a day.
std::vector<Period> row_of(int count, int days, int end) {
  std::vector<Period> all;
  for (int i = 0; i < count; ++i) {
    const int start = end - (count - i) * days;
    all.push_back({start, start + days, 10.0 * days, start});
  }
  return all;
}

std::vector<Period> together(std::vector<Period> one, const std::vector<Period>& other) {
  one.insert(one.end(), other.begin(), other.end());
  return one;
}

// Coaching on day 0.
FollowUp followed(const std::vector<Period>& periods, const FollowUpTerms& terms = {},
                  const Weather* weather = nullptr) {
  return follow_up(periods, weather, terms);
}

std::vector<std::string> reasons(const FollowUp& follow) {
  std::vector<std::string> all;
  for (const Dropped& dropped : follow.dropped) all.emplace_back(word_of(dropped.reason));
  return all;
}
using Words = std::vector<std::string>;

}  // namespace

TEST_CASE("baseline: from the reading nearest to 365 days before the last one") {
  const auto history = row_of(30, 31, -3);
  // 12 x 31 = 372 is nearer to 365 than 11 x 31 = 341.
  CHECK(followed(history).baseline.size() == 12);
  FollowUpTerms strict;
  strict.baseline = BaselineRule::strict;
  CHECK(followed(history, strict).baseline.size() == 11);
  // 383 and 347 days are as far: the later one.
  CHECK(followed(together({{-383, -347, 1, -383}}, row_of(1, 347, 0))).baseline.size() == 0);
  CHECK(followed(together({{-384, -348, 1, -384}}, row_of(12, 29, 0))).dropped.empty());
  CHECK(followed(together({{-381, -348, 1, -381}}, row_of(12, 29, 0))).baseline.size() == 13);
  // What there is, where there is less than a year.
  CHECK(followed(row_of(5, 30, 0)).baseline.size() == 5);
}

TEST_CASE("periods by date: before, across the start, between, after, past the end") {
  const std::vector<Period> all = {{-60, -30, 300, -60}, {-30, 0, 300, -30}, {0, 30, 300, 0},
                                   {30, 60, 300, 30},    {60, 90, 300, 60},  {90, 120, 300, 90},
                                   {120, 150, 300, 120}};
  FollowUpTerms terms;
  terms.reporting_end = 130;
  CHECK(followed(all, terms).baseline.size() == 2);
  CHECK(followed(all, terms).reporting.size() == 4);
  CHECK(followed(all, terms).dropped.empty());
  terms.coaching_start = -10;
  const FollowUp moved = followed(all, terms);
  CHECK(moved.baseline.size() == 1);
  CHECK(moved.reporting.size() == 4);
  CHECK(reasons(moved) == Words{"across_start"});
  CHECK(moved.dropped[0].start == -30);
  terms.reporting_start = 45;
  const FollowUp later = followed(all, terms);
  CHECK(later.reporting.size() == 2);
  CHECK(reasons(later) == Words{"across_start", "across_start"});
}

TEST_CASE("sides that the readings name win over the dates") {
  std::vector<Period> all = row_of(14, 30, 0);
  for (std::size_t i = 0; i < all.size(); ++i)
    all[i].segment = i < 13 ? Segment::baseline : Segment::reporting;
  FollowUpTerms terms;
  terms.coaching_start = terms.reporting_start = -200;
  CHECK(followed(all, terms).baseline.size() == 13);
  CHECK(followed(all, terms).reporting.size() == 1);
}

TEST_CASE("the cycle: by the median of the baseline, unless it is given") {
  CHECK(followed(row_of(12, 35, 0)).cycle == Cycle::monthly);
  CHECK(followed(row_of(12, 36, 0)).cycle == Cycle::bimonthly);
  // 30, 30, 41, 61: the middle is 35.5.
  const std::vector<Period> four = {
      {-162, -132, 1, -162}, {-132, -102, 1, -132}, {-102, -61, 1, -102}, {-61, 0, 1, -61}};
  CHECK(followed(four).cycle == Cycle::bimonthly);
  CHECK(followed(row_of(6, 61, 366)).reporting.size() == 6);
  FollowUpTerms terms;
  terms.cycle = Cycle::monthly;
  CHECK(reasons(followed(four, terms)) == Words{"longer_than_35_days", "longer_than_35_days"});
}

TEST_CASE("what is left out of a row, each with its reason") {
  std::vector<Period> all = together(row_of(9, 30, 0), row_of(8, 30, 240));
  all[9].end = all[9].start + 24;
  all[10].use = -1;
  all[11].use = 0;
  all[12].unusable = DropReason::estimated_not_merged;
  all[13].end = all[13].start + 36;
  all[14].end = all[14].start + 36;
  all[14].merged = true;
  all[15].end = all[15].start + 71;
  all[15].merged = true;
  FollowUpTerms electricity;
  electricity.zero_is_missing = true;
  const FollowUp found = followed(all, electricity);
  CHECK(reasons(found) == Words{"off_cycle_under_25_days", "negative", "no_reading",
                                "estimated_not_merged", "longer_than_35_days",
                                "longer_than_70_days"});
  CHECK(found.reporting.size() == 2);
  CHECK(followed(all).reporting.size() == 3);  // a zero of gas is a use
}

TEST_CASE("nine days in ten have a temperature") {
  Temperatures days;
  for (int d = -60; d < 0; ++d) days.add(d, d == -1 || d == -2 || d == -3 ? std::nan("") : 10);
  const auto two = row_of(2, 30, 0);
  Weather weather(days, Grid{});
  CHECK(followed(two, {}, &weather).dropped.empty());
  days.mean[50] = std::nan("");
  weather = Weather(days, Grid{});
  CHECK(reasons(followed(two, {}, &weather)) == Words{"temperature_coverage_under_90_percent"});
}

TEST_CASE("a use far above the others is kept and marked") {
  auto all = row_of(9, 30, 0);
  for (std::size_t i = 0; i < 9; ++i) all[i].use = 30.0 * static_cast<double>(i + 1);
  // By day: median 5, quartiles 3 and 7, limit 17.
  all[8].use = 30 * 17;
  CHECK_FALSE(followed(all).baseline[8].extreme);
  all[8].use = 30 * 17.1;
  const FollowUp found = followed(all);
  CHECK(found.baseline.size() == 9);
  CHECK(found.baseline[8].extreme);
  CHECK_FALSE(found.baseline[7].extreme);
}

TEST_CASE("a baseline suffices with 328 measured days, 9 or 5 periods, near the start") {
  CHECK(followed(row_of(11, 30, 0)).sufficient);
  CHECK_FALSE(followed(row_of(10, 32, 0)).sufficient);  // 320 days
  CHECK(followed(row_of(5, 66, 0)).sufficient);
  CHECK_FALSE(followed(row_of(5, 65, 0)).sufficient);
  CHECK_FALSE(followed({}).sufficient);
  // Eight merged periods of a monthly cycle.
  auto eight = row_of(8, 45, 0);
  for (Period& period : eight) period.merged = true;
  FollowUpTerms monthly;
  monthly.cycle = Cycle::monthly;
  CHECK(followed(eight, monthly).baseline.size() == 8);
  CHECK_FALSE(followed(eight, monthly).sufficient);
  // Estimated days of a merged period measure nothing: 360 less 33 are too few.
  auto estimated = row_of(12, 30, 0);
  estimated[5].measured_from += 30;
  CHECK(followed(estimated).sufficient);
  estimated[6].measured_from += 3;
  CHECK_FALSE(followed(estimated).sufficient);
  CHECK(followed(row_of(12, 30, -70)).sufficient);
  CHECK_FALSE(followed(row_of(12, 30, -71)).sufficient);
}
