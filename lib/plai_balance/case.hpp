// SPDX-License-Identifier: Apache-2.0
// What a user says of an operation. An optional member that is needed and not given makes the
// figures that rest on it missing; nothing is invented in its place.
#pragma once

#include "describe/case_header.hpp"
#include "law/law.hpp"
#include "plai_balance/case_loans.hpp"
#include "plai_balance/case_operating.hpp"
#include "plai_balance/case_programme.hpp"

namespace habitat::plai_balance {

using law::Law, law::Overrides, law::Parameter;

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
        .doc = {"a rate; `included` when the amount is already what is finally paid; `reduced` for "
                "the rate of its tranche by date, place and works",
                "un taux ; `included` quand le montant est déjà ce qui est payé en définitive ; "
                "`reduced` pour le taux de sa tranche selon date, lieu et travaux"},
        .standing = {
            "reduced; none for financial costs; to be given for land that is not bought off plan",
            "reduced ; none pour les frais financiers ; à donner pour un foncier qui n'est pas "
            "acquis en VEFA"}});
    is(self.tranche,
       {.name = "tranche", .label = {"tranche", "tranche"}, .standing = {"all", "toutes"}});
  }
};

/// Taxe d'aménagement: a cost line that is computed, in the chapter of land.
template <Number N>
struct TaxeAmenagement {
  N floor_area = 0, local_rate = 0;
  std::optional<Names> exempt;
  static void describe(auto& self, auto&& is) {
    is(self.floor_area, {.name = "floor_area",
                         .unit = "m2",
                         .min = "0 m2",
                         .max = "10000000 m2",
                         .label = {"floor area taxed", "surface taxable"},
                         .required = true});
    is(self.local_rate, {.name = "local_rate",
                         .unit = "%",
                         .min = "0 %",
                         .max = "20 %",
                         .label = {"local rates, summed", "taux locaux, additionnés"},
                         .required = true});
    is(self.exempt,
       {.name = "exempt",
        .label = {"tranches exempt by local decision", "tranches exonérées localement"},
        .doc = {"PLAI tranches are exempt as of right", "le PLAI l'est de plein droit"},
        .standing = {"PLAI alone", "le PLAI seul"}});
  }
};

template <Number N>
struct Grant {
  std::string label, funder;
  std::optional<GrantOrigin> origin;
  std::optional<N> amount, per_dwelling, per_m2, share;
  Names tranche;
  static void describe(auto& self, auto&& is) {
    is(self.label, {.name = "label", .label = {"label", "libellé"}, .required = true});
    is(self.funder, {.name = "funder", .label = {"funder", "financeur"}});
    is(self.origin,
       {.name = "origin",
        .label = {"origin", "origine"},
        .doc = {"State, ANRU and local grants count in the test of the TFPB exemption",
                "les aides de l'État, de l'ANRU et locales comptent pour l'exonération de TFPB"}});
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
    is(self.tranche,
       {.name = "tranche", .label = {"tranche", "tranche"}, .standing = {"all", "toutes"}});
  }
};

template <Number N>
struct OwnFunds {
  std::optional<N> amount;
  bool closing = false, remunerated = false, reconstituted = false;
  std::optional<N> rate;
  std::optional<int> years;
  Names replaces;
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
    is(self.remunerated, {.name = "remunerated", .label = {"remunerated", "rémunérés"}});
    is(self.reconstituted, {.name = "reconstituted", .label = {"reconstituted", "reconstitués"}});
    is(self.rate, {.name = "rate",
                   .unit = "%/year",
                   .min = "0 %",
                   .max = "20 %",
                   .label = {"rate of remuneration", "taux de rémunération"},
                   .standing = {"the usual rate", "le taux usuel"}});
    is(self.years, {.name = "years",
                    .unit = "years",
                    .min = "1 year",
                    .max = "100 years",
                    .label = {"years of reconstitution", "durée de reconstitution"},
                    .standing = {"the usual years", "la durée usuelle"}});
    is(self.replaces, {.name = "replaces",
                       .label = {"loans replaced first", "prêts remplacés d'abord"},
                       .doc = {"the order in which a search replaces loans by own funds or grants",
                               "l'ordre dans lequel une recherche remplace les prêts par des fonds "
                               "propres ou des subventions"},
                       .standing = {"the dearest loan first", "le prêt le plus cher d'abord"}});
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
    is(self.loans, {.name = "loans",
                    .label = {"loans guaranteed", "prêts garantis"},
                    .standing = {"all", "tous"}});
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
  std::optional<TaxeAmenagement<N>> taxe_amenagement;
  Operating<N> operating;
  std::optional<RlsTenants> rls_tenants;
  std::optional<LevyBasis<N>> levy_basis;
  IndexPath<N> rent_index, price_index;
  Treasury<N> treasury;
  std::optional<N> deflator, discount_rate;
  std::optional<int> horizon;
  Criterion criterion = Criterion::every_year;
  std::optional<Manager<N>> manager;
  std::optional<Sieg<N>> sieg;

  static void describe(auto& self, auto&& is) {
    CaseHeader::describe(self.header, is);
    is(self.parameters,
       {.name = "parameters",
        .label = {"dated data set by the case", "données datées posées par le cas"}});
    is(self.operation, {.name = "operation", .label = {"operation", "opération"}});
    is(self.tranches, {.name = "tranches", .label = {"tranches", "tranches"}, .key = "name"});
    is(self.share_key, {.name = "share_key",
                        .label = {"key of what is common", "clé de répartition"},
                        .standing = {"useful_area; dwellings where no area is given",
                                     "useful_area ; dwellings quand aucune surface n'est donnée"}});
    is(self.costs, {.name = "costs", .label = {"cost lines", "lignes de coût"}, .key = "label"});
    is(self.grants, {.name = "grants", .label = {"grants", "subventions"}, .key = "label"});
    is(self.loans, {.name = "loans", .label = {"loans", "prêts"}, .key = "label"});
    is(self.livret_a, {.name = "livret_a", .label = {"Livret A", "Livret A"}});
    is(self.own_funds, {.name = "own_funds", .label = {"own funds", "fonds propres"}});
    is(self.guarantees,
       {.name = "guarantees", .label = {"guarantees", "garanties"}, .key = "guarantor"});
    is(self.taxe_amenagement,
       {.name = "taxe_amenagement", .label = {"taxe d'aménagement", "taxe d'aménagement"}});
    describe_operation(self, is);
  }

 private:
  static void describe_operation(auto& self, auto&& is) {
    const auto rate = [&](auto& member, std::string_view name, Text label, Text standing) {
      is(member, {.name = name,
                  .unit = "%/year",
                  .min = "-10 %",
                  .max = "20 %",
                  .label = label,
                  .standing = standing});
    };
    is(self.operating,
       {.name = "operating", .label = {"operating account", "compte d'exploitation"}});
    is(self.rls_tenants, {.name = "rls_tenants",
                          .label = {"tenants under the RLS", "locataires sous RLS"},
                          .doc = {"where given, the RLS is counted per tenant",
                                  "si donné, la RLS est comptée par locataire"}});
    is(self.levy_basis,
       {.name = "levy_basis",
        .label = {"basis of the levies", "assiette des cotisations"},
        .doc = {"where given, the CGLLS and ANCOLS levies are counted one by one",
                "si donnée, les cotisations CGLLS et ANCOLS sont comptées une à une"}});
    is(self.rent_index, {.name = "rent_index", .label = {"rent index", "indice des loyers"}});
    is(self.price_index, {.name = "price_index", .label = {"price index", "indice des prix"}});
    is(self.treasury, {.name = "treasury", .label = {"treasury", "trésorerie"}});
    rate(self.deflator, "deflator", {"deflator", "déflateur"},
         {"the price index", "l'indice des prix"});
    rate(self.discount_rate, "discount_rate", {"discount rate", "taux d'actualisation"},
         {"the Livret A of the contracts", "le Livret A des contrats"});
    is(self.horizon, {.name = "horizon",
                      .unit = "years",
                      .min = "1 year",
                      .max = "120 years",
                      .label = {"horizon", "horizon"},
                      .doc = {"years from letting", "années depuis la mise en location"},
                      .standing = {"the longest loan", "le prêt le plus long"}});
    is(self.criterion,
       {.name = "criterion", .label = {"criterion of balance", "critère d'équilibre"}});
    is(self.manager, {.name = "manager", .label = {"manager", "gestionnaire"}});
    is(self.sieg, {.name = "sieg", .label = {"SIEG control", "contrôle SIEG"}});
  }
};

}  // namespace habitat::plai_balance
