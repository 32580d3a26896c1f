// SPDX-License-Identifier: Apache-2.0
#include "finance/annuity.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <vector>

#include "finance/property.hpp"
#include "numbers/decimal.hpp"
#include "numbers/traced.hpp"

using namespace habitat;
using namespace habitat::finance;

namespace {

bool close(double a, double b, double relative, double scale = 0) {
  return std::abs(a - b) <= relative * std::max({std::abs(a), std::abs(b), scale});
}

// A loan or a saving plan with any sign, either due date, and rates on both sides of nought.
struct Plan {
  Decimal rate, present, future;
  int periods;
  Due due;
};

Plan any_plan() {
  const auto thousandths = [](int least, int most) {
    return Decimal(static_cast<int>(draw(least, most))) / 1000;
  };
  return {thousandths(-50, 300), thousandths(-9'000'000, 9'000'000),
          thousandths(-9'000'000, 9'000'000), static_cast<int>(draw(1, 80)),
          draw(0, 1) == 0 ? Due::end : Due::begin};
}

double as_double(const Decimal& x) { return static_cast<double>(x); }

}  // namespace

TEST_CASE("a geometric sum has no singular point") {
  CHECK(geometric_sum(1.0, 7) == 7);
  CHECK(geometric_sum(2.0, 10) == 1023);
  CHECK(geometric_sum(0.0, 5) == 1);
  CHECK(geometric_sum(-1.0, 6) == 0);
  CHECK(geometric_sum(3.0, 0) == 0);
  CHECK(geometric_sum(3.0, 1) == 3.0 - 2);
  CHECK(std::isfinite(geometric_sum(10.0, 300)));
  CHECK(geometric_sum(Decimal(1) / 2, 4) == Decimal(15) / 8);
}

TEST_CASE("the level payment does not jump at a zero rate") {
  const double at_zero = payment(0.0, 480, 15000.0);
  CHECK(at_zero == doctest::Approx(-15000.0 / 480).epsilon(1e-15));
  for (const double tiny : {1e-6, 1e-9, 1e-12, 1e-15, -1e-9, -1e-15}) {
    // The slope of the payment at a zero rate is -present (n + 1) / 2n.
    const double expected = at_zero * (1 + tiny * 481 / 2);
    CHECK(close(payment(tiny, 480, 15000.0), expected, 480 * tiny * 480 * tiny + 1e-13));
  }
}

TEST_CASE("payments at the beginning: the first carries no interest") {
  const double begin = payment(0.05, 10, 1000.0, 0.0, Due::begin);
  CHECK(begin == doctest::Approx(payment(0.05, 10, 1000.0) / 1.05).epsilon(1e-14));
  CHECK(interest_part(0.05, 1, 10, 1000.0, 0.0, Due::begin) == 0);
  CHECK(interest_part(0.05, 2, 10, 1000.0, 0.0, Due::begin) ==
        doctest::Approx(-(1000 + begin) * 0.05).epsilon(1e-13));
  CHECK(principal_part(0.05, 1, 10, 1000.0, 0.0, Due::begin) == begin);
}

TEST_CASE("a period outside the plan is refused") {
  CHECK_THROWS_AS(interest_part(0.05, 0, 10, 1000.0), std::out_of_range);
  CHECK_THROWS_WITH(principal_part(0.05, 11, 10, 1000.0), "period 11 is not among 1 to 10");
}

TEST_CASE("discount factors") {
  CHECK(discount_factor(0.03, 0) == 1);
  CHECK(discount_factor(0.25, -2) == doctest::Approx(1.5625).epsilon(1e-15));
  CHECK(uniform_factor(Decimal(0), 12) == 12);
  CHECK(escalated_factor(Decimal(0), Decimal(0), 12) == 12);
  CHECK(capital_recovery_factor(Decimal(0), 8) == Decimal(1) / 8);
  CHECK(real_rate(nominal_rate(0.03, 0.023), 0.023) == doctest::Approx(0.03).epsilon(1e-14));

  const std::vector<RateStep<Decimal>> steps = {
      {10, Decimal(4) / 100}, {10, Decimal(9)}, {20, Decimal(3) / 100}, {25, Decimal(2) / 100}};
  const auto at = [&](int year) { return chained_discount_factor<Decimal>(steps, year); };
  CHECK(at(0) == 1);
  CHECK(at(10) == discount_factor(steps[0].rate, 10));  // a step of no year has no effect
  CHECK(at(12) == at(10) * discount_factor(steps[2].rate, 2));
  CHECK(at(40) == at(20) * discount_factor(steps[3].rate, 20));  // the last one holds for ever
}

TEST_CASE("an annuity can be traced: same digits, and its inputs are known") {
  Recording recording;
  const auto rate = as_input(decimal<Traced>("0.026"), "rate");
  const Traced traced = payment(rate, 40, Traced(100000));
  CHECK(traced.value() == payment(decimal<Decimal>("0.026"), 40, Decimal(100000)));
  CHECK(traced.node() != 0);
}

TEST_CASE("properties of annuities") {
  CHECK(holds("geometric_sum is the sum", [] {
    const int terms = static_cast<int>(draw(0, 500));
    const double ratio = draw(0, 1100, 1000);
    double sum = 0, term = 1;
    for (int i = 0; i < terms; ++i, term *= ratio) sum += term;
    RC_ASSERT(close(geometric_sum(ratio, terms), sum, 1e-12));
  }));

  CHECK(holds(
      "interest and principal make the payment; principals make what was lent",
      [] {
        const Plan p = any_plan();
        const Decimal paid = payment(p.rate, p.periods, p.present, p.future, p.due);
        Decimal principal = 0, owed = p.present;
        for (int period = 1; period <= p.periods; ++period) {
          const Decimal part =
              principal_part(p.rate, period, p.periods, p.present, p.future, p.due);
          const Decimal interest =
              interest_part(p.rate, period, p.periods, p.present, p.future, p.due);
          RC_ASSERT(close(as_double(part + interest), as_double(paid), 1e-30));
          // The other way to the interest: what is owed just before, period after period.
          const bool none = p.due == Due::begin && period == 1;
          const Decimal due_interest = none ? Decimal(0) : -p.rate * owed;
          RC_ASSERT(close(as_double(interest), as_double(due_interest), 1e-25, 1e-20));
          owed = owed + part;
          principal = principal + part;
        }
        // Payments at the beginning leave the interest of the last period inside the future value.
        const Decimal last = p.due == Due::begin ? Decimal(owed * (Decimal(1) + p.rate)) : owed;
        RC_ASSERT(close(as_double(last), as_double(-p.future), 1e-25, 1e-20));
        if (p.due == Due::end)
          RC_ASSERT(close(as_double(principal), as_double(-p.present - p.future), 1e-25, 1e-20));
      },
      2000));

  CHECK(holds("payment, present value and future value undo each other", [] {
    const Plan p = any_plan();
    const Decimal paid = payment(p.rate, p.periods, p.present, p.future, p.due);
    const Decimal present = present_value(p.rate, p.periods, paid, p.future, p.due);
    const Decimal future = future_value(p.rate, p.periods, paid, p.present, p.due);
    RC_ASSERT(close(as_double(present), as_double(p.present), 1e-25, 1e-20));
    RC_ASSERT(close(as_double(future), as_double(p.future), 1e-25, 1e-20));
  }));

  CHECK(holds("double agrees with Decimal", [] {
    const Plan p = any_plan();
    const double rate = as_double(p.rate), present = as_double(p.present);
    const double future = as_double(p.future), size = std::abs(present) + std::abs(future);
    const int period = static_cast<int>(draw(1, p.periods));
    const auto agree = [&](double a, const Decimal& b) { return close(a, as_double(b), 1e-9, 0); };
    RC_ASSERT(agree(uniform_factor(rate, p.periods), uniform_factor(p.rate, p.periods)));
    RC_ASSERT(agree(escalated_factor(rate, 0.02, p.periods),
                    escalated_factor(p.rate, decimal<Decimal>("0.02"), p.periods)));
    // Signed amounts can cancel: relative to what is lent and left.
    const auto agree_signed = [&](double a, const Decimal& b) {
      return close(a, as_double(b), 1e-9, 1e-3 * size);
    };
    RC_ASSERT(agree_signed(payment(rate, p.periods, present, future, p.due),
                           payment(p.rate, p.periods, p.present, p.future, p.due)));
    RC_ASSERT(agree_signed(interest_part(rate, period, p.periods, present, future, p.due),
                           interest_part(p.rate, period, p.periods, p.present, p.future, p.due)));
  }));
}
