// SPDX-License-Identifier: Apache-2.0
#include "read/exports/meter_series.hpp"

#include <algorithm>

namespace habitat::exports {

Minute begin_of(Date day) { return *minute_in_paris(day, 0, {}); }

void MeterSeries::index(Date at, Amount value, bool estimated, int line) {
  const auto [known, fresh] = indexes_.try_emplace(at, Index{value, estimated, line});
  if (fresh) return;
  if (known->second.value == value)
    ++notes_.repeated;
  else
    notes_.conflicts.push_back({at, known->second.line, line});
}

void MeterSeries::span(Date first, Date end, Amount use, bool estimated, int line) {
  const Span span{first, end, use, estimated, line, 0};
  const auto [known, fresh] = spans_.try_emplace(first, span);
  if (fresh) return;
  if (known->second.same_as(span))
    ++notes_.repeated;
  else
    notes_.conflicts.push_back({first, known->second.line, line});
}

void MeterSeries::step(Minute end, Amount watts, bool estimated, int line) {
  // Midnight is the end of the day before it.
  DayOfSteps& day = steps_[paris_time(end - 1).date];
  const auto [known, fresh] = day.try_emplace(end, Step{watts, estimated, line});
  if (fresh) return;
  if (known->second.watts == watts)
    ++notes_.repeated;
  else
    notes_.conflicts.push_back({paris_time(end - 1).date, known->second.line, line});
}

// One index that is below the one before it or above the one behind it, which are in order without it:
// what it would say of either side is not so.
void MeterSeries::drop_stray_indexes() {
  if (indexes_.size() < 3) return;
  for (auto at = std::next(indexes_.begin()); std::next(at) != indexes_.end();) {
    const Amount before = std::prev(at)->second.value, behind = std::next(at)->second.value;
    const Amount value = at->second.value;
    const bool stray = before <= behind && (value < before || value > behind);
    if (stray) notes_.stray.push_back(at->first);
    at = stray ? indexes_.erase(at) : std::next(at);
    if (at == indexes_.end()) break;
  }
}

void MeterSeries::differences(std::vector<Span>& spans) {
  const Index* before = nullptr;
  Date from = {};
  for (const auto& [at, index] : indexes_) {
    if (before && index.value < before->value)
      notes_.falls.push_back(at);
    else if (before)
      spans.push_back({from, at, index.value - before->value, index.estimated, index.line, 0});
    before = &index;
    from = at;
  }
}

// A step lasts since the one before it. It may change once in a day; a single longer one is a row that
// is missing.
std::optional<Amount> MeterSeries::sum_of(Date day, const DayOfSteps& steps) const {
  constexpr Minute lengths[] = {10, 15, 30, 60};
  constexpr int least_run = 2;
  const Minute end = begin_of(next_day(day));
  Minute before = begin_of(day), length = 0;
  Amount sum = 0;
  int run = least_run, changes = 0;
  for (const auto& [at, step] : steps) {
    const Minute this_length = at - before;
    if (std::find(std::begin(lengths), std::end(lengths), this_length) == std::end(lengths)) return {};
    if (this_length != length) {
      if (run < least_run || ++changes > 2) return {};
      length = this_length;
      run = 0;
    }
    ++run;
    sum += step.watts * this_length;
    before = at;
  }
  return before == end && run >= least_run ? std::optional(sum) : std::nullopt;
}

std::vector<Part> MeterSeries::parts() const {
  std::vector<Part> all;
  for (const auto& [name, indexes] : parts_) {
    Part part{name, indexes.begin()->first, indexes.rbegin()->first};
    Amount before = indexes.begin()->second;
    for (const auto& one : indexes) {
      if (std::find(notes_.stray.begin(), notes_.stray.end(), one.first) != notes_.stray.end()) continue;
      if (one.second > before) part.use += one.second - before;
      before = one.second;
    }
    if (part.use > 0) all.push_back(std::move(part));
  }
  return all;
}

void MeterSeries::days_of_steps(std::vector<Span>& spans) {
  for (const auto& one_day : steps_) {
    const Date day = one_day.first;
    const DayOfSteps& steps = one_day.second;
    const auto in_conflict = std::any_of(notes_.conflicts.begin(), notes_.conflicts.end(),
                                         [&](const auto& one) { return one.date == day; });
    const auto sum = in_conflict ? std::nullopt : sum_of(day, steps);
    const bool estimated = std::any_of(steps.begin(), steps.end(),
                                       [](const auto& one) { return one.second.estimated; });
    if (sum)
      spans.push_back({day, next_day(day), *sum, estimated, steps.begin()->second.line, 0});
    else
      notes_.missing.emplace_back(day, next_day(day));
  }
}

std::vector<Span> MeterSeries::spans() {
  std::vector<Span> all;
  for (const auto& [first, span] : spans_)
    if (all.empty() || first >= all.back().end) all.push_back(span);
  drop_stray_indexes();
  differences(all);
  days_of_steps(all);
  std::sort(all.begin(), all.end(), [](const Span& a, const Span& b) { return a.first < b.first; });
  return all;
}

}  // namespace habitat::exports
