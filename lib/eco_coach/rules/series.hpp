// SPDX-License-Identifier: Apache-2.0
// The readings of one meter after the other, as they stand in the file. What is wrong with a row is
// told at its cell, and the series it belongs to is not judged; the others are.
#pragma once

#include <cmath>
#include <unordered_map>

#include "eco_coach/rules/meters.hpp"
#include "energy/readings.hpp"

namespace habitat::eco_coach {

/// The readings of a meter: uses or indices. `of` is null where no meter has that name.
struct Series {
  std::string meter;
  const Meter* of = nullptr;
  std::size_t rank = 0;  ///< of the meter among those that are known, by its first readings
  bool faulty = false;
  bool again = false;  ///< the meter had readings before, and those of others stand in between
  std::vector<energy::UseReading> uses;
  std::vector<energy::IndexReading> indices;

  void start(const std::string& id, const Meter* known) {
    meter = id;
    of = known;
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

  /// Calls `visit(const Series&)` once a meter.
  template <class Visit>
  void read(Visit&& visit) {
    for (auto state = reader_.next(); state != RowState::end; state = reader_.next()) {
      if (series_.meter != row_.meter_id || line_ == 0) {
        if (line_ != 0) visit(static_cast<const Series&>(series_));
        begin();
      }
      if (state == RowState::faulty || !add()) series_.faulty = true;
      line_ = reader_.line();
    }
    if (line_ != 0) visit(static_cast<const Series&>(series_));
  }

 private:
  // Rows that come back to a meter are another series of it: neither is judged.
  void begin() {
    const std::string& id = row_.meter_id;
    series_.start(id, meters_.find(id));
    if (!series_.of && !meters_.is_faulty(id))
      reader_.tell("meter_id", {Code::unknown_meter, {id}});
    const auto [seen, fresh] = seen_.try_emplace(id, Seen{reader_.line(), known_});
    series_.rank = seen->second.rank;
    series_.again = !fresh;
    if (fresh)
      known_ += series_.of != nullptr;
    else
      reader_.tell("meter_id", {Code::rows_apart, {id, std::to_string(seen->second.line)}});
  }

  bool add() {
    if (row_.index && row_.date) return add_index();
    if (row_.period_start && row_.period_end) return add_use();
    reader_.tell("meter_id", {Code::reading_incomplete});
    return false;
  }

  bool add_index() {
    const int day = day_number(*row_.date);
    const bool opens = row_.replaced == Mark::yes;
    auto& indices = series_.indices;
    const auto digits = series_.of ? series_.of->digits : std::nullopt;
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

  bool add_use() {
    energy::UseReading use;
    use.start = day_number(*row_.period_start);
    use.end = day_number(*row_.period_end);
    if (use.end <= use.start) {
      reader_.tell("period_end", {Code::period_backwards,
                                  {to_text(*row_.period_end), to_text(*row_.period_start)}});
      return false;
    }
    if (!series_.uses.empty() && use.start < series_.uses.back().end) {
      reader_.tell("period_start",
                   {Code::reading_not_after, {to_text(*row_.period_start), std::to_string(line_)}});
      return false;
    }
    if (row_.use) use.use = *row_.use;
    use.estimated = row_.estimated == Mark::yes;
    use.segment = row_.segment.value_or(energy::Segment::by_date);
    series_.uses.push_back(use);
    return true;
  }

  RowReader& reader_;
  Meters& meters_;
  Reading row_;
  Series series_;
  std::int64_t line_ = 0;  // of the row before
  struct Seen {
    std::int64_t line;  // the first of it
    std::size_t rank;
  };
  std::unordered_map<std::string, Seen> seen_;
  std::size_t known_ = 0;
};

}  // namespace habitat::eco_coach
