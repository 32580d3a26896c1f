// SPDX-License-Identifier: Apache-2.0
// What cannot be true of a meter, said by the case or by its row in the file of meters: a unit that
// its carrier is not read in, what is judged before the coaching.
#pragma once

#include "eco_coach/case/rows.hpp"
#include "messages/fault.hpp"
#include "messages/nearest.hpp"

namespace habitat::eco_coach {

/// The units that a carrier is read in.
inline std::vector<ReadingUnit> units_of(Carrier carrier) {
  using enum ReadingUnit;
  switch (carrier) {
    case Carrier::electricity:
    case Carrier::district_heat:
      return {kwh, mwh};
    case Carrier::gas:
      return {kwh, mwh, m3, therm};
    case Carrier::water:
      return {m3, litre};
    case Carrier::oil:
      return {litre, kwh, mwh, m3};
    case Carrier::wood:
      return {kwh, mwh, m3};
  }
  return {};
}

inline std::optional<FaultText> wrong_unit(Carrier carrier, ReadingUnit unit) {
  std::vector<std::string> words;
  for (const ReadingUnit one : units_of(carrier)) {
    if (one == unit) return {};
    words.emplace_back(word_of(one));
  }
  return FaultText{Code::unit_of_carrier, {label_of(carrier), word_of(unit), listed(words)}};
}

/// The dates that rule which readings are judged: of a meter, else of the case.
struct JudgedDates {
  std::optional<Date> coaching_start, reporting_start, reporting_end;
};

/// What is wrong with them, and the name of the date that is.
struct WrongDate {
  std::string_view name;
  FaultText fault;
};
inline std::optional<WrongDate> wrong_date(const JudgedDates& dates) {
  const auto not_after = [](std::string_view name, const Date& date, std::string_view other,
                            const Date& before) {
    return WrongDate{name,
                     {Code::judged_before_start, {name, to_text(date), other, to_text(before)}}};
  };
  const auto& [coaching, first, end] = dates;
  if (coaching && first && *first < *coaching)
    return not_after("reporting_start", *first, "coaching_start", *coaching);
  if (end && first && !(*first < *end))
    return not_after("reporting_end", *end, "reporting_start", *first);
  if (end && coaching && !(*coaching < *end))
    return not_after("reporting_end", *end, "coaching_start", *coaching);
  return {};
}

}  // namespace habitat::eco_coach
