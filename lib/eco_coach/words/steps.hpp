// SPDX-License-Identifier: Apache-2.0
// The words of the steps of a saving, for `explain`.
#pragma once

#include "eco_coach/words/texts.hpp"
#include "numbers/step.hpp"

namespace habitat::eco_coach::words {

inline constexpr Step expected_use = worded(
    "expected_use", "",
    {"Expected use of a period: days x (base + slope x degrees of cold + slope x degrees of "
     "heat), and adjustments",
     "Consommation attendue d'une période : jours x (talon + pente x degrés de froid + pente x "
     "degrés de chaud), et ajustements"},
    texts::caltrack);
inline constexpr Step counterfactual =
    worded("counterfactual", "",
           {"Expected use: the sum of its periods", "Consommation attendue : somme des périodes"},
           texts::caltrack);
inline constexpr Step observed =
    worded("observed", "",
           {"Use after: the sum of its periods", "Consommation relevée : somme des périodes"});
inline constexpr Step adjusted =
    worded("adjusted", "",
           {"Adjustments: days that fall into judged periods x more or less a day",
            "Ajustements : jours qui tombent dans les périodes jugées x écart par jour"});
inline constexpr Step avoided =
    worded("avoided", "", {"Saving: expected less observed", "Économie : attendue moins relevée"},
           texts::caltrack);
inline constexpr Step corrected =
    worded("corrected", "",
           {"Use at the reference: fixed + (observed - fixed) x reference / degree days",
            "Consommation de référence : fixe + (relevée - fixe) x référence / degrés-jours"},
           texts::degree_days);

inline constexpr Step bill_energy =
    worded("bill_energy", "EUR/year",
           {"Use of a bill: what is used x price", "Consommation d'une facture : quantité x prix"});
inline constexpr Step bill_year = worded(
    "bill_year", "EUR/year",
    {"Bill of a year: subscription + use", "Facture d'une année : abonnement + consommation"});
inline constexpr Step bill_change =
    worded("bill_change", "EUR/year",
           {"Change of a bill: the year less the year at the prices of the other day",
            "Évolution d'une facture : l'année moins l'année aux prix de l'autre jour"});
inline constexpr Step bill_change_share =
    worded("bill_change_share", "%",
           {"Change of a bill over the year at the prices of the other day",
            "Évolution d'une facture sur l'année aux prix de l'autre jour"});
inline constexpr Step bill_excise =
    worded("bill_excise", "EUR/year",
           {"Excise of a bill: what is used x excise of a kWh, before VAT",
            "Accise d'une facture : quantité x accise d'un kWh, hors TVA"});
inline constexpr Step litres_per_day =
    worded("litres_per_day", "L/day",
           {"Water a day: 1000 x m³ of a year / 365", "Eau par jour : 1000 x m³ de l'année / 365"});
inline constexpr Step litres_per_person =
    worded("litres_per_person", "L/day",
           {"Water a day and a person: litres a day / persons",
            "Eau par jour et par personne : litres par jour / personnes"});
inline constexpr Step co2 = worded(
    "co2", "kg", {"CO2 spared: saved x CO2 of a unit", "CO2 évité : économisé x CO2 par unité"},
    texts::diagnosis);

}  // namespace habitat::eco_coach::words
