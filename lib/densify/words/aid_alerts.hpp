// SPDX-License-Identifier: Apache-2.0
// What has to be told of aid: what was assumed, what is not known, what was not looked at.
#pragma once

#include "describe/finding.hpp"

namespace habitat::densify {

enum class AidAlert {
  assumed,
  limit_unknown,
  no_amo,
  age_unsure,
  gain_unsure,
  exit_unknown,
  no_rule,
  lump_unknown,
  not_looked_at,
  trial,
  difficulty_cap,
  no_decision,
  order_and_decision,
  same_formulas,
  granted,
  granted_cut,
  not_fragile,
  clipping_unknown,
  cee_assumed,
  cee_limit_unknown,
  cee_no_price,
  cee_no_volume,
  cee_no_final_energy,
  cee_no_area,
  cee_no_charter,
  cee_floor,
  cee_floor_unknown,
  cee_households
};

inline constexpr NamedWords<AidAlert> aid_alert_table[] = {
    says(AidAlert::assumed, "A272", Severity::warning,
         {"{0} is not given: the condition of aid ({1}) is counted as met",
          "{0} n'est pas donné : la condition d'aide ({1}) est comptée comme remplie"}),
    says(AidAlert::limit_unknown, "A272", Severity::warning,
         {"what the aid asks is not known on {1} ({0}): the condition is counted as met",
          "ce que demande l'aide n'est pas connu au {1} ({0}) : la condition est comptée comme "
          "remplie"}),
    says(AidAlert::no_amo, "A272", Severity::warning,
         {"no fee is aided as AMO: the condition of aid ({0}) is counted as met",
          "aucuns honoraires ne sont aidés comme AMO : la condition d'aide ({0}) est comptée comme "
          "remplie"}),
    says(AidAlert::age_unsure, "A273", Severity::warning,
         {"a building of {0} is {1} years old or a little less on {2}, which its year alone does "
          "not tell: the condition of age is counted as met",
          "un immeuble de {0} a {1} ans ou un peu moins le {2}, ce que l'année seule ne dit pas : "
          "la condition d'âge est comptée comme remplie"}),
    says(AidAlert::gain_unsure, "A274", Severity::warning,
         {"the gain of energy is not known well enough to tell the rate: the lower one is counted",
          "le gain énergétique n'est pas assez connu pour dire le taux : le plus faible est "
          "compté"}),
    says(AidAlert::exit_unknown, "A275", Severity::warning,
         {"whether the building leaves F or G is not known: no points are counted for it; give "
          "exit_leaky, or the labels before and after",
          "on ne sait pas si l'immeuble sort de F ou G : aucun point n'est compté ; donner "
          "exit_leaky, ou les étiquettes avant et après"}),
    says(AidAlert::no_rule, "A276", Severity::warning,
         {"no rule of this aid is known on {0} ({1}): it is not counted",
          "aucune règle de cette aide n'est connue au {0} ({1}) : elle n'est pas comptée"}),
    says(AidAlert::lump_unknown, "A277", Severity::warning,
         {"a lump sum is due of which the amount is not known on {1}: it is not counted; set {0}",
          "un forfait est dû dont le montant n'est pas connu au {1} : il n'est pas compté ; poser "
          "{0}"}),
    says(AidAlert::not_looked_at, "A383", Severity::note,
         {"firms with the RGE label and an energy audit are asked for too: neither is looked at",
          "des entreprises RGE et un audit énergétique sont aussi demandés : ni l'un ni l'autre "
          "n'est vérifié"}),
    says(
        AidAlert::trial, "A278", Severity::warning,
        {"up to {0} dwellings, a trial of the Anah helps works of a smaller gain under an OPAH or "
         "a "
         "POPAC; sources contradict each other on the gain it asks, and its rate was not seen: it "
         "is not counted",
         "jusqu'à {0} logements, une expérimentation de l'Anah aide des travaux de moindre gain en "
         "OPAH ou POPAC ; les sources se contredisent sur le gain demandé et le taux n'a pas été "
         "vu : elle n'est pas comptée"}),
    says(AidAlert::difficulty_cap, "A279", Severity::warning,
         {"the cap of works of a condominium in difficulty is not known on {0}: all eligible works "
          "are counted at the rate of the decision",
          "le plafond de travaux d'une copropriété en difficulté n'est pas connu au {0} : tous les "
          "travaux éligibles sont comptés au taux de la décision"}),
    says(AidAlert::no_decision, "A384", Severity::note,
         {"the condominium is in difficulty, and no rate of a decision is given: the aid is that "
          "of MaPrimeRénov', which the Anah may replace by a higher one (difficulty_rate)",
          "la copropriété est en difficulté et aucun taux de décision n'est donné : l'aide est "
          "celle "
          "de MaPrimeRénov', que l'Anah peut remplacer par une plus forte (difficulty_rate)"}),
    says(AidAlert::order_and_decision, "A385", Severity::note,
         {"a rate of a decision and an administrative order are both given: the decision is "
          "counted, and the aid of the order is not added to it",
          "un taux de décision et un arrêté sont donnés tous deux : la décision est comptée, et "
          "l'aide de l'arrêté ne s'y ajoute pas"}),
    says(AidAlert::same_formulas, "A386", Severity::note,
         {"studies and AMO are counted as MaPrimeRénov' counts them: no text on them was seen for "
          "this aid",
          "études et AMO sont comptées comme le fait MaPrimeRénov' : aucun texte n'a été vu à leur "
          "sujet pour cette aide"}),
    says(AidAlert::granted, "A387", Severity::note,
         {"{0} EUR were granted and are counted; by the rule it would be {1} EUR",
          "{0} EUR ont été accordés et sont comptés ; selon la règle ce serait {1} EUR"}),
    says(
        AidAlert::granted_cut, "A280", Severity::warning,
        {"the cut of public aid reaches what was granted: see whether the decision counts all "
         "other public aid",
         "l'écrêtement atteint ce qui a été accordé : voir si la décision compte toutes les autres "
         "aides publiques"}),
    says(
        AidAlert::not_fragile, "A281", Severity::warning,
        {"the CEE are left to the Anah though nothing shows the condominium to be fragile: they "
         "are given up for no points",
         "les CEE sont laissés à l'Anah alors que rien ne montre la copropriété fragile : ils sont "
         "abandonnés sans aucun point"}),
    says(AidAlert::clipping_unknown, "A282", Severity::warning,
         {"the most that public aid may be is not known on {0}: nothing is cut",
          "le maximum des aides publiques n'est pas connu au {0} : rien n'est écrêté"}),
    says(AidAlert::cee_assumed, "A283", Severity::warning,
         {"{0} is not given: the condition of the CEE ({1}) is counted as met",
          "{0} n'est pas donné : la condition des CEE ({1}) est comptée comme remplie"}),
    says(AidAlert::cee_limit_unknown, "A284", Severity::warning,
         {"what the CEE ask is not known on {1} ({0}): the condition is counted as met",
          "ce que demandent les CEE n'est pas connu au {1} ({0}) : la condition est comptée comme "
          "remplie"}),
    says(AidAlert::cee_no_price, "A285", Severity::warning,
         {"the CEE are not counted for want of a price: give what a buyer offers; the plan leaves "
          "them out",
          "les CEE ne sont pas comptés faute de prix : donner celui d'une offre ; le plan les "
          "laisse "
          "de côté"}),
    says(
        AidAlert::cee_no_volume, "A286", Severity::warning,
        {"the CEE are not counted: what sheet {0} counts is not known on {1}; give their volume",
         "les CEE ne sont pas comptés : ce que compte la fiche {0} n'est pas connu au {1} ; donner "
         "leur volume"}),
    says(AidAlert::cee_no_final_energy, "A286", Severity::warning,
         {"the CEE are not counted: sheet {0} goes by the final energy saved, and "
          "energy.final_before or energy.final_after is not given",
          "les CEE ne sont pas comptés : la fiche {0} part de l'énergie finale économisée, et "
          "energy.final_before ou energy.final_after n'est pas donné"}),
    says(AidAlert::cee_no_area, "A287", Severity::warning,
         {"the CEE are not counted: the living area is not given",
          "les CEE ne sont pas comptés : la surface habitable n'est pas donnée"}),
    says(
        AidAlert::cee_no_charter, "A388", Severity::note,
        {"no coefficient is given: the CEE are counted without the coup de pouce, which asks for a "
         "signed charter",
         "aucun coefficient n'est donné : les CEE sont comptés sans le coup de pouce, qui demande "
         "une charte signée"}),
    says(AidAlert::cee_floor, "A288", Severity::warning,
         {"the CEE come to {0} EUR before prudence, below the {1} EUR that the charter of the coup "
          "de pouce promises at least: the floor is not applied, ask the buyer",
          "les CEE font {0} EUR avant prudence, sous les {1} EUR que la charte du coup de pouce "
          "promet au moins : le plancher n'est pas appliqué, interroger l'acheteur"}),
    says(AidAlert::cee_floor_unknown, "A389", Severity::note,
         {"whether the charter of the coup de pouce has a floor in euros a m2 is not known on {0}: "
          "none is looked at",
          "on ne sait pas si la charte du coup de pouce a un plancher en euros par m2 au {0} : "
          "aucun "
          "n'est regardé"}),
    says(AidAlert::cee_households, "A390", Severity::note,
         {"the CEE ask for {0} separate households: their number is not looked at",
          "les CEE demandent {0} foyers fiscaux distincts : leur nombre n'est pas vérifié"}),
};

consteval const FindingWords& words_of(AidAlert alert) { return words_in(aid_alert_table, alert); }

}  // namespace habitat::densify
