// SPDX-License-Identifier: Apache-2.0
// A whole operation: five loans, sixty years, every line of the account given; no schedules line by
// line, no searches, no roots. In `double`, as batches compute, and in `Decimal`.
#include <benchmark/benchmark.h>

#include <cstdio>

#include "files/files.hpp"
#include "law/law.hpp"
#include "numbers/decimal.hpp"
#include "plai_balance/compute.hpp"
#include "read/document.hpp"
#include "read/reader.hpp"

namespace {

using namespace habitat;
using namespace habitat::plai_balance;

template <Number N>
Case<N> read_case() {
  Faults faults;
  const Document document = read_document(*read_file(WHOLE_OPERATION, faults), faults);
  Case<N> input;
  Places places;
  read_slots(document.root, slot_of(input), places, faults);
  for (const Fault& fault : faults)
    std::fprintf(stderr, "%s\n", fault.message(Language::en).c_str());
  if (!faults.empty()) std::exit(1);
  return input;
}

template <Number N>
void compute(benchmark::State& state, const Wanted& figures, bool rows = false) {
  const Case<N> input = read_case<N>();
  const Law law({2026, 11, 21}, nullptr, false);
  Findings findings;
  const auto first = plai_balance::compute(input, law, findings, figures);
  if (!first.balance.debt_cover_average || first.account.size() != (figures.accounts ? 60 : 0) ||
      !findings.missing.empty())
    state.SkipWithError("not whole");
  for (auto _ : state) {
    Findings found;
    found.notes = false;
    auto result = plai_balance::compute(input, law, found, figures);
    benchmark::DoNotOptimize(result.balance.trough);
    if (rows) benchmark::DoNotOptimize(result.account.rows().data());
  }
}

constexpr Wanted all_but_searches{
    .schedules = false, .searches = false, .roots = false, .sieg = false};

template <Number N>
void whole_operation(benchmark::State& state) {
  compute<N>(state, all_but_searches);
}
BENCHMARK(whole_operation<double>)->Unit(benchmark::kMicrosecond);
BENCHMARK(whole_operation<Decimal>)->Unit(benchmark::kMicrosecond);

// The same, and the rows of its account are looked at.
void whole_operation_in_rows(benchmark::State& state) {
  compute<double>(state, all_but_searches, true);
}
BENCHMARK(whole_operation_in_rows)->Unit(benchmark::kMicrosecond);

// The single figures alone, as a batch computes them: no table of rows is made of what was
// computed.
template <Number N>
void single_figures(benchmark::State& state) {
  compute<N>(state, {.sources = false,
                     .schedules = false,
                     .accounts = false,
                     .tenants = false,
                     .searches = false,
                     .roots = false,
                     .sieg = false});
}
BENCHMARK(single_figures<double>)->Unit(benchmark::kMicrosecond);

}  // namespace

BENCHMARK_MAIN();
