// SPDX-License-Identifier: Apache-2.0
// What the chart of a list draws: its years, and the columns whose field says how.
#pragma once

#include "describe/slot.hpp"

namespace habitat {

struct ChartSeries {
  std::string label;
  Chart kind = Chart::none;
  std::vector<double> values;
};

struct ChartData {
  std::vector<int> years;
  std::vector<ChartSeries> series;  ///< those that are not zero throughout, in order of the page
};

/// Without series where there is nothing to draw, or amounts that no drawing could hold.
ChartData chart_data(const Slot& list, Language language);

}  // namespace habitat
