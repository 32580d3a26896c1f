// SPDX-License-Identifier: Apache-2.0
// Calendar dates, as law and contracts write them: 2026-11-21.
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

#include "numbers/text.hpp"

namespace habitat {

struct Date {
  int year = 1, month = 1, day = 1;
  constexpr auto operator<=>(const Date&) const = default;
};

/// Reads YYYY-MM-DD; nothing when it is not a date of the calendar between 1900 and 2200.
std::optional<Date> parse_date(std::string_view text);
std::string to_text(Date date);

/// A date as a sentence or a table of the language has it, 21/11/2026 in French; what is no date
/// stays as it is.
std::string human_date(std::string_view text, Language language);
inline std::string human_date(Date date, Language language) {
  return human_date(to_text(date), language);
}

/// Days from 1970-01-01.
int day_number(Date date);
/// The date of such a number of days.
Date date_of(int day_number);
/// The last day of so many months of which a date is the first day: a quarter from 1 July ends on
/// 30 September.
Date last_day_of(Date first, int months);
inline int days_between(Date from, Date to) { return day_number(to) - day_number(from); }

}  // namespace habitat
