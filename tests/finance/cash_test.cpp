// SPDX-License-Identifier: Apache-2.0
#include "finance/cash.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <limits>

#include "finance/property.hpp"
#include "finance/roots.hpp"
#include "numbers/decimal.hpp"
#include "numbers/traced.hpp"

using namespace habitat;
using namespace habitat::finance;

namespace {

using List = std::vector<double>;

// Whole flows, one in three of them nought, of any sign or of the usual one: pay, then receive.
List any_flows(bool usual) {
  List flows(static_cast<std::size_t>(draw(2, 100)));
  const auto turn = static_cast<std::size_t>(draw(1, static_cast<int>(flows.size()) - 1));
  for (std::size_t i = 0; i < flows.size(); ++i) {
    const double amount = draw(-10000, 10000);
    flows[i] = draw(0, 2) == 0 ? 0
               : !usual        ? amount
               : i < turn      ? -std::abs(amount)
                               : std::abs(amount);
  }
  return flows;
}

// The present value over the sum of present values of the same flows, all positive.
double relative_npv(const List& flows, double rate) {
  List sizes = flows;
  for (double& size : sizes) size = std::abs(size);
  return npv(rate, flows) / npv(rate, sizes);
}

}  // namespace

TEST_CASE("present value") {
  const List flows = {-15000, 1500, 2500, 3500, 4500, 6000};
  CHECK(npv(0.05, flows, 1) == doctest::Approx(117.042719).epsilon(1e-9));
  CHECK(npv(0.05, flows, -1) == doctest::Approx(npv(0.05, flows) * 1.05).epsilon(1e-14));
  CHECK(npv(0.05, List{}) == 0);
  CHECK(npv(0.0, flows) == 3000);
  CHECK(npv(-0.5, List{0, 0, 1}) == 4);

  Recording recording;
  const auto rate = as_input(decimal<Traced>("0.05"), "rate");
  const std::vector<Traced> traced = {-100, 60, 60};
  const std::vector<Decimal> exact = {-100, 60, 60};
  CHECK(npv(rate, traced).value() == npv(rate.value(), exact));
}

TEST_CASE("an internal rate of return says whether it exists and is alone") {
  CHECK(irr(List{}).status() == IrrStatus::no_sign_change);
  CHECK(irr(List{0, 0}).status() == IrrStatus::no_sign_change);
  CHECK(irr(List{-3, -1}).status() == IrrStatus::no_sign_change);
  CHECK(irr(List{100, -200, 150}).status() == IrrStatus::none);
  CHECK_FALSE(irr(List{100, -200, 150}).unique());

  const Irr one = irr(List{-100, 0, 121});
  CHECK(one.status() == IrrStatus::unique);
  CHECK(one.unique().value() == doctest::Approx(0.1).epsilon(1e-14));
  CHECK(one.rates().size() == 1);

  const Irr two = irr(List{-1600, 10000, -10000});
  CHECK(two.status() == IrrStatus::several);
  CHECK_FALSE(two.unique());
  REQUIRE(two.rates().size() == 2);
  CHECK(two.rates()[0] == doctest::Approx(0.25).epsilon(1e-14));
  CHECK(two.rates()[1] == doctest::Approx(4).epsilon(1e-14));

  const Irr touching = irr(List{1, -2.2, 1.21});  // a double root: one rate
  REQUIRE(touching.status() == IrrStatus::unique);
  CHECK(touching.unique().value() == doctest::Approx(0.1).epsilon(1e-12));
}

TEST_CASE("flows that are not finite have no rate") {
  const double nan = std::numeric_limits<double>::quiet_NaN();
  CHECK(irr(List{-1, nan, 2}).status() == IrrStatus::none);
  CHECK(irr(List{-1, std::numeric_limits<double>::infinity()}).status() == IrrStatus::none);
}

TEST_CASE("rates far from the starting point of the search") {
  for (const double rate : {-0.9999, -0.99, -0.95, -0.9, -0.5, 0.0, 0.5, 4.0, 50.0, 1e6}) {
    for (const int years : {1, 2, 10, 40}) {
      CAPTURE(rate);
      CAPTURE(years);
      List flows(static_cast<std::size_t>(years) + 1, 0.0);
      flows.front() = -1;
      flows.back() = std::pow(1 + rate, years);
      const Irr found = irr(flows);
      REQUIRE(found.status() == IrrStatus::unique);
      CHECK(std::abs(*found.unique() - rate) <= 1e-12 * (1 + rate) + 1e-15);
    }
  }
  CHECK(irr(List{-1e20, 1e-20}).unique().value() > -1);
}

TEST_CASE("zero flows at either end change nothing") {
  const double rate = *irr(List{-100, 30, 50, 60}).unique();
  CHECK(*irr(List{0, 0, -100, 30, 50, 60, 0, 0, 0}).unique() ==
        doctest::Approx(rate).epsilon(1e-13));
}

TEST_CASE("modified rate of return") {
  CHECK_FALSE(mirr(0.1, 0.12, List{}));
  CHECK_FALSE(mirr(0.1, 0.12, List{1, 2}));
  CHECK_FALSE(mirr(0.1, 0.12, List{-1, 0}));
  CHECK(mirr(0.3, 0.7, List{-100, 121}).value() == doctest::Approx(0.21).epsilon(1e-14));
  // With both rates at the internal rate of return, it is that rate.
  const List flows = {-100, 30, -20, 60, 90};
  const double rate = *irr(flows).unique();
  CHECK(mirr(rate, rate, flows).value() == doctest::Approx(rate).epsilon(1e-12));
}

TEST_CASE("the number of periods and the rate of an annuity") {
  CHECK(period_count(0.08 / 12, -304.145914326205, 15000).value() ==
        doctest::Approx(60).epsilon(1e-9));
  CHECK(period_count(1e-14, -100, 1000).value() == doctest::Approx(10).epsilon(1e-9));
  CHECK(period_count(0.05, 0, -100, 110.25).value() == doctest::Approx(2).epsilon(1e-12));
  CHECK_FALSE(period_count(0.05, -40, 1000));  // the payment does not even cover the interest
  CHECK_FALSE(period_count(0.0, 0, 1000));
  const Irr rate = periodic_rate(60, -304.145914326205, 15000);
  CHECK(rate.unique().value() == doctest::Approx(0.08 / 12).epsilon(1e-9));
}

TEST_CASE("properties of rates of return") {
  for (const bool usual : {true, false}) {
    CAPTURE(usual);
    CHECK(holds("the present value is nought at each rate", [usual] {
      const List flows = any_flows(usual);
      const Irr found = irr(flows);
      RC_ASSERT(std::is_sorted(found.rates().begin(), found.rates().end()));
      for (const double rate : found.rates()) {
        RC_ASSERT(rate > -1);
        if (rate > -0.999) RC_ASSERT(std::abs(relative_npv(flows, rate)) < 1e-11);
      }
    }));

    CHECK(holds("the present value keeps its sign between two rates, and changes at each", [usual] {
      const List flows = any_flows(usual);
      const Irr found = irr(flows);
      for (double low = -0.9; low < 6; low += 0.05 * (1 + low)) {
        const double high = low + 0.05 * (1 + low);
        const double before = relative_npv(flows, low), after = relative_npv(flows, high);
        if (!(std::abs(before) > 1e-9) || !(std::abs(after) > 1e-9)) continue;
        const auto inside = std::count_if(found.rates().begin(), found.rates().end(),
                                          [&](double rate) { return low < rate && rate < high; });
        RC_ASSERT((before * after < 0) == (inside % 2 == 1));
      }
    }));
  }

  CHECK(holds("one change of sign, one rate, the same by both ways", [] {
    const List flows = any_flows(true);
    RC_PRE(sign_changes(flows) == 1);
    const Irr found = irr(flows);
    RC_ASSERT(found.status() == IrrStatus::unique);
    const double growth = only_growth_root(flows);
    RC_ASSERT(std::abs(*found.unique() - (growth - 1)) <= 1e-12 * growth);
  }));

  CHECK(holds("the rate is that of the loan", [] {
    const double rate = draw(-20, 200, 1000);
    const int periods = static_cast<int>(draw(1, 80));
    const Due due = draw(0, 1) == 0 ? Due::end : Due::begin;
    RC_PRE(due == Due::end || periods > 1);
    const double paid = payment(rate, periods, 1000.0, 0.0, due);
    const Irr found = periodic_rate(periods, paid, 1000, 0, due);
    RC_ASSERT(found.status() == IrrStatus::unique);
    RC_ASSERT(std::abs(*found.unique() - rate) < 1e-12);
    const auto count = period_count(rate, paid, 1000, 0, due);
    RC_ASSERT(count.has_value());
    RC_ASSERT(std::abs(*count - periods) < 1e-9 * periods);
  }));
}

TEST_CASE("double agrees with Decimal") {
  CHECK(holds("present value and modified rate", [] {
    const List flows = any_flows(false);
    std::vector<Decimal> exact;
    for (const double flow : flows) exact.push_back(static_cast<int>(flow));
    const int per_mille = static_cast<int>(draw(-50, 300));
    const double rate = per_mille / 1000.0;
    const Decimal exact_rate = Decimal(per_mille) / 1000;
    List sizes = flows;
    for (double& size : sizes) size = std::abs(size);
    const int first = static_cast<int>(draw(-2, 3));
    const double difference =
        npv(rate, flows, first) - static_cast<double>(npv(exact_rate, exact, first));
    RC_ASSERT(std::abs(difference) <= 1e-12 * npv(rate, sizes, first));
    const auto modified = mirr(rate, 0.02, flows);
    const auto exactly = mirr(exact_rate, Decimal(2) / 100, exact);
    RC_ASSERT(modified.has_value() == exactly.has_value());
    if (modified)
      RC_ASSERT(std::abs(*modified - static_cast<double>(*exactly)) <= 1e-9 * (1 + *modified));
  }));
}
