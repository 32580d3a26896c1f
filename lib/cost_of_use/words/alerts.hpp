// SPDX-License-Identifier: Apache-2.0
// What has to be told of a household and its dwelling: one table of codes, words in both languages.
#pragma once

#include "describe/finding.hpp"

namespace habitat::cost_of_use {

enum class AlertCode {
  income_approximated,  // to check
  aid_not_revised,
  applicants_approximated,
  no_rent,
  rls_stops_at_rent,
  aid_text_unseen,  // notes
  ages_unknown,
  persons_assumed,
  student,
  item_unknown,
  applicants_ages,
  no_ceiling,
  unused,
  aid_of_notice,
  shared_custody,
  student_in_foyer,
  income_alone,
  incomes_differ,
  other_income,
  aid_above_rent,
  formula_above_rent,
  income_persons,
  applicants_given,
  applicants_other,
  threshold_not_alone
};

inline constexpr NamedWords<AlertCode> alert_table[] = {
    says(AlertCode::income_approximated, "A221", Severity::warning,
         {"{0} is not given: {1} stands in for it, an approximation",
          "{0} n'est pas donné : {1} en tient lieu, par approximation"}),
    says(
        AlertCode::income_alone, "A221", Severity::warning,
        {"{0} is not given: the income of a month x 12 stands in for it, an approximation against "
         "the tenant, for a tenth comes off wages and pensions and benefits do not count: write "
         "household.incomes, each with its kind",
         "{0} n'est pas donné : le revenu d'un mois x 12 en tient lieu, approximation au détriment "
         "du locataire, car un dixième est ôté des salaires et pensions et les prestations ne "
         "comptent pas : écrire household.incomes, chacun avec sa nature"}),
    says(
        AlertCode::aid_above_rent, "A225", Severity::warning,
        {"aid and RLS are above rent and charges: give the charges, or check the amount of the aid",
         "aide et RLS dépassent loyer et charges : donner les charges, ou vérifier le montant de "
         "l'aide"}),
    says(AlertCode::formula_above_rent, "A225", Severity::warning,
         {"aid and RLS are above rent and charges: give the charges, or check the rent",
          "aide et RLS dépassent loyer et charges : donner les charges, ou vérifier le loyer"}),
    says(AlertCode::aid_not_revised, "A222", Severity::warning,
         {"the housing aid was due for revision on {0}, and no text of it is known: the figures of "
          "{1} are taken",
          "l'aide au logement devait être révisée le {0} et aucun texte n'en est connu : les "
          "barèmes du {1} sont retenus"}),
    says(AlertCode::applicants_approximated, "A223", Severity::warning,
         {"{0} is not given and another income stands in for it, an approximation; applicants: {1}",
          "{0} n'est pas donné et un autre revenu en tient lieu, par approximation ; nombre de "
          "candidats : {1}"}),
    says(AlertCode::no_rent, "A224", Severity::warning,
         {"the rent is zero: there is neither housing aid nor RLS",
          "le loyer est nul : il n'y a ni aide au logement ni RLS"}),
    says(AlertCode::rls_stops_at_rent, "A224", Severity::warning,
         {"the rent is not above the RLS that comes off it: the RLS stops at the rent",
          "le loyer ne dépasse pas la RLS qui s'en déduit : la RLS s'arrête au loyer"}),
    says(AlertCode::aid_text_unseen, "A328", Severity::note,
         {"the text of the revision of {0} of the housing aid was not seen: its figures are those "
          "of "
          "the year before times its published rise, and may be a cent off",
          "le texte de la révision du {0} de l'aide au logement n'a pas été vu : ses barèmes sont "
          "ceux de l'année précédente et la hausse publiée, à un centime près"}),
    says(AlertCode::ages_unknown, "A321", Severity::note,
         {"household.children_under_14 is not given: all dependents count as 14 or more",
          "household.children_under_14 n'est pas donné : toutes les personnes à charge comptent "
          "pour 14 ans ou plus"}),
    says(AlertCode::persons_assumed, "A322", Severity::note,
         {"household.persons is not given; persons counted: {0}",
          "household.persons n'est pas donné ; personnes comptées : {0}"}),
    says(AlertCode::student, "A323", Severity::note,
         {"a student: flat resources stand for those of the household in the aid",
          "étudiant : un forfait tient lieu de ressources dans l'aide"}),
    says(AlertCode::item_unknown, "A324", Severity::note,
         {"the item \"{0}\" stands as it is written; did you mean \"{1}\"?",
          "le poste « {0} » reste comme il est écrit ; s'agit-il de « {1} » ?"}),
    says(AlertCode::applicants_ages, "A325", Severity::note,
         {"{0} is not given and all dependents count as 14 or more; applicants with dependents: "
          "{1}",
          "{0} n'est pas donné et toutes les personnes à charge comptent pour 14 ans ou plus ; "
          "nombre de candidats avec personnes à charge : {1}"}),
    says(AlertCode::no_ceiling, "A326", Severity::note,
         {"no ceiling is known for this product: the criterion is not applied to applicants",
          "sans plafond connu pour ce produit : le critère n'est pas appliqué aux candidats"}),
    says(
        AlertCode::unused, "A327", Severity::note,
        {"{0} is given, and nothing asks for it here", "{0} est donné, et rien ne le demande ici"}),
    says(AlertCode::incomes_differ, "A411", Severity::warning,
         {"{0} is given, {1}, and household.incomes come to {2} {3}: what is given is taken, but "
          "for "
          "the RSA, which goes by kind",
          "{0} est donné, {1}, et household.incomes donnent {2} {3} : ce qui est donné est retenu, "
          "sauf pour le RSA, qui va par nature"}),
    says(AlertCode::income_persons, "A415", Severity::warning,
         {"household.incomes name more persons than are counted, {0} against {1}: each has its own "
          "tenth",
          "household.incomes nomment plus de personnes qu'il n'en est compté, {0} contre {1} : "
          "chacune a son dixième"}),
    says(AlertCode::applicants_given, "A416", Severity::warning,
         {"{0} is given beside incomes by kind: what is given is taken; applicants: {1}",
          "{0} est donné à côté de revenus par nature : ce qui est donné est retenu ; nombre de "
          "candidats : {1}"}),
    says(AlertCode::applicants_other, "A413", Severity::note,
         {"an income of kind other counts whole, no rule of it is known; applicants: {0}",
          "un revenu de nature other compte en entier, aucune règle n'en est connue ; nombre de "
          "candidats : {0}"}),
    says(
        AlertCode::other_income, "A413", Severity::note,
        {"an income of kind other counts whole in the aid and in the RSA: no rule of it is known",
         "un revenu de nature other compte en entier dans l'aide et le RSA : aucune règle n'en est "
         "connue"}),
    says(
        AlertCode::threshold_not_alone, "A414", Severity::note,
        {"what is left to live on may not decide alone: refusals founded on it were annulled (TA "
         "Paris 20 July 2018, 11 April 2019; TA Montreuil 11 January 2021); the effort rate of the "
         "order of 10 March 2011 may",
         "le reste pour vivre ne peut décider seul : des refus fondés sur lui ont été annulés (TA "
         "Paris 20 juillet 2018, 11 avril 2019 ; TA Montreuil 11 janvier 2021) ; le taux d'effort "
         "de l'arrêté du 10 mars 2011 le peut"}),
    says(AlertCode::aid_of_notice, "A408", Severity::note,
         {"the aid taken off is that of the notice, {0} EUR/month; by its formula it would be {1}",
          "l'aide déduite est celle de la notification, {0} EUR/mois ; selon sa formule elle "
          "serait de {1}"}),
    says(
        AlertCode::shared_custody, "A409", Severity::note,
        {"children in shared custody count half in the chèque énergie alone; the aid, the ceilings "
         "and the units take them as the other keys say",
         "les enfants en résidence alternée comptent pour moitié dans le seul chèque énergie ; "
         "l'aide, les plafonds et les unités les prennent comme le disent les autres clés"}),
    says(AlertCode::student_in_foyer, "A218", Severity::warning,
         {"a student in a foyer or a residence: the flat resources of tenants are not those of "
          "foyers, which are not known here; the household's own resources alone count",
          "étudiant en foyer ou résidence : le forfait de ressources des locataires n'est pas "
          "celui des foyers, qui n'est pas connu ici ; seules comptent les ressources du ménage"}),
};

consteval const FindingWords& words_of(AlertCode code) { return words_in(alert_table, code); }

}  // namespace habitat::cost_of_use
