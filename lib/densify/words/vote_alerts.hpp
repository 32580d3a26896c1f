// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "describe/finding.hpp"

namespace habitat::densify {

enum class VoteAlert { placeholder };

inline constexpr NamedWords<VoteAlert> vote_alert_table[] = {
    says(VoteAlert::placeholder, "A471", Severity::note, {"vote", "vote"}),
};

consteval const FindingWords& words_of(VoteAlert alert) {
  return words_in(vote_alert_table, alert);
}

}  // namespace habitat::densify
