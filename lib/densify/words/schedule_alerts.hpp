// SPDX-License-Identifier: Apache-2.0
// What has to be told of the calendar.
#pragma once

#include "describe/finding.hpp"

namespace habitat::densify {

enum class ScheduleAlert { differs };

inline constexpr NamedWords<ScheduleAlert> schedule_alert_table[] = {
    says(
        ScheduleAlert::differs, "A294", Severity::warning,
        {"the calendar does not move what the plan has ({0}): the balance at its end is not that "
         "of the plan",
         "le calendrier ne fait pas ce que le plan prévoit ({0}) : son solde final n'est pas celui "
         "du plan"}),
};

consteval const FindingWords& words_of(ScheduleAlert alert) {
  return words_in(schedule_alert_table, alert);
}

}  // namespace habitat::densify
