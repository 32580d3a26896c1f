// SPDX-License-Identifier: Apache-2.0
// The words of aid.
#pragma once

#include "describe/names.hpp"

namespace habitat::densify {

enum class CeeSheet { bar_th_145, bar_th_177 };
enum class AidConditionName { building_age, registered, main_residences, gain, amo };
/// Whether a condition of aid is met; assumed: nothing was said of it.
enum class Met { yes, no, assumed };
enum class IncomeClass { very_modest, modest, intermediate, superior, unknown };
enum class PrimeStatus { granted, none, to_be_determined };

}  // namespace habitat::densify

namespace habitat {

template <>
inline constexpr auto names_of<densify::CeeSheet> = name_table<densify::CeeSheet>({
    named(densify::CeeSheet::bar_th_145, "BAR-TH-145", {"BAR-TH-145", "BAR-TH-145"}),
    named(densify::CeeSheet::bar_th_177, "BAR-TH-177", {"BAR-TH-177", "BAR-TH-177"}),
});
template <>
inline constexpr auto names_of<densify::AidConditionName> = name_table<densify::AidConditionName>({
    named(densify::AidConditionName::building_age, "building_age",
          {"age of the building", "âge de l'immeuble"}),
    named(densify::AidConditionName::registered, "registered", {"registered", "immatriculation"}),
    named(densify::AidConditionName::main_residences, "main_residences",
          {"share of main residences", "part de résidences principales"}),
    named(densify::AidConditionName::gain, "gain", {"gain of energy", "gain énergétique"}),
    named(densify::AidConditionName::amo, "amo", {"an AMO", "une AMO"}),
});
template <>
inline constexpr auto names_of<densify::Met> = name_table<densify::Met>({
    named(densify::Met::yes, "yes", {"yes", "oui"}),
    named(densify::Met::no, "no", {"no", "non"}),
    named(densify::Met::assumed, "assumed", {"assumed", "supposée"}),
});
template <>
inline constexpr auto names_of<densify::IncomeClass> = name_table<densify::IncomeClass>({
    named(densify::IncomeClass::very_modest, "very_modest", {"very modest", "très modestes"}),
    named(densify::IncomeClass::modest, "modest", {"modest", "modestes"}),
    named(densify::IncomeClass::intermediate, "intermediate", {"intermediate", "intermédiaires"}),
    named(densify::IncomeClass::superior, "superior", {"superior", "supérieurs"}),
    named(densify::IncomeClass::unknown, "unknown", {"unknown", "inconnus"}),
});
template <>
inline constexpr auto names_of<densify::PrimeStatus> = name_table<densify::PrimeStatus>({
    named(densify::PrimeStatus::granted, "granted", {"granted", "accordée"}),
    named(densify::PrimeStatus::none, "none", {"none", "aucune"}),
    named(densify::PrimeStatus::to_be_determined, "to_be_determined",
          {"to be determined", "à déterminer"}),
});

}  // namespace habitat
