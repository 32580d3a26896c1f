// SPDX-License-Identifier: Apache-2.0
// The words of the steps of the housing aid, for `explain`, each with its article.
#pragma once

#include "numbers/step.hpp"

namespace habitat::law::words {

inline constexpr Step apl_resources =
    worded("apl.resources", "EUR/year",
           {"Resources, up to the next hundred", "Ressources, à la centaine supérieure"},
           {"CCH D. 823-17, 4°", "CCH, art. D. 823-17, 4°"});
inline constexpr Step apl_rent_ceiling =
    worded("apl.rent_ceiling", "EUR/month", {"Rent ceiling P", "Plafond de loyer P"},
           {"CCH D. 823-16, 2°; order of 27 September 2019, art. 7, 8, 16",
            "CCH, art. D. 823-16, 2° ; arrêté du 27 septembre 2019, art. 7, 8, 16"});
inline constexpr Step apl_eligible_rent = worded(
    "apl.eligible_rent", "EUR/month", {"Rent taken into account L", "Loyer pris en compte L"},
    {"CCH D. 823-16, 2°", "CCH, art. D. 823-16, 2°"});
inline constexpr Step apl_counted_rent =
    worded("apl.counted_rent", "EUR/month",
           {"Two thirds of the rent, the dwelling being furnished",
            "Deux tiers du loyer, le logement étant meublé"},
           {"CCH D. 842-2, by D. 823-18", "CCH, art. D. 842-2, par D. 823-18"});
inline constexpr Step apl_charges = worded(
    "apl.charges", "EUR/month", {"Flat charges C", "Forfait de charges C"},
    {"order of 27 September 2019, art. 9 and 16", "arrêté du 27 septembre 2019, art. 9 et 16"});
inline constexpr Step apl_minimum_participation =
    worded("apl.minimum_participation", "EUR/month",
           {"Minimum participation P0", "Participation minimale P0"},
           {"CCH D. 823-17; order of 27 September 2019, art. 13",
            "CCH, art. D. 823-17 ; arrêté du 27 septembre 2019, art. 13"});
inline constexpr Step apl_reference_rent =
    worded("apl.reference_rent", "EUR/month",
           {"Reference rent: the ceiling of zone 2", "Loyer de référence : plafond de zone 2"},
           {"order of 27 September 2019, art. 14", "arrêté du 27 septembre 2019, art. 14"});
inline constexpr Step apl_rent_ratio =
    worded("apl.rent_ratio", "%",
           {"Rent ratio RL, two decimals of a per cent", "Rapport RL, deux décimales de pour cent"},
           {"order of 27 September 2019, art. 14", "arrêté du 27 septembre 2019, art. 14"});
inline constexpr Step apl_rent_rate = worded(
    "apl.rent_rate", "%",
    {"Rent rate TL, three decimals of a per cent", "Taux TL (loyer), trois décimales de pour cent"},
    {"order of 27 September 2019, art. 14", "arrêté du 27 septembre 2019, art. 14"});
inline constexpr Step apl_family_rate =
    worded("apl.family_rate", "%", {"Family rate TF", "Taux TF (famille)"},
           {"order of 27 September 2019, art. 14", "arrêté du 27 septembre 2019, art. 14"});
inline constexpr Step apl_allowance = worded(
    "apl.resource_allowance", "EUR/year", {"Resource allowance R0", "Abattement de ressources R0"},
    {"CCH D. 823-17, 5°; order of 27 September 2019, art. 15",
     "CCH, art. D. 823-17, 5° ; arrêté du 27 septembre 2019, art. 15"});
inline constexpr Step apl_participation = worded(
    "apl.participation", "EUR/month", {"Personal participation PP", "Participation personnelle PP"},
    {"CCH D. 823-17", "CCH, art. D. 823-17"});
inline constexpr Step apl_formula_aid =
    worded("apl.formula_aid", "EUR/month", {"Aid by the formula A1", "Aide selon la formule A1"},
           {"CCH D. 823-16", "CCH, art. D. 823-16"});
inline constexpr Step apl_after_degressivity =
    worded("apl.after_degressivity", "EUR/month",
           {"After the cut for high rents A2", "Après dégressivité A2"},
           {"CCH D. 823-16; order of 27 September 2019, art. 10",
            "CCH, art. D. 823-16 ; arrêté du 27 septembre 2019, art. 10"});
inline constexpr Step apl_after_reduction = worded(
    "apl.after_reduction", "EUR/month", {"After the flat reduction A3", "Après minoration A3"},
    {"order of 27 September 2019, art. 11", "arrêté du 27 septembre 2019, art. 11"});
inline constexpr Step apl_before_rls = worded(
    "apl.before_rls", "EUR/month",
    {"Whole euro once the CRDS is off, and the CRDS A4", "Euro entier hors CRDS, plus la CRDS A4"},
    {"CCH D. 823-16", "CCH, art. D. 823-16"});
inline constexpr Step apl_rls =
    worded("apl.rls", "EUR/month", {"Rent cut (RLS)", "Réduction de loyer de solidarité"},
           {"CCH L. 442-2-1; order of 27 February 2018",
            "CCH, art. L. 442-2-1 ; arrêté du 27 février 2018"});
inline constexpr Step apl_gross =
    worded("apl.gross", "EUR/month", {"Aid before CRDS A5", "Aide avant CRDS A5"},
           {"CCH L. 832-3, D. 823-16; order of 27 September 2019, art. 12",
            "CCH, art. L. 832-3, D. 823-16 ; arrêté du 27 septembre 2019, art. 12"});
inline constexpr Step apl_net =
    worded("apl.net", "EUR/month", {"Aid paid, to the cent", "Aide versée, au centime"},
           {"CCH D. 823-16", "CCH, art. D. 823-16"});

}  // namespace habitat::law::words
