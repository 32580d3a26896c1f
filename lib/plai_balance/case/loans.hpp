// SPDX-License-Identifier: Apache-2.0
// What a user says of the loans of an operation, and of the index that moves them.
#pragma once

#include "describe/describe.hpp"
#include "plai_balance/case/names.hpp"

namespace habitat::plai_balance {

struct LoanDeferral {
  int periods = 0;
  std::optional<finance::Deferral> kind;
  static void describe(auto& self, auto&& is) {
    is(self.periods, {.name = "periods",
                      .min = "0",
                      .max = "1200",
                      .label = {"periods deferred", "périodes différées"},
                      .required = true});
    is(self.kind,
       {.name = "kind", .label = {"kind of deferral", "nature du différé"}, .required = true});
  }
};

template <Number N>
struct LoanDraw {
  Date date;
  N amount = 0;
  static void describe(auto& self, auto&& is) {
    is(self.date, {.name = "date", .label = {"date", "date"}, .required = true});
    is(self.amount, {.name = "amount",
                     .unit = "EUR",
                     .min = "0 EUR",
                     .max = "100000 MEUR",
                     .label = {"amount drawn", "montant mobilisé"},
                     .required = true});
  }
};

template <Number N>
struct Prefinancing {
  std::vector<LoanDraw<N>> draws;
  std::optional<N> rate;
  std::optional<Date> end_date;
  InterestTreatment treatment = InterestTreatment::capitalise;
  static void describe(auto& self, auto&& is) {
    is(self.draws, {.name = "draws", .label = {"draws", "mobilisations"}, .required = true});
    is(self.rate, {.name = "rate",
                   .unit = "%/year",
                   .min = "0 %",
                   .max = "20 %",
                   .label = {"rate while drawn", "taux de préfinancement"},
                   .default_note = {"the loan's rate", "le taux du prêt"}});
    is(self.end_date, {.name = "end_date",
                       .label = {"end of drawing", "fin de mobilisation"},
                       .default_note = {"letting_date", "letting_date"}});
    is(self.treatment,
       {.name = "treatment", .label = {"what becomes of the interest", "sort des intérêts"}});
  }
};

template <Number N>
struct Loan {
  std::string label;
  std::optional<LoanProduct> product;
  Names tranche;
  std::optional<N> amount, share;
  bool balance = false;
  std::optional<N> rate, margin;
  std::optional<int> fixed_years;
  std::optional<int> term;
  N progression = 0;
  std::optional<finance::Revision> revision;
  finance::Profile profile = finance::Profile::annuity;
  Periodicity periodicity = Periodicity::year;
  Rounding rounding = Rounding::none;
  std::optional<int> first_year;
  std::optional<Date> first_due_date;
  std::optional<LoanDeferral> deferral;
  finance::RevisionBase revision_base = finance::RevisionBase::contract;
  RateTiming rate_timing = RateTiming::in_advance;
  std::optional<finance::Shortfall> negative_amortisation;
  std::optional<Prefinancing<N>> prefinancing;

  /// A loan that gives its rate and no product is one that the State does not regulate.
  LoanProduct kind() const { return product.value_or(LoanProduct::bank); }

  static void describe(auto& self, auto&& is) {
    is(self.label, {.name = "label",
                    .label = {"label", "libellé"},
                    .doc = {"its own", "propre à ce prêt"},
                    .required = true});
    is(self.product,
       {.name = "product",
        .label = {"product", "produit"},
        .doc = {"asked for unless the loan gives its rate", "demandé si le prêt ne donne son taux"},
        .default_note = {"bank, not regulated", "bank, non réglementé"}});
    is(self.tranche,
       {.name = "tranche", .label = {"tranche", "tranche"}, .default_note = {"all", "toutes"}});
    is(self.amount, {.name = "amount",
                     .unit = "EUR",
                     .min = "0 EUR",
                     .max = "100000 MEUR",
                     .label = {"amount", "montant"},
                     .doc = {"or share, or balance", "ou share, ou balance"}});
    is(self.share,
       {.name = "share",
        .unit = "%",
        .min = "0 %",
        .max = "100 %",
        .label = {"share of the cost of its tranches", "part du coût de ses tranches"}});
    is(self.balance,
       {.name = "balance",
        .label = {"it closes the plan", "il clôt le plan"},
        .doc = {"it brings what its tranches lack", "il apporte ce qui manque à ses tranches"}});
    is(self.rate,
       {.name = "rate",
        .unit = "%/year",
        .min = "0 %",
        .max = "20 %",
        .label = {"contract rate", "taux du contrat"},
        .doc = {"or margin; both with fixed_years", "ou margin ; les deux avec fixed_years"},
        .default_note = {
            "the Livret A plus the margin; for employers the dated loan.rate.employers",
            "le Livret A plus la marge ; pour employers la donnée datée loan.rate.employers"}});
    is(self.margin, {.name = "margin",
                     .unit = "%/year",
                     .min = "-5 %",
                     .max = "10 %",
                     .label = {"margin over the Livret A", "marge sur le Livret A"},
                     .default_note = {"the product's at the decision date",
                                      "celle du produit à la date de décision"}});
    is(self.fixed_years,
       {.name = "fixed_years",
        .unit = "years",
        .min = "1 year",
        .max = "100 years",
        .label = {"years at the fixed rate", "années à taux fixe"},
        .doc = {"from the first period, at rate; then the Livret A plus margin, the debt that is "
                "left spread over the periods that are left",
                "dès la première période, à rate ; puis le Livret A plus margin, la dette restante "
                "étalée sur les périodes restantes"},
        .default_note = {"one rate from the start", "un seul taux dès le début"}});
    is(self.term, {.name = "term",
                   .unit = "years",
                   .min = "1 years",
                   .max = "100 years",
                   .label = {"term", "durée"},
                   .doc = {"in all, deferred periods included", "en tout, différé compris"}});
    is(self.progression, {.name = "progression",
                          .unit = "%/year",
                          .min = "-10 %",
                          .max = "10 %",
                          .label = {"progression of the instalment", "progressivité"}});
    is(self.revision,
       {.name = "revision",
        .label = {"revision", "révisabilité"},
        .doc = {"how the loan follows the Livret A: needed as soon as its path moves",
                "comment le prêt suit le Livret A : à donner dès que sa trajectoire varie"}});
    is(self.profile, {.name = "profile", .label = {"profile", "profil d'amortissement"}});
    is(self.periodicity, {.name = "periodicity", .label = {"periodicity", "périodicité"}});
    is(self.rounding,
       {.name = "rounding", .label = {"what the lender bills", "ce que facture le prêteur"}});
    is(self.first_year,
       {.name = "first_year",
        .min = "1950",
        .max = "2200",
        .label = {"year of the first period", "année de la première période"},
        .doc = {"all periods of that year fall in it; or first_due_date",
                "toutes les échéances de cette année s'y trouvent ; ou first_due_date"},
        .default_note = {"the year in which the first period ends",
                         "celle où finit la première période"}});
    is(self.first_due_date,
       {.name = "first_due_date",
        .label = {"date of the first instalment", "date de la première échéance"},
        .default_note = {
            "the last day of the first period, which begins at the letting: 30 September "
            "for a quarterly loan from 1 July",
            "le dernier jour de la première période, qui commence à la mise en location : "
            "30 septembre pour un prêt trimestriel dès le 1er juillet"}});
    is(self.deferral, {.name = "deferral", .label = {"deferral", "différé"}});
    is(self.revision_base,
       {.name = "revision_base", .label = {"base of a revision", "base de révision"}});
    is(self.rate_timing,
       {.name = "rate_timing", .label = {"which year's index", "millésime de l'indice"}});
    is(self.negative_amortisation,
       {.name = "negative_amortisation",
        .label = {"interest not covered", "intérêts non couverts"},
        .default_note = {"capitalise, with a warning", "capitalise, avec un avertissement"}});
    is(self.prefinancing, {.name = "prefinancing", .label = {"prefinancing", "préfinancement"}});
  }
};

template <Number N>
struct LivretA {
  std::optional<N> reference;
  std::map<int, N> path;
  static void describe(auto& self, auto&& is) {
    is(self.reference, {.name = "reference",
                        .unit = "%/year",
                        .min = "0 %",
                        .max = "20 %",
                        .label = {"Livret A of the contracts", "Livret A des contrats"},
                        .default_note = {"the rate at as_of", "le taux à la date as_of"}});
    is(self.path,
       {.name = "path",
        .unit = "%/year",
        .min = "0 %",
        .max = "20 %",
        .label = {"Livret A by year", "Livret A par année"},
        .doc = {
            "a year that is not given repeats the one before; the reference holds before the first",
            "une année absente répète la précédente ; la référence vaut avant la première"}});
  }
};

}  // namespace habitat::plai_balance
