// SPDX-License-Identifier: Apache-2.0
// What is told of the stations, and bills brought to reference degree days.
#pragma once

#include <fmt/core.h>

#include "eco_coach/result/station.hpp"
#include "eco_coach/rules/station_words.hpp"
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

/// A sum over October to May; none where no day of these months is known.
inline std::optional<double> season_of(const std::vector<energy::MonthSum>& months) {
  const bool known = std::any_of(months.begin(), months.end(), [](const energy::MonthSum& one) {
    return one.sum.days > 0 && (one.month >= 10 || one.month <= 5);
  });
  return known ? std::optional(energy::october_to_may(months)) : std::nullopt;
}

template <Number N>
std::vector<energy::MonthSum> fill_days(const Stations& stations, Station& station,
                                        StationFigures<N>& figures) {
  figures.from = date_of(station.days.first_day);
  figures.to = date_of(station.days.end_day());
  if (station.doubtful) return {};
  const energy::DegreeDays& days = stations.degree_days(station);
  const energy::DegreeDaySum sum = days.all();
  const auto months = days.months();
  figures.missing_days = sum.missing;
  if (sum.days > 0) {
    figures.degree_days = measured<N>(sum.heating, "degree_days");
    figures.cooling_degree_days = measured<N>(sum.cooling, "cooling_degree_days");
  }
  figures.october_to_may = measured<N>(season_of(months), "october_to_may");
  return months;
}

template <Number N>
void fill_stations(Stations& stations, std::vector<StationFigures<N>>& all, Findings& findings) {
  for (auto& [id, station] : stations.all()) {
    StationFigures<N>& figures = all.emplace_back();
    figures.id = id;
    const auto& normal = stations.normal_months(station);
    std::vector<energy::MonthSum> months;
    if (station.has_days()) months = fill_days(stations, station, figures);
    if (normal) {
      figures.normal_degree_days = measured<N>(energy::year_of(*normal), "normal_degree_days");
      figures.normal_october_to_may =
          measured<N>(energy::october_to_may(*normal), "normal_october_to_may");
    }
    fill_months<N>(months, normal, figures);
    tell_days(stations, station, findings);
    tell_normal(stations, station, findings);
  }
  tell_normals(stations, findings);
}

/// fixed + (observed - fixed) x reference / degree days, in exact numbers: amounts that are typed.
template <Number N>
void fill_corrections(const Case<N>& input, std::vector<CorrectionFigures<N>>& all,
                      Findings& findings) {
  for (const Correction<N>& bill : input.corrections) {
    const Scope<N> scope("corrections", bill.label);
    CorrectionFigures<N>& figures = all.emplace_back();
    figures.label = bill.label;
    const auto at = [&](std::string_view member) {
      return fmt::format("corrections[{}].{}", bill.label, member);
    };
    if (bill.observed < bill.fixed)
      alert<AlertCode::fixed_above_use>(findings, at("fixed"), bill.label, to_text(bill.fixed),
                                        to_text(bill.observed));
    if (N(0) < bill.degree_days)
      figures.corrected =
          N(step(words::corrected,
                 bill.fixed + (bill.observed - bill.fixed) * bill.reference / bill.degree_days));
    else
      alert<AlertCode::no_degree_days>(findings, at("degree_days"), bill.label);
  }
}

}  // namespace habitat::eco_coach
