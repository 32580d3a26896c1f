// SPDX-License-Identifier: Apache-2.0
// The main figure of a case that has no readings to be judged by: what the programme costs, what
// its gestures are expected to save, what the first bill comes to.
#pragma once

#include "eco_coach/result/result.hpp"
#include "eco_coach/words/verdicts.hpp"

namespace habitat::eco_coach {

template <Number N>
Message main_figure(const Result<N>& result) {
  if (result.programme.total)
    return verdicts::programme(*result.programme.total, result.programme.per_accompanied);
  if (result.programme.printed) return verdicts::printed(*result.programme.printed);
  N expected = 0;
  for (const GestureFigures<N>& one : result.gestures)
    if (one.expected_kwh) expected = expected + *one.expected_kwh;
  if (N(0) < expected) return verdicts::gestures(expected);
  N billed = 0;
  for (const BillFigures<N>& one : result.bills)
    if (one.year) billed = billed + *one.year;
  if (N(0) < billed) return verdicts::bill(billed);
  if (result.evaluation.followed) return verdicts::households(*result.evaluation.followed);
  if (result.programme.targeted) return verdicts::reach(*result.programme.targeted);
  for (const StationFigures<N>& one : result.stations)
    if (one.degree_days) return verdicts::degree_days(one.id, near_double(*one.degree_days));
  if (!result.benchmarks.empty())
    return verdicts::benchmarks(static_cast<int>(result.benchmarks.size()));
  return {};
}

template <Number N>
void conclude(const Result<N>& result, Findings& findings) {
  if (!result.portfolio.verdict)
    findings.conclude(Outcome::none, [&] { return main_figure(result); });
}

}  // namespace habitat::eco_coach
