// SPDX-License-Identifier: Apache-2.0
// The texts on which the sharing of local production rests.
#pragma once

#include "numbers/text.hpp"

namespace habitat::cost_of_use::sharing::texts {

inline constexpr Text sharing{"code de l'énergie, L. 315-2 and L. 315-2-1",
                              "code de l'énergie, art. L. 315-2 et L. 315-2-1"};
inline constexpr Text keys{"code de l'énergie, D. 315-6", "code de l'énergie, art. D. 315-6"};
inline constexpr Text excise{"CIBS L. 312-79 and L. 312-87", "CIBS, art. L. 312-79 et L. 312-87"};
inline constexpr Text notice{"code de l'énergie, R. 315-13, 7°",
                             "code de l'énergie, art. R. 315-13, 7°"};
inline constexpr Text feed_in{"order S21 as amended; order of 1 June 2026",
                              "arrêté S21 modifié ; arrêté du 1er juin 2026"};
inline constexpr Text network{"TURPE 7, low voltage up to 36 kVA",
                              "TURPE 7, basse tension jusqu'à 36 kVA"};

}  // namespace habitat::cost_of_use::sharing::texts
