// SPDX-License-Identifier: Apache-2.0
// The texts that the rules of a follow-up rest on.
#pragma once

#include "numbers/text.hpp"

namespace habitat::eco_coach::texts {

inline constexpr Text caltrack{"CalTRACK 2.0, billing method",
                               "CalTRACK 2.0, méthode sur factures"};
inline constexpr Text degree_days{"degree days of the trade (Meteo-France, COSTIC)",
                                  "degrés-jours de la profession (Météo-France, COSTIC)"};

}  // namespace habitat::eco_coach::texts
