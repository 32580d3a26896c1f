// SPDX-License-Identifier: Apache-2.0
// The words of the energy of the building for `explain`.
#pragma once

#include "densify/words/texts.hpp"
#include "numbers/step.hpp"

namespace habitat::densify::words {

inline constexpr Step use_primary =
    worded("primary", "kWh/m2/year",
           {"Primary energy of a use: final x factor of the carrier",
            "Énergie primaire d'un usage : finale x facteur de l'énergie"},
           texts::primary_factor);
inline constexpr Step use_gases = worded("ghg", "kg/m2/year",
                                         {"Greenhouse gases of a use: final x content",
                                          "Gaz à effet de serre d'un usage : finale x contenu"},
                                         texts::dpe);
inline constexpr Step use_cost = worded(
    "cost", "EUR/m2/year", {"Cost of a use: final x price", "Coût d'un usage : finale x prix"});

inline constexpr Step primary =
    worded("primary", "kWh/m2/year",
           {"Primary energy: the sum of the uses", "Énergie primaire : somme des usages"});
inline constexpr Step final_energy =
    worded("final", "kWh/m2/year",
           {"Final energy: the sum of the uses", "Énergie finale : somme des usages"});
inline constexpr Step gases =
    worded("ghg", "kg/m2/year",
           {"Greenhouse gases: the sum of the uses", "Gaz à effet de serre : somme des usages"});
inline constexpr Step energy_cost =
    worded("cost", "EUR/m2/year",
           {"Cost of the energy: the sum of the uses", "Coût de l'énergie : somme des usages"});

inline constexpr Step kept = worded("kept", "%",
                                    {"What is still used: primary energy after / before",
                                     "Ce qui reste : énergie primaire après / "
                                     "avant"});
inline constexpr Step gain = worded("gain", "%",
                                    {"Gain of primary energy: 1 - after / before",
                                     "Gain en énergie primaire : 1 - après / "
                                     "avant"});
inline constexpr Step guaranteed_gain =
    worded("guaranteed_gain", "%",
           {"Guaranteed gain: gain x guaranteed share", "Gain garanti : gain x part garantie"});
inline constexpr Step saving_by_use =
    worded("saving_per_m2", "EUR/m2/year",
           {"Saving of a m2: cost of the energy before - after",
            "Économie d'un m2 : coût de l'énergie avant - après"});
inline constexpr Step saving_of_totals =
    worded("saving_per_m2", "EUR/m2/year",
           {"Saving of a m2: (final energy before - after) x price",
            "Économie d'un m2 : (énergie finale avant - après) x prix"});
inline constexpr Step saving = worded(
    "saving", "EUR/year",
    {"Saving: living area x saving of a m2", "Économie : surface habitable x économie d'un m2"});
inline constexpr Step guaranteed_saving = worded("guaranteed_saving", "EUR/year",
                                                 {"Guaranteed saving: saving x guaranteed share",
                                                  "Économie garantie : économie x part garantie"});

}  // namespace habitat::densify::words
