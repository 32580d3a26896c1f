// SPDX-License-Identifier: Apache-2.0
// The words of the sale of building rights and of its proceeds for `explain`.
#pragma once

#include "densify/words/texts.hpp"
#include "numbers/step.hpp"

namespace habitat::densify::words {

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

}  // namespace habitat::densify::words
