// SPDX-License-Identifier: Apache-2.0
// What has to be told of a follow-up as a whole: one table of codes, words in both languages.
#pragma once

#include "describe/finding.hpp"
#include "describe/row_file.hpp"

namespace habitat::eco_coach {

enum class AlertCode {
  nothing_sufficient,
  left_out,  // notes
  meter_note,
  more_left_out,
  carried_on,
  tempo_days,
  electricity_co2,
  water_price
};

inline constexpr NamedWords<AlertCode> alert_table[] = {
    says(AlertCode::nothing_sufficient, "A241", Severity::warning,
         {"no coached meter has enough readings before the coaching: nothing is measured",
          "aucun compteur accompagné n'a assez de relevés avant l'accompagnement : rien n'est "
          "constaté"}),
    says(
        AlertCode::left_out, "A341", Severity::note,
        {"{0}: the period from {1} is left out: {2}", "{0} : la période du {1} est écartée : {2}"}),
    says(AlertCode::meter_note, "A342", Severity::note, {"{0}: {1}", "{0} : {1}"}),
    says(AlertCode::more_left_out, "A343", Severity::note,
         {"of {0} more meters, what was left out and why stands in meters[].dropped and "
          "meters[].notes",
          "pour {0} autres compteurs, ce qui est écarté et pourquoi est dans meters[].dropped et "
          "meters[].notes"}),
    says(AlertCode::carried_on, "A349", Severity::note,
         {"{0}: {1} of {2} is that of {3}, carried on: where there is a bill, give its own",
          "{0} : {1} au {2} est celui du {3}, prolongé : s'il y a une facture, donner le sien"}),
    says(
        AlertCode::tempo_days, "A350", Severity::note,
        {"a Tempo bill needs the kWh of each colour of day, which a yearly use does not tell: give "
         "a mean price in tariffs.electricity.price",
         "une facture Tempo demande les kWh de chaque couleur de jour, qu'une consommation "
         "annuelle "
         "ne dit pas : donner un prix moyen dans tariffs.electricity.price"}),
    says(AlertCode::electricity_co2, "A351", Severity::note,
         {"a meter does not tell the uses of electricity: each kWh saved counts {0} kg of CO2, the "
          "value of uses other than heating, hot water and lighting",
          "un compteur ne dit pas les usages de l'électricité : chaque kWh économisé compte {0} kg "
          "de CO2, valeur des usages autres que chauffage, eau chaude et éclairage"}),
    says(AlertCode::water_price, "A352", Severity::note,
         {"the mean price of water holds its fixed part, which saving does not lower: savings of "
          "water have an amount where tariffs.water.price is given",
          "le prix moyen de l'eau comprend sa part fixe, qu'économiser ne réduit pas : les "
          "économies "
          "d'eau ont un montant si tariffs.water.price est donné"}),
};

consteval const FindingWords& words_of(AlertCode code) { return words_in(alert_table, code); }

}  // namespace habitat::eco_coach
