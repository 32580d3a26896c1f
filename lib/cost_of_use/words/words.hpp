// SPDX-License-Identifier: Apache-2.0
// The words of the steps of a month, for `explain`.
#pragma once

#include "numbers/step.hpp"

namespace habitat::cost_of_use::words {

inline constexpr Step resources =
    worded("household.resources", "EUR/year", {"Resources of the aid", "Ressources de l'aide"});
inline constexpr Step income_base =
    worded("household.income_base", "EUR/year",
           {"Incomes by kind as they count in the aid, a year",
            "Revenus par nature tels qu'ils comptent dans l'aide, par an"});
inline constexpr Step income = worded("household.income", "EUR/month", {"Income", "Revenu"});
inline constexpr Step reference_income = worded("household.reference_income", "EUR/year",
                                                {"Reference income", "Revenu fiscal de référence"});
inline constexpr Step consumption_units =
    worded("consumption_units", "", {"Consumption units", "Unités de consommation"});
inline constexpr Step energy_used =
    worded("energy_used", "kWh/year", {"Energy used", "Énergie consommée"});
inline constexpr Step energy_year =
    worded("energy_year", "EUR/year", {"Energy of a year", "Énergie d'une année"});
inline constexpr Step gross = worded("gross", "EUR/month", {"Cost of use", "Coût d'usage"});
inline constexpr Step net = worded("net", "EUR/month", {"Left to pay", "Reste à payer"});
inline constexpr Step obligations =
    worded("obligations", "EUR/month", {"Obligations", "Autres engagements"});
inline constexpr Step ceiling =
    worded("ceiling", "EUR/year", {"Resource ceiling", "Plafond de ressources"},
           {"order of 29 July 1987, annex", "arrêté du 29 juillet 1987, annexe"});

}  // namespace habitat::cost_of_use::words
