// SPDX-License-Identifier: Apache-2.0
// The words of the account by month for `explain`.
#pragma once

#include "densify/words/texts.hpp"
#include "numbers/step.hpp"

namespace habitat::densify::words {

inline constexpr Step month_in =
    worded("in", "EUR", {"In: the events of the month", "Entrées : événements du mois"});
inline constexpr Step month_out =
    worded("out", "EUR", {"Out: the events of the month", "Sorties : événements du mois"});
inline constexpr Step month_balance = worded(
    "balance", "EUR", {"Balance: that before + in - out", "Solde : précédent + entrées - sorties"});
inline constexpr Step bridge_cost =
    worded("bridge_cost", "EUR",
           {"Cost of the bridge loan: of each month, what is lacking x rate / 12",
            "Coût du prêt relais : chaque mois, ce qui manque x taux / 12"});

}  // namespace habitat::densify::words
