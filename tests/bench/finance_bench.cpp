// SPDX-License-Identifier: Apache-2.0
// Present value and internal rate of return of fifty yearly flows, beside QuantLib. Nothing is
// timed before both have given the same values to 1e-9.
#include <benchmark/benchmark.h>

#include <cmath>
#include <cstdio>
#include <ql/cashflows/cashflows.hpp>
#include <ql/cashflows/simplecashflow.hpp>
#include <ql/math/solvers1d/brent.hpp>
#include <ql/time/daycounters/thirty360.hpp>
#include <vector>

#include "finance/cash.hpp"

namespace {

constexpr double rate = 0.035;
const QuantLib::Date today(15, QuantLib::January, 2020);
const QuantLib::Thirty360 day_counter(QuantLib::Thirty360::BondBasis);

// An outlay, then receipts that grow by 1.5 % a year.
std::vector<double> fifty_flows() {
  std::vector<double> flows{-100000};
  for (int year = 1; year < 50; ++year) flows.push_back(3500 * std::pow(1.015, year));
  return flows;
}

// The same with works at years 20 and 40: five changes of sign.
std::vector<double> flows_with_works() {
  auto flows = fifty_flows();
  flows[20] = -20000;
  flows[40] = -20000;
  return flows;
}

QuantLib::Leg leg_of(const std::vector<double>& flows) {
  QuantLib::Leg leg;
  for (std::size_t year = 0; year < flows.size(); ++year)
    leg.push_back(QuantLib::ext::make_shared<QuantLib::SimpleCashFlow>(
        flows[year], today + static_cast<int>(year) * QuantLib::Years));
  return leg;
}

double quantlib_npv(const QuantLib::Leg& leg, double yearly_rate) {
  const QuantLib::InterestRate yield(yearly_rate, day_counter, QuantLib::Compounded,
                                     QuantLib::Annual);
  return QuantLib::CashFlows::npv(leg, yield, true, today, today);
}

// QuantLib looks for the yield of receipts bought at a price. Its own search, NewtonSafe, and the
// fastest of those that it offers, both started where ours starts and with the default accuracy.
struct Purchase {
  explicit Purchase(std::vector<double> flows) : price(-flows.front()) {
    flows.front() = 0;
    receipts = leg_of(flows);
  }
  double price;
  QuantLib::Leg receipts;
};

double quantlib_irr(const Purchase& purchase) {
  return QuantLib::CashFlows::yield(purchase.receipts, purchase.price, day_counter,
                                    QuantLib::Compounded, QuantLib::Annual, true, today, today,
                                    1e-10, 100, 0.04);
}

double quantlib_brent_irr(const Purchase& purchase) {
  return QuantLib::CashFlows::yield(QuantLib::Brent(), purchase.receipts, purchase.price,
                                    day_counter, QuantLib::Compounded, QuantLib::Annual, true,
                                    today, today, 1e-10, 0.04);
}

void npv_habitat(benchmark::State& state) {
  auto flows = fifty_flows();
  double yearly_rate = rate;
  for (auto _ : state) {
    benchmark::DoNotOptimize(flows.data());
    benchmark::DoNotOptimize(yearly_rate);
    benchmark::DoNotOptimize(habitat::finance::npv(yearly_rate, flows));
  }
}
BENCHMARK(npv_habitat);

void npv_quantlib(benchmark::State& state) {
  const auto leg = leg_of(fifty_flows());
  for (auto _ : state) benchmark::DoNotOptimize(quantlib_npv(leg, rate));
}
BENCHMARK(npv_quantlib);

void irr_habitat(benchmark::State& state) {
  auto flows = fifty_flows();
  for (auto _ : state) {
    benchmark::DoNotOptimize(flows.data());
    benchmark::DoNotOptimize(habitat::finance::irr(flows).unique());
  }
}
BENCHMARK(irr_habitat);

void irr_quantlib(benchmark::State& state) {
  const Purchase purchase(fifty_flows());
  for (auto _ : state) benchmark::DoNotOptimize(quantlib_irr(purchase));
}
BENCHMARK(irr_quantlib);

void irr_quantlib_brent(benchmark::State& state) {
  const Purchase purchase(fifty_flows());
  for (auto _ : state) benchmark::DoNotOptimize(quantlib_brent_irr(purchase));
}
BENCHMARK(irr_quantlib_brent);

// Every rate, where QuantLib gives the one that its search meets.
void irr_with_works_habitat(benchmark::State& state) {
  auto flows = flows_with_works();
  for (auto _ : state) {
    benchmark::DoNotOptimize(flows.data());
    benchmark::DoNotOptimize(habitat::finance::irr(flows).unique());
  }
}
BENCHMARK(irr_with_works_habitat);

void irr_with_works_quantlib(benchmark::State& state) {
  const Purchase purchase(flows_with_works());
  for (auto _ : state) benchmark::DoNotOptimize(quantlib_irr(purchase));
}
BENCHMARK(irr_with_works_quantlib);

bool equal(const char* what, double ours, double theirs, double scale) {
  std::printf("%-16s %.15g  QuantLib %.15g\n", what, ours, theirs);
  return std::abs(ours - theirs) <= 1e-9 * scale;
}

bool same_values() {
  bool same = true;
  for (const auto& flows : {fifty_flows(), flows_with_works()}) {
    const auto leg = leg_of(flows);
    const Purchase purchase(flows);
    const auto found = habitat::finance::irr(flows);
    same &= equal("present value", habitat::finance::npv(rate, flows), quantlib_npv(leg, rate),
                  std::abs(flows.front()));
    same &= found.unique().has_value();
    same &= equal("rate of return", found.unique().value_or(0), quantlib_irr(purchase), 1);
    same &= equal("rate of return", found.unique().value_or(0), quantlib_brent_irr(purchase), 1);
  }
  return same;
}

}  // namespace

int main(int argc, char** argv) {
  if (!same_values()) {
    std::puts("the values differ: nothing to time");
    return 1;
  }
  benchmark::Initialize(&argc, argv);
  benchmark::RunSpecifiedBenchmarks();
}
