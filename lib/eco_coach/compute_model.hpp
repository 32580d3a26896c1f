// SPDX-License-Identifier: Apache-2.0
// The model whole, its steps in order: stations, meters, readings one series after the other, the
// portfolio. One text for all numbers; each number type has a small file that instantiates it.
#pragma once

#include "eco_coach/compute.hpp"
#include "eco_coach/rules/benchmarks.hpp"
#include "eco_coach/rules/budget.hpp"
#include "eco_coach/rules/follow_up.hpp"
#include "eco_coach/rules/station_model.hpp"

namespace habitat::eco_coach {

template <Number N>
Result<N> compute(const Case<N>& input, const Law& law, Findings& findings, Wanted wanted) {
  Result<N> result;
  Stations stations(input);
  if (input.readings.given()) FollowUp<N>(input, law, stations, wanted, result, findings).run();
  fill_stations(stations, result.stations);
  fill_corrections(input, result.corrections);
  fill_programme(input, result.programme, findings);
  fill_benchmarks(input, result.programme, result.benchmarks, findings);
  return result;
}

}  // namespace habitat::eco_coach
