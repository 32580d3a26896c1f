// SPDX-License-Identifier: Apache-2.0
// What a user says of an operation. An optional member that is needed and not given makes the
// figures that rest on it missing; nothing is invented in its place.
#pragma once

#include "describe/case_header.hpp"
#include "law/law.hpp"
#include "plai_balance/case_loans.hpp"

namespace habitat::plai_balance {

using law::Law, law::Overrides, law::Parameter;

struct Operation {
  std::optional<OperationKind> kind;
  Use use = Use::ordinary;
  std::optional<Landlord> landlord;
  std::optional<Zone123> zone_123;
  std::optional<ZoneAbc> zone_abc;
  std::optional<Region> region;
  std::optional<bool> qpv;
  std::optional<Date> decision_date, order_date, completion_date, letting_date;
  static void describe(auto& self, auto&& is) {
    is(self.kind, {.name = "kind", .label = {"kind of operation", "nature de l'opération"}});
    is(self.use, {.name = "use", .label = {"use", "destination"}});
    is(self.landlord, {.name = "landlord", .label = {"landlord", "bailleur"}});
    is(self.zone_123, {.name = "zone_123", .label = {"zone 1, 2, 3", "zone 1, 2, 3"}});
    is(self.zone_abc, {.name = "zone_abc", .label = {"zone A, B, C", "zone A, B, C"}});
    is(self.region, {.name = "region", .label = {"region", "région"}});
    is(self.qpv, {.name = "qpv",
                  .label = {"in a QPV", "en QPV"},
                  .doc = {"a quartier prioritaire de la politique de la ville",
                          "quartier prioritaire de la politique de la ville"}});
    is(self.decision_date,
       {.name = "decision_date",
        .label = {"aid decision", "décision d'aide"},
        .doc = {"governs the margins of the loans", "régit les marges des prêts"},
        .standing = "as_of, with a note"});
    is(self.order_date, {.name = "order_date", .label = {"works order", "ordre de service"}});
    is(self.completion_date, {.name = "completion_date", .label = {"completion", "achèvement"}});
    is(self.letting_date,
       {.name = "letting_date",
        .label = {"letting", "mise en location"},
        .doc = {"governs the first year of the loans and the end of their drawing",
                "régit la première année des prêts et la fin de leur mobilisation"},
        .standing = "completion_date, or as_of with a note"});
  }
};

template <Number N>
struct Tranche {
  std::string name;
  std::optional<Product> product;
  std::optional<int> dwellings, places;
  std::optional<N> living_area, annex_area;
  bool lift = false;
  static void describe(auto& self, auto&& is) {
    is(self.name, {.name = "name", .label = {"tranche", "tranche"}, .required = true});
    is(self.product, {.name = "product", .label = {"product", "produit"}});
    is(self.dwellings,
       {.name = "dwellings", .min = "0", .max = "100000", .label = {"dwellings", "logements"}});
    is(self.places, {.name = "places", .min = "0", .max = "100000", .label = {"places", "places"}});
    is(self.living_area, {.name = "living_area",
                          .unit = "m2",
                          .min = "0 m2",
                          .max = "10000000 m2",
                          .label = {"living area", "surface habitable"},
                          .doc = {"of the whole tranche", "de toute la tranche"}});
    is(self.annex_area,
       {.name = "annex_area",
        .unit = "m2",
        .min = "0 m2",
        .max = "10000000 m2",
        .label = {"annex area", "surface des annexes"},
        .doc = {"of the whole tranche; half of it counts in the surface utile",
                "de toute la tranche ; compte pour moitié dans la surface utile"}});
    is(self.lift, {.name = "lift", .label = {"lift", "ascenseur"}});
  }
};

template <Number N>
struct Cost {
  Chapter chapter = Chapter::building;
  std::string label;
  N amount = 0;
  std::optional<NumberOr<N, VatWord>> vat;
  Names tranche;
  static void describe(auto& self, auto&& is) {
    is(self.chapter, {.name = "chapter", .label = {"chapter", "chapitre"}, .required = true});
    is(self.label, {.name = "label", .label = {"label", "libellé"}});
    is(self.amount, {.name = "amount",
                     .unit = "EUR",
                     .min = "-100000 MEUR",
                     .max = "100000 MEUR",
                     .label = {"amount, excluding VAT", "montant hors TVA"},
                     .required = true});
    is(self.vat,
       {.name = "vat",
        .unit = "%",
        .min = "0 %",
        .max = "100 %",
        .label = {"VAT finally borne", "TVA finalement supportée"},
        .doc = {"a rate, or `included` when the amount is already what is finally paid",
                "un taux, ou `included` quand le montant est déjà ce qui est payé en définitive"}});
    is(self.tranche, {.name = "tranche", .label = {"tranche", "tranche"}, .standing = "all"});
  }
};

template <Number N>
struct Grant {
  std::string label, funder;
  std::optional<N> amount, per_dwelling, per_m2, share;
  Names tranche;
  static void describe(auto& self, auto&& is) {
    is(self.label, {.name = "label", .label = {"label", "libellé"}, .required = true});
    is(self.funder, {.name = "funder", .label = {"funder", "financeur"}});
    is(self.amount, {.name = "amount",
                     .unit = "EUR",
                     .min = "0 EUR",
                     .max = "100000 MEUR",
                     .label = {"amount", "montant"}});
    is(self.per_dwelling, {.name = "per_dwelling",
                           .unit = "EUR",
                           .min = "0 EUR",
                           .max = "100000000 EUR",
                           .label = {"per dwelling", "par logement"}});
    is(self.per_m2, {.name = "per_m2",
                     .unit = "EUR/m2",
                     .min = "0 EUR/m2",
                     .max = "1000000 EUR/m2",
                     .label = {"per m² of surface utile", "par m² de surface utile"}});
    is(self.share,
       {.name = "share",
        .unit = "%",
        .min = "0 %",
        .max = "100 %",
        .label = {"share of the cost of its tranches", "part du coût de ses tranches"}});
    is(self.tranche, {.name = "tranche", .label = {"tranche", "tranche"}, .standing = "all"});
  }
};

template <Number N>
struct OwnFunds {
  std::optional<N> amount;
  bool closing = false;
  static void describe(auto& self, auto&& is) {
    is(self.amount, {.name = "amount",
                     .unit = "EUR",
                     .min = "0 EUR",
                     .max = "100000 MEUR",
                     .label = {"own funds", "fonds propres"}});
    is(self.closing,
       {.name = "closing",
        .label = {"they close the plan", "ils closent le plan"},
        .doc = {"own funds bring what the other sources leave to pay",
                "les fonds propres apportent ce que les autres sources laissent à payer"}});
  }
};

template <Number N>
struct Guarantee {
  std::string guarantor;
  N share = 0;
  Names loans;
  static void describe(auto& self, auto&& is) {
    is(self.guarantor, {.name = "guarantor", .label = {"guarantor", "garant"}, .required = true});
    is(self.share, {.name = "share",
                    .unit = "%",
                    .min = "0 %",
                    .max = "100 %",
                    .label = {"share of the loans", "quotité"},
                    .required = true});
    is(self.loans,
       {.name = "loans", .label = {"loans guaranteed", "prêts garantis"}, .standing = "all"});
  }
};

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

  static void describe(auto& self, auto&& is) {
    CaseHeader::describe(self.header, is);
    is(self.parameters,
       {.name = "parameters",
        .label = {"dated data set by the case", "données datées posées par le cas"}});
    is(self.operation, {.name = "operation", .label = {"operation", "opération"}});
    is(self.tranches, {.name = "tranches", .label = {"tranches", "tranches"}, .key = "name"});
    is(self.share_key, {.name = "share_key",
                        .label = {"key of what is common", "clé de répartition"},
                        .standing = "useful_area; dwellings where no area is given"});
    is(self.costs, {.name = "costs", .label = {"cost lines", "lignes de coût"}, .key = "label"});
    is(self.grants, {.name = "grants", .label = {"grants", "subventions"}, .key = "label"});
    is(self.loans, {.name = "loans", .label = {"loans", "prêts"}, .key = "label"});
    is(self.livret_a, {.name = "livret_a", .label = {"Livret A", "Livret A"}});
    is(self.own_funds, {.name = "own_funds", .label = {"own funds", "fonds propres"}});
    is(self.guarantees,
       {.name = "guarantees", .label = {"guarantees", "garanties"}, .key = "guarantor"});
  }
};

}  // namespace habitat::plai_balance
