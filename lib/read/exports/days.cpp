// SPDX-License-Identifier: Apache-2.0
#include "read/exports/days.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <iterator>

#include "messages/utf8.hpp"

namespace habitat::exports {
namespace {

constexpr std::string_view months[] = {"janvier", "fevrier", "mars",      "avril",   "mai",      "juin",
                                       "juillet", "aout",    "septembre", "octobre", "novembre", "decembre"};

bool all_digits(std::string_view text) {
  return !text.empty() && text.find_first_not_of("0123456789") == text.npos;
}

// "05/01/2026" as 2026-01-05.
std::string turned(std::string_view text) {
  return fmt::format("{}-{}-{}", text.substr(6, 4), text.substr(3, 2), text.substr(0, 2));
}

bool is_french(std::string_view text) {
  return text.size() >= 10 && text[2] == '/' && text[5] == '/';
}

}  // namespace

std::optional<Date> day_of(std::string_view text) {
  if (is_french(text)) return parse_date(turned(text));
  if (text.size() == 8 && all_digits(text))
    return parse_date(fmt::format("{}-{}-{}", text.substr(0, 4), text.substr(4, 2), text.substr(6)));
  return parse_date(text.substr(0, std::min<std::size_t>(text.size(), 10)));
}

std::optional<Date> month_of(std::string_view text) {
  if (text.size() == 7 && text[2] == '/')
    return parse_date(fmt::format("{}-{}-01", text.substr(3), text.substr(0, 2)));
  const std::string name = folded(text);
  for (std::size_t i = 0; i < std::size(months); ++i) {
    const std::string rest =
        name.starts_with(months[i]) ? name.substr(std::min(name.size(), months[i].size() + 1)) : "";
    const std::string year = rest.substr(0, 4);
    if (year.size() == 4 && all_digits(year) && rest.find_first_not_of('_', 4) == rest.npos)
      return parse_date(fmt::format("{}-{:02}-01", year, i + 1));
  }
  return {};
}

std::optional<std::pair<Date, Date>> week_of(std::string_view text) {
  constexpr std::string_view from = "Du ", to = " au ";
  const auto middle = text.find(to);
  if (!text.starts_with(from) || middle == text.npos) return {};
  const auto first = day_of(text.substr(from.size())), last = day_of(text.substr(middle + to.size()));
  if (!first || !last || *last < *first) return {};
  return std::pair{*first, next_day(*last)};
}

std::optional<WrittenTime> time_of(std::string_view text) {
  if (!is_french(text)) return parse_time(text);
  return parse_time(fmt::format("{}{}", turned(text), text.substr(10)));
}

Date next_day(Date date) { return date_of(day_number(date) + 1); }

Date next_month(Date first) {
  return first.month == 12 ? Date{first.year + 1, 1, 1} : Date{first.year, first.month + 1, 1};
}

}  // namespace habitat::exports
