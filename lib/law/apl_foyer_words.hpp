// SPDX-License-Identifier: Apache-2.0
// The words of the steps of the housing aid in a foyer or a residence, for `explain`.
#pragma once

#include "numbers/step.hpp"

namespace habitat::law::words {

inline constexpr Text foyer_texts{
    "CCH D. 832-25; order of 27 September 2019, art. 27 to 32",
    "CCH, art. D. 832-25 ; arrêté du 27 septembre 2019, art. 27 à 32"};

inline constexpr Step foyer_parts =
    worded("apl.parts", "", {"Parts N of the household", "Parts N du ménage"}, foyer_texts);
inline constexpr Step foyer_ceiling = worded(
    "apl.rent_ceiling", "EUR/month",
    {"Ceiling of the redevance, charges included", "Plafond de redevance, charges comprises"},
    foyer_texts);
inline constexpr Step foyer_redevance =
    worded("apl.eligible_rent", "EUR/month",
           {"Redevance taken into account E", "Redevance prise en compte E"}, foyer_texts);
inline constexpr Step foyer_coefficient =
    worded("apl.coefficient", "",
           {"Coefficient K, down to two decimals", "Coefficient K, arrondi au centième inférieur"},
           foyer_texts);
inline constexpr Step foyer_minimum =
    worded("apl.foyer_minimum", "EUR/month",
           {"What the resources are thought to pay E0", "Part réputée payée par les ressources E0"},
           foyer_texts);
inline constexpr Step foyer_aid =
    worded("apl.formula_aid", "EUR/month",
           {"Aid by the formula K x (E - E0)", "Aide selon la formule K x (E - E0)"}, foyer_texts);
inline constexpr Step foyer_after_reduction =
    worded("apl.after_reduction", "EUR/month",
           {"After the flat reduction, and the least that is left to pay",
            "Après minoration, et dépense minimale"},
           foyer_texts);
inline constexpr Step foyer_before_crds =
    worded("apl.before_rls", "EUR/month",
           {"Whole euro once the CRDS is off, and the CRDS to the cent",
            "Euro entier hors CRDS, plus la CRDS au centime"},
           foyer_texts);
inline constexpr Step foyer_gross =
    worded("apl.gross", "EUR/month", {"Aid before CRDS", "Aide avant CRDS"}, foyer_texts);
inline constexpr Step foyer_net = worded(
    "apl.net", "EUR/month", {"Aid paid, to the cent", "Aide versée, au centime"}, foyer_texts);

}  // namespace habitat::law::words
