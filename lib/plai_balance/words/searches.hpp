// SPDX-License-Identifier: Apache-2.0
// Why a search has no answer.
#pragma once

#include "messages/said.hpp"
#include "numbers/amount_words.hpp"

namespace habitat::plai_balance::searches {

inline constexpr Text transparent{
    "a transparent redevance follows whatever the owner pays: there is nothing to search for",
    "une redevance transparente suit ce que paie le propriétaire : il n'y a rien à chercher"};
inline constexpr Text no_rents{"no rent is left to be moved", "aucun loyer n'est à déplacer"};
inline constexpr Text no_rent{
    "no rent up to a thousand times the one practised balances the operation",
    "aucun loyer jusqu'à mille fois celui pratiqué n'équilibre l'opération"};
inline constexpr Text no_loans{"no loan is there to be replaced", "aucun prêt n'est à remplacer"};
inline constexpr Text not_by_loans{
    "the operation does not balance even with all loans replaced",
    "l'opération ne s'équilibre pas même en remplaçant tous les prêts"};
inline constexpr Text no_land_loan{"no loan pays for the land", "aucun prêt ne paie le foncier"};
inline constexpr Text not_by_land{
    "the operation does not balance even with land that costs nothing, as far as its loan goes",
    "l'opération ne s'équilibre pas même avec un foncier gratuit, dans la limite de son prêt"};

/// An answer that the tables do not allow.
template <Number N>
Message rent_out_of_reach(const N& rent, const N& maximum) {
  return message({"a rent of {} EUR/m²/month: above the maximum of {}",
                  "un loyer de {} EUR/m²/mois : au-dessus du maximum de {}"},
                 amount_words(rent), amount_words(maximum));
}

}  // namespace habitat::plai_balance::searches
