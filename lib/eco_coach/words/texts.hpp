// SPDX-License-Identifier: Apache-2.0
// The texts that the rules of a follow-up rest on.
#pragma once

#include "numbers/text.hpp"

namespace habitat::eco_coach::texts {

inline constexpr Text caltrack{"CalTRACK 2.0, billing method",
                               "CalTRACK 2.0, méthode sur factures"};
inline constexpr Text degree_days{"degree days of the trade (Meteo-France, COSTIC)",
                                  "degrés-jours de la profession (Météo-France, COSTIC)"};
inline constexpr Text regulated_tariff{"regulated tariff of electricity (tarif bleu)",
                                       "tarif réglementé de l'électricité (tarif bleu)"};
inline constexpr Text reference_price{"reference price of gas of the CRE, zone of GRDF",
                                      "prix repère du gaz de la CRE, zone GRDF"};
inline constexpr Text diagnosis{
    "values of the energy performance diagnosis, order of 31 March 2021",
    "valeurs du DPE, arrêté du 31 mars 2021"};

}  // namespace habitat::eco_coach::texts
