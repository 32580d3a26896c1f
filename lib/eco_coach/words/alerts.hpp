// SPDX-License-Identifier: Apache-2.0
// What has to be told of a follow-up as a whole: one table of codes, words in both languages.
#pragma once

#include "describe/finding.hpp"
#include "describe/row_file.hpp"

namespace habitat::eco_coach {

enum class AlertCode {
  nothing_sufficient,
  line_gap,
  funder_gap,
  total_gap,
  more_than_targeted,
  part_above_whole,
  no_normal_year,
  fixed_above_use,
  no_degree_days,
  left_out,  // notes
  meter_note,
  more_left_out,
  open_lines,
  open_lines_of,
  lines_without,
  sites_without_dwellings,
  mean_of_savers,
  normal_year_lent,
  normal_days_lacking,
  normal_months_lacking,
  normal_without_extremes,
  days_without_extremes,
  mean_passed_over,
  other_unit
};

inline constexpr NamedWords<AlertCode> alert_table[] = {
    says(AlertCode::nothing_sufficient, "A241", Severity::warning,
         {"no coached meter has enough readings before the coaching: nothing is measured",
          "aucun compteur accompagné n'a assez de relevés avant l'accompagnement : rien n'est "
          "constaté"}),
    says(AlertCode::line_gap, "A242", Severity::warning,
         {"{0}: {1} EUR printed, {2} EUR computed: a gap of {3} EUR",
          "{0} : {1} EUR imprimés, {2} EUR calculés : un écart de {3} EUR"}),
    says(AlertCode::funder_gap, "A243", Severity::warning,
         {"{0}, all lines: {1} EUR printed, {2} EUR computed: a gap of {3} EUR",
          "{0}, toutes lignes : {1} EUR imprimés, {2} EUR calculés : un écart de {3} EUR"}),
    says(AlertCode::total_gap, "A243", Severity::warning,
         {"total: {0} EUR printed, {1} EUR computed: a gap of {2} EUR",
          "total : {0} EUR imprimés, {1} EUR calculés : un écart de {2} EUR"}),
    says(AlertCode::more_than_targeted, "A244", Severity::warning,
         {"{0} households accompanied are more than the {1} targeted",
          "{0} ménages accompagnés sont plus que les {1} visés"}),
    says(AlertCode::part_above_whole, "A245", Severity::warning,
         {"{0}: {1} households {2} are more than the {3} {4}",
          "{0} : {1} ménages {2} sont plus que les {3} {4}"}),
    says(
        AlertCode::no_normal_year, "A254", Severity::warning,
        {"no normal year is given of {0}, and those of other stations are {1}: figures of a normal "
         "year stay blank; normal_year_station_id of a meter names the one to take",
         "aucune année normale n'est donnée pour {0}, et celles d'autres stations sont {1} : les "
         "chiffres d'année normale restent vides ; normal_year_station_id d'un compteur nomme "
         "celle à prendre"}),
    says(
        AlertCode::fixed_above_use, "A255", Severity::warning,
        {"{0}: the use that no weather moves, {1}, is above the use observed, {2}: what is left "
         "for heating is negative, and the correction means nothing",
         "{0} : la consommation indépendante du climat, {1}, dépasse celle relevée, {2} : le reste "
         "pour le chauffage est négatif, et la correction n'a pas de sens"}),
    says(AlertCode::no_degree_days, "A256", Severity::warning,
         {"{0}: with 0 degree days observed nothing can be brought to the reference: give those of "
          "the days of the bill",
          "{0} : avec 0 degré-jour observé, rien ne peut être ramené à la référence : donner ceux "
          "des jours de la facture"}),
    says(
        AlertCode::left_out, "A341", Severity::note,
        {"{0}: the period from {1} is left out: {2}", "{0} : la période du {1} est écartée : {2}"}),
    says(AlertCode::meter_note, "A342", Severity::note, {"{0}: {1}", "{0} : {1}"}),
    says(AlertCode::more_left_out, "A343", Severity::note,
         {"of {0} more meters, what was left out and why stands in meters[].dropped and "
          "meters[].notes",
          "pour {0} autres compteurs, ce qui est écarté et pourquoi est dans meters[].dropped et "
          "meters[].notes"}),
    says(AlertCode::open_lines, "A344", Severity::note,
         {"there is no total: lines without an amount are {0} of {1}; the others come to {2} EUR",
          "il n'y a pas de total : lignes sans montant, {0} sur {1} ; les autres font {2} EUR"}),
    says(
        AlertCode::open_lines_of, "A344", Severity::note,
        {"{0}: there is no sum: lines without an amount are {1} of {2}; the others come to {3} EUR",
         "{0} : il n'y a pas de somme : lignes sans montant, {1} sur {2} ; les autres font {3} "
         "EUR"}),
    says(AlertCode::lines_without, "A345", Severity::note,
         {"lines that name no {1} are summed in the row \"-\": {0}",
          "les lignes de budget sans {1} sont réunies dans la ligne « - » : {0}"}),
    says(AlertCode::sites_without_dwellings, "A346", Severity::note,
         {"dwellings are given of {0} of {1} sites: their sum is of these alone",
          "les logements sont donnés pour {0} sites sur {1} : leur somme est celle de ces seuls "
          "sites"}),
    says(AlertCode::mean_of_savers, "A347", Severity::note,
         {"{0}: {1} % is the mean of the {2} % who saved; over all it is {3} % if the others saved "
          "nothing",
          "{0} : {1} % est la moyenne des {2} % qui ont économisé ; sur tous, c'est {3} % si les "
          "autres n'ont rien économisé"}),
    says(AlertCode::normal_year_lent, "A359", Severity::note,
         {"the normal year of {0} is that of {1}, the only one that is given",
          "l'année normale de {0} est celle de {1}, la seule qui soit donnée"}),
    says(
        AlertCode::normal_days_lacking, "A360", Severity::note,
        {"{0}: the normal year has {1} days with a temperature of {2}; a whole one has each of its "
         "365 or 366: figures of a normal year stay blank",
         "{0} : l'année normale a {1} jours avec une température sur {2} ; entière, elle a chacun "
         "de ses 365 ou 366 : les chiffres d'année normale restent vides"}),
    says(AlertCode::normal_months_lacking, "A360", Severity::note,
         {"{0}: normal degree days are missing, or stand twice, in months {1}: figures of a normal "
          "year that rest on them stay blank",
          "{0} : des degrés-jours normaux manquent, ou y sont deux fois, aux mois {1} : les "
          "chiffres "
          "d'année normale qui en dépendent restent vides"}),
    says(AlertCode::normal_without_extremes, "A360", Severity::note,
         {"{0}: the rule costic needs t_min and t_max of each day of the normal year: its degree "
          "days stay blank",
          "{0} : la règle costic demande t_min et t_max de chaque jour de l'année normale : ses "
          "degrés-jours restent vides"}),
    says(AlertCode::days_without_extremes, "A361", Severity::note,
         {"{0}: {1} of {2} days with a temperature have t_mean alone, of which the rule costic "
          "makes no degree days: give t_min and t_max, or take the rule meteo",
          "{0} : {1} jours sur {2} avec une température n'ont que t_mean, dont la règle costic ne "
          "tire pas de degrés-jours : donner t_min et t_max, ou prendre la règle meteo"}),
    says(AlertCode::mean_passed_over, "A361", Severity::note,
         {"{0}: t_min and t_max are used, and t_mean beside them is not",
          "{0} : t_min et t_max sont utilisés, et t_mean à côté ne l'est pas"}),
    says(AlertCode::other_unit, "A361", Severity::note,
         {"{0}: its temperatures are not in the unit that is said: it has no degree days",
          "{0} : ses températures ne sont pas dans l'unité dite : elle n'a pas de degrés-jours"}),
};

consteval const FindingWords& words_of(AlertCode code) { return words_in(alert_table, code); }

}  // namespace habitat::eco_coach
