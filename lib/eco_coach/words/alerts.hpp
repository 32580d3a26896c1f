// SPDX-License-Identifier: Apache-2.0
// What has to be told of a follow-up as a whole: one table of codes, words in both languages.
#pragma once

#include "describe/finding.hpp"
#include "describe/row_file.hpp"

namespace habitat::eco_coach {

enum class AlertCode {
  nothing_sufficient,
  nothing_after,
  nothing_without_temperatures,
  nothing_judged,
  adjustment_of_nobody,
  adjustment_of_nothing,
  no_readings,
  line_gap,
  funder_gap,
  total_gap,
  more_than_targeted,
  part_above_whole,
  left_out,  // notes
  meter_note,
  more_left_out,
  open_lines,
  open_lines_of,
  lines_without,
  sites_without_dwellings,
  mean_of_savers,
  only_control,
  no_control,
  outside_kwh,
  no_control_here,
  no_did_band,
  no_normal_year
};

inline constexpr NamedWords<AlertCode> alert_table[] = {
    says(AlertCode::nothing_sufficient, "A241", Severity::warning,
         {"no coached meter has enough readings before the coaching: nothing is measured",
          "aucun compteur accompagné n'a assez de relevés avant l'accompagnement : rien n'est "
          "constaté"}),
    says(AlertCode::nothing_after, "A241", Severity::warning,
         {"no coached meter has a period after the start that counts: nothing is measured",
          "aucun compteur accompagné n'a de période après le début qui compte : rien n'est "
          "constaté"}),
    says(AlertCode::nothing_without_temperatures, "A241", Severity::warning,
         {"the temperatures that coached meters need are not known: nothing is measured",
          "les températures qu'il faut aux compteurs accompagnés ne sont pas connues : rien n'est "
          "constaté"}),
    says(AlertCode::nothing_judged, "A241", Severity::warning,
         {"no coached meter can be judged: nothing is measured; why, the notes of each say",
          "aucun compteur accompagné ne peut être jugé : rien n'est constaté ; les remarques de "
          "chacun disent pourquoi"}),
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
    says(AlertCode::adjustment_of_nobody, "A257", Severity::warning,
         {"{0}: no meter is named {1}: nothing is adjusted",
          "{0} : aucun compteur ne s'appelle {1} : rien n'est ajusté"}),
    says(AlertCode::adjustment_of_nothing, "A258", Severity::warning,
         {"{0}: none of its days is in a period after the start that counts, of meter {1}: nothing "
          "is adjusted",
          "{0} : aucun de ses jours n'est dans une période après le début qui compte, du compteur "
          "{1} : rien n'est ajusté"}),
    says(AlertCode::no_readings, "A259", Severity::warning,
         {"the file of readings has no row: nothing is measured",
          "le fichier de relevés n'a aucune ligne : rien n'est constaté"}),
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
    says(AlertCode::only_control, "A362", Severity::note,
         {"no meter is coached: the {0} of the control group stand beside none",
          "aucun compteur n'est accompagné : les {0} du groupe témoin n'ont pas de vis-à-vis"}),
    says(AlertCode::no_control, "A367", Severity::note,
         {"there is no control group: what would have been saved without coaching is not taken off",
          "il n'y a pas de groupe témoin : ce qui aurait été économisé sans accompagnement n'est "
          "pas "
          "retranché"}),
    says(AlertCode::outside_kwh, "A363", Severity::note,
         {"coached meters that no kWh are known of are {0}: they stand by carrier alone",
          "les compteurs accompagnés dont aucun kWh n'est connu sont {0} : ils ne figurent que par "
          "énergie"}),
    says(AlertCode::no_control_here, "A364", Severity::note,
         {"{0} in {1}: nothing is taken off for the control group: none of its meters in this unit "
          "has enough readings",
          "{0} en {1} : rien n'est retranché pour le groupe témoin : aucun de ses compteurs dans "
          "cette unité n'a assez de relevés"}),
    says(AlertCode::no_did_band, "A365", Severity::note,
         {"{0} in {1}: what is left less the control group has no band: it takes two meters of "
          "either group with enough readings, here are {2} coached and {3} of the control group",
          "{0} en {1} : l'écart au groupe témoin n'a pas de marge : il faut deux compteurs de "
          "chaque groupe avec assez de relevés, ici {2} accompagnés et {3} témoins"}),
    says(AlertCode::no_normal_year, "A366", Severity::note,
         {"meters without a saving in a normal year are {0}: it takes 328 days after the start, "
          "read and with a temperature, and a normal year of 365 days",
          "les compteurs sans économie en année normale sont {0} : il faut 328 jours après le "
          "début, relevés et avec température, et une année normale de 365 jours"}),
};

consteval const FindingWords& words_of(AlertCode code) { return words_in(alert_table, code); }

}  // namespace habitat::eco_coach
