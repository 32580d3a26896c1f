// SPDX-License-Identifier: Apache-2.0
// What a user says of an operation. An optional member that is needed and not given makes the
// figures that rest on it missing; nothing is invented in its place.
#pragma once

#include "describe/case_header.hpp"
#include "law/law.hpp"
#include "plai_balance/case_loans.hpp"
#include "plai_balance/case_operating.hpp"
#include "plai_balance/case_programme.hpp"
#include "plai_balance/texts.hpp"

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
        .doc = {"a rate, or a word", "un taux, ou un mot"},
        .source = texts::vat,
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
                         .doc = {"before the abatement", "avant abattement"},
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
        .doc = {"PLAI and PLAI adapté are exempt as of right",
                "le PLAI et le PLAI adapté le sont de plein droit"},
        .source = texts::taxe_amenagement,
        .standing = {"none beside them", "aucune autre"}});
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
        .doc = {"all but other count, with the regulated loans, in the test of the TFPB exemption",
                "toutes sauf other comptent, avec les prêts réglementés, dans la condition de "
                "l'exonération de TFPB"},
        .source = texts::tfpb_grants,
        .standing = {"the exemption holds, with a note when it hangs on it",
                     "l'exonération est acquise, avec une note quand elle en dépend"}});
    is(self.amount, {.name = "amount",
                     .unit = "EUR",
                     .min = "0 EUR",
                     .max = "100000 MEUR",
                     .label = {"amount", "montant"},
                     .doc = {"or one of per_dwelling, per_m2, share",
                             "ou l'un de per_dwelling, per_m2, share"}});
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
                     .label = {"own funds", "fonds propres"},
                     .doc = {"or closing", "ou closing"}});
    is(self.closing,
       {.name = "closing",
        .label = {"they close the plan", "ils closent le plan"},
        .doc = {"own funds bring what the other sources leave to pay",
                "les fonds propres apportent ce que les autres sources laissent à payer"}});
    is(self.remunerated,
       {.name = "remunerated",
        .label = {"remunerated", "rémunérés"},
        .doc = {"the account pays them interest", "le compte leur verse des intérêts"}});
    is(self.reconstituted, {.name = "reconstituted",
                            .label = {"reconstituted", "reconstitués"},
                            .doc = {"the account pays them back", "le compte les rembourse"}});
    is(self.rate, {.name = "rate",
                   .unit = "%/year",
                   .min = "0 %",
                   .max = "20 %",
                   .label = {"rate of remuneration", "taux de rémunération"},
                   .standing = {"the usual rate (own_funds.remuneration)",
                                "le taux usuel (own_funds.remuneration)"}});
    is(self.years, {.name = "years",
                    .unit = "years",
                    .min = "1 year",
                    .max = "100 years",
                    .label = {"years of reconstitution", "durée de reconstitution"},
                    .standing = {"the usual years (own_funds.reconstitution)",
                                 "la durée usuelle (own_funds.reconstitution)"}});
    is(self.replaces,
       {.name = "replaces",
        .label = {"loans replaced first", "prêts remplacés d'abord"},
        .doc = {"labels, in the order in which a search puts own funds or a grant in their place; "
                "those not named come after",
                "libellés, dans l'ordre où une recherche les remplace par des fonds propres ou une "
                "subvention ; ceux qui ne sont pas nommés viennent après"},
        .standing = {"the dearest rate first", "le taux le plus élevé d'abord"}});
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
    is(self.share_key, {.name = "share_key",
                        .label = {"key of what is common", "clé de répartition"},
                        .standing = {"useful_area; dwellings where no area is given, places where "
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
                          Text standing) {
      is(member, {.name = name,
                  .unit = "%/year",
                  .min = "-10 %",
                  .max = "20 %",
                  .label = label,
                  .doc = doc,
                  .standing = standing});
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
                      .standing = {"the last year of the longest loan",
                                   "la dernière année du prêt le plus long"}});
    is(self.criterion,
       {.name = "criterion", .label = {"criterion of balance", "critère d'équilibre"}});
    is(self.manager, {.name = "manager",
                      .label = {"manager", "gestionnaire"},
                      .doc = {"the association that runs a residence; its amounts are in money of "
                              "the letting year and follow the price index",
                              "l'association qui gère une résidence ; ses montants sont en euros "
                              "de la mise en location et suivent l'indice des prix"}});
    is(self.sieg, {.name = "sieg",
                   .label = {"SIEG control", "contrôle SIEG"},
                   .doc = {"of over-compensation of a service of general economic interest",
                           "de surcompensation d'un service d'intérêt économique général"},
                   .source = texts::sieg});
  }
};

}  // namespace habitat::plai_balance
