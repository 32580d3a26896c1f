// SPDX-License-Identifier: Apache-2.0
// Whether measures exist, in words: a ratio without a denominator is no number.
#pragma once

#include "describe/names.hpp"

namespace habitat::cost_of_use {

enum class SirStatus { ok, infinite, undefined };
enum class PaybackStatus { reached, never, undefined };

}  // namespace habitat::cost_of_use

namespace habitat {

template <>
inline constexpr auto names_of<cost_of_use::SirStatus> = name_table<cost_of_use::SirStatus>({
    named(cost_of_use::SirStatus::ok, "ok", {"defined", "défini"}),
    named(cost_of_use::SirStatus::infinite, "infinite",
          {"infinite: it saves without investing more",
           "infini : il économise sans investir plus"}),
    named(cost_of_use::SirStatus::undefined, "undefined",
          {"undefined: it neither invests more nor saves",
           "indéfini : ni surinvestissement ni économies"}),
});
template <>
inline constexpr auto names_of<cost_of_use::PaybackStatus> =
    name_table<cost_of_use::PaybackStatus>({
        named(cost_of_use::PaybackStatus::reached, "reached", {"reached", "atteint"}),
        named(cost_of_use::PaybackStatus::never, "never",
              {"never in the study period", "jamais sur la période"}),
        named(cost_of_use::PaybackStatus::undefined, "undefined",
              {"undefined: the years of an item are not known",
               "indéfini : années d'un poste inconnues"}),
    });

}  // namespace habitat
