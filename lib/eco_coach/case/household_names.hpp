// SPDX-License-Identifier: Apache-2.0
// The words of a household: why it was cold, whether the solidarity fund may help, how soon it is
// to be visited and for which reasons.
#pragma once

#include "describe/names.hpp"

namespace habitat::eco_coach {

/// Whether a household was cold in its dwelling last winter: for a cause that the survey retains,
/// or not.
enum class Cold { no, plant, insulation, breakdown, cost, cut };
enum class FslOutcome { eligible, not_eligible, unknown };
enum class Priority { none, low, medium, high };
/// What speaks for a visit, each as much as the others unless a case weighs them.
enum class Reason { arrears, water_charge, tee_3d, brde, cold, access_difficulty, energy_per_m2 };
inline constexpr int reason_count = 7;

}  // namespace habitat::eco_coach

namespace habitat {

template <>
inline constexpr auto names_of<eco_coach::Cold> = name_table<eco_coach::Cold>({
    named(eco_coach::Cold::no, "no", {"not cold", "n'a pas eu froid"}),
    named(eco_coach::Cold::plant, "plant",
          {"insufficient heating plant", "installation de chauffage insuffisante"}),
    named(eco_coach::Cold::insulation, "insulation", {"poor insulation", "mauvaise isolation"}),
    named(eco_coach::Cold::breakdown, "breakdown", {"lasting breakdown", "panne durable"}),
    named(eco_coach::Cold::cost, "cost",
          {"heated less because of the cost", "chauffage limité en raison du coût"}),
    named(eco_coach::Cold::cut, "cut", {"supply cut off", "coupure de la fourniture"}),
});
template <>
inline constexpr auto names_of<eco_coach::FslOutcome> = name_table<eco_coach::FslOutcome>({
    named(eco_coach::FslOutcome::eligible, "eligible", {"may apply", "peut demander"}),
    named(eco_coach::FslOutcome::not_eligible, "not", {"above the ceiling", "hors plafond"}),
    named(eco_coach::FslOutcome::unknown, "unknown", {"not known", "non connu"}),
});
template <>
inline constexpr auto names_of<eco_coach::Priority> = name_table<eco_coach::Priority>({
    named(eco_coach::Priority::none, "none", {"none", "aucune"}),
    named(eco_coach::Priority::low, "low", {"low", "basse"}),
    named(eco_coach::Priority::medium, "medium", {"medium", "moyenne"}),
    named(eco_coach::Priority::high, "high", {"high", "haute"}),
});
template <>
inline constexpr auto names_of<eco_coach::Reason> = name_table<eco_coach::Reason>({
    named(eco_coach::Reason::arrears, "arrears", {"unpaid bills", "impayés"}),
    named(eco_coach::Reason::water_charge, "water_charge",
          {"water over 1.5 x the site's median", "eau à plus de 1,5 fois la médiane du site"}),
    named(eco_coach::Reason::tee_3d, "tee_3d",
          {"energy poverty (TEE_3D)", "précarité énergétique (TEE_3D)"}),
    named(eco_coach::Reason::brde, "brde", {"low income left (BRDE)", "bas revenu restant (BRDE)"}),
    named(eco_coach::Reason::cold, "cold", {"was cold", "a eu froid"}),
    named(eco_coach::Reason::access_difficulty, "access_difficulty",
          {"hard to reach", "difficile à joindre"}),
    named(eco_coach::Reason::energy_per_m2, "energy_per_m2",
          {"energy per m² over 1.5 x the median", "énergie au m² à plus de 1,5 fois la médiane"}),
});

}  // namespace habitat
