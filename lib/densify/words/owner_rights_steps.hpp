// SPDX-License-Identifier: Apache-2.0
// The words of what reaches the owners for `explain`.
#pragma once

#include "densify/words/texts.hpp"
#include "numbers/step.hpp"

namespace habitat::densify::words {

inline constexpr Step price_part = worded("price_part", "EUR",
                                          {"His part of the price: x shares / shares of all",
                                           "Sa part du prix : x tantièmes / tantièmes de tous"},
                                          texts::proceeds);
inline constexpr Step owner_gain =
    worded("capital_gain", "EUR",
           {"Capital gain: his part of the price less that of what the rights had cost",
            "Plus-value : sa part du prix moins celle du prix d'acquisition"},
           texts::capital_gain);
inline constexpr Step gain_not_taxed =
    worded("not_taxed", "EUR",
           {"Not taxed: gain x (1 - exempt share), or a small part of the price",
            "Non imposé : plus-value x (1 - part exonérée), ou petite part du prix"},
           texts::capital_gain);
inline constexpr Step gain_tax =
    worded("tax", "EUR",
           {"Income tax: gain x share taxed x (1 - abatement) x rate",
            "Impôt : plus-value x part imposée x (1 - abattement) x taux"},
           texts::capital_gain);
inline constexpr Step gain_levies =
    worded("levies", "EUR",
           {"Social levies: gain x share taxed x (1 - abatement) x rate",
            "Prélèvements sociaux : plus-value x part imposée x (1 - abattement) x taux"},
           texts::levies);
inline constexpr Step gain_abatement = worded(
    "abatement", "%",
    {"Abatement: of each full year of holding", "Abattement : de chaque année pleine de détention"},
    texts::capital_gain);
inline constexpr Step rights_part =
    worded("rights", "EUR",
           {"His rights: his part of the net proceeds less tax and levies",
            "Ses droits : sa part du produit net moins impôt et prélèvements"},
           texts::proceeds);
inline constexpr Step rights_of_all =
    worded("rights", "EUR",
           {"Rights of all: the sum of the owners", "Droits de tous : somme des copropriétaires"});
inline constexpr Step in_kind =
    worded("in_kind", "EUR",
           {"Works that the buyer does: the price, at most the works of the case",
            "Travaux faits par l'acquéreur : le prix, au plus les travaux du cas"});
inline constexpr Step rights_share =
    worded("rights_share", "%",
           {"Paid by rights: net rights / shared", "Payé par les droits : droits nets / réparti"});
inline constexpr Step owners_share =
    worded("owners_share", "%",
           {"Paid by owners: what rights and aid leave of the whole",
            "Payé par les copropriétaires : ce que droits et aides laissent du tout"});

}  // namespace habitat::densify::words
