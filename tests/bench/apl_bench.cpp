// SPDX-License-Identifier: Apache-2.0
// The housing aid of a household, computation alone: the reference households of the tests, each
// with its own date.
#include <benchmark/benchmark.h>

#include "law/apl_rows.hpp"

namespace {

using namespace habitat;
using namespace habitat::law;

template <Number N>
void aid(benchmark::State& state) {
  std::vector<std::pair<AplCase<N>, Law>> households;
  for (const AplRow& row : apl_rows()) households.emplace_back(row.as_case<N>(), Law(row.date));
  std::size_t done = 0;
  for (auto _ : state) {
    const auto& [of, law] = households[done++ % households.size()];
    const Parameter* unknown = nullptr;
    benchmark::DoNotOptimize(apl_of<N>(of, law.as_of(), law, unknown).net);
  }
}
BENCHMARK(aid<double>)->Unit(benchmark::kNanosecond);
BENCHMARK(aid<Decimal>)->Unit(benchmark::kNanosecond);

}  // namespace

BENCHMARK_MAIN();
