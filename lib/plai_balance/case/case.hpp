// SPDX-License-Identifier: Apache-2.0
// What a user says of an operation. An optional member that is needed and not given makes the
// figures that rest on it missing; nothing is invented in its place.
#pragma once

#include "describe/case_header.hpp"
#include "law/law.hpp"
#include "plai_balance/case/costs.hpp"
#include "plai_balance/case/grants.hpp"
#include "plai_balance/case/levies.hpp"
#include "plai_balance/case/loans.hpp"
#include "plai_balance/case/manager.hpp"
#include "plai_balance/case/operating.hpp"
#include "plai_balance/case/own_funds.hpp"
#include "plai_balance/case/programme.hpp"
#include "plai_balance/case/sieg.hpp"
#include "plai_balance/words/texts.hpp"

namespace habitat::plai_balance {

using law::Law, law::Overrides, law::Parameter;

template <Number N>
struct Case {
  CaseHeader header;
  Overrides parameters;
  Operation operation;
  std::vector<Tranche<N>> tranches;
  std::optional<ShareKey> share_key;
  std::vector<Cost<N>> costs;
  std::vector<Grant<N>> grants;
  std::vector<Loan<N>> loans;
  LivretA<N> livret_a;
  OwnFunds<N> own_funds;
  std::vector<Guarantee<N>> guarantees;
  std::optional<TaxeAmenagement<N>> taxe_amenagement;
  Operating<N> operating;
  std::optional<RlsTenants> rls_tenants;
  std::optional<LevyBasis<N>> levy_basis;
  IndexPath<N> rent_index, price_index;
  Treasury<N> treasury;
  std::optional<N> deflator, discount_rate;
  Discounting discounting = Discounting::end_of_year;
  std::optional<int> horizon;
  Criterion criterion = Criterion::every_year;
  std::optional<Manager<N>> manager;
  std::optional<Sieg<N>> sieg;

  static void describe(auto& self, auto&& is) {
    CaseHeader::describe(self.header, is);
    is(self.parameters, Overrides::in_case);
    is(self.operation, {.name = "operation", .label = {"operation", "opération"}});
    is(self.tranches, {.name = "tranches", .label = {"tranches", "tranches"}, .key = "name"});
    is(self.share_key,
       {.name = "share_key",
        .label = {"key of what is common", "clé de répartition"},
        .default_note = {"useful_area; dwellings where no area is given, places where "
                         "there are no dwellings either",
                         "useful_area ; dwellings quand aucune surface n'est donnée, "
                         "les places quand il n'y a pas non plus de logements"}});
    is(self.costs, {.name = "costs", .label = {"cost lines", "lignes de coût"}, .key = "label"});
    is(self.grants, {.name = "grants", .label = {"grants", "subventions"}, .key = "label"});
    is(self.loans, {.name = "loans", .label = {"loans", "prêts"}, .key = "label"});
    is(self.livret_a, {.name = "livret_a", .label = {"Livret A", "Livret A"}});
    is(self.own_funds, {.name = "own_funds", .label = {"own funds", "fonds propres"}});
    is(self.guarantees,
       {.name = "guarantees", .label = {"guarantees", "garanties"}, .key = "guarantor"});
    is(self.taxe_amenagement, {.name = "taxe_amenagement",
                               .label = {"taxe d'aménagement", "taxe d'aménagement"},
                               .doc = {"a cost line of the chapter of land, computed",
                                       "une ligne de coût du chapitre foncier, calculée"}});
    describe_operation(self, is);
  }

 private:
  static void describe_operation(auto& self, auto&& is) {
    const auto rate = [&](auto& member, std::string_view name, Text label, Text doc,
                          Text default_note) {
      is(member, {.name = name,
                  .unit = "%/year",
                  .min = "-10 %",
                  .max = "20 %",
                  .label = label,
                  .doc = doc,
                  .default_note = default_note});
    };
    is(self.operating,
       {.name = "operating",
        .label = {"operating account", "compte d'exploitation"},
        .doc = {"a line gives its amount, or only the years and the index of its usual figure",
                "une ligne donne son montant, ou seulement les années et l'indexation de son "
                "chiffre usuel"}});
    is(self.rls_tenants, {.name = "rls_tenants",
                          .label = {"tenants under the RLS", "locataires sous RLS"},
                          .doc = {"where given, the RLS is counted by tenant and month at the "
                                  "amounts of its orders, not as a share of rents",
                                  "si donné, la RLS est comptée par locataire et par mois aux "
                                  "montants de ses arrêtés, et non en part des loyers"},
                          .source = texts::rls});
    is(self.levy_basis,
       {.name = "levy_basis",
        .label = {"basis of the levies", "assiette des cotisations"},
        .doc = {"where given, the CGLLS and ANCOLS levies are counted one by one",
                "si donnée, les cotisations CGLLS et ANCOLS sont comptées une à une"},
        .source = texts::levies});
    is(self.rent_index,
       {.name = "rent_index",
        .label = {"rent index", "indice des loyers"},
        .doc = {
            "moves rents; years before the first of its path have the revision of their 1 "
            "January where it is known (rent.revision), else the dated index.rent",
            "révise les loyers ; les années avant la première de sa trajectoire ont la révision "
            "de leur 1er janvier quand elle est connue (rent.revision), sinon la donnée datée "
            "index.rent"}});
    is(self.price_index,
       {.name = "price_index",
        .label = {"price index", "indice des prix"},
        .doc = {"moves outlays; years before the first of its path have the dated index.prices",
                "révise les dépenses ; les années avant la première de sa trajectoire ont la "
                "donnée datée index.prices"}});
    is(self.treasury, {.name = "treasury", .label = {"treasury", "trésorerie"}});
    rate(self.deflator, "deflator", {"deflator", "déflateur"},
         {"from current to constant money, that of the letting year",
          "des euros courants aux euros constants de la mise en location"},
         {"the price index", "l'indice des prix"});
    rate(self.discount_rate, "discount_rate", {"discount rate", "taux d'actualisation"},
         {"for the NPV", "pour la VAN"},
         {"the Livret A of the contracts", "le Livret A des contrats"});
    is(self.discounting, {.name = "discounting",
                          .label = {"when flows fall, for the NPV", "date des flux, pour la VAN"},
                          .doc = {"own funds are paid at the start of the letting year",
                                  "les fonds propres sont versés au début de l'année de mise en "
                                  "location"}});
    is(self.horizon, {.name = "horizon",
                      .unit = "years",
                      .min = "1 year",
                      .max = "120 years",
                      .label = {"horizon", "horizon"},
                      .doc = {"years of the account, the letting year being the first",
                              "années du compte, celle de la mise en location étant la première"},
                      .default_note = {"the last year of the longest loan; unless it is "
                                       "ownership, the years of the tenure",
                                       "la dernière année du prêt le plus long ; hors pleine "
                                       "propriété, la durée du droit"}});
    is(self.criterion,
       {.name = "criterion", .label = {"criterion of balance", "critère d'équilibre"}});
    is(self.manager, {.name = "manager",
                      .label = {"manager", "gestionnaire"},
                      .doc = {"the association that runs a residence; its amounts are in money of "
                              "the letting year; what it pays follows the price index, what it "
                              "receives index",
                              "l'association qui gère une résidence ; ses montants sont en euros "
                              "de la mise en location ; ce qu'elle paie suit l'indice des prix, ce "
                              "qu'elle reçoit index"}});
    is(self.sieg, {.name = "sieg",
                   .label = {"SIEG control", "contrôle SIEG"},
                   .doc = {"of over-compensation of a service of general economic interest",
                           "de surcompensation d'un service d'intérêt économique général"},
                   .source = texts::sieg});
  }
};

}  // namespace habitat::plai_balance
