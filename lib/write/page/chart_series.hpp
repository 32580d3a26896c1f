// SPDX-License-Identifier: Apache-2.0
// What the chart of a list draws: its years or dates, and the columns whose field says how.
#pragma once

#include "describe/slot.hpp"

namespace habitat {

struct ChartSeries {
  std::string label;
  Chart kind = Chart::none;
  std::vector<double> values;
};

/// Where what follows is of another kind, such as the time after the start.
struct ChartDivision {
  std::size_t before = 0;  ///< this row
  std::string label;
};

/// A row that a reader looks for, with what happens there.
struct ChartEvent {
  std::size_t row = 0;
  std::string words;
};

/// Where a line meets the first one, between two rows.
struct ChartCrossing {
  std::size_t line = 0;    ///< rank among the series
  std::size_t before = 0;  ///< the row from which on it has crossed
  double part = 0;         ///< how far from the row before that one
  double value = 0;
};

struct ChartData {
  std::vector<std::string> rows;   ///< by name: "2027", "01/11/2024"
  std::vector<std::string> marks;  ///< under the axis; empty where there is no room
  std::string unit;                ///< sign of the figures; empty where the fields say none
  std::vector<ChartDivision> divisions;
  std::vector<ChartSeries> series;  ///< those that are not zero throughout, in order of the page
  bool compares = false;            ///< each value of a column has lines of its own, all kept
  std::vector<ChartCrossing> crossings = {};
  std::vector<ChartEvent> events = {};
};

/// Without series where there is nothing to draw, or amounts that no drawing could hold.
ChartData chart_data(const Slot& list, Language language);

}  // namespace habitat
