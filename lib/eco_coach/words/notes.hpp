// SPDX-License-Identifier: Apache-2.0
// What is said of one meter, beside its figures.
#pragma once

#include "numbers/text.hpp"

namespace habitat::eco_coach::notes {

inline constexpr Text no_reading{"the file of readings has none of this meter",
                                 "le fichier de relevés n'en a aucun de ce compteur"};
inline constexpr Text faulty_rows{"rows of its readings are faulty: it is not judged",
                                  "des lignes de ses relevés sont fautives : il n'est pas jugé"};
inline constexpr Text no_start{
    "no start of coaching is known: give coaching_start, or a segment on each row",
    "aucun début d'accompagnement n'est connu : donner coaching_start, ou un segment à chaque "
    "ligne"};
inline constexpr Text no_station{"no temperatures are known of its station",
                                 "aucune température de sa station n'est connue"};
inline constexpr Text doubtful_station{
    "the temperatures of its station are in another unit than said: it is not judged",
    "les températures de sa station sont dans une autre unité que dite : il n'est pas jugé"};
inline constexpr Text no_balance_points{
    "its highest balance point is below its lowest: it is not judged",
    "son point d'équilibre le plus haut est sous le plus bas : il n'est pas jugé"};
inline constexpr Text no_model{"too few periods before the coaching for a model",
                               "trop peu de périodes avant l'accompagnement pour un modèle"};
inline constexpr Text nothing_after{"no period after the start counts",
                                    "aucune période après le début ne compte"};
inline constexpr Text extreme{
    "a period uses far more than the others: kept, and worth a look",
    "une période consomme bien plus que les autres : gardée, et à regarder"};
inline constexpr Text weak{"weak weather signal: adjusted R² below 0.5",
                           "signal climatique faible : R² ajusté sous 0,5"};
inline constexpr Text gas_h{
    "11.2 kWh a m³ are those of gas H; gas B is 10.0; the bill has the right one (kwh_per_unit)",
    "11,2 kWh par m³ valent pour le gaz H ; gaz B : 10,0 ; la facture donne le bon (kwh_per_unit)"};
inline constexpr Text no_content{"no kWh per unit is known: the meter is in no sum of kWh",
                                 "aucun kWh par unité n'est connu : le compteur n'est dans aucune "
                                 "somme en kWh"};

}  // namespace habitat::eco_coach::notes
