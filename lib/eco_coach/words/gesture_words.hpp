// SPDX-License-Identifier: Apache-2.0
// What the expected saving of a gesture rests on, and the words of its steps for `explain`.
#pragma once

#include "numbers/step.hpp"

namespace habitat::eco_coach {

namespace texts {

inline constexpr Text water_saved{
    "water: persons x minutes x (flow before - flow after) x days; heat: 1.163 kWh a m³ and a "
    "degree, over the efficiency",
    "eau : personnes x minutes x (débit avant - débit après) x jours ; chaleur : 1,163 kWh par m³ "
    "et par degré, sur le rendement"};
inline constexpr Text lamps_saved{"lamps x (watts before - watts after) x hours",
                                  "lampes x (watts avant - watts après) x heures"};
inline constexpr Text said_by_case{"the case's own figure", "chiffre posé par le cas"};

}  // namespace texts

namespace words {

inline constexpr Step gesture_water =
    worded("gesture_water", "m3/year",
           {"Water saved by a household", "Eau économisée par un ménage"}, texts::water_saved);
inline constexpr Step gesture_share =
    worded("gesture_share", "%", {"Share of the use saved", "Part de l'usage économisée"});
inline constexpr Step gesture_energy =
    worded("gesture_energy", "kWh/year",
           {"Energy saved by a household, before other gestures on the use",
            "Énergie économisée par un ménage, avant les autres gestes sur l'usage"});
inline constexpr Step use_left = worded("use_left", "%",
                                        {"What gestures before leave of the use",
                                         "Ce que les gestes précédents laissent de "
                                         "l'usage"});
inline constexpr Step gesture_worth = worded("gesture_worth", "EUR/year",
                                             {"Worth of the saving: kWh and m³ at their prices",
                                              "Valeur de l'économie : kWh et m³ à leurs prix"});

}  // namespace words

}  // namespace habitat::eco_coach
