// SPDX-License-Identifier: Apache-2.0
// The stations as the files of temperatures and of normals have them. What no thermometer shows
// where people live is told at its cell: a code of a missing value costs that day, another unit
// than said the whole station.
#pragma once

#include <cmath>
#include <limits>
#include <map>

#include "eco_coach/case/case.hpp"
#include "energy/degree_days.hpp"
#include "energy/follow_up.hpp"
#include "energy/weather.hpp"

namespace habitat::eco_coach {

/// A station, and how its meters want it. One that cannot be what it is said to be is `doubtful`.
/// Its temperatures are in the unit of its meters.
struct Station {
  std::string id = {};
  energy::Temperatures days = {}, normal_year = {};
  std::optional<energy::NormalMonths> months_of_file = {};  ///< NaN: none, or two that differ
  bool in_temperatures = false;                             ///< whether that file names it
  std::optional<TemperatureUnit> unit = {};                 ///< as its first meter has it
  std::optional<double> hottest = {};                       ///< before a meter says the unit
  bool doubtful = false, mean_passed_over = false;
  std::map<std::pair<double, double>, energy::Weather> weathers = {};  ///< by bounds of the grid
  std::optional<energy::DegreeDays> degree_days = {};
  std::optional<energy::NormalMonths> normal_months = {};

  bool has_days() const { return !days.mean.empty(); }
  bool has_normal() const { return !normal_year.mean.empty() || months_of_file; }
};

using StationsByName = std::map<std::string, Station>;

/// Above it no day is, nowhere on earth; below the other none is where households are coached (no
/// town of France has seen -45 C), while the usual codes of a missing value are -99, -99.9, -999.
inline double highest_of(TemperatureUnit unit) {
  return unit == TemperatureUnit::celsius ? 45 : 120;
}
inline double lowest_of(TemperatureUnit unit) {
  return unit == TemperatureUnit::celsius ? -60 : -76;
}

/// The mean of the warmest day, NaN without any.
inline double warmest_of(const energy::Temperatures& temperatures) {
  double warmest = std::numeric_limits<double>::quiet_NaN();
  for (const double mean : temperatures.mean) warmest = std::fmax(warmest, mean);
  return warmest;
}
/// Whether degrees that are said to be Fahrenheit are Celsius: over a year, wherever people live,
/// some day is warmer than 45 F (7 C).
inline bool look_celsius(const energy::Temperatures& temperatures) {
  const auto& days = temperatures.mean;
  const auto known =
      std::count_if(days.begin(), days.end(), [](double t) { return !std::isnan(t); });
  return days.size() >= energy::year_days && known >= energy::sufficient_days &&
         warmest_of(temperatures) < 45;
}
inline FaultText celsius_as_fahrenheit(const std::string& id, const energy::Temperatures& days) {
  return {Code::celsius_as_fahrenheit,
          {std::to_string(days.mean.size()), id, to_text(warmest_of(days))}};
}

/// What the reader of the files knows of the case.
struct StationTerms {
  TemperatureUnit unit = TemperatureUnit::celsius;
  bool unit_of_meters = false;  ///< the file of meters says it
  bool one_station = false;     ///< no file of meters says which station a meter has
};

class StationFiles {
 public:
  StationFiles(StationsByName& stations, const StationTerms& terms)
      : stations_(stations), terms_(terms) {}

  void read_temperatures(RowReader& reader) { read_days(reader, &Station::days); }
  void read_normal_year(RowReader& reader) { read_days(reader, &Station::normal_year); }

  void read_normal_months(RowReader& reader) {
    NormalMonth row;
    reader.bind(slot_of(row));
    std::map<std::string, std::array<bool, 12>> seen;
    for (auto state = reader.next(); state != RowState::end; state = reader.next()) {
      if (state == RowState::faulty) continue;
      auto& months = named(row.station_id).months_of_file;
      if (!months) months.emplace().fill(missing);
      const auto rank = static_cast<std::size_t>(row.month - 1);
      bool& again = seen[row.station_id][rank];
      if (again)
        reader.tell("month", {Code::month_again, {std::to_string(row.month), row.station_id}});
      (*months)[rank] = again ? missing : row.degree_days;
      again = true;
    }
  }

 private:
  static constexpr double missing = std::numeric_limits<double>::quiet_NaN();

  Station& named(const std::string& id) {
    Station& station = stations_[id];
    if (station.id.empty()) station.id = id;
    return station;
  }

  // Days of a station in order, each once; other stations may stand in between.
  void read_days(RowReader& reader, energy::Temperatures Station::*into) {
    TemperatureDay row;
    reader.bind(slot_of(row));
    for (auto state = reader.next(); state != RowState::end; state = reader.next()) {
      if (state == RowState::faulty) continue;
      Station& station = named(row.station_id);
      if (into == &Station::days) join(station, reader);
      energy::Temperatures& days = station.*into;
      const int day = day_number(row.date);
      if (!days.mean.empty() && day < days.end_day())
        reader.tell("date", {Code::day_not_after, {to_text(row.date), row.station_id}});
      else if (!is_in_another_unit(row, station, reader))
        add(day, row, station, days, reader);
    }
  }

  void join(Station& station, RowReader& reader) {
    if (station.in_temperatures) return;
    station.in_temperatures = true;
    if (first_.empty()) first_ = station.id;
    if (!terms_.one_station || first_ == station.id) return;
    reader.tell("station_id", {Code::station_unnamed,
                               {first_ + ", " + station.id, Text{"the meters", "les compteurs"}}});
    terms_.one_station = false;  // told once
  }

  // The lowest and the highest stand in the place of the mean.
  void add(int day, const TemperatureDay& row, Station& station, energy::Temperatures& days,
           RowReader& reader) {
    const std::size_t before = days.mean.size();
    const bool extremes = row.t_min && row.t_max;
    if (extremes && row.t_mean) station.mean_passed_over = true;
    if (!is_plausible(row, reader))
      days.add(day, missing);
    else if (extremes)
      days.add(day, *row.t_min, *row.t_max);
    else
      days.add(day, row.t_mean.value_or(missing));
    const bool year = before < energy::year_days && days.mean.size() >= energy::year_days;
    if (!year || terms_.unit_of_meters || terms_.unit != TemperatureUnit::fahrenheit) return;
    if (station.doubtful || !look_celsius(days)) return;
    reader.tell(extremes ? "t_max" : "t_mean", celsius_as_fahrenheit(station.id, days));
    station.doubtful = true;
  }

  // Another unit than said, or than any where that is up to the meters; told once a station.
  bool is_in_another_unit(const TemperatureDay& row, Station& station, RowReader& reader) const {
    const auto& shown = row.t_max ? row.t_max : row.t_mean;
    if (!shown) return false;
    if (terms_.unit_of_meters) station.hottest = std::max(station.hottest.value_or(*shown), *shown);
    if (*shown <= highest_of(bounds())) return false;
    if (!station.doubtful)
      reader.tell(row.t_max ? "t_max" : "t_mean",
                  {Code::temperature_beyond, {to_text(*shown), std::string(word_of(bounds()))}});
    station.doubtful = true;
    return true;
  }

  // Of those that are used.
  bool is_plausible(const TemperatureDay& row, RowReader& reader) const {
    const auto below = [&](const std::optional<double>& shown, std::string_view member) {
      if (!shown || *shown >= lowest_of(bounds())) return false;
      reader.tell(member,
                  {Code::temperature_below, {to_text(*shown), std::string(word_of(bounds()))}});
      return true;
    };
    if (!row.t_min || !row.t_max) return !below(row.t_mean, "t_mean");
    const bool min_below = below(row.t_min, "t_min"), max_below = below(row.t_max, "t_max");
    if (min_below || max_below) return false;
    if (*row.t_min <= *row.t_max) return true;
    reader.tell("t_min", {Code::lowest_above_highest, {to_text(*row.t_min), to_text(*row.t_max)}});
    return false;
  }

  // The wider ones where the unit is not known yet.
  TemperatureUnit bounds() const {
    return terms_.unit_of_meters ? TemperatureUnit::fahrenheit : terms_.unit;
  }

  StationsByName& stations_;
  StationTerms terms_;
  std::string first_;  // in the file of temperatures
};

}  // namespace habitat::eco_coach
