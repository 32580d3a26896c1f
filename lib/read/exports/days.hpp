// SPDX-License-Identifier: Apache-2.0
// Dates and times as exports write them: 05/01/2026, 05/01/2026 12:00, 20260105, 01/2026,
// "Décembre 2025", "Du 30/11/2020 au 06/12/2020", and times with an offset or without.
#pragma once

#include <utility>

#include "describe/local_time.hpp"

namespace habitat::exports {

/// A day, with or without a time behind it: DD/MM/YYYY, YYYY-MM-DD or YYYYMMDD.
std::optional<Date> day_of(std::string_view text);
/// The first day of a month: MM/YYYY, or its French name and the year.
std::optional<Date> month_of(std::string_view text);
/// The first day of "Du ... au ...", and the day after the last.
std::optional<std::pair<Date, Date>> week_of(std::string_view text);
/// DD/MM/YYYY HH:MM[:SS] or YYYY-MM-DDTHH:MM..., as `parse_time` reads the second.
std::optional<WrittenTime> time_of(std::string_view text);

Date next_day(Date date);
Date next_month(Date first);

}  // namespace habitat::exports
