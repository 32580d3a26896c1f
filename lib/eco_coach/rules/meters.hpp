// SPDX-License-Identifier: Apache-2.0
// The meters of a case, and the terms on which each is judged: what its row says, else the case,
// else what is usual for its carrier.
#pragma once

#include <algorithm>
#include <functional>
#include <unordered_map>
#include <unordered_set>

#include "eco_coach/case/case.hpp"
#include "eco_coach/case/check_meter.hpp"
#include "eco_coach/case/grid.hpp"
#include "eco_coach/rules/kept_meter.hpp"
#include "eco_coach/rules/said_of_meters.hpp"
#include "eco_coach/rules/stations.hpp"
#include "eco_coach/words/notes.hpp"
#include "law/parameters.hpp"

namespace habitat::eco_coach {

/// How many kWh a unit of a carrier holds, and the dated figure that says so, where one does.
struct EnergyContent {
  std::optional<double> kwh;
  const law::Parameter* usual = nullptr;
};

inline EnergyContent energy_content(const Meter& meter, const Law& law) {
  if (meter.kwh_per_unit) return {meter.kwh_per_unit};
  const auto usual = [&](const law::Parameter& parameter) {
    return EnergyContent{law.value<double>(parameter, law.as_of()), &parameter};
  };
  using namespace law::parameter;
  switch (*meter.unit) {
    case ReadingUnit::kwh:
      return {1.0};
    case ReadingUnit::mwh:
      return {1000.0};
    case ReadingUnit::m3:
      return meter.carrier == Carrier::gas ? usual(energy_content_gas_m3) : EnergyContent{};
    case ReadingUnit::litre:
      return meter.carrier == Carrier::oil ? usual(energy_content_oil_litre) : EnergyContent{};
    case ReadingUnit::therm:
      return usual(energy_content_therm);
  }
  return {};
}

/// What a meter is judged on.
struct MeterTerms {
  energy::FollowUpTerms dates;
  energy::FitTerms fit;
  energy::Grid grid;
  bool dated = true;  ///< whether a start of coaching is known
  std::optional<int> digits;
};

template <Number N>
MeterTerms terms_of(const Meter& meter, const Case<N>& input) {
  const Method& method = input.method;
  const auto first = [](const auto& one, const auto& other) { return one ? one : other; };
  MeterTerms terms;
  const auto start = first(meter.coaching_start, input.coaching_start);
  terms.dated = start.has_value();
  terms.dates.coaching_start = start ? day_number(*start) : 0;
  const auto judged = first(meter.reporting_start, input.reporting_start);
  terms.dates.reporting_start = judged ? day_number(*judged) : terms.dates.coaching_start;
  if (const auto end = first(meter.reporting_end, input.reporting_end))
    terms.dates.reporting_end = day_number(*end);
  terms.dates.cycle = meter.cycle;
  terms.dates.baseline = method.baseline;
  terms.dates.zero_is_missing = meter.carrier == Carrier::electricity;
  terms.fit.weather = meter.carrier != Carrier::water;
  terms.fit.cooling =
      terms.fit.weather &&
      first(meter.cooling, method.cooling).value_or(meter.carrier == Carrier::electricity);
  terms.fit.minimum_degree_days = method.minimum_degree_days;
  terms.fit.min_r2_adj = method.min_r2_adj;
  terms.grid = grid_of(meter, method);
  terms.digits = meter.digits;
  return terms;
}

/// Where the readings of a meter began, and its rank among the meters that are known.
struct Seen {
  std::int64_t line = 0;
  std::size_t rank = 0;
  explicit operator bool() const { return line > 0; }
};

/// The meters of a file, by name; without a file each meter is as the case says.
class Meters {
 public:
  /// What others know of a meter, added to it; with whether the file says its group.
  using Complete = std::function<void(Meter& meter, bool says_group)>;

  template <Number N>
  Meters(const Case<N>& input, Stations& stations, const Complete& complete)
      : method_(input.method), readings_(*input.readings.reader), in_file_(input.meters.given()) {
    standard_.carrier = input.carrier;
    standard_.unit = input.unit;
    standard_.station_id = input.station_id;
    usual_dates_ = {input.coaching_start, input.reporting_start, input.reporting_end};
    if (in_file_) read(*input.meters.reader, stations, complete);
  }

  bool in_file() const { return in_file_; }
  /// Whether the file has a row of that name, with a fault that leaves no meter of it.
  bool is_faulty(const std::string& id) const { return faulty_.contains(id); }
  /// Empty where the file has no meter of that name.
  std::optional<Meter> find(const std::string& id) const {
    const auto found = kept_.find(id);
    if (found != kept_.end()) return found->second.meter.meter(id, names_);
    if (in_file_) return {};
    std::optional<Meter> meter = standard_;
    meter->meter_id = id;
    return meter;
  }
  /// Of any name: to be set when its first reading comes.
  Seen& seen(const std::string& id) {
    const auto found = kept_.find(id);
    return found != kept_.end() ? found->second.seen : others_[id];
  }
  /// Calls `visit(meter)` for those that no reading named, in the order of the file.
  template <class Visit>
  void each_unread(Visit&& visit) const {
    std::vector<const KeptByName::value_type*> unread;
    for (const auto& one : kept_)
      if (!one.second.seen) unread.push_back(&one);
    std::sort(unread.begin(), unread.end(), [](const auto* a, const auto* b) {
      return a->second.meter.rank() < b->second.meter.rank();
    });
    for (const auto* one : unread) visit(one->second.meter.meter(one->first, names_));
  }

 private:
  struct Kept {
    KeptMeter meter;
    Seen seen = {};
  };
  using KeptByName = std::unordered_map<std::string_view, Kept>;

  void read(RowReader& reader, Stations& stations, const Complete& complete) {
    Meter row;
    row.carrier = standard_.carrier;
    row.unit = standard_.unit;
    row.station_id = standard_.station_id;
    reader.bind(slot_of(row));
    const bool says_group = reader.has("group");
    for (auto state = reader.next(); state != RowState::end; state = reader.next()) {
      const auto known = kept_.find(row.meter_id);
      if (known != kept_.end()) {
        // Which of the two is right nobody here knows.
        known->second.meter.refuse(notes::twice);
        reader.tell("meter_id", {Code::meter_again, {row.meter_id}});
        continue;
      }
      Meter whole = row;
      auto otherwise = take_said(whole, readings_);
      if (state == RowState::faulty || !says_what_it_is(whole, reader)) {
        faulty_.insert(row.meter_id);
      } else {
        if (otherwise) reader.tell(otherwise->member, std::move(otherwise->fault));
        whole.refused = !otherwise && holds(whole, reader) ? nullptr : &notes::faulty_meter;
        look_for_station(whole, stations, reader);
        complete(whole, says_group);
        const Kept kept{KeptMeter(whole, kept_.size(), names_)};
        kept_.emplace(names_.keep(row.meter_id), kept);
      }
    }
  }

  static bool says_what_it_is(const Meter& row, RowReader& reader) {
    if (row.carrier && row.unit) return true;
    const std::string lacking = row.carrier ? "unit" : "carrier";
    reader.tell("meter_id", {Code::meter_lacks, {row.meter_id, lacking}});
    return false;
  }

  // Else the meter stays, and is not judged.
  bool holds(const Meter& row, RowReader& reader) const {
    if (auto wrong = wrong_unit(*row.carrier, *row.unit))
      return reader.tell("unit", std::move(*wrong)), false;
    const auto first = [](const auto& one, const auto& other) { return one ? one : other; };
    auto wrong = wrong_date({first(row.coaching_start, usual_dates_.coaching_start),
                             first(row.reporting_start, usual_dates_.reporting_start),
                             first(row.reporting_end, usual_dates_.reporting_end)});
    if (!wrong) return true;
    // What the row says for itself is what does not fit the case.
    const bool end = wrong->name == "reporting_end";
    const bool own = end ? row.reporting_end.has_value() : row.reporting_start.has_value();
    reader.tell(own                  ? wrong->name
                : row.coaching_start ? "coaching_start"
                                     : "reporting_start",
                std::move(wrong->fault));
    return false;
  }

  // The meter stays: what it used is told all the same.
  void look_for_station(const Meter& row, Stations& stations, RowReader& reader) const {
    if (row.carrier == Carrier::water) return;
    if (const auto grid = grid_of(row, method_); !is_valid(grid))
      reader.tell(row.balance_max ? "balance_max" : "balance_min", no_points(grid));
    const auto& known = stations.with_days();
    if (known.empty()) return;
    if (Station* const station = stations.find(row.station_id)) {
      const auto unit = row.temperature_unit.value_or(method_.temperature_unit);
      stations.use_unit(*station, unit, row, reader);
    } else if (row.station_id.empty()) {
      reader.tell("station_id", {Code::station_unnamed, {first_names(known), row.meter_id}});
    } else {
      reader.tell("station_id", {Code::no_station, {row.station_id, row.meter_id}});
    }
  }

  const Method& method_;
  const RowReader& readings_;
  bool in_file_;
  Meter standard_;
  JudgedDates usual_dates_;
  MeterNames names_;
  KeptByName kept_;
  std::unordered_map<std::string, Seen> others_;
  std::unordered_set<std::string> faulty_;
};

}  // namespace habitat::eco_coach
