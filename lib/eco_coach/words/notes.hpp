// SPDX-License-Identifier: Apache-2.0
// What is said of one meter, beside its figures.
#pragma once

#include "messages/said.hpp"

namespace habitat::eco_coach::notes {

inline constexpr Text no_reading{"the file of readings has none of this meter",
                                 "le fichier de relevés n'en a aucun de ce compteur"};
inline constexpr Text faulty_rows{"rows of its readings are faulty: it is not judged",
                                  "des lignes de ses relevés sont fautives : il n'est pas jugé"};
inline constexpr Text faulty_meter{
    "its row in the file of meters is faulty: it is not judged",
    "sa ligne dans le fichier des compteurs est fautive : il n'est pas jugé"};
inline constexpr Text twice{
    "it stands twice in the file of meters: it is not judged",
    "il figure deux fois dans le fichier des compteurs : il n'est pas jugé"};
inline constexpr Text rows_apart{"the rows of its readings do not stand together: it is not judged",
                                 "les lignes de ses relevés ne se suivent pas : il n'est pas jugé"};
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
inline constexpr Text all_estimated{"all of its readings are estimated: nothing was measured",
                                    "tous ses relevés sont estimés : rien n'a été mesuré"};
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

/// Why a baseline is not sufficient.
inline Message few_periods(int periods, int least) {
  return message({"periods before that count are {}: {} are needed",
                  "les périodes d'avant qui comptent sont {} : il en faut {}"},
                 periods, least);
}
inline Message few_days(int days, int least) {
  return message({"days before that are read and have a temperature are {}: {} are needed",
                  "les jours d'avant relevés et avec température sont {} : il en faut {}"},
                 days, least);
}
inline Message ends_early(int days, int most) {
  return message({"the last period before that counts ends {} days before the start: {} at most",
                  "la dernière période d'avant qui compte finit {} jours avant le début : {} au "
                  "plus"},
                 days, most);
}

/// `digits`: those that its indices need, beyond the usual ones.
inline Message more_digits(int digits) {
  return message({"its index has {0} digits: it passes zero after {0} nines; else give digits in "
                  "the file of meters",
                  "son index a {0} chiffres : il passe par zéro après {0} neufs ; sinon, donner "
                  "digits dans le fichier des compteurs"},
                 digits);
}
inline Message falling_index(int digits) {
  return message({"an index falls: it is misread, or the meter has not {} digits (digits in the "
                  "file of meters) or was replaced (replaced)",
                  "un index baisse : il est mal lu, ou le compteur n'a pas {} chiffres (digits "
                  "dans le fichier des compteurs) ou a été remplacé (replaced)"},
                 digits);
}
inline Message standstill(const Message& from, const Message& to) {
  return message({"nothing is used from {} to {}: does the meter stand still?",
                  "rien n'est consommé du {} au {} : le compteur est-il bloqué ?"},
                 from, to);
}
/// `amount`: with its unit.
inline Message adjustment(const Message& amount, const std::string& reason) {
  return message({"{} of the expected use are an adjustment: {}",
                  "{} de la consommation attendue sont un ajustement : {}"},
                 amount, reason);
}
inline constexpr Text adjusted_in_year{
    "adjustments are not in the saving of a normal year",
    "les ajustements n'entrent pas dans l'économie en année normale"};

}  // namespace habitat::eco_coach::notes
