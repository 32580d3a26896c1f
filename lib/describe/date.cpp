// SPDX-License-Identifier: Apache-2.0
#include "describe/date.hpp"

#include <fmt/core.h>

#include <charconv>
#include <chrono>

namespace habitat {
namespace {

std::chrono::year_month_day calendar(Date date) {
  return std::chrono::year(date.year) / std::chrono::month(static_cast<unsigned>(date.month)) /
         std::chrono::day(static_cast<unsigned>(date.day));
}

std::optional<int> whole(std::string_view digits) {
  int value = 0;
  const auto end = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  if (end.ec != std::errc() || end.ptr != digits.data() + digits.size() || digits[0] == '-')
    return {};
  return value;
}

}  // namespace

std::optional<Date> parse_date(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return {};
  const auto year = whole(text.substr(0, 4)), month = whole(text.substr(5, 2)),
             day = whole(text.substr(8, 2));
  if (!year || !month || !day || *year < 1900 || *year > 2200) return {};
  const Date date{*year, *month, *day};
  if (!calendar(date).ok()) return {};
  return date;
}

std::string to_text(Date date) {
  return fmt::format("{:04}-{:02}-{:02}", date.year, date.month, date.day);
}

std::string human_date(std::string_view text, Language language) {
  if (language != Language::fr || !parse_date(text)) return std::string(text);
  return fmt::format("{}/{}/{}", text.substr(8, 2), text.substr(5, 2), text.substr(0, 4));
}

Date date_of(int day_number) {
  const std::chrono::year_month_day date = std::chrono::sys_days(std::chrono::days(day_number));
  return {static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
          static_cast<int>(static_cast<unsigned>(date.day()))};
}

Date last_day_of(Date first, int months) {
  auto next = calendar(first) + std::chrono::months(months);
  if (!next.ok()) next = next.year() / next.month() / std::chrono::last;
  const auto end = std::chrono::sys_days(next) - std::chrono::days(1);
  return date_of(static_cast<int>(end.time_since_epoch().count()));
}

int day_number(Date date) {
  return static_cast<int>(std::chrono::sys_days(calendar(date)).time_since_epoch().count());
}

}  // namespace habitat
