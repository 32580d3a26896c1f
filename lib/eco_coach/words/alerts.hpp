// SPDX-License-Identifier: Apache-2.0
// What has to be told of a follow-up as a whole: one table of codes, words in both languages.
#pragma once

#include "describe/finding.hpp"
#include "describe/row_file.hpp"

namespace habitat::eco_coach {

enum class AlertCode {
  nothing_sufficient,
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
