// SPDX-License-Identifier: Apache-2.0
// What a user says of a household: who lives there and on what.
#pragma once

#include "cost_of_use/case/income.hpp"
#include "cost_of_use/case/names.hpp"
#include "cost_of_use/words/texts.hpp"
#include "describe/describe.hpp"

namespace habitat::cost_of_use {

template <Number N>
struct Household {
  bool couple = false;
  int dependents = 0;
  std::optional<int> persons, adults, children_under_14, age;
  int shared_custody = 0;
  std::optional<N> resources, income, reference_income;
  bool student = false, grant_holder = false, disability_aid = false, young_couple = false,
       disabled_person = false;
  bool child_under_3 = false, pregnant = false, separated_recently = false;
  std::vector<Income<N>> incomes;
  bool operator==(const Household&) const = default;
  static void describe(auto& self, auto&& is) {
    describe_members(self, is);
    is(self.incomes,
       {.name = "incomes",
        .label = {"Incomes by kind", "Revenus par nature"},
        .doc = {"income, resources and reference_income follow from them, where they are not given",
                "income, resources et reference_income s'en déduisent, s'ils ne sont pas donnés"},
        .source = texts::incomes,
        .key = "kind",
        .grows = true});
  }
  /// But for the list of incomes, which a row has as columns.
  static void describe_members(auto& self, auto&& is) {
    is(self.couple, {.name = "couple", .label = {"couple", "couple"}});
    is(self.dependents, {.name = "dependents",
                         .min = "0",
                         .max = "20",
                         .label = {"dependents", "personnes à charge"},
                         .doc = {"as the housing aid counts them", "au sens de l'aide au logement"},
                         .source = texts::dependents});
    is(self.persons, {.name = "persons",
                      .min = "1",
                      .max = "30",
                      .label = {"persons", "personnes"},
                      .default_note = {"the adults and the dependents",
                                       "les adultes et les personnes à charge"}});
    is(self.adults, {.name = "adults",
                     .min = "1",
                     .max = "30",
                     .label = {"adults", "adultes"},
                     .doc = {"for persons, where they are not given, and the ceilings",
                             "pour les personnes, si elles manquent, et les plafonds"},
                     .default_note = {"one, or two in a couple", "un, ou deux en couple"}});
    is(self.children_under_14, {.name = "children_under_14",
                                .min = "0",
                                .max = "20",
                                .label = {"children under 14", "enfants de moins de 14 ans"},
                                .default_note = {"none: all count as 14 or more",
                                                 "aucun : tous comptent pour 14 ans ou plus"}});
    is(self.shared_custody,
       {.name = "shared_custody",
        .min = "0",
        .max = "20",
        .label = {"children in shared custody", "enfants en résidence alternée"},
        .doc = {"among the persons; they count half in the chèque énergie, and there alone",
                "parmi les personnes ; ils comptent pour moitié dans le chèque énergie, et là "
                "seulement"},
        .source = texts::energy_cheque});
    is(self.age, {.name = "age",
                  .min = "15",
                  .max = "120",
                  .label = {"age", "âge"},
                  .doc = {"of the eldest, in years; for the hint at the ASPA",
                          "de la personne la plus âgée, en années ; pour l'indication de l'ASPA"},
                  .default_note = {"not known: the hint says from which age",
                                   "inconnu : l'indication dit à partir de quel âge"}});
    is(self.resources,
       {.name = "resources",
        .unit = "EUR/year",
        .min = "0 EUR/year",
        .max = "10000000 EUR/year",
        .label = {"resources of the housing aid", "ressources de l'aide au logement"},
        .doc = {"base resources, before they are rounded", "base ressources, avant arrondi"},
        .source = texts::apl,
        .default_note = {"by incomes; else the income, else the reference income",
                         "selon incomes ; sinon le revenu, sinon le revenu fiscal de référence"}});
    is(self.income,
       {.name = "income",
        .unit = "EUR/month",
        .min = "0 EUR/month",
        .max = "1000000 EUR/month",
        .label = {"income", "revenu"},
        .doc = {"received by all who live there, housing aid excluded",
                "perçu par tous les occupants, hors aide au logement"},
        .source = texts::effort,
        .default_note = {"the sum of incomes; else the resources of the aid, else the reference "
                         "income",
                         "la somme de incomes ; sinon les ressources de l'aide, sinon le revenu "
                         "fiscal de référence"}});
    is(self.reference_income, {.name = "reference_income",
                               .unit = "EUR/year",
                               .min = "0 EUR/year",
                               .max = "10000000 EUR/year",
                               .label = {"reference income (RFR)", "revenu fiscal de référence"},
                               .doc = {"of the year before the last: ceilings, chèque énergie",
                                       "de l'avant-dernière année : plafonds, chèque énergie"},
                               .source = texts::ceilings,
                               .default_note = {"by incomes; else the resources of the aid, else "
                                                "the income",
                                                "selon incomes ; sinon les ressources de l'aide, "
                                                "sinon le revenu"}});
    is(self.student, {.name = "student",
                      .label = {"student", "étudiant"},
                      .doc = {"flat resources stand for those of the household",
                              "un forfait tient lieu de ressources"},
                      .source = texts::students});
    is(self.grant_holder,
       {.name = "grant_holder", .label = {"holds a grant", "boursier"}, .source = texts::students});
    is(self.disability_aid,
       {.name = "disability_aid",
        .label = {"AAH or AEEH", "AAH ou AEEH"},
        .doc = {"no cut of the aid for a high rent", "pas de dégressivité pour loyer élevé"},
        .source = texts::apl});
    is(self.young_couple, {.name = "young_couple",
                           .label = {"young couple", "jeune couple"},
                           .doc = {"ages add up to 55 at most, no dependent",
                                   "somme des âges de 55 ans au plus, sans personne à charge"},
                           .source = texts::ceilings});
    is(self.disabled_person,
       {.name = "disabled_person",
        .label = {"disabled person", "personne handicapée"},
        .doc = {"one at least, in the sense of the ceilings", "une au moins, au sens des plafonds"},
        .source = texts::ceilings});
    const auto raises = [&](auto& member, std::string_view name, Text label, Text doc) {
      is(member, {.name = name, .label = label, .doc = doc, .source = texts::raised_rsa});
    };
    raises(self.child_under_3, "child_under_3",
           {"a child under three", "un enfant de moins de 3 ans"},
           {"of a person alone: the RSA is raised", "d'une personne seule : le RSA est majoré"});
    raises(self.pregnant, "pregnant", {"pregnant", "enceinte"},
           {"a person alone: the RSA is raised", "personne seule : le RSA est majoré"});
    raises(self.separated_recently, "separated_recently",
           {"separated for 18 months at most", "séparé depuis 18 mois au plus"},
           {"a person alone: the RSA is raised", "personne seule : le RSA est majoré"});
  }
};

/// One row of the demand for a dwelling: so many households alike, with the columns of a household.
template <Number N>
struct Applicant {
  std::string type;
  int count = 1;
  Household<N> household;
  IncomeColumns<N> incomes;
  static void describe(auto& self, auto&& is) {
    is(self.type, {.name = "type", .label = {"type", "type"}, .required = true});
    is(self.count,
       {.name = "count", .min = "1", .max = "10000000", .label = {"households", "ménages"}});
    Household<N>::describe_members(self.household, is);
    IncomeColumns<N>::describe(self.incomes, is);
  }
};

}  // namespace habitat::cost_of_use
