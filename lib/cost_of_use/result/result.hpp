// SPDX-License-Identifier: Apache-2.0
// What `cost-of-use` computes of a household in a dwelling, and of the life of a building.
#pragma once

#include "cost_of_use/life_cycle/result/result.hpp"
#include "cost_of_use/result/month.hpp"
#include "cost_of_use/result/rights.hpp"
#include "cost_of_use/sharing/result/sharing.hpp"
#include "describe/finding.hpp"

namespace habitat::cost_of_use {

template <Number N>
struct Result {
  TenantFigures<N> tenant;
  std::vector<Item<N>> items;
  Indicators<N> indicators;
  AplFigures<N> apl;
  CeilingFigures<N> ceilings;
  std::optional<N> cheque_energie;
  std::vector<Right<N>> rights;
  std::vector<Level<N>> levels;
  DifferenceFigures<N> difference;
  AccessFigures<N> access;
  LifeCycleFigures<N> life_cycle;
  sharing::SharingFigures<N> sharing;
  std::vector<Alert> alerts;

  static void describe(auto& self, auto&& is) {
    is(self.tenant, {.name = "tenant",
                     .label = {"The month", "Le mois"},
                     .given_by = "dwelling.rent",
                     .none_means = {"a part of the month that it holds is missing",
                                    "une part du mois qui y entre manque"}});
    is(self.indicators, {.name = "indicators",
                         .label = {"Indicators", "Indicateurs"},
                         .given_by = "household.income, dwelling.rent",
                         .none_means = {"an income, or a part of the month, is missing",
                                        "un revenu, ou une part du mois, manque"}});
    is(self.items, {.name = "items",
                    .label = {"Items", "Postes"},
                    .key = "item",
                    .none_means = {"its price is the case's own, or what it needs is missing",
                                   "son prix est celui du cas, ou il manque ce qu'il demande"}});
    is(self.rights, {.name = "rights",
                     .label = {"Rights to check", "Droits à vérifier"},
                     .key = "right",
                     .none_means = {"no amount is known", "aucun montant n'est connu"}});
    is(self.cheque_energie,
       {.name = "cheque_energie",
        .unit = "EUR/year",
        .label = {"Chèque énergie", "Chèque énergie"},
        .doc = {"by reference income (RFR) and size", "selon le RFR et la taille du ménage"},
        .given_by = "household.reference_income"});
    is(self.ceilings, {.name = "ceilings",
                       .label = {"Resource ceilings", "Plafonds de ressources"},
                       .given_by = "household.reference_income, dwelling.location",
                       .none_means = {"no such ceiling", "pas de tel plafond"}});
    is(self.difference,
       {.name = "difference",
        .label = {"Against the reference dwelling", "Face au logement de référence"},
        .given_by = "reference",
        .none_means = {"a part of one of the two months is missing",
                       "une part de l'un des deux mois manque"}});
    is(self.access, {.name = "access",
                     .label = {"Access", "Accès"},
                     .given_by = "demand",
                     .none_means = {"no criterion, or no rent, is so",
                                    "aucun critère, ou aucun loyer, n'est ainsi"}});
    is(self.levels,
       {.name = "levels",
        .label = {"Published levels", "Niveaux publiés"},
        .key = "level",
        .none_means = {"not published for such a household", "non publié pour un tel ménage"}});
    is(self.life_cycle, {.name = "life_cycle",
                         .label = {"Life-cycle cost", "Coût global"},
                         .given_by = "life_cycle",
                         .none_means = {"of the first alternative against itself; or rates that "
                                        "change with the years, or a single alternative",
                                        "de la première variante face à elle-même ; ou taux qui "
                                        "changent d'année en année, ou variante unique"}});
    is(self.apl, {.name = "apl",
                  .label = {"Housing aid", "Aide au logement"},
                  .layout = {.folded = true},
                  .given_by = "dwelling.rent, dwelling.zone_123",
                  .none_means = {
                      "no aid is due or computed, or its formula has no such step for that letting",
                      "aucune aide n'est due ou calculée, ou sa formule n'a pas cette étape pour "
                      "cette location"}});
    is(self.sharing,
       {.name = "sharing",
        .label = {"Shared production", "Production partagée"},
        .given_by = "sharing",
        .none_means = {"no energy, price or whole year that it rests on is there",
                       "l'énergie, le prix ou l'année entière sur quoi il repose n'est pas là"}});
    is(self.alerts, {.name = "alerts", .label = {"Alerts", "Alertes"}, .layout = {.folded = true}});
  }
};

}  // namespace habitat::cost_of_use
