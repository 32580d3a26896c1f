// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "describe/finding.hpp"

namespace habitat::densify {

enum class EnergyAlert { placeholder };

inline constexpr NamedWords<EnergyAlert> energy_alert_table[] = {
    says(EnergyAlert::placeholder, "A421", Severity::note, {"energy", "energy"}),
};

consteval const FindingWords& words_of(EnergyAlert alert) {
  return words_in(energy_alert_table, alert);
}

}  // namespace habitat::densify
