// SPDX-License-Identifier: Apache-2.0
// The texts of energy poverty, and the words of its figures for `explain`.
#pragma once

#include "numbers/step.hpp"

namespace habitat::eco_coach {

namespace texts {

inline constexpr Text tee_3d{"ONPE: effort rate, three first deciles",
                             "ONPE : taux d'effort énergétique, trois premiers déciles"};
inline constexpr Text brde{"ONPE: low income, high spending",
                           "ONPE : bas revenus, dépenses élevées"};
inline constexpr Text fsl{"rules of procedure of the département's fund (FSL)",
                          "règlement intérieur du FSL du département"};

}  // namespace texts

namespace words {

inline constexpr Step effort =
    worded("effort", "%", {"Energy over income", "Énergie sur revenu"}, texts::tee_3d);
inline constexpr Step income_left =
    worded("income_left", "EUR/year",
           {"Income and housing aid, less rent and charges without their energy",
            "Revenu et aide au logement, moins loyer et charges hors énergie"},
           texts::brde);
inline constexpr Step reste_pour_vivre =
    worded("reste_pour_vivre", "EUR/month",
           {"Left to live on, a month and a unit", "Reste pour vivre, par mois et par unité"});
inline constexpr Step fsl_aid = worded(
    "fsl_aid", "EUR",
    {"Aid of the solidarity fund, at most what is owed", "Aide du FSL, au plus ce qui est dû"},
    texts::fsl);

}  // namespace words

}  // namespace habitat::eco_coach
