// SPDX-License-Identifier: Apache-2.0
// What the items of a month are called. A case may name any item; those that the facts of the trade
// know have a label in both languages.
#pragma once

#include "cost_of_use/names.hpp"

namespace habitat::cost_of_use {

namespace labels {
inline const Message rent{"rent", "loyer"};
inline const Message annexes{"annex rents", "loyers annexes"};
inline const Message works{"contribution to works", "contribution aux travaux"};
inline const Message water{"water", "eau"};
}  // namespace labels

/// As the case names it, or the label of an item that is known.
Message item_label(std::string_view item);

/// "heating, gas"
Message energy_label(EnergyUse use, Carrier carrier);

/// The names of items that have a label.
std::vector<std::string> known_items();

}  // namespace habitat::cost_of_use
