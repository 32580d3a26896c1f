// SPDX-License-Identifier: Apache-2.0
// The words of the life of a building for `explain`.
#pragma once

#include "cost_of_use/words/texts.hpp"
#include "numbers/step.hpp"

namespace habitat::cost_of_use::words {

inline constexpr Step public_rate =
    worded("life_cycle.discount_rate", "%/year",
           {"Public discount rate: risk-free + beta x premium",
            "Taux d'actualisation public : sans risque + bêta x prime"},
           texts::discount);
inline constexpr Step nominal_rate =
    worded("life_cycle.discount_rate", "%/year",
           {"Nominal discount rate: (1 + real) (1 + inflation) - 1",
            "Taux d'actualisation nominal : (1 + réel) (1 + inflation) - 1"});
inline constexpr Step real_rate = worded("life_cycle.real_rate", "%/year",
                                         {"Real rate: (1 + nominal) / (1 + inflation) - 1",
                                          "Taux réel : (1 + nominal) / (1 + inflation) - 1"});
inline constexpr Step coefficient =
    worded("coefficient", "",
           {"What one euro of it comes to today: over its years, price x discount factor",
            "Valeur actuelle d'un euro : sur ses années, prix x facteur d'actualisation"});
inline constexpr Step item_value =
    worded("present_value", "EUR",
           {"Present value: amount x coefficient", "Valeur actuelle : montant x coefficient"});
inline constexpr Step pv_investment =
    worded("pv_investment", "EUR",
           {"Investment: present value of investment, replacement, residual and end of life",
            "Investissement : valeur actuelle de l'investissement, des renouvellements, de la "
            "valeur résiduelle et de la fin de vie"});
inline constexpr Step pv_operation =
    worded("pv_operation", "EUR",
           {"Operation: present value of all else in the scope",
            "Exploitation : valeur actuelle de tout le reste du périmètre"});
inline constexpr Step lcc = worded("lcc", "EUR",
                                   {"Cost: investment + operation",
                                    "Coût global : investissement + "
                                    "exploitation"});
inline constexpr Step savings = worded("pv_operational_savings", "EUR",
                                       {"S: operation of the first - operation of this one",
                                        "S : exploitation de la première - de celle-ci"},
                                       texts::measures);
inline constexpr Step additional = worded("pv_additional_investment", "EUR",
                                          {"dI: investment of this one - investment of the first",
                                           "dI : investissement de celle-ci - de la première"},
                                          texts::measures);
inline constexpr Step net_savings = worded(
    "net_savings", "EUR",
    {"NS: cost of the first - cost of this one", "NS : coût de la première - coût de celle-ci"},
    texts::measures);
inline constexpr Step sir =
    worded("sir", "", {"Savings to investment: S / dI", "Économies sur surcoût investi : S / dI"},
           texts::measures);
inline constexpr Step airr =
    worded("airr", "%/year",
           {"Adjusted rate of return: (1 + discount rate) x SIR^(1 / years) - 1",
            "Rendement ajusté : (1 + taux) x SIR^(1 / années) - 1"},
           texts::measures);
inline constexpr Step factors_of_all =
    worded("life_cycle.sum_of_factors", "",
           {"Sum of the discount factors of all years but 0",
            "Somme des facteurs d'actualisation de toutes les années sauf 0"});
inline constexpr Step annual_equivalent =
    worded("annual_equivalent", "EUR/year",
           {"Cost of a year: cost / sum of the discount factors",
            "Coût d'une année : coût global / somme des facteurs d'actualisation"},
           texts::measures);
inline constexpr Step per_month =
    worded("per_month", "EUR/dwelling/month",
           {"By dwelling and month: cost of a year / dwellings / 12",
            "Par logement et par mois : coût d'une année / logements / 12"});
inline constexpr Step year_amount = worded(
    "amount", "EUR", {"Spent in the year, less what is received", "Dépense nette de l'année"});
inline constexpr Step discount_factor =
    worded("discount_factor", "", {"Discount factor of the year", "Facteur d'actualisation"});
inline constexpr Step year_value =
    worded("present_value", "EUR", {"Present value of the year", "Valeur actuelle de l'année"});
inline constexpr Step cumulated = worded(
    "cumulated", "EUR",
    {"Cumulated present value, from year 0", "Cumul des valeurs actuelles, depuis l'année 0"});
inline constexpr Step funded_so_far =
    worded("cumulated", "EUR",
           {"Additional investment of those funded so far", "Surinvestissement déjà financé"});

}  // namespace habitat::cost_of_use::words
