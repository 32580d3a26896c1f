// SPDX-License-Identifier: Apache-2.0
// A household in a dwelling, and the life of a building: what is asked of `cost-of-use`.
#pragma once

#include "cost_of_use/case/dwelling.hpp"
#include "cost_of_use/case/household.hpp"
#include "cost_of_use/life_cycle/case/case.hpp"
#include "cost_of_use/sharing/case/sharing.hpp"
#include "describe/case_header.hpp"

namespace habitat::cost_of_use {

/// How the reste pour vivre is counted.
template <Number N>
struct Budget {
  DivideBy divide_by = DivideBy::units;
  std::optional<N> parts;
  N days = 30;
  static void describe(auto& self, auto&& is) {
    is(self.divide_by, {.name = "divide_by", .label = {"divided by", "divisé par"}});
    is(self.parts, {.name = "parts",
                    .min = "0.5",
                    .max = "30",
                    .label = {"parts", "parts"},
                    .doc = {"where a rule of the place counts its own",
                            "quand une règle locale compte les siennes"}});
    is(self.days, {.name = "days",
                   .min = "1",
                   .max = "31",
                   .label = {"days of a month", "jours d'un mois"},
                   .doc = {"30.42 is a twelfth of a year", "30,42 est le douzième d'une année"}});
  }
};

/// What an applicant has to meet.
template <Number N>
struct Access {
  std::optional<N> max_effort, min_per_unit, min_per_day, target_share;
  static void describe(auto& self, auto&& is) {
    is(self.max_effort, {.name = "max_effort",
                         .unit = "%",
                         .min = "0 %",
                         .max = "100 %",
                         .label = {"highest effort rate", "taux d'effort maximal"},
                         .doc = {"net rate of the order of 10 March 2011, effort.flat_charges "
                                 "counted",
                                 "taux net de l'arrêté du 10 mars 2011, effort.flat_charges "
                                 "compté"},
                         .source = texts::effort});
    is(self.min_per_unit,
       {.name = "min_per_unit",
        .unit = "EUR/month",
        .min = "0 EUR/month",
        .max = "10000 EUR/month",
        .label = {"lowest reste pour vivre per unit", "reste pour vivre minimal par unité"},
        .doc = {"told beside the verdict, and does not decide it",
                "dit à côté du verdict, et n'en décide pas"},
        .source = texts::what_is_left});
    is(self.min_per_day, {.name = "min_per_day",
                          .unit = "EUR/day",
                          .min = "0 EUR/day",
                          .max = "1000 EUR/day",
                          .label = {"lowest reste pour vivre per person and day",
                                    "reste pour vivre minimal par personne et par jour"},
                          .doc = {"the same, always by person", "de même, toujours par personne"},
                          .source = texts::what_is_left});
    is(self.target_share, {.name = "target_share",
                           .unit = "%",
                           .min = "0 %",
                           .max = "100 %",
                           .label = {"share to reach", "part à atteindre"},
                           .doc = {"of applicants for whom the dwelling is accessible",
                                   "des candidats pour qui le logement est accessible"}});
  }
};

template <Number N>
struct Case {
  CaseHeader header;
  Overrides parameters;
  Household<N> household;
  Living<N> living;
  std::optional<Living<N>> reference;
  std::vector<Obligation<N>> obligations;
  std::vector<Applicant<N>> demand;
  Access<N> access;
  Budget<N> budget;
  std::optional<LifeCycle<N>> life_cycle;
  std::optional<sharing::Sharing<N>> sharing;
  static void describe(auto& self, auto&& is) {
    CaseHeader::describe(self.header, is);
    is(self.parameters, Overrides::in_case);
    is(self.household, {.name = "household", .label = {"Household", "Ménage"}});
    Living<N>::describe(self.living, is);
    is(self.reference,
       {.name = "reference",
        .label = {"Reference dwelling", "Logement de référence"},
        .doc = {"the dwelling that it is set against", "le logement auquel il est comparé"}});
    is(self.obligations,
       {.name = "obligations",
        .label = {"Obligations", "Autres engagements"},
        .doc = {"of the household of the case: they lower what is left to live on, and nothing "
                "else; costs of the dwelling stand under other",
                "du ménage du cas : ils diminuent le reste pour vivre, et rien d'autre ; les coûts "
                "du logement sont dans other"},
        .key = "item",
        .grows = true});
    is(self.demand, {.name = "demand",
                     .label = {"Applicants", "Candidats"},
                     .doc = {"a list, or a CSV file beside the case",
                             "une liste, ou un fichier CSV à côté du cas"},
                     .key = "type",
                     .from_file = true});
    is(self.access, {.name = "access", .label = {"Access", "Accès"}});
    is(self.budget, {.name = "budget", .label = {"Budget", "Budget"}});
    is(self.life_cycle,
       {.name = "life_cycle",
        .label = {"Life-cycle cost", "Coût global"},
        .doc = {"of a building, whoever lives there; it may stand alone in a case",
                "d'un bâtiment, quels qu'en soient les occupants ; elle peut être seule dans un "
                "cas"}});
    is(self.sharing, {.name = "sharing",
                      .label = {"Shared production", "Production partagée"},
                      .doc = {"energy that the landlord produces and shares",
                              "énergie que le bailleur produit et partage"}});
  }

  /// Whether something is said of a month in a dwelling: the life of a building and what it shares
  /// may stand alone.
  bool tells_of_a_month() const {
    return reference || !demand.empty() || !obligations.empty() || access.max_effort ||
           access.min_per_unit || access.min_per_day || access.target_share ||
           !(household == Household<N>{}) || living.says_something();
  }
};

}  // namespace habitat::cost_of_use
