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
  more_left_out
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
};

consteval const FindingWords& words_of(AlertCode code) { return words_in(alert_table, code); }

}  // namespace habitat::eco_coach
