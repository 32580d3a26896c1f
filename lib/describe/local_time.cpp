// SPDX-License-Identifier: Apache-2.0
#include "describe/local_time.hpp"

#include <fmt/format.h>

namespace habitat {
namespace {

constexpr Minute day = 1440;

Minute floor_days(Minute minutes) {
  return minutes >= 0 ? minutes / day : -((-minutes + day - 1) / day);
}

// 1970-01-01 was a Thursday; 0 is Sunday.
int weekday(int days) { return ((days + 4) % 7 + 7) % 7; }

// 01:00 UTC of the last Sunday of a month of 31 days.
Minute change(int year, int month) {
  const int last = day_number({year, month, 31});
  return (last - weekday(last)) * day + 60;
}

struct Summer {
  int year = 0;
  Minute first = 0, end = 0;
};

const Summer& summer_of(int year) {
  thread_local Summer known;
  if (known.year != year) known = {year, change(year, 3), change(year, 10)};
  return known;
}

bool digits(std::string_view text, std::size_t at, std::size_t count, int& into) {
  if (at + count > text.size()) return false;
  into = 0;
  for (std::size_t i = at; i < at + count; ++i) {
    if (text[i] < '0' || text[i] > '9') return false;
    into = into * 10 + (text[i] - '0');
  }
  return true;
}

// "", "Z", "+02:00", "+0200", "+02".
bool read_offset(std::string_view text, std::optional<int>& offset) {
  if (text.empty()) return true;
  if (text == "Z" || text == "z") {
    offset = 0;
    return true;
  }
  int hours = 0, minutes = 0;
  if ((text[0] != '+' && text[0] != '-') || !digits(text, 1, 2, hours)) return false;
  std::string_view rest = text.substr(3);
  if (!rest.empty() && rest[0] == ':') rest.remove_prefix(1);
  if (!rest.empty() && (rest.size() != 2 || !digits(rest, 0, 2, minutes))) return false;
  if (hours > 14 || minutes > 59) return false;
  offset = (text[0] == '-' ? -1 : 1) * (hours * 60 + minutes);
  return true;
}

std::optional<Date> read_date(std::string_view text) {
  // The date of the row before: files have many rows a day.
  thread_local char known_text[10] = {};
  thread_local std::optional<Date> known;
  if (known && text == std::string_view(known_text, 10)) return known;
  const auto date = parse_date(text);
  if (!date || text.size() != 10) return {};
  text.copy(known_text, 10);
  known = date;
  return date;
}

}  // namespace

std::optional<WrittenTime> parse_time(std::string_view text) {
  if (text.size() < 16) return {};
  const auto date = read_date(text.substr(0, 10));
  int hour = 0, minute = 0, second = 0;
  if (!date || (text[10] != 'T' && text[10] != ' ') || text[13] != ':') return {};
  if (!digits(text, 11, 2, hour) || !digits(text, 14, 2, minute)) return {};
  std::string_view rest = text.substr(16);
  if (rest.size() >= 3 && rest[0] == ':') {
    if (!digits(rest, 1, 2, second)) return {};
    rest.remove_prefix(3);
  }
  if (hour > 23 || minute > 59 || second != 0) return {};
  WrittenTime time{*date, hour * 60 + minute, {}};
  if (!read_offset(rest, time.offset)) return {};
  return time;
}

int paris_offset(Minute utc) {
  const int year = date_of(static_cast<int>(floor_days(utc))).year;
  const Summer& summer = summer_of(year);
  return utc >= summer.first && utc < summer.end ? 120 : 60;
}

WallTime paris_time(Minute utc) {
  const Minute shown = utc + paris_offset(utc), days = floor_days(shown);
  return {date_of(static_cast<int>(days)), static_cast<int>(shown - days * day)};
}

std::optional<Minute> minute_in_paris(Date date, int minute_of_day, std::optional<Minute> before) {
  const Minute shown = day_number(date) * day + minute_of_day;
  const Minute in_summer = shown - 120, in_winter = shown - 60;
  const bool summer = paris_offset(in_summer) == 120, winter = paris_offset(in_winter) == 60;
  if (summer && winter) return before && in_summer <= *before ? in_winter : in_summer;
  if (summer) return in_summer;
  if (winter) return in_winter;
  return {};
}

std::string written_in_paris(Minute utc) {
  const WallTime wall = paris_time(utc);
  return fmt::format("{} {:02}:{:02}", to_text(wall.date), wall.minute_of_day / 60,
                     wall.minute_of_day % 60);
}

int whole_years(Minute first, Minute end) {
  const WallTime from = paris_time(first), to = paris_time(end);
  const bool anniversary = from.minute_of_day == to.minute_of_day &&
                           from.date.month == to.date.month && from.date.day == to.date.day;
  return anniversary ? to.date.year - from.date.year : 0;
}

}  // namespace habitat
