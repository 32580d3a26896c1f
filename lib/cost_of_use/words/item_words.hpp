// SPDX-License-Identifier: Apache-2.0
// What the items of a month are called. A case may name any item; those that the facts of the trade
// know have a label in both languages.
#pragma once

#include "cost_of_use/case/names.hpp"

namespace habitat::cost_of_use {

namespace labels {
inline const Message rent{"rent", "loyer"};
inline const Message redevance{"redevance, charges included", "redevance, charges comprises"};
inline const Message annexes{"annex rents", "loyers annexes"};
inline const Message works{"contribution to works", "contribution aux travaux"};
inline const Message water{"water", "eau"};
inline constexpr Text no_income{"no rate without an income", "pas de taux sans revenu"};
inline constexpr Text sum_of_kinds{"the sum of household.incomes", "la somme de household.incomes"};
inline constexpr Text base_by_kind{
    "12 x what counts of household.incomes: a tenth off wages and pensions, benefits left out",
    "12 x ce qui compte de household.incomes : un dixième ôté des salaires et pensions, "
    "prestations exclues"};
inline constexpr Text no_formula{
    "the aid of foyers and residences without a convention has a formula that is not known here",
    "l'aide des foyers et résidences sans convention a une formule qui n'est pas connue ici"};
}  // namespace labels

/// As the case names it, or the label of an item that is known.
Message item_label(std::string_view item);

/// Whether a charge is for heating or hot water.
bool is_heat(std::string_view item);

/// "heating, gas"
Message energy_label(EnergyUse use, Carrier carrier);

/// "standing charge, gas"
Message standing_label(Carrier carrier);

/// The known item that such a name may stand for; empty where it is known, or like none.
std::string near_item(std::string_view item);

}  // namespace habitat::cost_of_use
