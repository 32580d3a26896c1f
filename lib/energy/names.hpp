// SPDX-License-Identifier: Apache-2.0
// The words of this room's enumerations.
#pragma once

#include "describe/names.hpp"
#include "energy/degree_days.hpp"
#include "energy/follow_up.hpp"
#include "energy/regression.hpp"
#include "energy/savings.hpp"

namespace habitat {

template <>
inline constexpr auto names_of<energy::DegreeDayRule> = name_table<energy::DegreeDayRule>({
    named(energy::DegreeDayRule::meteo, "meteo",
          {"by the mean of the day (meteo)", "selon la moyenne du jour (météo)"}),
    named(energy::DegreeDayRule::costic, "costic",
          {"by the lowest and the highest of the day (COSTIC)",
           "selon le minimum et le maximum du jour (COSTIC)"}),
});
template <>
inline constexpr auto names_of<energy::Segment> = name_table<energy::Segment>({
    named(energy::Segment::baseline, "baseline", {"before coaching", "avant l'accompagnement"}),
    named(energy::Segment::reporting, "reporting", {"after the start", "après le début"}),
});
template <>
inline constexpr auto names_of<energy::Cycle> = name_table<energy::Cycle>({
    named(energy::Cycle::monthly, "monthly", {"monthly", "mensuel"}),
    named(energy::Cycle::bimonthly, "bimonthly", {"every two months", "tous les deux mois"}),
});
template <>
inline constexpr auto names_of<energy::BaselineRule> = name_table<energy::BaselineRule>({
    named(energy::BaselineRule::overshoot, "overshoot",
          {"from the reading nearest to 365 days before",
           "depuis le relevé le plus proche de 365 jours avant"}),
    named(energy::BaselineRule::strict, "strict", {"within 365 days", "dans les 365 jours"}),
});
template <>
inline constexpr auto names_of<energy::DropReason> = name_table<energy::DropReason>({
    named(energy::DropReason::off_cycle_under_25_days, "off_cycle_under_25_days",
          {"off cycle: under 25 days", "hors cycle : moins de 25 jours"}),
    named(energy::DropReason::longer_than_35_days, "longer_than_35_days",
          {"longer than 35 days", "plus de 35 jours"}),
    named(energy::DropReason::longer_than_70_days, "longer_than_70_days",
          {"longer than 70 days", "plus de 70 jours"}),
    named(energy::DropReason::temperature_coverage_under_90_percent,
          "temperature_coverage_under_90_percent",
          {"temperatures of under 90 % of the days", "températures de moins de 90 % des jours"}),
    named(energy::DropReason::estimated_not_merged, "estimated_not_merged",
          {"estimated, without an actual reading near enough",
           "relevé estimé, sans relevé réel assez proche"}),
    named(energy::DropReason::negative, "negative", {"negative use", "consommation négative"}),
    named(energy::DropReason::across_start, "across_start",
          {"across the start of the coaching", "à cheval sur le début de l'accompagnement"}),
    named(energy::DropReason::no_reading, "no_reading", {"no reading", "aucun relevé"}),
});
template <>
inline constexpr auto names_of<energy::ModelKind> = name_table<energy::ModelKind>({
    named(energy::ModelKind::intercept_only, "intercept_only", {"base alone", "base seule"}),
    named(energy::ModelKind::hdd_only, "hdd_only", {"heating", "chauffage"}),
    named(energy::ModelKind::cdd_only, "cdd_only", {"cooling", "rafraîchissement"}),
    named(energy::ModelKind::cdd_hdd, "cdd_hdd",
          {"heating and cooling", "chauffage et rafraîchissement"}),
});
template <>
inline constexpr auto names_of<energy::Verdict> = name_table<energy::Verdict>({
    named(energy::Verdict::measured, "measured", {"measured", "établie"}),
    named(energy::Verdict::not_distinguishable, "not_distinguishable",
          {"within the band", "dans la marge"}),
    named(energy::Verdict::increase, "increase", {"increase", "hausse"}),
    named(energy::Verdict::insufficient, "insufficient",
          {"too few readings", "relevés insuffisants"}),
});

}  // namespace habitat
