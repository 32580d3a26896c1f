// SPDX-License-Identifier: Apache-2.0
// The balance points that are tried for a meter: what its row says, else the case, else what is
// usual in the unit of its temperatures.
#pragma once

#include "describe/check_words.hpp"
#include "eco_coach/case/method.hpp"
#include "eco_coach/case/rows.hpp"
#include "energy/weather.hpp"
#include "messages/said.hpp"

namespace habitat::eco_coach {

inline energy::Grid grid_of(const Meter& meter, const Method& method) {
  const bool fahrenheit =
      meter.temperature_unit.value_or(method.temperature_unit) == TemperatureUnit::fahrenheit;
  const auto first = [](const auto& one, const auto& other) { return one ? one : other; };
  return {.lowest = first(meter.balance_min, method.balance_min).value_or(fahrenheit ? 30 : 0),
          .highest = first(meter.balance_max, method.balance_max).value_or(fahrenheit ? 90 : 32),
          .step = method.balance_step};
}

/// Whether there is any point between its ends.
inline bool is_valid(const energy::Grid& grid) { return grid.lowest <= grid.highest; }

/// What is told of one without a point; it may be an end that is not written that is in the way.
inline FaultText no_points(const energy::Grid& grid) {
  const std::string lowest = to_text(grid.lowest), highest = to_text(grid.highest);
  return {Code::inconsistent,
          {message({"the highest balance point, {}, is below the lowest, {}",
                    "le point d'équilibre le plus haut, {}, est sous le plus bas, {}"},
                   highest, lowest),
           Text{"give balance_min and balance_max, the second above the first",
                "donner balance_min et balance_max, le second au-dessus du premier"}}};
}

/// Where the balance points of a case stand, if no meter can mend them by its row.
inline void check_grid(const Method& method, bool with_meters, Faults& faults) {
  const bool both = method.balance_min && method.balance_max;
  const energy::Grid grid = grid_of({}, method);
  if (is_valid(grid) || (with_meters && !both)) return;
  FaultText text = no_points(grid);
  faults.push_back(
      {std::move(text), {}, method.balance_max ? "method.balance_max" : "method.balance_min"});
}

}  // namespace habitat::eco_coach
