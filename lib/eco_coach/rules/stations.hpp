// SPDX-License-Identifier: Apache-2.0
// The stations of a case: which one a meter and its normal year have, and what a model sees of them
// on the grids that its meters ask for. Models in several threads may ask at once.
#pragma once

#include <mutex>
#include <set>

#include "eco_coach/rules/station_files.hpp"

namespace habitat::eco_coach {

/// Names as a sentence has them: the first ones.
template <class Names>
std::string first_names(const Names& names) {
  std::string text;
  std::size_t told = 0;
  for (const std::string& name : names) {
    if (told > 0) text += ", ";
    if (++told > 5) return text + "…";
    text += name;
  }
  return text;
}
inline std::string first_names(const std::vector<Station*>& stations) {
  std::vector<std::string> names;
  for (const Station* station : stations) names.push_back(station->id);
  return first_names(names);
}

class Stations {
 public:
  /// Reads all files of temperatures and normals that a case names.
  template <Number N>
  Stations(const Case<N>& input, Findings& findings)
      : method_(input.method), terms_{.unit = input.method.temperature_unit} {
    terms_.unit_of_meters = input.meters.given() && input.meters.reader->has("temperature_unit");
    terms_.one_station =
        input.readings.given() && !input.meters.given() && input.carrier != Carrier::water &&
        input.station_id.empty();
    StationFiles files(stations_, terms_);
    if (input.temperatures.given()) files.read_temperatures(*input.temperatures.reader);
    if (input.normal_year.given()) files.read_normal_year(*input.normal_year.reader);
    if (input.normal_degree_days.given())
      files.read_normal_months(*input.normal_degree_days.reader);
    for (auto& [id, station] : stations_) {
      if (station.in_temperatures) with_days_.push_back(&station);
      if (station.has_normal()) with_normal_.push_back(&station);
    }
    const bool named = !input.station_id.empty() && !input.meters.given() && input.readings.given();
    if (named && !with_days_.empty() && !find(input.station_id))
      findings.refusals.push_back({Code::no_station, {}, "station_id", {input.station_id, no_other}});
  }

  StationsByName& all() { return stations_; }
  /// Those of the file of temperatures, and those with a normal year.
  const std::vector<Station*>& with_days() const { return with_days_; }
  const std::vector<Station*>& with_normal() const { return with_normal_; }

  /// The station of a name in the file of temperatures; where nothing is said, the only one there.
  /// Null: none.
  Station* find(const std::string& name) {
    if (name.empty()) return with_days_.size() == 1 ? with_days_.front() : nullptr;
    const auto found = stations_.find(name);
    return found == stations_.end() || !found->second.in_temperatures ? nullptr : &found->second;
  }
  /// The station of its normal year: the one that is named, else itself, else the only one that has
  /// a normal year. Null: none. Which it is that has none, or another's, is kept to be told.
  Station* normal_of(const Station* station, const std::string& name) {
    const std::string& wanted = name.empty() && station ? station->id : name;
    const auto found = stations_.find(wanted);
    if (found != stations_.end() && found->second.has_normal()) return &found->second;
    const bool alone = name.empty() && with_normal_.size() == 1;
    const std::lock_guard lock(asked_);
    if (!wanted.empty() && !with_normal_.empty()) (alone ? lent_ : unknown_normals_).insert(wanted);
    return alone ? with_normal_.front() : nullptr;
  }
  /// Names of stations that took the only normal year there is, and of those that have none.
  const std::set<std::string>& lent() const { return lent_; }
  const std::set<std::string>& unknown_normals() const { return unknown_normals_; }

  /// On a grid of balance points, made once.
  const energy::Weather& weather(Station& station, const energy::Grid& grid) const {
    const auto key = std::pair(grid.lowest, grid.highest);
    const std::lock_guard lock(asked_);
    const auto found = station.weathers.find(key);
    if (found != station.weathers.end()) return found->second;
    return station.weathers.try_emplace(key, station.days, grid).first->second;
  }
  const energy::DegreeDays& degree_days(Station& station) const {
    const std::lock_guard lock(asked_);
    if (!station.degree_days) station.degree_days = degree_days_of(station, station.days);
    return *station.degree_days;
  }
  energy::DegreeDays normal_days(const Station& station) const {
    return degree_days_of(station, station.normal_year);
  }
  /// Of a normal year by month, else by day; made once. Empty where it is not known whole.
  const std::optional<energy::NormalMonths>& normal_months(Station& station) const {
    const std::lock_guard lock(asked_);
    if (!station.normal_months) station.normal_months = make_normal_months(station);
    return station.normal_months;
  }

  /// A meter says the unit of its station and of that of its normal year. What is wrong with that
  /// is told by the file of meters, and the station judges no meter.
  void use_unit(Station& station, TemperatureUnit unit, const Meter& meter, RowReader& reader) {
    use(station, unit, reader);
    Station* const normal = normal_of(&station, meter.normal_year_station_id);
    if (normal && normal != &station) use(*normal, unit, reader);
  }

 private:
  static constexpr Text no_other{"a meter that names no other", "un compteur qui n'en nomme pas"};

  void use(Station& station, TemperatureUnit unit, RowReader& reader) const {
    const auto first = station.unit;
    if (!first) station.unit = unit;
    const auto tell = [&](FaultText fault) {
      reader.tell("temperature_unit", std::move(fault));
      station.doubtful = true;
    };
    if (first && *first != unit)
      tell({Code::two_temperature_units,
            {station.id, std::string(word_of(unit)), std::string(word_of(*first))}});
    if (first || station.doubtful) return;
    if (station.hottest && *station.hottest > highest_of(unit))
      tell({Code::temperature_beyond, {to_text(*station.hottest), std::string(word_of(unit))}});
    else if (unit == TemperatureUnit::fahrenheit && look_celsius(station.days))
      tell(celsius_as_fahrenheit(station.id, station.days));
  }

  std::optional<energy::NormalMonths> make_normal_months(const Station& station) const {
    if (const auto& given = station.months_of_file) {
      const bool whole =
          std::none_of(given->begin(), given->end(), [](double x) { return std::isnan(x); });
      return whole ? given : std::nullopt;
    }
    if (station.doubtful || !energy::is_whole_year(station.normal_year)) return {};
    const energy::DegreeDays days = normal_days(station);
    if (days.all().missing > 0) return {};
    return energy::normal_months(days.months());
  }

  energy::DegreeDays degree_days_of(const Station& station,
                                    const energy::Temperatures& days) const {
    const bool celsius =
        station.unit.value_or(method_.temperature_unit) == TemperatureUnit::celsius;
    const double base = method_.base.value_or(celsius ? 18 : 65);
    return {days, method_.degree_days, base, method_.cooling_base.value_or(base)};
  }

  const Method& method_;
  StationTerms terms_;
  StationsByName stations_;
  std::vector<Station*> with_days_, with_normal_;
  std::set<std::string> lent_, unknown_normals_;
  mutable std::mutex asked_;  // what is made, or kept to be told, at the first asking
};

}  // namespace habitat::eco_coach
