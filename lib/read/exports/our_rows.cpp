// SPDX-License-Identifier: Apache-2.0
#include "read/exports/our_rows.hpp"

#include <fmt/format.h>

#include "describe/export_words.hpp"
#include "messages/nearest.hpp"
#include "messages/plain_text.hpp"

namespace habitat::exports {

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

bool StationRows::add(const StationSink::Day& day) {
  Known& known = known_[day.station];
  known.means |= day.mean.has_value();
  const bool bounds = !day.mean && day.lowest && day.highest;
  known.bounds |= bounds;
  if (!day.mean && !bounds) return false;
  append(waiting_, "{},{},{},{},{}\n", day.station, habitat::to_text(day.date),
         day.mean.value_or(""), bounds ? *day.lowest : "", bounds ? *day.highest : "");
  constexpr std::size_t much = 1u << 16;
  if (waiting_.size() >= much) end();
  return true;
}

bool StationRows::end() {
  taken_ = taken_ && take_(waiting_);
  waiting_.clear();
  return taken_;
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
