// SPDX-License-Identifier: Apache-2.0
// Time as meters of mainland France write it: minutes from 1970-01-01 00:00 UTC, and what the
// clocks on the wall show. Summer time runs from the last Sunday of March, 01:00 UTC, to the last
// Sunday of October, 01:00 UTC (directive 2000/84/EC; so since 1996): a day of 23 hours, a day
// of 25.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "describe/date.hpp"

namespace habitat {

/// Minutes from 1970-01-01 00:00 UTC.
using Minute = std::int64_t;

/// What a clock on the wall shows.
struct WallTime {
  Date date = {};
  int minute_of_day = 0;
};

/// A time as it is written: "2026-06-15T12:00", with seconds or not, a space or a T, with an offset
/// ("+02:00", "+0200", "Z") or as the clocks show it.
struct WrittenTime {
  Date date = {};
  int minute_of_day = 0;
  std::optional<int> offset;  ///< minutes before UTC's
};
/// Nothing where it is no time of the calendar, or not a whole minute.
std::optional<WrittenTime> parse_time(std::string_view text);

/// Minutes of Paris ahead of UTC: 60, or 120 in summer.
int paris_offset(Minute utc);
WallTime paris_time(Minute utc);

/// The minute that the clocks of Paris show so. Of an hour that comes twice the first, or the
/// second where the first is not after `before`. Nothing for an hour that does not come.
std::optional<Minute> minute_in_paris(Date date, int minute_of_day, std::optional<Minute> before);

/// "2026-06-15 12:00", as the clocks of Paris show it.
std::string written_in_paris(Minute utc);

/// The minute from which `minutes` make whole calendar years; how many. Zero where they do not.
int whole_years(Minute first, Minute end);

}  // namespace habitat
