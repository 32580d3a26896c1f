// SPDX-License-Identifier: Apache-2.0
// The words of a loan's steps, for `explain`.
#pragma once

#include "numbers/step.hpp"

namespace habitat::finance::words {

inline constexpr Step revised_rate =
    worded("revised_rate", "%/year",
           {"Rate after revision: contract rate plus the move of the index, never below zero",
            "Taux révisé : taux du contrat plus variation de l'indice, jamais sous zéro"});
inline constexpr Step revised_progression =
    worded("revised_progression", "%",
           {"Progression after revision: (1+p)(1+i)/(1+i0) - 1",
            "Progression révisée : (1+p)(1+i)/(1+i0) - 1"});
inline constexpr Step interest = worded(
    "interest", "EUR",
    {"Interest: outstanding capital times the rate", "Intérêts : capital restant dû fois le taux"});
inline constexpr Step factors =
    worded("factors", "",
           {"Sum of discount factors 1 + q + ... with q = (1+p)/(1+i)",
            "Somme des facteurs d'actualisation 1 + q + ... avec q = (1+p)/(1+i)"});
inline constexpr Step spread_instalment =
    worded("instalment", "EUR",
           {"Instalment: debt x (1+i) over the sum of discount factors",
            "Échéance : dette x (1+i) sur la somme des facteurs d'actualisation"});
inline constexpr Step next_instalment =
    worded("instalment", "EUR",
           {"Instalment: the one before, times (1 + progression)",
            "Échéance : la précédente fois (1 + progression)"});
inline constexpr Step outstanding =
    worded("outstanding", "EUR",
           {"Outstanding capital: before, less the instalment, plus interest",
            "Capital restant dû : avant, moins l'échéance, plus les intérêts"});

}  // namespace habitat::finance::words
