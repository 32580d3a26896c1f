// SPDX-License-Identifier: Apache-2.0
// What a user says of an operation. An optional member that is needed and not given makes the
// figures that rest on it missing; nothing is invented in its place.
#pragma once

#include "describe/case_header.hpp"
#include "law/law.hpp"
#include "plai_balance/case_loans.hpp"
#include "plai_balance/case_operating.hpp"
#include "plai_balance/case_rent.hpp"

namespace habitat::plai_balance {

using law::Law, law::Overrides, law::Parameter;

struct Operation {
  std::optional<OperationKind> kind;
  Use use = Use::ordinary;
  std::optional<Landlord> landlord;
  std::optional<Zone123> zone_123;
  std::optional<ZoneAbc> zone_abc;
  std::optional<Region> region;
  bool qpv = false;
  bool environmental_criteria = false, conversion = false;
  std::optional<Date> decision_date, order_date, purchase_date, completion_date, letting_date;
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
    is(self.environmental_criteria,
       {.name = "environmental_criteria",
        .label = {"environmental criteria met", "critères environnementaux tenus"},
        .doc = {"four of the five that lengthen the TFPB exemption of new buildings",
                "quatre des cinq qui allongent l'exonération de TFPB du neuf"}});
    is(self.conversion, {.name = "conversion",
                         .label = {"conversion", "transformation"},
                         .doc = {"works that turn other premises into dwellings",
                                 "travaux qui transforment d'autres locaux en logements"}});
    is(self.decision_date,
       {.name = "decision_date",
        .label = {"aid decision", "décision d'aide"},
        .doc = {"governs the margins of the loans and the length of the TFPB exemption",
                "régit les marges des prêts et la durée d'exonération de TFPB"},
        .standing = "as_of, with a note"});
    is(self.order_date, {.name = "order_date",
                         .label = {"works order", "ordre de service"},
                         .doc = {"governs the VAT", "régit la TVA"},
                         .standing = "decision_date, or as_of with a note"});
    is(self.purchase_date,
       {.name = "purchase_date",
        .label = {"purchase", "acquisition"},
        .doc = {"starts the TFPB exemption of what is bought and improved",
                "fait partir l'exonération de TFPB en acquisition-amélioration"},
        .standing = "completion_date, or letting_date"});
    is(self.completion_date, {.name = "completion_date",
                              .label = {"completion", "achèvement"},
                              .doc = {"starts the TFPB exemption of new buildings",
                                      "fait partir l'exonération de TFPB du neuf"},
                              .standing = "letting_date"});
    is(self.letting_date,
       {.name = "letting_date",
        .label = {"letting", "mise en location"},
        .doc =
            {"governs rents, the first year of the account and of the loans, the end of drawing",
             "régit les loyers, la première année du compte et des prêts, la fin de mobilisation"},
        .standing = "completion_date, or as_of with a note"});
  }
};

template <Number N>
struct Tranche {
  std::string name;
  std::optional<Product> product;
  std::optional<int> dwellings, places;
  std::optional<N> living_area, annex_area, charges_per_m2;
  bool lift = false;
  std::optional<RentTerms<N>> rent;
  std::optional<SubLetting> sub_letting;
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
    is(self.rent, {.name = "rent", .label = {"rent", "loyer"}});
    is(self.charges_per_m2, {.name = "charges_per_m2",
                             .unit = "EUR/m2/year",
                             .min = "0 EUR/m2/year",
                             .max = "10000 EUR/m2/year",
                             .label = {"charges of the tenant", "charges du locataire"},
                             .doc = {"per m² of living area", "par m² de surface habitable"}});
    is(self.sub_letting, {.name = "sub_letting", .label = {"sub-letting", "sous-location"}});
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
        .doc = {"a rate; `included` when the amount is already what is finally paid; `reduced` for "
                "the rate of its tranche by date, place and works",
                "un taux ; `included` quand le montant est déjà ce qui est payé en définitive ; "
                "`reduced` pour le taux de sa tranche selon date, lieu et travaux"},
        .standing =
            "reduced; none for financial costs; to be given for land that is not bought off "
            "plan"});
    is(self.tranche, {.name = "tranche", .label = {"tranche", "tranche"}, .standing = "all"});
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
        .standing = "PLAI alone"});
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
    is(self.tranche, {.name = "tranche", .label = {"tranche", "tranche"}, .standing = "all"});
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
                   .standing = "the usual rate"});
    is(self.years, {.name = "years",
                    .unit = "years",
                    .min = "1 year",
                    .max = "100 years",
                    .label = {"years of reconstitution", "durée de reconstitution"},
                    .standing = "the usual years"});
    is(self.replaces, {.name = "replaces",
                       .label = {"loans replaced first", "prêts remplacés d'abord"},
                       .doc = {"the order in which a search replaces loans by own funds or grants",
                               "l'ordre dans lequel une recherche remplace les prêts par des fonds "
                               "propres ou des subventions"},
                       .standing = "the dearest loan first"});
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
                        .standing = "useful_area; dwellings where no area is given"});
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
    const auto rate = [&](auto& member, std::string_view name, Text label,
                          std::string_view standing) {
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
    rate(self.deflator, "deflator", {"deflator", "déflateur"}, "the price index");
    rate(self.discount_rate, "discount_rate", {"discount rate", "taux d'actualisation"},
         "the Livret A of the contracts");
    is(self.horizon, {.name = "horizon",
                      .unit = "years",
                      .min = "1 year",
                      .max = "120 years",
                      .label = {"horizon", "horizon"},
                      .doc = {"years from letting", "années depuis la mise en location"},
                      .standing = "the longest loan"});
    is(self.criterion,
       {.name = "criterion", .label = {"criterion of balance", "critère d'équilibre"}});
    is(self.manager, {.name = "manager", .label = {"manager", "gestionnaire"}});
    is(self.sieg, {.name = "sieg", .label = {"SIEG control", "contrôle SIEG"}});
  }
};

}  // namespace habitat::plai_balance
