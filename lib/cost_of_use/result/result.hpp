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
    is(self.tenant, {.name = "tenant", .label = {"The month", "Le mois"}});
    is(self.indicators, {.name = "indicators", .label = {"Indicators", "Indicateurs"}});
    is(self.items, {.name = "items", .label = {"Items", "Postes"}, .key = "item"});
    is(self.rights,
       {.name = "rights", .label = {"Rights to check", "Droits à vérifier"}, .key = "right"});
    is(self.cheque_energie,
       {.name = "cheque_energie",
        .unit = "EUR/year",
        .label = {"Chèque énergie", "Chèque énergie"},
        .doc = {"by reference income (RFR) and size", "selon le RFR et la taille du ménage"}});
    is(self.ceilings,
       {.name = "ceilings", .label = {"Resource ceilings", "Plafonds de ressources"}});
    is(self.difference,
       {.name = "difference",
        .label = {"Against the reference dwelling", "Face au logement de référence"}});
    is(self.access, {.name = "access", .label = {"Access", "Accès"}});
    is(self.levels,
       {.name = "levels", .label = {"Published levels", "Niveaux publiés"}, .key = "level"});
    is(self.life_cycle, {.name = "life_cycle", .label = {"Life-cycle cost", "Coût global"}});
    is(self.apl,
       {.name = "apl", .label = {"Housing aid", "Aide au logement"}, .layout = {.folded = true}});
    is(self.sharing, {.name = "sharing", .label = {"Shared production", "Production partagée"}});
    is(self.alerts, {.name = "alerts", .label = {"Alerts", "Alertes"}, .layout = {.folded = true}});
  }
};

}  // namespace habitat::cost_of_use
