// SPDX-License-Identifier: Apache-2.0
// What is worth knowing of the readings of a meter before its saving is believed: why those before
// do not suffice, indices that fall or stand still, estimates alone.
#pragma once

#include <cmath>

#include "eco_coach/result/meter.hpp"
#include "eco_coach/rules/series.hpp"
#include "eco_coach/words/notes.hpp"
#include "numbers/amount_words.hpp"

namespace habitat::eco_coach {

inline constexpr int usual_digits = 5;

/// Those of a meter: as given; else the usual ones, or as many as its largest index has.
inline int digits_of(const Series& series, const std::optional<int>& given) {
  if (given) return *given;
  int digits = usual_digits;
  for (const energy::IndexReading& reading : series.indices)
    while (reading.index >= std::pow(10, digits)) ++digits;
  return digits;
}

inline bool all_estimated(const Series& series) {
  const auto estimated = [](const auto& reading) { return reading.estimated; };
  return std::all_of(series.uses.begin(), series.uses.end(), estimated) &&
         std::all_of(series.indices.begin(), series.indices.end(), estimated);
}

inline Message in_words(Date date) {
  return {human_date(date, Language::en), human_date(date, Language::fr)};
}

/// A number to one decimal, with a unit.
inline Message in_words(double amount, ReadingUnit unit) {
  return message({"{} {}", "{} {}"}, grouped_words(rounded_text(amount, 1)), label_of(unit));
}

inline void tell_insufficient(const energy::FollowUp& follow, std::vector<Message>& notes) {
  if (!follow.has_periods())
    notes.push_back(
        notes::few_periods(static_cast<int>(follow.baseline.size()), follow.least_periods()));
  if (!follow.has_days())
    notes.push_back(notes::few_days(follow.measured_days, energy::sufficient_days));
  if (!follow.ends_near())
    notes.push_back(notes::ends_early(follow.days_to_start, energy::longest_period));
}

inline void tell_readings(const Series& series, const energy::FollowUp& follow, int digits,
                          bool given, std::vector<Message>& notes) {
  if (all_estimated(series)) notes.push_back(Message(notes::all_estimated));
  if (!given && digits > usual_digits) notes.push_back(notes::more_digits(digits));
  const auto falls = [](const energy::Dropped& one) {
    return one.reason == energy::DropReason::negative;
  };
  if (!series.indices.empty() && std::any_of(follow.dropped.begin(), follow.dropped.end(), falls))
    notes.push_back(notes::falling_index(digits));
}

/// Two periods or more that use nothing, where the model expects a tenth of the usual use or more:
/// heating alone uses nothing in summer.
inline void tell_standstill(const std::vector<energy::Period>& periods, const energy::Fit& fit,
                            const energy::Weather* weather, std::vector<Message>& notes) {
  const double usual = fit.observed / std::max(fit.days, 1);
  for (auto first = periods.begin(); first != periods.end();) {
    const auto next = std::find_if(first, periods.end(), [](const auto& p) { return p.use != 0; });
    if (next - first >= 2) {
      const int from = first->start, to = (next - 1)->end;
      if (energy::expected(fit.model, weather, from, to).total() > 0.1 * usual * (to - from))
        notes.push_back(notes::standstill(in_words(date_of(from)), in_words(date_of(to))));
    }
    first = next == periods.end() ? next : next + 1;
  }
}

}  // namespace habitat::eco_coach
