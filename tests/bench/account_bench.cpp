// SPDX-License-Identifier: Apache-2.0
// A whole operation: five loans, sixty years, every line of the account given; no schedules line by
// line, no searches, no roots. In `double`, as batches compute, and in `Decimal`.
#include <benchmark/benchmark.h>

#include <cstdio>

#include "formats/document.hpp"
#include "formats/reader.hpp"
#include "law/law.hpp"
#include "numbers/decimal.hpp"
#include "plai_balance/compute.hpp"

namespace {

using namespace habitat;
using namespace habitat::plai_balance;

constexpr const char* text = R"(
schema: plai-balance/case/1
as_of: 2026-11-21
operation: {kind: vefa, landlord: hlm, zone_123: 1, zone_abc: A, region: idf,
            decision_date: 2026-06-15, order_date: 2026-09-15, letting_date: 2029-01-01}
tranches:
  - {name: PLAI, product: plai, dwellings: 12, living_area: 696 m2, annex_area: 84 m2, charges_per_m2: 24 EUR/m2/year, rent: {basis: ceiling}}
  - {name: PLUS, product: plus, dwellings: 20, living_area: 1240 m2, annex_area: 150 m2, charges_per_m2: 24 EUR/m2/year, rent: {basis: ceiling, annex_per_month: 25 EUR/dwelling/month}}
costs:
  - {chapter: land, amount: 1800000 EUR, vat: 5.5 %}
  - {chapter: building, amount: 3600000 EUR, vat: 5.5 %}
grants: [{label: State, amount: 200000 EUR}]
loans:
  - {label: a, product: plai_land, amount: 500000 EUR, term: 60 years, tranche: PLAI, revision: double, progression: -0.5 %}
  - {label: b, product: plai, amount: 880000 EUR, term: 40 years, tranche: PLAI, revision: double, progression: -0.5 %}
  - {label: c, product: plus_land, amount: 950000 EUR, term: 60 years, tranche: PLUS, revision: double, progression: -0.5 %}
  - {label: d, product: plus, amount: 1700000 EUR, term: 40 years, tranche: PLUS, revision: double, progression: -0.5 %}
  - {label: e, product: employers, amount: 260000 EUR, term: 40 years}
livret_a: {path: {2026: 1.7 %, 2027: 2 %}}
own_funds: {closing: true, remunerated: true, reconstituted: true}
treasury: {credit_rate: 1 %, debit_rate: 2 %}
deflator: 2 %
horizon: 60 years
operating:
  annex_rent: {amount: 2000 EUR/year}
  redevance: {amount: 1000 EUR/year}
  vacancy: {share_of_rent: 5 %}
  rls: {share_of_rent: 4 %}
  management: {share_of_rent: 7 %}
  gla: {per_dwelling: 100 EUR/dwelling/year}
  maintenance: {per_m2: 6 EUR/m2/year}
  major_maintenance: {share_of_cost: 0.6 %}
  property_tax: {per_dwelling: 345 EUR/dwelling/year}
  vacant_charges: {per_dwelling: 6 EUR/dwelling/year}
  insurance: {per_dwelling: 75 EUR/dwelling/year}
  levies: {share_of_rent: 0.4 %}
  condominium: {amount: 3000 EUR/year}
  lease: {amount: 500 EUR/year, index: 1 %}
  renewal: {by_year: {2049: 90000 EUR/year, 2064: 120000 EUR/year}}
  other: {amount: 400 EUR/year, first_year: 2030, last_year: 2050}
)";

template <Number N>
Case<N> read_case() {
  Faults faults;
  const Document document = read_document({"case.yaml", text}, faults);
  Case<N> input;
  Places places;
  read_slots(document.root, slot_of(input), places, faults);
  for (const Fault& fault : faults)
    std::fprintf(stderr, "%s\n", fault.message(Language::en).c_str());
  if (!faults.empty()) std::exit(1);
  return input;
}

template <Number N>
void whole_operation(benchmark::State& state) {
  const Case<N> input = read_case<N>();
  const Law law({2026, 11, 21}, nullptr, false);
  const Wanted figures{.schedules = false, .searches = false, .roots = false, .sieg = false};
  Findings findings;
  Model<N> model;
  const auto& first = model.compute(input, law, findings, figures);
  if (first.account.size() != 60 || !findings.missing.empty()) state.SkipWithError("not whole");
  for (auto _ : state) {
    Findings found;
    found.notes = false;
    benchmark::DoNotOptimize(model.compute(input, law, found, figures).balance.trough);
  }
}
BENCHMARK(whole_operation<double>)->Unit(benchmark::kMicrosecond);
BENCHMARK(whole_operation<Decimal>)->Unit(benchmark::kMicrosecond);

}  // namespace

BENCHMARK_MAIN();
