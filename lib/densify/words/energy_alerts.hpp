// SPDX-License-Identifier: Apache-2.0
// What has to be told of the energy before and after, of the label and of the saving.
#pragma once

#include "describe/finding.hpp"

namespace habitat::densify {

enum class EnergyAlert {
  factor_of_totals,
  uses_win,
  use_and_totals,
  saving_not_guaranteed,
  saving_not_guaranteed_alone,
  gain_not_guaranteed,
  gain_differs,
  bracket_differs,
  no_gain,
  no_saving,
  label_differs,
  zone_unknown,
  scale_unknown
};

inline constexpr NamedWords<EnergyAlert> energy_alert_table[] = {
    says(EnergyAlert::factor_of_totals, "A265", Severity::warning,
         {"the primary energy of a kWh of electricity is not verified for files from {0} on: check "
          "with which factor the totals and the labels of the audit were computed",
          "l'énergie primaire d'un kWh d'électricité n'est pas vérifiée pour les dossiers à partir "
          "du {0} : vérifier avec quel coefficient les totaux et les étiquettes de l'audit ont été "
          "calculés"}),
    says(EnergyAlert::uses_win, "A377", Severity::note,
         {"the energy is given by use, which wins; not used: {0}",
          "l'énergie est donnée par usage, ce qui prime ; sans emploi : {0}"}),
    says(EnergyAlert::use_and_totals, "A378", Severity::note,
         {"one side of the works is given by use, the other in totals: check that the totals stand "
          "on the same factor of electricity, {0}",
          "un côté des travaux est donné par usage, l'autre en totaux : vérifier que les totaux "
          "reposent sur le même coefficient de l'électricité, {0}"}),
    says(EnergyAlert::saving_not_guaranteed, "A266", Severity::warning,
         {"guaranteed_share is not given: all of the saving is counted as if a contract guaranteed "
          "it; of insulated dwellings all metered energy fell by {0} % (electricity) and {1} % "
          "(gas) on average, of the worst by {2} % and {3} %",
          "guaranteed_share n'est pas donné : toute l'économie est comptée comme si un contrat la "
          "garantissait ; après isolation toute l'énergie relevée a baissé de {0} % "
          "(électricité) et {1} % (gaz) en moyenne, dans les pires de {2} % et {3} %"}),
    says(EnergyAlert::saving_not_guaranteed_alone, "A266", Severity::warning,
         {"guaranteed_share is not given: all of the saving is counted as if a contract guaranteed "
          "it",
          "guaranteed_share n'est pas donné : toute l'économie est comptée comme si un contrat la "
          "garantissait"}),
    says(
        EnergyAlert::gain_not_guaranteed, "A379", Severity::note,
        {"guaranteed_share is not given: all of the gain is counted as if a contract guaranteed it",
         "guaranteed_share n'est pas donné : tout le gain est compté comme si un contrat le "
         "garantissait"}),
    says(EnergyAlert::gain_differs, "A267", Severity::warning,
         {"the gain given, {0} %, is kept; the primary energies before and after make {1} %",
          "le gain donné, {0} %, est retenu ; les énergies primaires avant et après font {1} %"}),
    says(EnergyAlert::bracket_differs, "A268", Severity::warning,
         {"the bracket of the gain that is given is kept; the primary energies before and after "
          "make {0} %, which is not in it",
          "la tranche de gain donnée est retenue ; les énergies primaires avant et après font {0} "
          "%, hors de cette tranche"}),
    says(EnergyAlert::no_gain, "A269", Severity::warning,
         {"no gain of primary energy: {0} %; the works do not lower it",
          "aucun gain en énergie primaire : {0} % ; les travaux ne l'abaissent pas"}),
    says(EnergyAlert::no_saving, "A270", Severity::warning,
         {"no saving: the energy costs {0} EUR a year more after the works",
          "aucune économie : l'énergie coûte {0} EUR par an de plus après les travaux"}),
    says(EnergyAlert::label_differs, "A380", Severity::note,
         {"{0}: the label of the audit, {1}, is kept; the figures make {2} on the scale of {3}. An "
          "older diagnosis stands on another factor of electricity: an attestation converts it",
          "{0} : l'étiquette de l'audit, {1}, est retenue ; les chiffres font {2} sur l'échelle du "
          "{3}. Un diagnostic plus ancien repose sur un autre coefficient de l'électricité : une "
          "attestation le convertit"}),
    says(EnergyAlert::zone_unknown, "A381", Severity::note,
         {"so high the classes E and F are wider in H1b, H1c and H2d: climate_zone is not given, "
          "and the ordinary scale is taken",
          "à cette altitude les classes E et F sont plus larges en H1b, H1c et H2d : climate_zone "
          "n'est pas donnée, et l'échelle ordinaire est prise"}),
    says(EnergyAlert::scale_unknown, "A271", Severity::warning,
         {"no scale of the label is known on {0}: only label_before and label_after count, which "
          "an audit has",
          "aucune échelle d'étiquette n'est connue au {0} : seuls comptent label_before et "
          "label_after, que donne un audit"}),
};

consteval const FindingWords& words_of(EnergyAlert alert) {
  return words_in(energy_alert_table, alert);
}

}  // namespace habitat::densify
