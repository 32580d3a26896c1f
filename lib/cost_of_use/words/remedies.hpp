// SPDX-License-Identifier: Apache-2.0
// What can be done about each alert of a month and of a life cycle.
#pragma once

#include "describe/remedy.hpp"

namespace habitat::cost_of_use {

inline constexpr Remedy remedies[] = {
    {"A218",
     {"write in dwelling.aid the amount of the notice of the aid; without one, give in "
      "household.resources the base of the aid",
      "porter dans dwelling.aid le montant de la notification ; à défaut, donner dans "
      "household.resources la base ressources de l'aide"}},
    {"A221",
     {"give household.resources, household.income and household.reference_income, or all incomes "
      "with their kinds in household.incomes",
      "donner household.resources, household.income et household.reference_income, ou tous les "
      "revenus avec leur nature dans household.incomes"}},
    {"A222",
     {"set the new figures under parameters once they are published (params list apl), or take an "
      "as_of before the revision",
      "poser les nouveaux barèmes sous parameters dès leur publication (params list apl), ou "
      "prendre un as_of antérieur à la révision"}},
    {"A223",
     {"give demand[].resources, demand[].income and demand[].reference_income, or incomes by kind "
      "such as demand[].income_wage",
      "donner demand[].resources, demand[].income et demand[].reference_income, ou des revenus par "
      "nature tels que demand[].income_wage"}},
    {"A224",
     {"check that dwelling.rent is the rent of a month, without charges and before the RLS; check "
      "dwelling.rls too, where it is given",
      "vérifier que dwelling.rent est le loyer d'un mois, hors charges et avant RLS ; vérifier "
      "aussi dwelling.rls, s'il est donné"}},
    {"A225",
     {"complete charges, and check that dwelling.rent, and dwelling.aid and dwelling.rls where "
      "they are given, are amounts of a month",
      "compléter charges, et vérifier que dwelling.rent, et dwelling.aid et dwelling.rls s'ils "
      "sont donnés, sont des montants mensuels"}},
    {"A321",
     {"give household.children_under_14: how many of the dependents are under 14, 0 if none is",
      "donner household.children_under_14 : le nombre de personnes à charge de moins de 14 ans, 0 "
      "s'il n'y en a pas"}},
    {"A322",
     {"nothing to do if this number is right; else give household.persons, counting everybody who "
      "lives there",
      "rien à faire si ce nombre est juste ; sinon donner household.persons, en comptant tous ceux "
      "qui y vivent"}},
    {"A323",
     {"nothing to do if the tenant is a student: check household.grant_holder, which changes the "
      "flat amount; else take household.student out",
      "rien à faire si le locataire est étudiant : vérifier household.grant_holder, qui change le "
      "forfait ; sinon ôter household.student"}},
    {"A324",
     {"write the name that is proposed in charges[].item or other[].item; leave it as it is if it "
      "is another item",
      "écrire le nom proposé dans charges[].item ou other[].item ; le laisser tel quel s'il s'agit "
      "d'un autre poste"}},
    {"A325",
     {"give demand[].children_under_14 to applicants with dependents, 0 where none is under 14",
      "donner demand[].children_under_14 aux candidats avec personnes à charge, 0 si aucune n'a "
      "moins de 14 ans"}},
    {"A326",
     {"check dwelling.product (plai, plai_adapte, plus and pls have a ceiling); if it is right, "
      "check the incomes of applicants apart",
      "vérifier dwelling.product (plai, plai_adapte, plus et pls ont un plafond) ; s'il est juste, "
      "vérifier à part les revenus des candidats"}},
    {"A327",
     {"take this input out, or give what it goes with: household.student for "
      "household.grant_holder, energy[].need_per_m2 for energy[].efficiency",
      "ôter cette entrée, ou donner ce qu'elle accompagne : household.student pour "
      "household.grant_holder, energy[].need_per_m2 pour energy[].efficiency"}},
    {"A328",
     {"nothing to do if a cent does not matter; else set the figures of the text under parameters "
      "(params list apl shows their paths)",
      "rien à faire si un centime n'importe pas ; sinon poser sous parameters les chiffres du "
      "texte (params list apl en donne les chemins)"}},
    {"A400",
     {"write this carrier in life_cycle.alternatives[].items[].carrier where it applies, or take "
      "it out of life_cycle.escalation or life_cycle.price_index",
      "écrire cette énergie dans life_cycle.alternatives[].items[].carrier, ou l'ôter de "
      "life_cycle.escalation ou de life_cycle.price_index"}},
    {"A401",
     {"take escalation and factor out of items that are to follow it "
      "(life_cycle.alternatives[].items[]), or widen life_cycle.scope, or take this price out",
      "ôter escalation et factor des postes qui doivent la suivre "
      "(life_cycle.alternatives[].items[]), ou élargir life_cycle.scope, ou ôter cette évolution"}},
    {"A402",
     {"write linear in life_cycle.alternatives[].items[].residual, so that what is left counts, or "
      "compare with another life_cycle.study_period",
      "mettre linear dans life_cycle.alternatives[].items[].residual pour compter la valeur "
      "résiduelle, ou comparer avec un autre life_cycle.study_period"}},
    {"A403",
     {"give life_cycle.alternatives[].items[].life, from which a residual value follows, or an "
      "item of class residual, or another life_cycle.study_period",
      "donner life_cycle.alternatives[].items[].life, d'où découle une valeur résiduelle, ou un "
      "poste de classe residual, ou un autre life_cycle.study_period"}},
    {"A404",
     {"take life_cycle.alternatives[].items[].factor out, so that the rate and the years give the "
      "value, or make an item of each year",
      "ôter life_cycle.alternatives[].items[].factor pour que le taux et les années donnent la "
      "valeur, ou faire un poste par année"}},
    {"A405",
     {"fund the works that are named, which save more within the same budget, or raise "
      "life_cycle.budget until all that are worth it fit in",
      "financer plutôt les travaux cités, qui économisent plus dans le même budget, ou relever "
      "life_cycle.budget pour y loger tous les avantageux"}},
    {"A406",
     {"add its costs to life_cycle.alternatives[].items, or widen life_cycle.scope; leave it so if "
      "it really costs nothing",
      "ajouter ses coûts à life_cycle.alternatives[].items, ou élargir life_cycle.scope ; laisser "
      "ainsi si elle ne coûte vraiment rien"}},
    {"A408",
     {"nothing to do if the notice is up to date; else check household.resources and "
      "dwelling.rent, or take dwelling.aid out for the formula",
      "rien à faire si la notification est à jour ; sinon vérifier household.resources et "
      "dwelling.rent, ou ôter dwelling.aid pour suivre la formule"}},
    {"A409",
     {"check that household.persons, household.dependents and household.children_under_14 count "
      "these children as the aid and the ceilings do",
      "vérifier que household.persons, household.dependents et household.children_under_14 "
      "comptent ces enfants comme l'aide et les plafonds"}},
    {"A411",
     {"nothing to do if what is given is right, such as household.reference_income of a tax "
      "notice; else take it out, or correct household.incomes",
      "rien à faire si le montant donné est juste, tel household.reference_income d'un avis "
      "d'impôt ; sinon l'ôter, ou corriger household.incomes"}},
    {"A413",
     {"give them the kind that fits, in household.incomes[].kind or a column other than "
      "demand[].income_other; if none does, go by the notice of the aid",
      "leur donner la nature qui convient, dans household.incomes[].kind ou une colonne autre que "
      "demand[].income_other ; à défaut, suivre la notification"}},
    {"A414",
     {"judge by the effort rate, with access.max_effort, and keep access.min_per_unit and "
      "access.min_per_day for information",
      "juger par le taux d'effort, avec access.max_effort, et garder access.min_per_unit et "
      "access.min_per_day à titre d'information"}},
    {"A415",
     {"write one name in household.incomes[].person for all incomes of one person, or count "
      "everybody in household.persons",
      "écrire un même nom dans household.incomes[].person pour tous les revenus d'une personne, ou "
      "compter tout le monde dans household.persons"}},
    {"A416",
     {"nothing to do if the amount given is right; else take demand[].income, demand[].resources "
      "or demand[].reference_income out of these rows",
      "rien à faire si le montant donné est juste ; sinon ôter demand[].income, demand[].resources "
      "ou demand[].reference_income de ces lignes"}},
    {"A420",
     {"nothing to do if they are to stay out; else write extended in life_cycle.scope, or shared, "
      "which counts an externality as well",
      "rien à faire s'ils doivent rester en dehors ; sinon mettre extended dans life_cycle.scope, "
      "ou shared, qui compte aussi une externalité"}},
    {"A421",
     {"go by the payback that lasts (life_cycle.alternatives[].payback_sustained); "
      "life_cycle.years shows the costs that undo the first",
      "retenir le retour qui dure (life_cycle.alternatives[].payback_sustained) ; life_cycle.years "
      "montre les coûts qui annulent le premier"}},
    {"A422",
     {"raise life_cycle.budget to fund them too, or put them off to a later budget",
      "relever life_cycle.budget pour les financer aussi, ou les reporter à un budget ultérieur"}},
    {"A423",
     {"nothing to do if this rate and life_cycle.inflation are right; else give a nominal rate in "
      "life_cycle.discount_rate",
      "rien à faire si ce taux et life_cycle.inflation conviennent ; sinon donner un taux nominal "
      "dans life_cycle.discount_rate"}},
};

}  // namespace habitat::cost_of_use
