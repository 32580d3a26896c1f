// SPDX-License-Identifier: Apache-2.0
#include "cost_of_use/sharing/rules/series_file.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <unordered_map>

#include "cost_of_use/sharing/rules/row_clock.hpp"
#include "describe/quantity.hpp"
#include "describe/unit.hpp"
#include "messages/nearest.hpp"

namespace habitat::cost_of_use::sharing {
namespace {

bool is_step(Minute minutes) {
  return minutes == 10 || minutes == 15 || minutes == 30 || minutes == 60;
}

// The series of one column, or of one participant of a long file.
struct Track {
  std::string name;
  std::vector<double> values = {};
  Minute last = 0;
};

class SeriesFile {
 public:
  SeriesFile(RowReader& reader, std::optional<int> step)
      : reader_(reader), clock_(reader), step_(step.value_or(0)), declared_(step) {}

  SeriesRead read(const std::vector<std::string>& wanted, const std::string& file) {
    if (bind_columns()) is_long(reader_) ? read_long() : read_wide();
    if (good_) finish(wanted, file);
    if (!good_) return {{}, std::max<std::int64_t>(faulty_, 1)};
    if (tracks_.empty() || tracks_.front().values.empty()) return {};
    return {collect(), 0};
  }

 private:
  struct Column {
    std::optional<double>* value = nullptr;
    bool power = false;
  };

  void fault(std::string_view member, FaultText text) {
    reader_.tell(member, std::move(text));
    good_ = false;
  }

  // Whether there is what a series needs.
  bool bind_columns() {
    const bool rows_of_one = is_long(reader_);
    if (rows_of_one && !reader_.has("kwh")) fault("", {Code::missing_column, {"kwh"}});
    if (!rows_of_one && !reader_.has(roof_column))
      fault("", {Code::missing_column, {std::string(roof_column)}});
    std::vector<std::string> names;
    for (const std::string& name : reader_.unread()) {
      if (rows_of_one && name != "kwh") continue;
      if (std::find(names.begin(), names.end(), name) != names.end()) {
        fault(name, {Code::repeated_column, {name, name}});
        continue;
      }
      names.push_back(name);
    }
    const auto roof = std::find(names.begin(), names.end(), roof_column);
    if (roof != names.end()) std::rotate(names.begin(), roof, roof + 1);
    for (const std::string& name : names) add_column(name);
    reader_.bind(slot_of(row_));
    return good_;
  }

  void add_column(const std::string& name) {
    const std::string_view written = reader_.unit(name);
    const auto unit = parse_unit(written);
    const bool power = unit && unit->same_dimension(*parse_unit("kW"));
    if (!written.empty() && !power && !(unit && unit->same_dimension(*parse_unit("kWh"))))
      return fault(name, {Code::column_unit, {name, std::string(written)}});
    auto& into = power ? row_.power.of : row_.energy.of;
    columns_.push_back({&into.try_emplace(name).first->second, power});
    if (!is_long(reader_)) tracks_.push_back({name});
  }

  void read_wide() {
    Minute before = 0;
    bool first = true;
    for (auto state = reader_.next(); state != RowState::end; state = reader_.next()) {
      const auto at = state == RowState::ok
                          ? clock_.read(row_.start, first ? std::nullopt : std::optional(before))
                          : std::nullopt;
      if (!at) {
        spoil();
        continue;
      }
      for (std::size_t i = 0; i < columns_.size(); ++i) take(columns_[i], tracks_[i]);
      // What a faulty row left open is no gap.
      const bool after_fault = std::exchange(after_fault_, false);
      if (!after_fault && !follows(first ? nullptr : &before, *at) && stopped_) return;
      before = *at;
      first = false;
    }
  }

  void read_long() {
    std::unordered_map<std::string, std::size_t> ranks;
    tracks_.push_back({std::string(roof_column)});
    ranks.emplace(roof_column, 0);
    for (auto state = reader_.next(); state != RowState::end; state = reader_.next()) {
      if (state == RowState::faulty) {
        spoil();
        continue;
      }
      const auto [found, is_new] = ranks.try_emplace(row_.participant, tracks_.size());
      if (is_new) tracks_.push_back({row_.participant});
      Track& track = tracks_[found->second];
      const bool first = track.values.empty();
      const auto at = clock_.read(row_.start, first ? std::nullopt : std::optional(track.last));
      if (!at) {
        spoil();
        continue;
      }
      take(columns_.front(), track);
      if (!follows(first ? nullptr : &track.last, *at) && stopped_) return;
      track.last = *at;
    }
  }

  void spoil() {
    good_ = false;
    after_fault_ = true;
    ++faulty_;
  }

  void take(const Column& column, Track& track) {
    if (!*column.value) {
      fault(is_long(reader_) ? "kwh" : track.name, {Code::step_empty, {track.name, row_.start}});
      ++faulty_;
    }
    track.values.push_back(column.value->value_or(0));
  }

  // Whether a row is one step after the one before it; the first row of all begins the series.
  bool follows(const Minute* before, Minute at) {
    if (!before && !begun_) {
      begun_ = true;
      first_ = at;
      return true;
    }
    if (!before && at == first_) return true;
    const Minute from = before ? *before : first_, minutes = at - from;
    if (before && step_ == 0 && is_step(minutes)) step_ = minutes;
    if (before && minutes == step_ && step_ > 0) return second_ = true;
    ++faulty_;
    const std::string now = written_in_paris(at), then = written_in_paris(from);
    if (minutes <= 0) return fault("start", {Code::step_again, {now, then}}), false;
    const std::string apart = std::to_string(minutes);
    const bool other = declared_ && !second_ && is_step(minutes);
    if (other || step_ == 0 || minutes < step_) {
      stopped_ = true;
      return fault("start", declared_ ? FaultText{Code::other_step,
                                                  {then, now, apart,
                                                   with_unit(std::to_string(*declared_), "min")}}
                                      : FaultText{Code::unknown_step, {then, now, apart}}),
             false;
    }
    fault("start",
          {Code::steps_missing,
           {now, then, std::to_string(before ? minutes - step_ : minutes), std::to_string(step_)}});
    return false;
  }

  void finish(const std::vector<std::string>& wanted, const std::string& file) {
    const auto known = [&](const std::string& name) {
      return std::any_of(tracks_.begin(), tracks_.end(),
                         [&](const Track& one) { return one.name == name && !one.values.empty(); });
    };
    std::vector<std::string> names;
    for (const Track& track : tracks_)
      if (std::find(wanted.begin(), wanted.end(), track.name) == wanted.end())
        names.push_back(track.name);
    if (tracks_.empty() || !begun_) return;
    for (const std::string& name : wanted)
      if (!known(name))
        fault(is_long(reader_) ? "participant" : "",
              {Code::column_of_participant, {name, file, nearest(name, names)}});
    const std::size_t steps = tracks_.front().values.size();
    for (const Track& track : tracks_)
      if (track.values.size() != steps)
        fault("participant",
              {Code::participant_ends,
               {track.name, std::to_string(track.values.size()), std::to_string(steps)}});
    if (good_ && step_ == 0) fault("start", {Code::step_alone});
  }

  energy::LoadSeries collect() {
    energy::LoadSeries series;
    series.first = first_;
    series.step = static_cast<int>(step_);
    for (std::size_t i = 0; i < tracks_.size(); ++i) {
      Track& track = tracks_[i];
      if (columns_[is_long(reader_) ? 0 : i].power)
        for (double& value : track.values) value = value * static_cast<double>(step_) / 60;
      if (i == 0)
        series.production = std::move(track.values);
      else
        series.sharers.push_back({.name = track.name, .use = std::move(track.values)});
    }
    std::sort(series.sharers.begin(), series.sharers.end(),
              [](const auto& a, const auto& b) { return a.name < b.name; });
    return series;
  }

  RowReader& reader_;
  RowClock clock_;
  Minute step_ = 0, first_ = 0;
  const std::optional<int> declared_;
  bool begun_ = false, second_ = false, good_ = true, stopped_ = false, after_fault_ = false;
  std::int64_t faulty_ = 0;
  StepRow row_;
  std::vector<Column> columns_;
  std::vector<Track> tracks_;
};

}  // namespace

std::vector<std::string> participant_columns(const RowReader& reader) {
  std::vector<std::string> names;
  for (const std::string& name : reader.unread())
    if (name != roof_column) names.push_back(name);
  return names;
}

SeriesRead read_series(RowReader& reader, std::optional<int> step,
                       const std::vector<std::string>& wanted, const std::string& file) {
  return SeriesFile(reader, step).read(wanted, file);
}

}  // namespace habitat::cost_of_use::sharing
