// SPDX-License-Identifier: Apache-2.0
// The model whole, its steps in order: stations, meters, readings one series after the other, the
// portfolio. One text for all numbers; each number type has a small file that instantiates it.
#pragma once

#include "eco_coach/compute.hpp"
#include "eco_coach/rules/benchmarks.hpp"
#include "eco_coach/rules/bills.hpp"
#include "eco_coach/rules/budget.hpp"
#include "eco_coach/rules/evaluation.hpp"
#include "eco_coach/rules/gesture_notes.hpp"
#include "eco_coach/rules/gestures.hpp"
#include "eco_coach/rules/household_model.hpp"
#include "eco_coach/rules/left_out.hpp"
#include "eco_coach/rules/portfolio.hpp"
#include "eco_coach/rules/station_model.hpp"
#include "eco_coach/words/alerts.hpp"

namespace habitat::eco_coach {

template <Number N>
void follow_up(const Case<N>& input, const Law& law, Stations& stations, Households<N>& households,
               Wanted wanted, Result<N>& result, Findings& findings) {
  Meters meters(input, stations);
  meters.complete([&](Meter& meter, bool says_group) { households.complete(meter, says_group); });
  Portfolio<N> portfolio(law, input.method.confidence);
  const bool rows = wanted.meters && wanted.rows;
  MeterModel<N> model(input, stations, rows || households.given());
  LeftOut left_out(findings);
  const auto take = [&](const Meter& meter, Judged<N>& judged) {
    portfolio.add(meter, judged);
    households.add(meter, judged);
    left_out.tell(judged.figures);
    if (!rows) judged.figures.rows.clear();
    if (wanted.meters) result.meters.push_back(std::move(judged.figures));
  };
  SeriesReader(*input.readings.reader, meters).read([&](const Series& series) {
    if (!series.of) return;
    Judged<N> judged = model.judge(series);
    take(*series.of, judged);
  });
  meters.each_unread([&](const Meter& meter) {
    Judged<N> judged{model.unread(meter), {}};
    take(meter, judged);
  });
  left_out.finish();
  portfolio.fill(result.portfolio);
  if (*result.portfolio.sums.meters > 0 && *result.portfolio.sums.sufficient == 0)
    alert<AlertCode::nothing_sufficient>(findings);
}

template <Number N>
void evaluate(const Case<N>& input, const Law& law, Households<N>& households, Wanted wanted,
              Result<N>& result, Findings& findings) {
  HouseholdModel<N> model(input, law, households.all(), wanted.households && wanted.sheets,
                          findings);
  Evaluation<N> evaluation;
  for (Household<N>& household : households.all()) {
    HouseholdFigures<N> figures = model.figures(household);
    evaluation.add(household, figures);
    if (wanted.households) result.households.push_back(std::move(figures));
  }
  evaluation.fill(input, result.gestures, result.programme, result.evaluation, findings);
  households.tell(findings);
}

template <Number N>
Result<N> compute(const Case<N>& input, const Law& law, Findings& findings, Wanted wanted) {
  Result<N> result;
  Stations stations(input);
  Households<N> households(input, law, findings);
  if (input.readings.given()) follow_up(input, law, stations, households, wanted, result, findings);
  fill_stations(stations, result.stations, findings);
  fill_corrections(input, result.corrections, findings);
  fill_programme(input, result.programme, findings);
  GestureNotes<N>(findings).of(input.gestures);
  GestureModel<N>(input.gestures, law, findings).fill(result.gestures);
  fill_bills(input, law, result.bills, findings);
  if (households.given()) evaluate(input, law, households, wanted, result, findings);
  fill_benchmarks(input, result.programme, result.evaluation, result.benchmarks, findings);
  return result;
}

}  // namespace habitat::eco_coach
