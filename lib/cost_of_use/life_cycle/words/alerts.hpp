// SPDX-License-Identifier: Apache-2.0
// What has to be told of the life of a building: prices that nothing follows, a horizon that suits
// one alternative, costs that are left out.
#pragma once

#include "describe/finding.hpp"

namespace habitat::cost_of_use {

enum class LifeCycleAlert {
  carrier_unnamed,
  carrier_nearly_named,
  carrier_unused,
  ends_before_replacement,
  replaced_before_end,
  years_unknown,
  better_set,
  no_items,
  out_of_scope,
  payback_undone,
  payback_undone_for_good,
  too_dear,
  public_rate_is_real
};

inline constexpr NamedWords<LifeCycleAlert> life_cycle_alert_table[] = {
    says(LifeCycleAlert::carrier_unnamed, "A400", Severity::warning,
         {"no item names the carrier of {0}: it changes nothing",
          "aucun poste ne nomme l'énergie de {0} : cela ne change rien"}),
    says(LifeCycleAlert::carrier_nearly_named, "A400", Severity::warning,
         {"no item names the carrier of {0}: it changes nothing; did you mean \"{1}\"?",
          "aucun poste ne nomme l'énergie de {0} : cela ne change rien ; s'agit-il de « {1} » ?"}),
    says(
        LifeCycleAlert::carrier_unused, "A401", Severity::warning,
        {"no item follows {0}: those that name the carrier have an escalation or a factor of their "
         "own, or are out of the scope",
         "aucun poste ne suit {0} : ceux qui nomment l'énergie ont leur propre évolution ou leur "
         "coefficient, ou sont hors du périmètre"}),
    says(LifeCycleAlert::ends_before_replacement, "A402", Severity::warning,
         {"{0}: \"{1}\" would be replaced next in year {2}, and the study period ends with year "
          "{3}, with no residual value: where it ends decides in favour of this alternative",
          "{0} : « {1} » serait à renouveler à l'année {2}, et la période d'étude finit à l'année "
          "{3}, sans valeur résiduelle : l'horizon choisi avantage cette variante"}),
    says(LifeCycleAlert::replaced_before_end, "A403", Severity::warning,
         {"{0}: \"{1}\" is replaced in year {2}, shortly before the study period ends with year "
          "{3}, and no residual value is given: where it ends decides against this alternative",
          "{0} : « {1} » est renouvelé à l'année {2}, peu avant la fin de la période d'étude à "
          "l'année {3}, et aucune valeur résiduelle n'est donnée : l'horizon choisi désavantage "
          "cette variante"}),
    says(LifeCycleAlert::years_unknown, "A404", Severity::warning,
         {"{0}: one factor stands for several years of: {1}; they are in the cost, not in the "
          "years, "
          "and no payback can be told",
          "{0} : un seul coefficient vaut pour plusieurs années de : {1} ; ces postes sont dans le "
          "coût, pas dans les années, et aucun retour ne peut être dit"}),
    says(LifeCycleAlert::better_set, "A405", Severity::warning,
         {"funded by SIR, {0} EUR are saved; within the same budget {1} would save {2} EUR",
          "financées selon le SIR, elles économisent {0} EUR ; dans le même budget, {1} "
          "économiseraient {2} EUR"}),
    says(LifeCycleAlert::no_items, "A406", Severity::warning,
         {"{0} has no item in the scope: it is taken to cost nothing",
          "{0} n'a aucun poste dans le périmètre : elle est comptée sans aucun coût"}),
    says(LifeCycleAlert::out_of_scope, "A420", Severity::note,
         {"{0}: the scope {1} leaves out: {2}", "{0} : le périmètre {1} laisse de côté : {2}"}),
    says(LifeCycleAlert::payback_undone, "A421", Severity::note,
         {"{0}: {1} is first reached in year {2}, later costs undo it, and it lasts from year {3}",
          "{0} : {1} est atteint une première fois à l'année {2}, des coûts ultérieurs "
          "l'annulent, et il dure à partir de l'année {3}"}),
    says(LifeCycleAlert::payback_undone_for_good, "A421", Severity::note,
         {"{0}: {1} is reached in year {2}, and later costs undo it for good",
          "{0} : {1} est atteint à l'année {2}, et des coûts ultérieurs l'annulent définitivement"}),
    says(LifeCycleAlert::too_dear, "A422", Severity::note,
         {"worth it, and too dear for what is left of the budget: {0}",
          "avantageuses, et trop chères pour ce qui reste du budget : {0}"}),
    says(LifeCycleAlert::public_rate_is_real, "A423", Severity::note,
         {"the public discount rate is real: inflation raises it to {0} % a year",
          "le taux d'actualisation public est réel : l'inflation le porte à {0} % par an"}),
};

consteval const FindingWords& words_of(LifeCycleAlert alert) {
  return words_in(life_cycle_alert_table, alert);
}

}  // namespace habitat::cost_of_use
