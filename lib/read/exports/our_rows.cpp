// SPDX-License-Identifier: Apache-2.0
#include "read/exports/our_rows.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "describe/export_words.hpp"
#include "messages/nearest.hpp"
#include "messages/plain_text.hpp"

namespace habitat::exports {

Text words_of(Carrier carrier) {
  switch (carrier) {
    case Carrier::gas:
      return {"gas", "gaz"};
    case Carrier::water:
      return {"water", "eau"};
    default:
      return {"electricity", "électricité"};
  }
}

std::string_view unit_of(Carrier carrier) { return carrier == Carrier::water ? "m3" : "kWh"; }

std::string reading_columns(std::string_view unit) {
  return fmt::format("meter_id,period_start,period_end,use{},estimated\n",
                     unit.empty() ? "" : fmt::format(" [{}]", unit));
}

void add_reading(std::string& text, const std::string& id, const Span& span) {
  add_csv_cell(text, id);
  append(text, ",{},{},{},{}\n", habitat::to_text(span.first), habitat::to_text(span.end),
         to_text(span.use), span.estimated ? 1 : 0);
}

void StationRows::add(const StationSink::Day& day, int file, int line) {
  const auto [found, fresh] =
      known_.try_emplace(day.station, Known{static_cast<std::uint32_t>(names_.size())});
  if (fresh) names_.push_back(day.station);
  Known& known = found->second;
  const bool bounds = !day.mean && day.lowest && day.highest;
  known.means |= day.mean.has_value();
  known.bounds |= bounds;
  if (!day.mean && !bounds) return;
  rows_.push_back({known.rank, day_number(day.date), file, line,
                   fmt::format("{},{},{}", day.mean.value_or(""), bounds ? *day.lowest : "",
                               bounds ? *day.highest : "")});
}

bool StationRows::give(const TakeText& take, const std::function<void(const Row&)>& row,
                       const std::function<void(const Row& one, const Row& other)>& differ) {
  constexpr std::size_t much = 1u << 16;
  const auto key = [](const Row& one) { return std::pair(one.station, one.day); };
  std::stable_sort(rows_.begin(), rows_.end(),
                   [&](const Row& a, const Row& b) { return key(a) < key(b); });
  std::string waiting(station_columns);
  const Row* before = nullptr;
  for (const Row& one : rows_) {
    if (before && key(*before) == key(one)) {
      if (before->text != one.text) differ(one, *before);
      continue;
    }
    before = &one;
    row(one);
    append(waiting, "{},{},{}\n", names_[one.station], habitat::to_text(date_of(one.day)), one.text);
    if (waiting.size() < much) continue;
    if (!take(waiting)) return false;
    waiting.clear();
  }
  return take(waiting);
}

void StationRows::tell(Findings& findings) const {
  std::vector<std::string> without;
  for (const auto& [station, known] : known_) {
    if (!known.means && !known.bounds) without.push_back(station);
    if (known.means && known.bounds) habitat::tell(findings, means_mixed, {station}, "");
  }
  if (!without.empty()) habitat::tell(findings, stations_without, {listed_briefly(without)}, "");
}

}  // namespace habitat::exports
