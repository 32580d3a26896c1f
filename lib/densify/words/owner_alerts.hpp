// SPDX-License-Identifier: Apache-2.0
// What has to be told of owners, of the plan and of their loan.
#pragma once

#include "describe/finding.hpp"

namespace habitat::densify {

enum class OwnerAlert {
  faulty_rows,
  no_shares,
  no_owners,
  ceilings_unknown,
  more_lots,
  eco_ptz_without_aid,
  bridge_and_advance,
  rest_financed,
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
          "is not known: {0}; what is left to them lies between \"left at least\" and \"left to "
          "pay\"",
          "copropriétaires dont la prime reste à déterminer, faute de revenu, ménage, statut ou "
          "région connus : {0} ; leur reste à charge est entre « reste au moins » et « reste à "
          "charge »"}),
    says(OwnerAlert::no_owners, "A228", Severity::warning,
         {"{0} has no row: nothing is split between owners",
          "{0} n'a aucune ligne : rien n'est réparti entre copropriétaires"}),
    says(OwnerAlert::ceilings_unknown, "A229", Severity::warning,
         {"owners whose class is not known, since the income ceilings of that date or the region "
          "are not: {0}; their prime is to be determined",
          "copropriétaires dont la classe est inconnue, faute de plafonds de revenus à cette date "
          "ou de région : {0} ; leur prime reste à déterminer"}),
    says(
        OwnerAlert::more_lots, "A236", Severity::warning,
        {"the file of owners has {0} dwelling lots, the condominium {1} dwellings: caps and aid by "
         "dwelling are those of {1}",
         "le fichier des copropriétaires a {0} lots de logement, la copropriété {1} logements : "
         "plafonds et aides par logement sont ceux de {1}"}),
    says(
        OwnerAlert::eco_ptz_without_aid, "A237", Severity::warning,
        {"an éco-PTZ is counted for what MaPrimeRénov' Copropriété leaves to pay, and the case has "
         "none of it: whether these works open another one, of a lower amount, is not looked at",
         "un éco-PTZ est compté pour ce que MaPrimeRénov' Copropriété laisse à payer, et le cas "
         "n'en a pas : si ces travaux en ouvrent un autre, d'un montant moindre, n'est pas "
         "regardé"}),
    says(
        OwnerAlert::bridge_and_advance, "A238", Severity::warning,
        {"advance and bridge are both given: all public aid is prefinanced and its cost counted on "
         "all of it, the advance is not taken off",
         "advance et bridge sont donnés : toutes les aides publiques sont préfinancées et le coût "
         "compté sur toutes, l'avance n'en est pas ôtée"}),
    says(OwnerAlert::rest_financed, "A333", Severity::note,
         {"the loan is for what is left in the end: {0} EUR that are called now, since that aid "
          "comes at the end, are in neither loan nor cash",
          "le prêt est pour le reste à charge : {0} EUR appelés maintenant, car ces aides viennent "
          "à la fin, ne sont ni dans le prêt ni au comptant"}),
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
         {"owners to whom aid, rights and work fund bring more than their share of the cost: {0}; "
          "the difference is in surplus, no debt of theirs",
          "copropriétaires à qui aides, droits et fonds apportent plus que leur quote-part : {0} ; "
          "la différence est dans surplus, ce n'est pas une dette"}),
};

consteval const FindingWords& words_of(OwnerAlert alert) {
  return words_in(owner_alert_table, alert);
}

}  // namespace habitat::densify
