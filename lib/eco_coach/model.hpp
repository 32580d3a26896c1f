// SPDX-License-Identifier: Apache-2.0
// The model whole, its steps in order: stations, meters, readings one series after the other, the
// portfolio. One text for all numbers; each number type has a small file that instantiates it.
#pragma once

#include "eco_coach/compute.hpp"
#include "eco_coach/rules/benchmarks.hpp"
#include "eco_coach/rules/bills.hpp"
#include "eco_coach/rules/budget.hpp"
#include "eco_coach/rules/conclusion.hpp"
#include "eco_coach/rules/evaluation.hpp"
#include "eco_coach/rules/follow_up.hpp"
#include "eco_coach/rules/gesture_notes.hpp"
#include "eco_coach/rules/gestures.hpp"
#include "eco_coach/rules/household_gaps.hpp"
#include "eco_coach/rules/household_model.hpp"
#include "eco_coach/rules/station_model.hpp"

namespace habitat::eco_coach {

template <Number N>
void evaluate(const Case<N>& input, const Law& law, Households<N>& households, Wanted wanted,
              Result<N>& result, Findings& findings) {
  HouseholdModel<N> model(input, law, households.all(), wanted.needs_sheets(), findings);
  HouseholdGaps<N>(households.all()).tell(findings);
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
  Stations stations(input, findings);
  Households<N> households(input, law, wanted.needs_sheets(), findings);
  if (input.readings.given())
    FollowUp<N>(input, law, stations, households, wanted, result, findings).run();
  fill_stations(stations, result.stations, findings);
  fill_corrections(input, result.corrections, findings);
  fill_programme(input, result.programme, findings);
  GestureNotes<N>(findings).of(input.gestures);
  GestureModel<N>(input.gestures, input.tariffs, law, findings).fill(result.gestures);
  fill_bills(input, law, result.bills, findings);
  if (households.given()) evaluate(input, law, households, wanted, result, findings);
  fill_benchmarks(input, result.programme, result.evaluation, result.benchmarks, findings);
  conclude(result, findings);
  return result;
}

}  // namespace habitat::eco_coach
