// SPDX-License-Identifier: Apache-2.0
// What has to be told of owners, of the plan and of their loan.
#pragma once

#include "describe/finding.hpp"

namespace habitat::densify {

enum class OwnerAlert {
  faulty_rows,
  no_shares,
  fewer_lots,
  incomes_unknown,
  areas_unknown,
  saving_of_tenants,
  surplus
};

inline constexpr NamedWords<OwnerAlert> owner_alert_table[] = {
    says(OwnerAlert::faulty_rows, "A225", Severity::warning,
         {"rows of the file of owners that are faulty: {0}; without them the shares of all others "
          "would be wrong: nothing is split between owners",
          "lignes fautives du fichier des copropriétaires : {0} ; sans elles les parts de tous les "
          "autres seraient fausses : rien n'est réparti entre copropriétaires"}),
    says(OwnerAlert::no_shares, "A226", Severity::warning,
         {"no owner has shares of the key {0}: nothing is split between owners",
          "aucun copropriétaire n'a de tantièmes de la clé {0} : rien n'est réparti entre eux"}),
    says(OwnerAlert::incomes_unknown, "A227", Severity::warning,
         {"owners whose prime is to be determined, since their income, household, status or region "
          "is not known: {0}; what is left to them lies between rest_low and rest",
          "copropriétaires dont la prime reste à déterminer, faute de revenu, ménage, statut ou "
          "région connus : {0} ; leur reste à charge est entre rest_low et rest"}),
    says(OwnerAlert::fewer_lots, "A329", Severity::note,
         {"the file of owners has {0} dwelling lots, the condominium {1}: the loan of a line that "
          "stands for several lots is capped as that of one",
          "le fichier des copropriétaires a {0} lots de logement, la copropriété {1} : le prêt "
          "d'une ligne qui vaut pour plusieurs lots est plafonné comme pour un seul"}),
    says(OwnerAlert::areas_unknown, "A330", Severity::note,
         {"owners whose saving is not known, since an area of theirs is not: {0}",
          "copropriétaires dont l'économie est inconnue, faute de surface : {0}"}),
    says(
        OwnerAlert::saving_of_tenants, "A331", Severity::note,
        {"landlords: {0}; the saving of their dwellings is their tenants', who do not pay the "
         "instalment",
         "bailleurs : {0} ; l'économie de leurs logements va à leurs locataires, qui ne paient pas "
         "la mensualité"}),
    says(OwnerAlert::surplus, "A332", Severity::note,
         {"owners to whom aid leaves more than their share of the cost: {0}; the difference is in "
          "surplus, no debt of theirs",
          "copropriétaires à qui les aides laissent plus que leur quote-part : {0} ; la différence "
          "est dans surplus, ce n'est pas une dette"}),
};

consteval const FindingWords& words_of(OwnerAlert alert) {
  return words_in(owner_alert_table, alert);
}

}  // namespace habitat::densify
