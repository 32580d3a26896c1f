// SPDX-License-Identifier: Apache-2.0
// The series as pages draw it: month by month, and the mean of all days by the hour of the clock.
#pragma once

#include "cost_of_use/sharing/result/sharing.hpp"
#include "cost_of_use/sharing/rules/energy.hpp"

namespace habitat::cost_of_use::sharing {

template <Number N>
void fill_times(const energy::LoadSeries& series, const energy::AllocationSums& all,
                SharingFigures<N>& result) {
  const auto fill = [&](const energy::TimeSums& sums, double times, const std::string& name,
                        auto& figures) {
    const auto value = [&](const energy::Sum& sum, std::string_view what) {
      return named_input<N>(to_text(sum.value() / times),
                            fmt::format("sharing.series.{}[{}]", what, name));
    };
    figures.production = value(sums.production, "production");
    figures.consumption = value(sums.use, "consumption");
    figures.shared = value(sums.shared, "shared");
    figures.surplus = value(sums.surplus, "surplus");
  };
  for (const energy::TimeSums& sums : all.months) {
    MonthFigures<N> month;
    month.month = fmt::format("{:04}-{:02}", sums.month.year, sums.month.month);
    fill(sums, 1, month.month, month);
    result.months.push_back(std::move(month));
  }
  const double days = static_cast<double>(series.end() - series.first) / 1440;
  if (days < 1) return;
  for (int hour = 0; hour < 24; ++hour) {
    HourFigures<N> figures;
    figures.hour = hour;
    fill(all.hours[static_cast<std::size_t>(hour)], days, fmt::format("{} h", hour), figures);
    result.day.push_back(std::move(figures));
  }
}

}  // namespace habitat::cost_of_use::sharing
