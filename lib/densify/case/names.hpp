// SPDX-License-Identifier: Apache-2.0
// The words of a condominium, its works, its owners and their loan, each enumeration with its one
// table of names.
#pragma once

#include "describe/names.hpp"

namespace habitat::densify {

/// Where the building stands, or a landlord lives: income classes have two scales.
enum class Region { idf, other };
/// What the State says of a condominium that cannot cope: a programme of the town, or a plan.
enum class Difficulty { none, opah, plan };
enum class RenovationVat { energy, improvement, normal };
enum class Phase { study, project, works };
/// What a fee in per cent of the works is counted on.
enum class WorksBase { excl_vat, incl_vat };
/// Which aid a fee has.
enum class FeeAid { studies, amo, no };
/// What the owners are asked for now: earlier phases were called already, or not.
enum class Shared { works_phase, all };
enum class LotUsage { dwelling, garage, cellar, shop };
enum class OwnerStatus { occupant, landlord };
enum class LoanKind { eco_ptz, collective, none };
/// What the loan is for: all that is called now, or what is left in the end.
enum class Finances { to_finance, rest };

}  // namespace habitat::densify

namespace habitat {

template <>
inline constexpr auto names_of<densify::Region> = name_table<densify::Region>({
    named(densify::Region::idf, "idf", {"Île-de-France", "Île-de-France"}),
    named(densify::Region::other, "other", {"other regions", "autres régions"}),
});
template <>
inline constexpr auto names_of<densify::Difficulty> = name_table<densify::Difficulty>({
    named(densify::Difficulty::none, "none", {"none", "aucune"}),
    named(densify::Difficulty::opah, "opah",
          {"OPAH for condominiums in difficulty", "OPAH copropriété dégradée"}),
    named(densify::Difficulty::plan, "plan", {"plan de sauvegarde", "plan de sauvegarde"}),
});
template <>
inline constexpr auto names_of<densify::RenovationVat> = name_table<densify::RenovationVat>({
    named(densify::RenovationVat::energy, "energy", {"energy works", "travaux d'énergie"}),
    named(densify::RenovationVat::improvement, "improvement",
          {"other improvement", "autre amélioration"}),
    named(densify::RenovationVat::normal, "normal", {"normal rate", "taux normal"}),
});
template <>
inline constexpr auto names_of<densify::Phase> = name_table<densify::Phase>({
    named(densify::Phase::study, "study", {"studies", "études"}),
    named(densify::Phase::project, "project", {"project", "conception"}),
    named(densify::Phase::works, "works", {"works", "travaux"}),
});
template <>
inline constexpr auto names_of<densify::WorksBase> = name_table<densify::WorksBase>({
    named(densify::WorksBase::excl_vat, "excl_vat", {"works before VAT", "travaux HT"}),
    named(densify::WorksBase::incl_vat, "incl_vat", {"works with VAT", "travaux TTC"}),
});
template <>
inline constexpr auto names_of<densify::FeeAid> = name_table<densify::FeeAid>({
    named(densify::FeeAid::studies, "studies", {"with the works", "avec les travaux"}),
    named(densify::FeeAid::amo, "amo", {"as AMO", "comme AMO"}),
    named(densify::FeeAid::no, "no", {"not aided", "non aidés"}),
});
template <>
inline constexpr auto names_of<densify::Shared> = name_table<densify::Shared>({
    named(densify::Shared::works_phase, "works_phase", {"works phase", "phase travaux"}),
    named(densify::Shared::all, "all", {"the whole operation", "l'opération entière"}),
});
template <>
inline constexpr auto names_of<densify::LotUsage> = name_table<densify::LotUsage>({
    named(densify::LotUsage::dwelling, "dwelling", {"dwelling", "logement"}),
    named(densify::LotUsage::garage, "garage", {"garage", "garage"}),
    named(densify::LotUsage::cellar, "cellar", {"cellar", "cave"}),
    named(densify::LotUsage::shop, "shop", {"shop", "commerce"}),
});
template <>
inline constexpr auto names_of<densify::OwnerStatus> = name_table<densify::OwnerStatus>({
    named(densify::OwnerStatus::occupant, "occupant", {"occupant", "occupant"}),
    named(densify::OwnerStatus::landlord, "landlord", {"landlord", "bailleur"}),
});
template <>
inline constexpr auto names_of<densify::LoanKind> = name_table<densify::LoanKind>({
    named(densify::LoanKind::eco_ptz, "eco_ptz", {"éco-PTZ", "éco-PTZ"}),
    named(densify::LoanKind::collective, "collective", {"collective loan", "emprunt collectif"}),
    named(densify::LoanKind::none, "none", {"none", "aucun"}),
});
template <>
inline constexpr auto names_of<densify::Finances> = name_table<densify::Finances>({
    named(densify::Finances::to_finance, "to_finance",
          {"what is called now", "ce qui est appelé d'abord"}),
    named(densify::Finances::rest, "rest", {"what is left in the end", "le reste à charge"}),
});

}  // namespace habitat
