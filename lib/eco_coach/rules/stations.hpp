// SPDX-License-Identifier: Apache-2.0
// The stations of a case: their days as the files have them, a normal year by day or by month, and
// what a model sees of them on the grids that its meters ask for.
#pragma once

#include <map>

#include "eco_coach/case/case.hpp"
#include "energy/degree_days.hpp"
#include "energy/weather.hpp"

namespace habitat::eco_coach {

/// A station, and how its meters want it. One that cannot be what it is said to be is `doubtful`.
/// Its temperatures are in the unit of its meters.
struct Station {
  energy::Temperatures days, normal_year;
  std::optional<energy::NormalMonths> normal_months;
  std::optional<TemperatureUnit> unit;  ///< as its first meter has it
  std::optional<double> hottest = {};   ///< of the days before a meter says the unit
  bool doubtful = false;
  std::map<std::pair<double, double>, energy::Weather> weathers = {};  ///< by bounds of the grid
  std::optional<energy::DegreeDays> degree_days = {};

  bool has_days() const { return !days.mean.empty(); }
};

class Stations {
 public:
  /// Reads all files of temperatures and normals that a case names.
  template <Number N>
  explicit Stations(const Case<N>& input)
      : method_(input.method),
        unit_of_meters_(input.meters.given() && input.meters.reader->has("temperature_unit")) {
    if (input.temperatures.given()) read_days(*input.temperatures.reader, &Station::days);
    if (input.normal_year.given()) read_days(*input.normal_year.reader, &Station::normal_year);
    if (input.normal_degree_days.given()) read_months(*input.normal_degree_days.reader);
  }

  const std::map<std::string, Station>& all() const { return stations_; }
  /// The station of a name; where nothing is said, the only one there is. Null: none.
  Station* find(const std::string& name) {
    if (name.empty()) return stations_.size() == 1 ? &stations_.begin()->second : nullptr;
    const auto found = stations_.find(name);
    return found == stations_.end() ? nullptr : &found->second;
  }
  /// On a grid of balance points, made once.
  const energy::Weather& weather(Station& station, const energy::Grid& grid) const {
    const auto key = std::pair(grid.lowest, grid.highest);
    const auto found = station.weathers.find(key);
    if (found != station.weathers.end()) return found->second;
    return station.weathers.try_emplace(key, station.days, grid).first->second;
  }
  const energy::DegreeDays& degree_days(Station& station) const {
    if (!station.degree_days) station.degree_days = degree_days_of(station, station.days);
    return *station.degree_days;
  }
  /// Of a normal year, made once where it is known by day; empty where none is known.
  const std::optional<energy::NormalMonths>& normal_months(Station& station) const {
    if (!station.normal_months && !station.normal_year.mean.empty())
      station.normal_months =
          energy::normal_months(degree_days_of(station, station.normal_year).months());
    return station.normal_months;
  }

  /// A meter says the unit of its station. What is wrong with that is told by the file of meters,
  /// and the station judges no meter.
  void use_unit(Station& station, TemperatureUnit unit, const Meter& meter, RowReader& reader) {
    const auto first = station.unit;
    if (!first) station.unit = unit;
    const auto tell = [&](FaultText fault) {
      reader.tell("temperature_unit", std::move(fault));
      station.doubtful = true;
    };
    if (first && *first != unit)
      tell({Code::two_temperature_units,
            {meter.station_id, std::string(word_of(unit)), std::string(word_of(*first))}});
    else if (!first && station.hottest && *station.hottest > highest_of(unit))
      tell({Code::temperature_beyond, {to_text(*station.hottest), std::string(word_of(unit))}});
  }

 private:
  // Nowhere on earth is a day warmer than that.
  static double highest_of(TemperatureUnit unit) {
    return unit == TemperatureUnit::celsius ? 45 : 120;
  }

  energy::DegreeDays degree_days_of(const Station& station,
                                    const energy::Temperatures& days) const {
    const bool celsius =
        station.unit.value_or(method_.temperature_unit) == TemperatureUnit::celsius;
    const double base = method_.base.value_or(celsius ? 18 : 65);
    return {days, method_.degree_days, base, method_.cooling_base.value_or(base)};
  }

  // Days of a station in order, each once; other stations may stand in between.
  void read_days(RowReader& reader, energy::Temperatures Station::*into) {
    TemperatureDay row;
    reader.bind(slot_of(row));
    for (auto state = reader.next(); state != RowState::end; state = reader.next()) {
      if (state == RowState::faulty) continue;
      Station& station = stations_[row.station_id];
      energy::Temperatures& days = station.*into;
      const int day = day_number(row.date);
      if (!days.mean.empty() && day < days.end_day()) {
        reader.tell("date", {Code::day_not_after, {to_text(row.date), row.station_id}});
        continue;
      }
      if (!is_plausible(row, station, reader)) continue;
      if (row.t_min && row.t_max)
        days.add(day, *row.t_min, *row.t_max);
      else if (row.t_mean)
        days.add(day, *row.t_mean);
    }
  }

  // Whether it can be in the unit that is said, or in any, where that is up to the meters. Told
  // once a station.
  bool is_plausible(const TemperatureDay& row, Station& station, RowReader& reader) const {
    const TemperatureUnit unit =
        unit_of_meters_ ? TemperatureUnit::fahrenheit : method_.temperature_unit;
    const auto& shown = row.t_max ? row.t_max : row.t_mean;
    if (!shown) return true;
    if (unit_of_meters_) station.hottest = std::max(station.hottest.value_or(*shown), *shown);
    if (*shown <= highest_of(unit)) return true;
    if (!station.doubtful)
      reader.tell(row.t_max ? "t_max" : "t_mean",
                  {Code::temperature_beyond, {to_text(*shown), std::string(word_of(unit))}});
    station.doubtful = true;
    return false;
  }

  void read_months(RowReader& reader) {
    NormalMonth row;
    reader.bind(slot_of(row));
    for (auto state = reader.next(); state != RowState::end; state = reader.next()) {
      if (state == RowState::faulty) continue;
      auto& months = stations_[row.station_id].normal_months;
      if (!months) months.emplace().fill(0);
      (*months)[static_cast<std::size_t>(row.month - 1)] += row.degree_days;
    }
  }

  const Method& method_;
  const bool unit_of_meters_;  // whether the file of meters says it
  std::map<std::string, Station> stations_;
};

}  // namespace habitat::eco_coach
