// SPDX-License-Identifier: Apache-2.0
// What is told of the stations, and bills brought to reference degree days.
#pragma once

#include <fmt/core.h>

#include "eco_coach/result/station.hpp"
#include "eco_coach/rules/stations.hpp"
#include "eco_coach/words/steps.hpp"

namespace habitat::eco_coach {

template <Number N>
void fill_months(const std::vector<energy::MonthSum>& months,
                 const std::optional<energy::NormalMonths>& normal, StationFigures<N>& figures) {
  for (const energy::MonthSum& one : months) {
    StationMonth<N> month;
    month.month = fmt::format("{:04}-{:02}", one.year, one.month);
    if (one.sum.days > 0) month.degree_days = measured<N>(one.sum.heating, "degree_days");
    if (normal)
      month.normal_degree_days =
          measured<N>((*normal)[static_cast<std::size_t>(one.month - 1)], "normal_degree_days");
    figures.months.push_back(std::move(month));
  }
  for (int month = 1; months.empty() && normal && month <= 12; ++month) {
    StationMonth<N> alone;
    alone.month = fmt::format("{:02}", month);
    alone.normal_degree_days =
        measured<N>((*normal)[static_cast<std::size_t>(month - 1)], "normal_degree_days");
    figures.months.push_back(std::move(alone));
  }
}

template <Number N>
void fill_stations(Stations& stations, std::vector<StationFigures<N>>& all) {
  for (const auto& [id, known] : stations.all()) {
    StationFigures<N>& figures = all.emplace_back();
    figures.id = id;
    Station& station = *stations.find(id);
    const auto& normal = stations.normal_months(station);
    std::vector<energy::MonthSum> months;
    if (station.has_days()) {
      const energy::DegreeDays& days = stations.degree_days(station);
      const energy::DegreeDaySum sum = days.all();
      months = days.months();
      figures.degree_days = measured<N>(sum.heating, "degree_days");
      figures.cooling_degree_days = measured<N>(sum.cooling, "cooling_degree_days");
      figures.october_to_may = measured<N>(energy::october_to_may(months), "october_to_may");
      figures.missing_days = sum.missing;
    }
    if (normal) {
      figures.normal_degree_days = measured<N>(energy::year_of(*normal), "normal_degree_days");
      figures.normal_october_to_may =
          measured<N>(energy::october_to_may(*normal), "normal_october_to_may");
    }
    fill_months<N>(months, normal, figures);
  }
}

/// fixed + (observed - fixed) x reference / degree days, in exact numbers: amounts that are typed.
template <Number N>
void fill_corrections(const Case<N>& input, std::vector<CorrectionFigures<N>>& all) {
  for (const Correction<N>& bill : input.corrections) {
    const Scope<N> scope("corrections", bill.label);
    CorrectionFigures<N>& figures = all.emplace_back();
    figures.label = bill.label;
    if (N(0) < bill.degree_days)
      figures.corrected =
          N(step(words::corrected,
                 bill.fixed + (bill.observed - bill.fixed) * bill.reference / bill.degree_days));
  }
}

}  // namespace habitat::eco_coach
