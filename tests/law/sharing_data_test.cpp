// SPDX-License-Identifier: Apache-2.0
// The dated data of shared production, set against what is printed of them elsewhere: shares from
// which the network option pays, the price of the last year, falls from one quarter to the next.
#include <doctest/doctest.h>

#include <cmath>

#include "law/law.hpp"
#include "law/parameters.hpp"

namespace habitat::law {
namespace {

double at(const Parameter& parameter, Date date) {
  const DatedValue* value = value_at(parameter, date);
  REQUIRE(value);
  return value->number;
}

using Periods = std::array<const Parameter*, 4>;

// Per cent, to the hundredth.
double break_even(const Periods& standard, const Periods& shared, const Periods& other,
                  std::size_t period, Date date) {
  const double by_other = at(*other[period], date), by_standard = at(*standard[period], date);
  const double part = (by_other - by_standard) / (by_other - at(*shared[period], date));
  return std::round(1e4 * std::fmax(0, part)) / 100;
}

const Date november_2024{2024, 11, 1}, turpe_7{2025, 8, 1};

TEST_CASE("the network option pays from the parts of the table of break-evens") {
  using namespace parameter;
  const auto cu4 = [](std::size_t period, Date date) {
    return break_even(network_cu4_standard, network_cu4_shared, network_cu4_other, period, date);
  };
  // Printed: 57.6 % of low-season peak in November 2024 and 7.2 % under TURPE 7; of high-season
  // peak 10.3 %, then 0.6 %.
  CHECK(cu4(2, november_2024) == doctest::Approx(57.59));
  CHECK(cu4(0, november_2024) == doctest::Approx(10.27));
  const double turpe[] = {0.64, 2.18, 7.22, 6.94};
  for (std::size_t i = 0; i < 4; ++i) CHECK(cu4(i, turpe_7) == doctest::Approx(turpe[i]));
}

TEST_CASE("a kWh of the option is cheaper shared and, in peak hours, dearer otherwise") {
  using namespace parameter;
  for (const Date date : {Date{2023, 8, 1}, november_2024, Date{2025, 2, 1}, turpe_7})
    for (std::size_t i = 0; i < 4; ++i) {
      CAPTURE(to_text(date));
      CAPTURE(i);
      CHECK(at(*network_cu4_shared[i], date) < at(*network_cu4_standard[i], date));
      CHECK(at(*network_mu4_shared[i], date) < at(*network_mu4_standard[i], date));
      if (i % 2 == 0) {
        CHECK(at(*network_cu4_other[i], date) >= at(*network_cu4_standard[i], date));
        CHECK(at(*network_mu4_other[i], date) >= at(*network_mu4_standard[i], date));
      }
    }
}

// Prices of February 2025 are those of November 2024 times one rate, 7.7 %, both rounded to the
// hundredth of a centime: a slip of a digit in either table would show.
TEST_CASE("the rise of February 2025 is one rate") {
  using namespace parameter;
  for (const Periods* table : {&network_cu4_standard, &network_cu4_other, &network_mu4_standard,
                               &network_mu4_other, &network_cu4_shared, &network_mu4_shared})
    for (const Parameter* one : *table) {
      CAPTURE(one->path);
      const double rounded = 0.00005 * (1 + 1.077);
      const double risen = at(*one, november_2024) * 1.077;
      CHECK(std::fabs(at(*one, {2025, 2, 1}) - risen) <= rounded + 0.0003 * risen);
    }
}

TEST_CASE("the management of the meter costs 4.47 more a year with the option") {
  const auto& management = parameter::network_management;
  CHECK(at(*management[1], turpe_7) - at(*management[0], turpe_7) == doctest::Approx(4.47));
  CHECK(!value_at(*management[0], november_2024));
}

// Order of 1 June 2026: 1.10 c€, 2 % a year; 1.60 in year 20 is printed.
TEST_CASE("the price of June 2026 is 1.60 c€ in year 20") {
  const Date date{2026, 6, 5};
  const double first = at(*parameter::feed_in_surplus[1], date);
  CHECK(first == 0.011);
  CHECK(std::round(1e4 * first * std::pow(1 + at(parameter::feed_in_index, date), 19)) == 160);
  CHECK(at(*parameter::feed_in_surplus[0], date) == first);
  CHECK(at(*parameter::feed_in_total_sale[1], date) == first);
  for (const Parameter* premium : parameter::feed_in_premium) CHECK(at(*premium, date) == 0);
}

TEST_CASE("what was not found is unknown, until the next order") {
  for (const Date date : {Date{2026, 4, 1}, Date{2026, 6, 4}}) {
    CHECK(!value_at(*parameter::feed_in_surplus[0], date));
    CHECK(!value_at(*parameter::feed_in_premium[2], date));
    CHECK(!value_at(*parameter::feed_in_total_sale[0], date));
  }
}

// Total sale and the larger surplus have one coefficient for each quarter: a slip of a digit in one
// of the three would show.
TEST_CASE("a quarter falls by one rate") {
  using namespace parameter;
  const Date quarters[] = {{2025, 3, 28}, {2025, 7, 1}, {2025, 10, 1}, {2026, 1, 1}};
  const double falls[] = {0.040, 0.156, 0.131};
  for (std::size_t i = 0; i < 3; ++i)
    for (const Parameter* one :
         {feed_in_surplus[1], feed_in_total_sale[0], feed_in_total_sale[1]}) {
      CAPTURE(one->path);
      CHECK(std::fabs(1 - at(*one, quarters[i + 1]) / at(*one, quarters[i]) - falls[i]) < 0.001);
    }
}

}  // namespace
}  // namespace habitat::law
