// SPDX-License-Identifier: Apache-2.0
// The words of the steps of a budget and of published programmes, for `explain`.
#pragma once

#include "numbers/step.hpp"

namespace habitat::eco_coach::words {

inline constexpr Step budget_line = worded(
    "budget_line", "EUR", {"Line: quantity x unit price", "Ligne : quantité x prix unitaire"});
inline constexpr Step budget_total =
    worded("budget_total", "EUR", {"Total: the sum of its lines", "Total : somme des lignes"});
inline constexpr Step budget_part =
    worded("budget_part", "EUR", {"The sum of these lines", "Somme de ces lignes"});
inline constexpr Step budget_gap =
    worded("budget_gap", "EUR", {"Gap: printed less computed", "Écart : imprimé moins calculé"});
inline constexpr Step day_rate = worded(
    "day_rate", "EUR",
    {"Rate of a day: unit price / days a unit takes", "Prix de journée : prix unitaire / jours"});
inline constexpr Step per_targeted =
    worded("per_targeted", "EUR",
           {"Per household targeted: amount / households", "Par ménage visé : montant / ménages"});
inline constexpr Step per_accompanied = worded("per_accompanied", "EUR",
                                               {"Per household accompanied: amount / households",
                                                "Par ménage accompagné : montant / ménages"});
inline constexpr Step accompaniment_rate =
    worded("accompaniment_rate", "%",
           {"Accompanied of targeted households", "Ménages accompagnés sur ménages visés"});
inline constexpr Step dwellings = worded("dwellings", "",
                                         {"Dwellings: the sum of the sites that give them",
                                          "Logements : somme des sites qui les donnent"});
inline constexpr Step payback =
    worded("payback", "years",
           {"Pay-back: cost per household accompanied / saving expected of it a year",
            "Temps de retour : coût par ménage accompagné / économie attendue d'un ménage par an"});

inline constexpr Step kwh_per_household = worded(
    "kwh_per_household", "kWh",
    {"Saved a household: energy saved / households", "Par ménage : énergie économisée / ménages"});
inline constexpr Step eur_per_kwh =
    worded("eur_per_kwh", "EUR/kWh",
           {"Price of a kWh that is implied: EUR saved a household / kWh saved a household",
            "Prix du kWh supposé : euros économisés par ménage / kWh économisés par ménage"});
inline constexpr Step baseline_kwh =
    worded("baseline_kwh", "kWh",
           {"Use before that is implied: kWh saved a household / share saved",
            "Consommation d'avant supposée : kWh économisés par ménage / part économisée"});
inline constexpr Step cost_per_household =
    worded("cost_per_household", "EUR", {"Cost a household: cost / households", "Coût / ménages"});
inline constexpr Step enrolment_rate =
    worded("enrolment_rate", "%", {"Enrolled of those approached", "Inscrits sur contactés"});
inline constexpr Step completion_rate =
    worded("completion_rate", "%",
           {"Those who went to the end, of the enrolled", "Allés au bout sur inscrits"});
inline constexpr Step overall_rate =
    worded("overall_rate", "%",
           {"Those who went to the end, of those approached", "Allés au bout sur contactés"});
inline constexpr Step evaluated_share =
    worded("evaluated_share", "%", {"Evaluated of the enrolled", "Évalués sur inscrits"});
inline constexpr Step savers =
    worded("savers", "",
           {"Households that saved: evaluated x share that saved",
            "Ménages qui ont économisé : évalués x part de ceux qui ont économisé"});
inline constexpr Step mean_saving = worded(
    "mean_saving", "%",
    {"Mean saving if the others saved nothing: share that saved x saved by them",
     "Économie moyenne si les autres n'ont rien économisé : part de ceux qui ont économisé x leur "
     "économie"});

}  // namespace habitat::eco_coach::words
