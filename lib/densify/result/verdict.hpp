// SPDX-License-Identifier: Apache-2.0
// Whether the plan that is put to the vote holds.
#pragma once

#include "describe/names.hpp"

namespace habitat::densify {

/// In the order in which they decide: the first that holds is the verdict.
enum class Verdict { unknown, rejected, not_viable, not_eligible, not_covered, covered };

}  // namespace habitat::densify

namespace habitat {

template <>
inline constexpr auto names_of<densify::Verdict> = name_table<densify::Verdict>({
    named(densify::Verdict::unknown, "unknown", {"not known", "non connu"}),
    named(densify::Verdict::rejected, "rejected", {"rejected by a vote", "rejeté par un vote"}),
    named(densify::Verdict::not_viable, "not_viable",
          {"the sale is not viable", "cession non viable"}),
    named(densify::Verdict::not_eligible, "not_eligible", {"no aid", "sans aide"}),
    named(densify::Verdict::not_covered, "not_covered",
          {"instalments above savings", "mensualités supérieures aux économies"}),
    named(densify::Verdict::covered, "covered", {"covered", "couvert"}),
});

}  // namespace habitat
