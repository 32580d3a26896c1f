// SPDX-License-Identifier: Apache-2.0
// The words of building rights, of the taxes on them and of their sale for `explain`.
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

inline constexpr Step sale_living_area =
    worded("living_area", "m2",
           {"Living area sold: floor area x living area of a m2",
            "Surface habitable cédée : surface de plancher x surface habitable d'un m2"});
inline constexpr Step revenue =
    worded("revenue", "EUR",
           {"Revenue: living area x price + places x price + other revenue",
            "Chiffre d'affaires : surface habitable x prix + places x prix + autres recettes"});
inline constexpr Step sale_vat =
    worded("vat", "EUR", {"VAT: revenue x rate", "TVA : chiffre d'affaires x taux"}, texts::vat);
inline constexpr Step sale_works =
    worded("works", "EUR",
           {"Works: floor area x cost x (1 + contingency) + utilities + places x cost",
            "Travaux : surface x coût x (1 + aléas) + VRD + places x coût"});
inline constexpr Step land_charge =
    worded("land_charge", "EUR",
           {"Land charge: revenue x (1 - marketing - management - finance - margin) - works x (1 + "
            "fees + insurance) - planning tax - archaeology",
            "Charge foncière : chiffre d'affaires x (1 - commercialisation - gestion - frais "
            "financiers - marge) - travaux x (1 + honoraires + assurances) - taxe d'aménagement - "
            "archéologie"});
inline constexpr Step sale_price =
    worded("price", "EUR",
           {"Price: land charge / (1 + costs of the deed) - restitution",
            "Prix : charge foncière / (1 + frais d'acte) - restitution"});
inline constexpr Step rights_per_m2 =
    worded("rights_per_m2", "EUR/m2",
           {"Of a m2: price / floor area sold", "Au m2 : prix / surface de plancher cédée"});
inline constexpr Step share_of_revenue =
    worded("share_of_revenue", "%",
           {"Share of the revenue: price / revenue", "Part : prix / chiffre d'affaires"});
inline constexpr Step break_even_price = worded(
    "break_even_price", "EUR/m2",
    {"Price at which the rights are worth nothing", "Prix auquel les droits ne valent rien"});
inline constexpr Step break_even_cost =
    worded("break_even_cost", "EUR/m2",
           {"Cost at which the rights are worth nothing", "Coût auquel les droits ne valent rien"});
inline constexpr Step break_even_margin = worded(
    "break_even_margin", "%",
    {"Margin at which the rights are worth nothing", "Marge à laquelle les droits ne valent rien"});

inline constexpr Step proceeds_costs =
    worded("costs", "EUR",
           {"Costs of the condominium: amounts + shares x price",
            "Frais de la copropriété : montants + parts x prix"});
inline constexpr Step proceeds_net = worded(
    "net", "EUR", {"Net proceeds: price - costs", "Produit net : prix - frais"}, texts::proceeds);
inline constexpr Step per_share =
    worded("per_share", "EUR",
           {"Of one share: net / shares of all", "Par tantième : net / tantièmes de tous"},
           texts::proceeds);
inline constexpr Step notary_regulated =
    worded("notary_regulated", "EUR",
           {"Regulated fees: deed + lots created x fee + lots amended x fee",
            "Émoluments : acte + lots créés x émolument + lots modifiés x émolument"},
           texts::notary);
inline constexpr Step offer_net =
    worded("net", "EUR", {"Net: price - costs", "Net : prix - frais"}, texts::proceeds);

inline constexpr Step price_part = worded("price_part", "EUR",
                                          {"His part of the price: x shares / shares of all",
                                           "Sa part du prix : x tantièmes / tantièmes de tous"},
                                          texts::proceeds);
inline constexpr Step owner_gain =
    worded("capital_gain", "EUR",
           {"Capital gain: his part of the price less that of what the rights had cost",
            "Plus-value : sa part du prix moins celle du prix d'acquisition"},
           texts::capital_gain);
inline constexpr Step gain_tax =
    worded("tax", "EUR",
           {"Income tax: gain x share taxed x (1 - abatement) x rate",
            "Impôt : plus-value x part imposée x (1 - abattement) x taux"},
           texts::capital_gain);
inline constexpr Step gain_levies =
    worded("levies", "EUR",
           {"Social levies: gain x share taxed x (1 - abatement) x rate",
            "Prélèvements sociaux : plus-value x part imposée x (1 - abattement) x taux"},
           texts::levies);
inline constexpr Step gain_abatement = worded(
    "abatement", "%",
    {"Abatement: of each full year of holding", "Abattement : de chaque année pleine de détention"},
    texts::capital_gain);
inline constexpr Step rights_part =
    worded("rights", "EUR",
           {"His rights: his part of the net proceeds less tax and levies",
            "Ses droits : sa part du produit net moins impôt et prélèvements"},
           texts::proceeds);
inline constexpr Step rights_of_all =
    worded("rights", "EUR",
           {"Rights of all: the sum of the owners", "Droits de tous : somme des copropriétaires"});
inline constexpr Step in_kind =
    worded("in_kind", "EUR",
           {"Works that the buyer does: the price, at most the works of the case",
            "Travaux faits par l'acquéreur : le prix, au plus les travaux du cas"});
inline constexpr Step rights_share =
    worded("rights_share", "%",
           {"Paid by rights: net rights / shared", "Payé par les droits : droits nets / réparti"});
inline constexpr Step owners_share =
    worded("owners_share", "%",
           {"Paid by owners: what rights and aid leave of the whole",
            "Payé par les copropriétaires : ce que droits et aides laissent du tout"});

inline constexpr Step month_in =
    worded("in", "EUR", {"In: the events of the month", "Entrées : événements du mois"});
inline constexpr Step month_out =
    worded("out", "EUR", {"Out: the events of the month", "Sorties : événements du mois"});
inline constexpr Step month_balance = worded(
    "balance", "EUR", {"Balance: that before + in - out", "Solde : précédent + entrées - sorties"});
inline constexpr Step bridge_cost =
    worded("bridge_cost", "EUR",
           {"Cost of the bridge loan: of each month, what is lacking x rate / 12",
            "Coût du prêt relais : chaque mois, ce qui manque x taux / 12"});

}  // namespace habitat::densify::words
