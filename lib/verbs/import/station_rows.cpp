// SPDX-License-Identifier: Apache-2.0
#include "verbs/import/station_rows.hpp"

#include "messages/nearest.hpp"
#include "messages/plain_text.hpp"
#include "describe/export_words.hpp"

namespace habitat::verbs {

void StationRows::day(const Day& day, int) {
  Known& known = known_[day.station];
  known.means |= day.mean.has_value();
  const bool bounds = day.lowest && day.highest;
  known.bounds |= bounds;
  if (!day.mean && !bounds) return;
  append(waiting_, "{},{},{},{},{}\n", day.station, to_text(day.date), day.mean.value_or(""),
         bounds ? *day.lowest : "", bounds ? *day.highest : "");
  constexpr std::size_t much = 1u << 16;
  if (waiting_.size() < much) return;
  writing_ = writing_ && file_.write(waiting_, faults_);
  waiting_.clear();
}

bool StationRows::end() {
  writing_ = writing_ && file_.write(waiting_, faults_);
  waiting_.clear();
  return writing_;
}

void StationRows::tell(Findings& findings) const {
  std::vector<std::string> without;
  for (const auto& [station, known] : known_) {
    if (!known.means && !known.bounds) without.push_back(station);
    if (known.means && known.bounds) habitat::tell(findings, exports::means_mixed, {station}, "");
  }
  if (!without.empty())
    habitat::tell(findings, exports::stations_without, {listed_briefly(without)}, "");
}

}  // namespace habitat::verbs
