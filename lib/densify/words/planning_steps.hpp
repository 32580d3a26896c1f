// SPDX-License-Identifier: Apache-2.0
// The words of building rights and of the planning tax for `explain`.
#pragma once

#include "densify/words/texts.hpp"
#include "numbers/step.hpp"

namespace habitat::densify::words {

inline constexpr Step footprint_by_ratio =
    worded("footprint_by_ratio", "m2",
           {"Footprint by the ratio: ratio x parcel", "Emprise selon le CES : CES x parcelle"});
inline constexpr Step footprint_by_open_ground =
    worded("footprint_by_open_ground", "m2",
           {"Footprint beside open ground: parcel x (1 - open ground)",
            "Emprise hors pleine terre : parcelle x (1 - pleine terre)"});
inline constexpr Step max_footprint = worded(
    "max_footprint", "m2",
    {"Largest footprint: the least that a rule allows", "Emprise maximale : la moindre permise"});
inline constexpr Step residual_footprint =
    worded("residual_footprint", "m2",
           {"Footprint left: largest - what stands, never below 0",
            "Emprise restante : maximale - existante, jamais sous 0"});
inline constexpr Step levels_by_height =
    worded("levels_by_height", "",
           {"Levels by height: the whole number of height / height of a level",
            "Niveaux selon la hauteur : partie entière de hauteur / hauteur d'un niveau"});
inline constexpr Step levels_added =
    worded("levels_added", "",
           {"Levels added: by height less those that stand, at most what the structure carries",
            "Niveaux ajoutés : selon la hauteur moins l'existant, au plus ce que porte la "
            "structure"});
inline constexpr Step level_area =
    worded("level_area", "m2",
           {"Floor area of an added level: footprint x share of it x floor area of a m2 built",
            "Surface d'un niveau ajouté : emprise x part de l'emprise x surface d'un m2 bâti"});
inline constexpr Step elevation_area =
    worded("elevation_area", "m2",
           {"Floor area on top: the sum of the added levels",
            "Surface de la surélévation : somme des niveaux ajoutés"});
inline constexpr Step building_area =
    worded("building_area", "m2",
           {"Floor area beside: footprint left x levels x floor area of a m2 built",
            "Surface à côté : emprise restante x niveaux x surface d'un m2 bâti"});
inline constexpr Step max_floor_area =
    worded("max_floor_area", "m2",
           {"Largest floor area: old density ratio x parcel", "Surface maximale : COS x parcelle"},
           texts::old_density);
inline constexpr Step residual_floor_area =
    worded("residual_floor_area", "m2",
           {"Left by density: largest floor area - what stands, never below 0",
            "Reste selon le COS : surface maximale - existante, jamais sous 0"},
           texts::old_density);
inline constexpr Step rights_floor_area = worded(
    "floor_area", "m2",
    {"Floor area left: the least that the rules allow", "Surface possible : la moindre permise"});
inline constexpr Step rights_living_area =
    worded("living_area", "m2",
           {"Living area: floor area x living area of a m2",
            "Surface habitable : surface de plancher x surface habitable d'un m2"});
inline constexpr Step rights_dwellings =
    worded("dwellings", "",
           {"Dwellings: the whole number of living area / mean size",
            "Logements : partie entière de surface habitable / taille moyenne"});
inline constexpr Step rights_places =
    worded("places", "",
           {"Parking places: dwellings x places asked for, rounded up",
            "Places : logements x places demandées, arrondi au-dessus"});

inline constexpr Step taxed_area = worded(
    "taxed_area", "m2", {"Area after abatement", "Surface après abattement"}, texts::planning_tax);
inline constexpr Step tax_base =
    worded("base", "EUR",
           {"Base: area after abatement x value + places x value + pools x value",
            "Assiette : surface après abattement x valeur + places x valeur + piscines x valeur"},
           texts::planning_tax);
inline constexpr Step tax_share =
    worded("share", "EUR", {"Share: base x rate", "Part : assiette x taux"}, texts::planning_tax);
inline constexpr Step tax_total = worded(
    "total", "EUR", {"Planning tax: the sum of its shares", "Taxe d'aménagement : somme des parts"},
    texts::planning_tax);
inline constexpr Step archaeology =
    worded("archaeology", "EUR",
           {"Archaeology: base x rate, where the ground is worked",
            "Archéologie : assiette x taux, si le sous-sol est touché"},
           texts::archaeology);

}  // namespace habitat::densify::words
