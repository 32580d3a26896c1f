// SPDX-License-Identifier: Apache-2.0
// The words of the steps of shared production, for `explain`.
#pragma once

#include "cost_of_use/sharing/words/texts.hpp"
#include "numbers/step.hpp"

namespace habitat::cost_of_use::sharing::words {

inline constexpr Step year_of_series =
    worded("year_of_series", "kWh",
           {"Sum of the series over its years", "Somme de la série sur ses années"});
inline constexpr Step shared =
    worded("shared", "kWh",
           {"Shared: produced x part that is shared", "Partagé : production x part partagée"});
inline constexpr Step surplus = worded(
    "surplus", "kWh", {"Surplus: produced less shared", "Surplus : production moins partagé"});
inline constexpr Step residual = worded(
    "residual", "kWh", {"From the grid: used less shared", "Du réseau : consommé moins partagé"});
inline constexpr Step self_consumption = worded(
    "self_consumption", "%",
    {"Self-consumption: shared over produced", "Taux d'autoconsommation : partagé sur production"});
inline constexpr Step self_production =
    worded("self_production", "%",
           {"Self-production: shared over used", "Taux d'autoproduction : partagé sur consommé"});
inline constexpr Step avoided =
    worded("avoided", "EUR/kWh",
           {"Not paid for a shared kWh: (energy + excise) x (1 + VAT)",
            "Évité par un kWh partagé : (énergie + accise) x (1 + TVA)"},
           texts::excise);
inline constexpr Step price_with_vat =
    worded("price_with_vat", "EUR/kWh",
           {"Paid for a shared kWh, with VAT", "Payé pour un kWh partagé, TTC"});
inline constexpr Step saving_of_shared = worded("saving_of_shared", "EUR/year",
                                                {"Saved by what is shared: kWh x (not paid - paid)",
                                                 "Économie du partage : kWh x (évité - payé)"});
inline constexpr Step saving =
    worded("saving", "EUR/year",
           {"Saving: of what is shared, less the fee, and the network part",
            "Économie : du partage, moins les frais, et la part du réseau"});
inline constexpr Step unit_saving = worded(
    "unit_saving", "EUR/kWh",
    {"Saved by a shared kWh, mean of what is shared", "Économie par kWh partagé, en moyenne"});
inline constexpr Step network_standard = worded("network_standard", "EUR/year",
                                                {"Network, standard: kWh of each period x price",
                                                 "Réseau, standard : kWh de chaque période x prix"},
                                                texts::network);
inline constexpr Step network_sharing =
    worded("network_sharing", "EUR/year",
           {"Network, option: shared and other kWh of each period x price",
            "Réseau, option : kWh partagés et autres de chaque période x prix"},
           texts::network);
inline constexpr Step break_even =
    worded("break_even", "%",
           {"The option pays from: (other - standard) / (other - shared), 0 at least",
            "L'option paie dès : (autre - standard) / (autre - partagé), 0 au moins"},
           texts::network);
inline constexpr Step investment = worded(
    "investment", "EUR", {"Investment less the subsidy", "Investissement moins la subvention"});
inline constexpr Step shared_sales =
    worded("shared_sales", "EUR",
           {"Shared kWh sold: of the first year x degradation x price x index",
            "Ventes de kWh partagés : de la première année x perte x prix x indexation"});
inline constexpr Step surplus_sales =
    worded("surplus_sales", "EUR",
           {"Surplus sold: of the first year x degradation x price x index",
            "Ventes du surplus : de la première année x perte x prix x indexation"},
           texts::feed_in);
inline constexpr Step operation =
    worded("operation", "EUR",
           {"Operation: power x cost x index", "Exploitation : puissance x coût x indexation"});
inline constexpr Step flow = worded("flow", "EUR", {"Flow of the year", "Flux de l'année"});
inline constexpr Step present_value =
    worded("present_value", "EUR", {"Flow, discounted to year 0", "Flux actualisé à l'année 0"});
inline constexpr Step npv = worded(
    "npv", "EUR", {"NPV: the sum of the present values", "VAN : somme des valeurs actuelles"});
inline constexpr Step lcoe =
    worded("lcoe", "EUR/kWh",
           {"LCOE: investment, operation and inverter less premium, discounted, over the energy, "
            "discounted as well",
            "LCOE : investissement, exploitation et onduleur moins la prime, actualisés, sur "
            "l'énergie, actualisée aussi"});

}  // namespace habitat::cost_of_use::sharing::words
