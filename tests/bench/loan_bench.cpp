// SPDX-License-Identifier: Apache-2.0
// The schedule of a loan at 2 % repaid by constant yearly annuities, beside QuantLib: interest,
// principal and what is still owed, for each period. Nothing is timed before both have given the
// same schedule to 1e-9. QuantLib is read in two ways: as a bond, and as a bare leg, which spares
// it the instrument around the leg.
#include <benchmark/benchmark.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ql/cashflows/cashflows.hpp>
#include <ql/cashflows/fixedratecoupon.hpp>
#include <ql/instruments/bonds/amortizingfixedratebond.hpp>
#include <ql/time/calendars/nullcalendar.hpp>
#include <ql/time/daycounters/thirty360.hpp>
#include <vector>

#include "finance/loan.hpp"

namespace {

constexpr double rate = 0.02, capital = 1000000;
const QuantLib::Date today(15, QuantLib::January, 2020);
const QuantLib::Thirty360 day_counter(QuantLib::Thirty360::BondBasis);

struct Line {
  double interest = 0, principal = 0, outstanding = 0;
};
using Lines = std::vector<Line>;

void read_habitat(int years, Lines& lines) {
  habitat::finance::LoanTerms<double> loan;
  loan.capital = capital;
  loan.rate = rate;
  loan.periods = years;
  lines.clear();
  habitat::finance::schedule(loan, std::span<const double>(), [&](const auto& line) {
    lines.push_back({line.interest, line.principal, line.outstanding});
  });
}

// French amortisation, as QuantLib lays it out: dates, then what is owed during each period.
struct Plan {
  QuantLib::Schedule dates;
  std::vector<double> notionals;
};

Plan plan_of(int years) {
  const QuantLib::Period length(years, QuantLib::Years);
  return {QuantLib::sinkingSchedule(today, length, QuantLib::Annual, QuantLib::NullCalendar()),
          QuantLib::sinkingNotionals(length, QuantLib::Annual, rate, capital)};
}

void read_quantlib_bond(int years, Lines& lines) {
  const Plan plan = plan_of(years);
  const QuantLib::AmortizingFixedRateBond bond(0, plan.notionals, plan.dates, {rate}, day_counter,
                                               QuantLib::Unadjusted, today);
  lines.clear();
  double owed = capital;
  for (const auto& flow : bond.cashflows()) {
    if (const auto coupon = QuantLib::ext::dynamic_pointer_cast<QuantLib::Coupon>(flow)) {
      lines.push_back({coupon->amount(), 0, 0});
    } else {
      owed -= flow->amount();
      lines.back().principal = flow->amount();
      lines.back().outstanding = owed;
    }
  }
}

void read_quantlib_leg(int years, Lines& lines) {
  const Plan plan = plan_of(years);
  const QuantLib::Leg leg = QuantLib::FixedRateLeg(plan.dates)
                                .withNotionals(plan.notionals)
                                .withCouponRates(rate, day_counter)
                                .withPaymentAdjustment(QuantLib::Unadjusted);
  lines.clear();
  for (std::size_t i = 0; i < leg.size(); ++i) {
    const double left = i + 1 < plan.notionals.size() ? plan.notionals[i + 1] : 0;
    lines.push_back({leg[i]->amount(), plan.notionals[i] - left, left});
  }
}

template <auto read>
void schedule(benchmark::State& state) {
  Lines lines;
  for (auto _ : state) {
    int years = static_cast<int>(state.range(0));
    benchmark::DoNotOptimize(years);
    read(years, lines);
    benchmark::DoNotOptimize(lines.data());
    benchmark::ClobberMemory();
  }
}
BENCHMARK(schedule<read_habitat>)->Name("schedule_habitat")->DenseRange(40, 60, 10);
BENCHMARK(schedule<read_quantlib_leg>)->Name("schedule_quantlib_leg")->DenseRange(40, 60, 10);
BENCHMARK(schedule<read_quantlib_bond>)->Name("schedule_quantlib_bond")->DenseRange(40, 60, 10);

bool same_values(int years) {
  Lines ours, bond, leg;
  read_habitat(years, ours);
  read_quantlib_bond(years, bond);
  read_quantlib_leg(years, leg);
  const auto count = static_cast<std::size_t>(years);
  if (ours.size() != count || bond.size() != count || leg.size() != count) return false;
  double worst = 0;
  for (std::size_t i = 0; i < count; ++i)
    for (const Line& theirs : {bond[i], leg[i]})
      worst = std::max({worst, std::abs(ours[i].interest - theirs.interest),
                        std::abs(ours[i].principal - theirs.principal),
                        std::abs(ours[i].outstanding - theirs.outstanding)});
  std::printf("%d years: largest difference %.3g of the capital\n", years, worst / capital);
  return worst <= 1e-9 * capital;
}

}  // namespace

int main(int argc, char** argv) {
  for (const int years : {40, 50, 60}) {
    if (same_values(years)) continue;
    std::puts("the schedules differ: nothing to time");
    return 1;
  }
  benchmark::Initialize(&argc, argv);
  benchmark::RunSpecifiedBenchmarks();
}
