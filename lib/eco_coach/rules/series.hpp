// SPDX-License-Identifier: Apache-2.0
// The readings of one meter after the other, as they stand in the file. What is wrong with a row is
// told at its cell, and the series it belongs to is not judged; the others are.
#pragma once

#include <cmath>

#include "eco_coach/rules/meters.hpp"
#include "energy/readings.hpp"

namespace habitat::eco_coach {

/// The readings of a meter: uses or indices. `of` is empty where no meter has that name.
struct Series {
  std::string meter;
  std::optional<Meter> of;
  std::size_t rank = 0;  ///< of the meter among those that are known, by its first readings
  bool faulty = false;
  bool again = false;  ///< the meter had readings before, and those of others stand in between
  std::vector<energy::UseReading> uses;
  std::vector<energy::IndexReading> indices;

  void start(const std::string& id, std::optional<Meter> known) {
    meter = id;
    of = std::move(known);
    faulty = again = false;
    uses.clear();
    indices.clear();
  }
};

/// Reads a file of readings and gives each meter's when it is whole.
class SeriesReader {
 public:
  SeriesReader(RowReader& reader, Meters& meters) : reader_(reader), meters_(meters) {
    reader.bind(slot_of(row_));
  }

  /// The readings of the next meter; false after the last.
  bool next(Series& series) {
    if (!ahead_) ahead_ = reader_.next();
    if (ahead_ == RowState::end) return false;
    begin(series);
    do {
      if (ahead_ == RowState::faulty || !add(series)) series.faulty = true;
      line_ = reader_.line();
      ahead_ = reader_.next();
    } while (ahead_ != RowState::end && row_.meter_id == series.meter);
    return true;
  }

 private:
  // Rows that come back to a meter are another series of it: neither is judged.
  void begin(Series& series) {
    const std::string& id = row_.meter_id;
    series.start(id, meters_.find(id));
    if (series.of && !series.of->refused) series.faulty = !is_what_it_says(*series.of);
    if (!series.of && !meters_.is_faulty(id)) reader_.tell("meter_id", {Code::unknown_meter, {id}});
    Seen& seen = meters_.seen(id);
    series.again = static_cast<bool>(seen);
    if (series.again) {
      reader_.tell("meter_id", {Code::rows_apart, {id, std::to_string(seen.line)}});
    } else {
      seen = {reader_.line(), known_};
      known_ += series.of.has_value();
    }
    series.rank = seen.rank;
  }

  // What a file of meters says was held against the readings when it was read; where their files
  // differ in that it is held again.
  bool is_what_it_says(Meter& meter) {
    // Of files of both kinds what the case says is of those that say nothing.
    const bool others = !meters_.in_file() && !reader_.is_export();
    if (others && !reader_.said_of(meter.meter_id, "carrier").empty()) meter.carrier = {}, meter.unit = {};
    auto otherwise = take_said(meter, reader_);
    if (otherwise) reader_.tell("meter_id", std::move(otherwise->fault));
    const std::string_view lacking = !meter.carrier ? "carrier" : !meter.unit ? "unit" : "";
    if (!lacking.empty())
      reader_.tell("meter_id", {Code::meter_lacks, {meter.meter_id, std::string(lacking)}});
    return !otherwise && lacking.empty();
  }

  bool add(Series& series) {
    if (row_.index && row_.date) return add_index(series);
    if (row_.period_start && row_.period_end) return add_use(series);
    reader_.tell("meter_id", {Code::reading_incomplete});
    return false;
  }

  bool add_index(Series& series) {
    const int day = day_number(*row_.date);
    const bool opens = row_.replaced == Mark::yes;
    auto& indices = series.indices;
    const auto digits = series.of ? series.of->digits : std::nullopt;
    if (digits && *row_.index >= std::pow(10, *digits)) {
      reader_.tell("index", {Code::index_beyond, {to_text(*row_.index), std::to_string(*digits)}});
      return false;
    }
    if (!indices.empty() && (day < indices.back().day || (day == indices.back().day && !opens))) {
      reader_.tell("date", {Code::reading_not_after, {to_text(*row_.date), std::to_string(line_)}});
      return false;
    }
    indices.push_back({day, *row_.index, row_.estimated == Mark::yes, opens});
    return true;
  }

  bool add_use(Series& series) {
    energy::UseReading use;
    use.start = day_number(*row_.period_start);
    use.end = day_number(*row_.period_end);
    if (use.end <= use.start) {
      reader_.tell("period_end", {Code::period_backwards,
                                  {to_text(*row_.period_end), to_text(*row_.period_start)}});
      return false;
    }
    if (!series.uses.empty() && use.start < series.uses.back().end) {
      reader_.tell("period_start",
                   {Code::reading_not_after, {to_text(*row_.period_start), std::to_string(line_)}});
      return false;
    }
    if (row_.use) use.use = *row_.use;
    use.estimated = row_.estimated == Mark::yes;
    use.segment = row_.segment.value_or(energy::Segment::by_date);
    series.uses.push_back(use);
    return true;
  }

  RowReader& reader_;
  Meters& meters_;
  Reading row_;
  std::optional<RowState> ahead_;  // of the row that is read; empty: none yet
  std::int64_t line_ = 0;          // of the row before
  std::size_t known_ = 0;
};

}  // namespace habitat::eco_coach
