// SPDX-License-Identifier: Apache-2.0
// The words of building rights and of their sale, each enumeration with its one table of names.
#pragma once

#include "describe/names.hpp"

namespace habitat::densify {

/// What is built with the rights: levels on the roof, beside what stands, or apart from it.
enum class SaleForm { elevation, extension, new_building };
/// Whom the new dwellings are for.
enum class SaleKind { free, social, intermediate };
/// How the buyer pays.
enum class PaidIn { cash, works, dwellings };
/// What secures works or dwellings that are still to come.
enum class Security { escrow, guarantee, none };
/// What a permit may set aside in tense communes (C. urb. L152-6), case by case.
enum class Derogation { adjoining_ridge, elevation_density, parking_near_station, side_setback };
/// Which abatement the planning tax has.
enum class TaxRegime { free, social, plai };
/// What the notary draws up of the description of division.
enum class DivisionDeed { amendment, fresh };
/// Which rule leaves no more floor area.
enum class Binding { footprint, height, open_ground, density, structure, none };
enum class SaleStatus { viable, not_viable };
enum class GainStatus { exempt, taxed, unknown };

}  // namespace habitat::densify

namespace habitat {

template <>
inline constexpr auto names_of<densify::SaleForm> = name_table<densify::SaleForm>({
    named(densify::SaleForm::elevation, "elevation", {"elevation", "surélévation"}),
    named(densify::SaleForm::extension, "extension", {"extension", "extension"}),
    named(densify::SaleForm::new_building, "new_building", {"new building", "bâtiment neuf"}),
});
template <>
inline constexpr auto names_of<densify::SaleKind> = name_table<densify::SaleKind>({
    named(densify::SaleKind::free, "free", {"free sale", "vente libre"}),
    named(densify::SaleKind::social, "social", {"social housing", "logement social"}),
    named(densify::SaleKind::intermediate, "intermediate",
          {"intermediate housing", "logement intermédiaire"}),
});
template <>
inline constexpr auto names_of<densify::PaidIn> = name_table<densify::PaidIn>({
    named(densify::PaidIn::cash, "cash", {"money", "numéraire"}),
    named(densify::PaidIn::works, "works", {"works", "travaux"}),
    named(densify::PaidIn::dwellings, "dwellings", {"dwellings", "logements"}),
});
template <>
inline constexpr auto names_of<densify::Security> = name_table<densify::Security>({
    named(densify::Security::escrow, "escrow", {"money in escrow", "séquestre"}),
    named(densify::Security::guarantee, "guarantee", {"guarantee of a bank", "garantie bancaire"}),
    named(densify::Security::none, "none", {"none", "aucune"}),
});
template <>
inline constexpr auto names_of<densify::Derogation> = name_table<densify::Derogation>({
    named(densify::Derogation::adjoining_ridge, "adjoining_ridge",
          {"height up to the ridge next door", "hauteur jusqu'au faîtage voisin"}),
    named(densify::Derogation::elevation_density, "elevation_density",
          {"an elevation without density and parking", "surélévation sans densité ni places"}),
    named(densify::Derogation::parking_near_station, "parking_near_station",
          {"no parking near a station", "pas de places près d'une gare"}),
    named(densify::Derogation::side_setback, "side_setback",
          {"no setback from the side", "retrait latéral écarté"}),
});
template <>
inline constexpr auto names_of<densify::TaxRegime> = name_table<densify::TaxRegime>({
    named(densify::TaxRegime::free, "free",
          {"abatement on the first m2", "abattement sur les premiers m2"}),
    named(densify::TaxRegime::social, "social", {"abatement on all", "abattement sur tout"}),
    named(densify::TaxRegime::plai, "plai", {"PLAI, exempt", "PLAI, exonéré"}),
});
template <>
inline constexpr auto names_of<densify::DivisionDeed> = name_table<densify::DivisionDeed>({
    named(densify::DivisionDeed::amendment, "amendment", {"amendment", "modificatif"}),
    named(densify::DivisionDeed::fresh, "new", {"new description", "état descriptif neuf"}),
});
template <>
inline constexpr auto names_of<densify::Binding> = name_table<densify::Binding>({
    named(densify::Binding::footprint, "footprint", {"footprint", "emprise au sol"}),
    named(densify::Binding::height, "height", {"height", "hauteur"}),
    named(densify::Binding::open_ground, "open_ground", {"open ground", "pleine terre"}),
    named(densify::Binding::density, "density", {"old density rule", "ancien COS"}),
    named(densify::Binding::structure, "structure", {"structure", "structure"}),
    named(densify::Binding::none, "none", {"none", "aucune"}),
});
template <>
inline constexpr auto names_of<densify::SaleStatus> = name_table<densify::SaleStatus>({
    named(densify::SaleStatus::viable, "viable", {"viable", "équilibrée"}),
    named(densify::SaleStatus::not_viable, "not_viable", {"not viable", "non viable"}),
});
template <>
inline constexpr auto names_of<densify::GainStatus> = name_table<densify::GainStatus>({
    named(densify::GainStatus::exempt, "exempt", {"exempt", "exonérée"}),
    named(densify::GainStatus::taxed, "taxed", {"taxed", "imposée"}),
    named(densify::GainStatus::unknown, "unknown", {"not known", "inconnue"}),
});

}  // namespace habitat
