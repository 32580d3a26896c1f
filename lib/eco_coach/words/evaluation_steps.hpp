// SPDX-License-Identifier: Apache-2.0
// The words of the figures of an evaluation, for `explain`.
#pragma once

#include "numbers/step.hpp"

namespace habitat::eco_coach::words {

inline constexpr Step energy_of_a_year =
    worded("energy_of_a_year", "EUR/year",
           {"Energy of a meter in a year: use and subscription of its periods, x 365 / their days",
            "Énergie d'un compteur sur un an : consommation et abonnement de ses périodes, x 365 / "
            "leurs jours"});
inline constexpr Step saved_eur = worded("saved_eur", "EUR",
                                         {"Saved by all households, each to the cent",
                                          "Économisé par tous les ménages, chacun au centime"});
inline constexpr Step measured_over_expected =
    worded("measured_over_expected", "%", {"Measured over expected", "Constaté sur attendu"});
inline constexpr Step cost_per_followed = worded(
    "cost_per_followed", "EUR",
    {"Cost of the programme over households followed", "Coût du programme sur ménages suivis"});
inline constexpr Step cost_per_kwh = worded("cost_per_kwh", "EUR/kWh",
                                            {"Cost of the programme over (kWh of a year x life)",
                                             "Coût du programme sur (kWh d'une année x durée)"});
inline constexpr Step cost_per_eur_saved =
    worded("cost_per_eur_saved", "EUR",
           {"Cost of the programme over (euros of a year x life)",
            "Coût du programme sur (euros d'une année x durée)"});

}  // namespace habitat::eco_coach::words
