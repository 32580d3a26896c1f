// SPDX-License-Identifier: Apache-2.0
// What is computed of those who live in an operation and who run it for them: the manager's
// account, the tenants, and whether the service they are given is paid for too well.
#pragma once

#include "describe/describe.hpp"

namespace habitat::plai_balance {

template <Number N>
struct ManagerLine {
  int year = 0;
  N receipts = 0, redevance = 0, staff = 0, charges = 0, support = 0, cash_flow = 0, cumulated = 0;
  Message event;
  static void describe(auto& self, auto&& is) {
    is(self.year, {.name = "year", .label = {"year", "année"}});
    is(self.receipts, {.name = "receipts",
                       .unit = "EUR",
                       .label = {"receipts", "recettes"},
                       .doc = {"fees of the residents and aid per place",
                               "versements des résidents et aide à la place"},
                       .layout = {.chart = Chart::bar}});
    is(self.redevance,
       {.name = "redevance",
        .unit = "EUR",
        .label = {"redevance", "redevance"},
        .doc = {"paid to the owner, as in the account", "payée au propriétaire, comme au compte"},
        .layout = {.chart = Chart::bar}});
    is(self.staff, {.name = "staff",
                    .unit = "EUR",
                    .label = {"staff", "personnel"},
                    .doc = {"paid", "payé"},
                    .layout = {.chart = Chart::bar}});
    is(self.charges, {.name = "charges",
                      .unit = "EUR",
                      .label = {"charges", "charges"},
                      .doc = {"paid", "payées"},
                      .layout = {.chart = Chart::bar}});
    is(self.support, {.name = "support",
                      .unit = "EUR",
                      .label = {"support aid", "aides"},
                      .doc = {"received", "reçues"},
                      .layout = {.chart = Chart::bar}});
    is(self.cash_flow, {.name = "cash_flow",
                        .unit = "EUR",
                        .label = {"cash flow", "autofinancement"},
                        .doc = {"the sum of what stands before it", "la somme de ce qui précède"},
                        .layout = {.chart = Chart::line}});
    is(self.cumulated, {.name = "cumulated",
                        .unit = "EUR",
                        .label = {"cumulated", "trésorerie cumulée"},
                        .doc = {"cash flows so far", "autofinancement jusque-là"},
                        .layout = {.chart = Chart::area}});
    is(self.event, {.name = "event",
                    .label = {"what happens", "ce qui s'y passe"},
                    .doc = {"the trough of its treasury", "le creux de sa trésorerie"},
                    .layout = {.chart = Chart::mark}});
  }
};

template <Number N>
struct SiegFigures {
  std::optional<N> net_cost, compensation, reasonable_profit, overcompensation;
  static void describe(auto& self, auto&& is) {
    is(self.net_cost,
       {.name = "net_cost",
        .unit = "EUR",
        .label = {"Net cost of the service", "Coût net du service"},
        .doc = {"less the revenue of the period", "déduction faite des recettes de la période"}});
    is(self.compensation, {.name = "compensation",
                           .unit = "EUR",
                           .label = {"Compensation", "Compensation"},
                           .doc = {"grants and advantages", "subventions et avantages"}});
    is(self.reasonable_profit, {.name = "reasonable_profit",
                                .unit = "EUR",
                                .label = {"Reasonable profit", "Bénéfice raisonnable"},
                                .doc = {"on own funds", "sur les fonds propres"}});
    is(self.overcompensation,
       {.name = "overcompensation",
        .unit = "EUR",
        .label = {"Over-compensation", "Surcompensation"},
        .doc = {"what compensation brings beyond net cost and profit",
                "ce que la compensation apporte au-delà du coût net et du bénéfice"}});
  }
};

/// The month of a tenant, in a dwelling of a type or the mean dwelling of a tranche, and the
/// resources a household may have.
template <Number N>
struct TenantLine {
  std::string tranche, type;
  std::optional<N> rent, charges, quittance;
  std::optional<N> ceiling_1, ceiling_2, ceiling_3, ceiling_4, ceiling_5, ceiling_6;
  std::optional<N> effort_1, effort_2, effort_3, effort_4, effort_5, effort_6;
  static void describe(auto& self, auto&& is) {
    is(self.tranche, {.name = "tranche", .label = {"tranche", "tranche"}});
    is(self.type, {.name = "type",
                   .label = {"type", "type"},
                   .doc = {"of dwelling; none: the mean dwelling of the tranche",
                           "de logement ; aucun : le logement moyen de la tranche"}});
    is(self.rent, {.name = "rent",
                   .unit = "EUR/month",
                   .label = {"rent", "loyer"},
                   .doc = {"annex rent included", "loyer annexe compris"},
                   .layout = {.folded = true}});
    is(self.charges, {.name = "charges",
                      .unit = "EUR/month",
                      .label = {"charges", "charges"},
                      .layout = {.folded = true}});
    is(self.quittance,
       {.name = "quittance",
        .unit = "EUR/month",
        .label = {"quittance", "quittance"},
        .doc = {"rent and charges; APL not taken off", "loyer et charges ; APL non déduite"}});
    is(self.ceiling_1,
       {.name = "ceiling_1",
        .unit = "EUR/year",
        .label = {"ceiling, category 1", "plafond, catégorie 1"},
        .doc = {"of resources, as reference income (revenu fiscal de référence) of the year before "
                "the last",
                "de ressources, en revenu fiscal de référence de l'avant-dernière année"},
        .layout = {.folded = true}});
    is(self.ceiling_2, {.name = "ceiling_2",
                        .unit = "EUR/year",
                        .label = {"ceiling, category 2", "plafond, catégorie 2"},
                        .doc = {"the same", "de même"},
                        .layout = {.folded = true}});
    is(self.ceiling_3, {.name = "ceiling_3",
                        .unit = "EUR/year",
                        .label = {"ceiling, category 3", "plafond, catégorie 3"},
                        .doc = {"the same", "de même"},
                        .layout = {.folded = true}});
    is(self.ceiling_4, {.name = "ceiling_4",
                        .unit = "EUR/year",
                        .label = {"ceiling, category 4", "plafond, catégorie 4"},
                        .doc = {"the same", "de même"},
                        .layout = {.folded = true}});
    is(self.ceiling_5, {.name = "ceiling_5",
                        .unit = "EUR/year",
                        .label = {"ceiling, category 5", "plafond, catégorie 5"},
                        .doc = {"the same", "de même"},
                        .layout = {.folded = true}});
    is(self.ceiling_6, {.name = "ceiling_6",
                        .unit = "EUR/year",
                        .label = {"ceiling, category 6", "plafond, catégorie 6"},
                        .doc = {"the same", "de même"},
                        .layout = {.folded = true}});
    is(self.effort_1, {.name = "effort_1",
                       .unit = "%",
                       .label = {"cat. 1", "cat. 1"},
                       .doc = {"quittance of a year over the ceiling of the category",
                               "quittance d'une année sur le plafond de la catégorie"}});
    is(self.effort_2, {.name = "effort_2",
                       .unit = "%",
                       .label = {"cat. 2", "cat. 2"},
                       .doc = {"the same", "de même"}});
    is(self.effort_3, {.name = "effort_3",
                       .unit = "%",
                       .label = {"cat. 3", "cat. 3"},
                       .doc = {"the same", "de même"}});
    is(self.effort_4, {.name = "effort_4",
                       .unit = "%",
                       .label = {"cat. 4", "cat. 4"},
                       .doc = {"the same", "de même"}});
    is(self.effort_5, {.name = "effort_5",
                       .unit = "%",
                       .label = {"cat. 5", "cat. 5"},
                       .doc = {"the same", "de même"}});
    is(self.effort_6, {.name = "effort_6",
                       .unit = "%",
                       .label = {"cat. 6", "cat. 6"},
                       .doc = {"the same", "de même"}});
  }
};

}  // namespace habitat::plai_balance
