// SPDX-License-Identifier: Apache-2.0
// Whether a dwelling is accessible to a household, by what the case asks for.
#pragma once

#include "describe/names.hpp"

namespace habitat::cost_of_use {

/// In the order in which they decide, but for `unknown`, which wins over all.
enum class Verdict { unknown, above_ceiling, effort_too_high, accessible };

}  // namespace habitat::cost_of_use

namespace habitat {

template <>
inline constexpr auto names_of<cost_of_use::Verdict> = name_table<cost_of_use::Verdict>({
    named(cost_of_use::Verdict::unknown, "unknown", {"not known", "indéterminé"}),
    named(cost_of_use::Verdict::above_ceiling, "above_ceiling",
          {"above the resource ceiling", "au-dessus du plafond de ressources"}),
    named(cost_of_use::Verdict::effort_too_high, "effort_too_high",
          {"effort rate too high", "taux d'effort trop élevé"}),
    named(cost_of_use::Verdict::accessible, "accessible", {"accessible", "accessible"}),
});

}  // namespace habitat
