// SPDX-License-Identifier: Apache-2.0
// The words of the steps of a financing plan, for `explain`.
#pragma once

#include "messages/said.hpp"
#include "numbers/step.hpp"
#include "plai_balance/words/texts.hpp"

namespace habitat::plai_balance::words {

inline constexpr Step cost_line = worded(
    "cost_line", "EUR",
    {"Cost line, VAT finally borne included", "Ligne de coût, TVA finalement supportée comprise"});
inline constexpr Step cost = worded(
    "cost", "EUR", {"Cost: the sum of its lines", "Prix de revient : la somme de ses lignes"});
inline constexpr Step taxe_amenagement =
    worded("taxe_amenagement", "EUR",
           {"Taxe d'aménagement of a tranche", "Taxe d'aménagement d'une tranche"});
inline constexpr Step useful_area =
    worded("useful_area", "m2",
           {"Surface utile: living area plus half of the annexes",
            "Surface utile : surface habitable plus la moitié des annexes"},
           texts::useful_area);
inline constexpr Step grant = worded("grant", "EUR", {"Grant", "Subvention"});
inline constexpr Step loan_amount =
    worded("loan_amount", "EUR", {"Amount of the loan", "Montant du prêt"});
inline constexpr Step own_funds = worded("own_funds", "EUR", {"Own funds", "Fonds propres"});
inline constexpr Step closing =
    worded("closing", "EUR",
           {"What the other sources leave to pay", "Ce que les autres sources laissent à payer"});
inline constexpr Step contract_rate =
    worded("contract_rate", "%/year",
           {"Contract rate: Livret A plus margin", "Taux du contrat : Livret A plus marge"});
inline constexpr Step prefinancing_interest =
    worded("prefinancing_interest", "EUR",
           {"Interest while the loan is drawn, by days over 365",
            "Intérêts de préfinancement, en jours sur 365"});
inline constexpr Step capital =
    worded("capital", "EUR",
           {"Capital repaid: the loan and the interest added to it",
            "Capital amorti : le prêt et les intérêts qui s'y ajoutent"});
inline constexpr Step guaranteed_annuity =
    worded("guaranteed_annuity", "EUR",
           {"Its share of the annuities of a year", "Sa part des annuités d'une année"});
/// The lines of the cost that are computed.
inline constexpr Text taxe_amenagement_line{"taxe d'aménagement", "taxe d'aménagement"};
inline Message drawing_line(const std::string& loan) {
  return message({"interest while {} is drawn", "intérêts de préfinancement, {}"}, loan);
}
inline constexpr Step index_change =
    worded("index_change", "%/year",
           {"Livret A above its reference", "Livret A au-dessus de sa référence"});

}  // namespace habitat::plai_balance::words
