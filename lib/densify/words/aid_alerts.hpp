// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "describe/finding.hpp"

namespace habitat::densify {

enum class AidAlert { placeholder };

inline constexpr NamedWords<AidAlert> aid_alert_table[] = {
    says(AidAlert::placeholder, "A441", Severity::note, {"aid", "aid"}),
};

consteval const FindingWords& words_of(AidAlert alert) { return words_in(aid_alert_table, alert); }

}  // namespace habitat::densify
