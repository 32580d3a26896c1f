// SPDX-License-Identifier: Apache-2.0
// The words of aid for `explain`.
#pragma once

#include "densify/words/texts.hpp"
#include "numbers/step.hpp"

namespace habitat::densify::texts {

inline constexpr Text state_aid{"MaPrimeRénov' Copropriété, rules of the Anah",
                                "MaPrimeRénov' Copropriété, règles de l'Anah"};
inline constexpr Text cee{"CEE sheets BAR-TH-145 and BAR-TH-177",
                          "fiches CEE BAR-TH-145 et BAR-TH-177"};

}  // namespace habitat::densify::texts

namespace habitat::densify::words {

inline constexpr Step aid_rate = worded(
    "rate", "%", {"Rate: that of the gain + points", "Taux : celui du gain + points de bonus"},
    texts::state_aid);
inline constexpr Step aid_cap =
    worded("cap", "EUR", {"Cap: by dwelling x dwellings", "Plafond : par logement x logements"},
           texts::state_aid);
inline constexpr Step aid_base =
    worded("base", "EUR",
           {"Works aided: eligible works before VAT, at most the cap where there is one",
            "Travaux aidés : travaux éligibles HT, au plus le plafond s'il y en a un"},
           texts::state_aid);
inline constexpr Step aid_lump = worded(
    "lump", "EUR", {"Lump sums: by dwelling x dwellings", "Forfaits : par logement x logements"},
    texts::state_aid);
inline constexpr Step aid_works =
    worded("works", "EUR",
           {"For the works: (rate x works aided + lump sums) x prudence",
            "Pour les travaux : (taux x travaux aidés + forfaits) x prudence"},
           texts::state_aid);
inline constexpr Step aided_part =
    worded("aided_part", "%",
           {"Part of the works that is aided: works aided / works before VAT",
            "Part aidée des travaux : travaux aidés / travaux HT"});
inline constexpr Step aid_studies =
    worded("studies", "EUR",
           {"For studies: rate x prudence x studies before VAT x part of the works that is aided",
            "Pour les études : taux x prudence x études HT x part aidée des travaux"},
           texts::state_aid);
inline constexpr Step amo_cap = worded(
    "amo_cap", "EUR",
    {"AMO aided at most: by dwelling x dwellings", "AMO aidée au plus : par logement x logements"},
    texts::state_aid);
inline constexpr Step aid_amo =
    worded("amo", "EUR",
           {"For the AMO: share x its cost before VAT within the cap; at least the floor, at most "
            "the cost",
            "Pour l'AMO : part x son coût HT plafonné ; au moins le plancher, au plus le coût"},
           texts::state_aid);
inline constexpr Step local_aid =
    worded("local_aid", "EUR",
           {"Local aid: amount + by dwelling + by equivalent + share of the eligible works",
            "Aide locale : montant + par logement + par équivalent + part des travaux éligibles"});
inline constexpr Step public_local =
    worded("public_local", "EUR",
           {"Local aid of public money: the sum", "Aides locales publiques : somme"});
inline constexpr Step other_local = worded(
    "other_local", "EUR", {"Local aid of other money: the sum", "Autres aides locales : somme"});
inline constexpr Step aid_local =
    worded("local", "EUR",
           {"Local aid: public, less what is cut of it, + other",
            "Aides locales : publiques, moins ce qui en est écrêté, + autres"});
inline constexpr Step cee_volume =
    worded("cee_volume", "MWh",
           {"CEE: kWh cumac a m2 x living area x coefficient / 1,000",
            "CEE : kWh cumac par m2 x surface habitable x coefficient / 1 000"},
           texts::cee);
inline constexpr Step cee_price =
    worded("cee_price", "EUR/MWh",
           {"Price of a MWh cumac: precarious and other dwellings by their number",
            "Prix du MWh cumac : logements précaires et autres selon leur nombre"});
inline constexpr Step cee_by_price = worded(
    "cee", "EUR", {"CEE: MWh cumac x price x prudence", "CEE : MWh cumac x prix x prudence"});
inline constexpr Step cee_by_area = worded("cee", "EUR",
                                           {"CEE: euros a m2 x living area x prudence",
                                            "CEE : euros par m2 x surface habitable x prudence"});
inline constexpr Step public_before =
    worded("public_before", "EUR",
           {"Public aid before it is cut: works + studies + AMO + public local aid",
            "Aides publiques avant écrêtement : travaux + études + AMO + aides locales publiques"});
inline constexpr Step public_most = worded("public_most", "EUR",
                                           {"Public aid at most: clipping x operation",
                                            "Aides publiques au plus : écrêtement x opération"});
inline constexpr Step aid_clipped =
    worded("clipped", "EUR",
           {"Cut off: public aid beyond the most, never below 0",
            "Écrêté : aides publiques au-delà du maximum, jamais sous 0"});
inline constexpr Step aid_cut = worded("cut", "EUR",
                                       {"Cut of it: what is left to cut, at most all of it",
                                        "Écrêté dessus : ce qui reste à écrêter, au plus le tout"});
inline constexpr Step aid_excess =
    worded("excess", "EUR", {"Left to cut from the next", "Reste à écrêter sur la suite"});
inline constexpr Step aid_public =
    worded("public", "EUR",
           {"Public aid: works + studies + AMO + public local aid, after the cut",
            "Aides publiques : travaux + études + AMO + aides locales, après écrêtement"});
inline constexpr Step aid_total =
    worded("total", "EUR",
           {"Aid in all: public aid + CEE + other local aid",
            "Aides en tout : aides publiques + CEE + autres aides locales"});

}  // namespace habitat::densify::words
