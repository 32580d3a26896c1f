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
  left_out,  // notes
  meter_note,
  more_left_out,
  open_lines,
  open_lines_of,
  lines_without,
  sites_without_dwellings,
  mean_of_savers
  gesture_reversed,
  gesture_capped,
  left_out,  // notes
  meter_note,
  more_left_out,
  gesture_input_unread,
  gestures_nested
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
    says(AlertCode::gesture_reversed, "A250", Severity::warning,
         {"{0}: {1} is above {2}: is one typed in the place of the other?",
          "{0} : {1} dépasse {2} : l'un est-il saisi à la place de l'autre ?"}),
    says(AlertCode::gesture_capped, "A251", Severity::warning,
         {"{0}: it would save more than what is left of the use: what is left is counted",
          "{0} : il économiserait plus que ce qui reste de l'usage : seul ce reste est compté"}),
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
    says(AlertCode::gesture_input_unread, "A354", Severity::note,
         {"{0}: {1} is given and not read: the figure of {2} does not rest on it",
          "{0} : {1} est donné et n'est pas lu : le chiffre de {2} n'en dépend pas"}),
    says(AlertCode::gestures_nested, "A355", Severity::note,
         {"{0}: gestures of different numbers of households: those who do the rarer ones are taken "
          "to do the others too",
          "{0} : gestes de nombres de ménages différents : ceux qui font les plus rares sont "
          "supposés faire aussi les autres"}),
};

consteval const FindingWords& words_of(AlertCode code) { return words_in(alert_table, code); }

}  // namespace habitat::eco_coach
