// SPDX-License-Identifier: Apache-2.0
// What is said of the stations beside their figures: why some stay blank, and which normal year
// was taken.
#pragma once

#include <fmt/core.h>

#include "eco_coach/rules/stations.hpp"
#include "eco_coach/words/alerts.hpp"

namespace habitat::eco_coach {

inline int known_days(const energy::Temperatures& temperatures) {
  const auto& days = temperatures.mean;
  return static_cast<int>(
      std::count_if(days.begin(), days.end(), [](double t) { return !std::isnan(t); }));
}

/// Of the days of a station: which of its temperatures are used.
inline void tell_days(const Stations& stations, Station& station, Findings& findings) {
  constexpr std::string_view at = "temperatures";
  if (station.doubtful) return alert<AlertCode::other_unit>(findings, at, station.id);
  if (station.mean_passed_over) alert<AlertCode::mean_passed_over>(findings, at, station.id);
  if (!station.has_days()) return;
  const int known = known_days(station.days);
  const int without = known - stations.degree_days(station).all().days;
  if (without > 0)
    alert<AlertCode::days_without_extremes>(findings, at, station.id, std::to_string(without),
                                            std::to_string(known));
}

inline std::string lacking_months(const energy::NormalMonths& months) {
  std::string lacking;
  for (std::size_t i = 0; i < months.size(); ++i)
    if (std::isnan(months[i])) lacking += fmt::format("{}{}", lacking.empty() ? "" : ", ", i + 1);
  return lacking;
}

/// Of its normal year: what it lacks.
inline void tell_normal(const Stations& stations, const Station& station, Findings& findings) {
  const auto& months = station.months_of_file;
  if (months)
    if (const std::string lacking = lacking_months(*months); !lacking.empty())
      alert<AlertCode::normal_months_lacking>(findings, "normal_degree_days", station.id, lacking);
  const energy::Temperatures& year = station.normal_year;
  if (year.mean.empty() || station.doubtful) return;
  if (!energy::is_whole_year(year))
    alert<AlertCode::normal_days_lacking>(findings, "normal_year", station.id,
                                          std::to_string(known_days(year)),
                                          std::to_string(year.mean.size()));
  else if (!months && stations.normal_days(station).all().missing > 0)
    alert<AlertCode::normal_without_extremes>(findings, "normal_year", station.id);
}

/// Of normal years that a station does not have under its own name.
inline void tell_normals(const Stations& stations, Findings& findings) {
  const auto& given = stations.with_normal();
  const std::string_view at = given.empty() || given.front()->normal_year.mean.empty()
                                  ? "normal_degree_days"
                                  : "normal_year";
  if (!stations.lent().empty())
    alert<AlertCode::normal_year_lent>(findings, at, first_names(stations.lent()),
                                       given.front()->id);
  if (!stations.unknown_normals().empty())
    alert<AlertCode::no_normal_year>(findings, at, first_names(stations.unknown_normals()),
                                     first_names(given));
}

}  // namespace habitat::eco_coach
