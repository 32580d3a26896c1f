// SPDX-License-Identifier: Apache-2.0
// The financing plan: what the operation costs, who brings it, by tranche and by source.
#pragma once

#include "describe/describe.hpp"
#include "plai_balance/case/names.hpp"
#include "plai_balance/result/cost_line.hpp"
#include "plai_balance/result/tranche_line.hpp"

namespace habitat::plai_balance {

template <Number N>
struct SourceLine {
  SourceKind kind = SourceKind::grant;
  Message label;
  std::string tranche;
  std::optional<N> amount, share, per_dwelling;
  static void describe(auto& self, auto&& is) {
    is(self.kind, {.name = "kind", .label = {"kind", "nature"}});
    is(self.label, {.name = "label", .label = {"label", "libellé"}});
    is(self.tranche, {.name = "tranche", .label = {"tranche", "tranche"}});
    is(self.amount, {.name = "amount", .unit = "EUR", .label = {"amount", "montant"}});
    is(self.share, {.name = "share", .unit = "%", .label = {"share", "part"}, .given_by = "costs"});
    is(self.per_dwelling, {.name = "per_dwelling",
                           .unit = "EUR",
                           .label = {"per dwelling", "par logement"},
                           .given_by = "tranches[].dwellings"});
  }
};

template <Number N>
struct CostFigures {
  std::optional<N> total, land, building, fees, sundry, financial, per_dwelling, per_m2,
      per_living_m2;
  static void describe(auto& self, auto&& is) {
    is(self.total, {.name = "total",
                    .unit = "EUR",
                    .label = {"Total cost", "Prix de revient"},
                    .given_by = "costs"});
    is(self.land, {.name = "land",
                   .unit = "EUR",
                   .label = {"Land", "Charge foncière"},
                   .given_by = "costs[].chapter, costs"});
    is(self.building, {.name = "building",
                       .unit = "EUR",
                       .label = {"Building", "Bâtiment"},
                       .given_by = "costs[].chapter, costs"});
    is(self.fees, {.name = "fees",
                   .unit = "EUR",
                   .label = {"Fees", "Honoraires"},
                   .given_by = "costs[].chapter, costs"});
    is(self.sundry, {.name = "sundry",
                     .unit = "EUR",
                     .label = {"Sundry", "Divers"},
                     .given_by = "costs[].chapter, costs"});
    is(self.financial, {.name = "financial",
                        .unit = "EUR",
                        .label = {"Financial costs", "Frais financiers"},
                        .given_by = "costs[].chapter, costs"});
    is(self.per_dwelling, {.name = "per_dwelling",
                           .unit = "EUR",
                           .label = {"Per dwelling", "Par logement"},
                           .given_by = "costs, tranches[].dwellings"});
    is(self.per_m2, {.name = "per_m2",
                     .unit = "EUR/m2",
                     .label = {"Per m² (SU)", "Par m² (SU)"},
                     .doc = {"of surface utile", "de surface utile"},
                     .given_by = "costs, tranches[].living_area"});
    is(self.per_living_m2, {.name = "per_living_m2",
                            .unit = "EUR/m2",
                            .label = {"Per m² (SHAB)", "Par m² (SHAB)"},
                            .doc = {"of living area", "de surface habitable"},
                            .given_by = "costs, tranches[].living_area"});
  }
};

template <Number N>
struct FundingFigures {
  std::optional<N> grants, loans, own_funds, total, guaranteed, grants_share, loans_share,
      own_funds_share, gap;
  static void describe(auto& self, auto&& is) {
    is(self.grants,
       {.name = "grants", .unit = "EUR", .label = {"Grants", "Subventions"}, .given_by = "grants"});
    is(self.loans,
       {.name = "loans", .unit = "EUR", .label = {"Loans", "Prêts"}, .given_by = "loans"});
    is(self.own_funds, {.name = "own_funds",
                        .unit = "EUR",
                        .label = {"Own funds", "Fonds propres"},
                        .given_by = "own_funds"});
    is(self.total, {.name = "total",
                    .unit = "EUR",
                    .label = {"Total", "Total"},
                    .given_by = "funding.own_funds, funding.loans"});
    is(self.guaranteed, {.name = "guaranteed",
                         .unit = "EUR",
                         .label = {"Guaranteed", "Garanti"},
                         .given_by = "guarantees"});
    is(self.grants_share, {.name = "grants_share",
                           .unit = "%",
                           .label = {"Share of grants", "Part des subventions"},
                           .given_by = "costs, grants"});
    is(self.loans_share, {.name = "loans_share",
                          .unit = "%",
                          .label = {"Share of loans", "Part des prêts"},
                          .given_by = "costs, loans"});
    is(self.own_funds_share, {.name = "own_funds_share",
                              .unit = "%",
                              .label = {"Share of own funds", "Part des fonds propres"},
                              .given_by = "costs, own_funds"});
    is(self.gap, {.name = "gap",
                  .unit = "EUR",
                  .label = {"Gap", "Écart"},
                  .doc = {"cost less funding", "coût moins financements"},
                  .given_by = "costs, funding.total"});
  }
};

template <Number N>
struct GuaranteeLine {
  std::string guarantor;
  std::optional<N> amount, annuity_first, annuity_highest;
  static void describe(auto& self, auto&& is) {
    is(self.guarantor, {.name = "guarantor", .label = {"guarantor", "garant"}});
    is(self.amount, {.name = "amount",
                     .unit = "EUR",
                     .label = {"amount", "montant"},
                     .doc = {"that it answers for", "dont il répond"}});
    is(self.annuity_first, {.name = "annuity_first",
                            .unit = "EUR/year",
                            .label = {"first annuity", "première annuité"},
                            .doc = {"its share of what is due in the first year of its loans",
                                    "sa part de ce qui est dû la première année de ses prêts"},
                            .given_by = "annuities"});
    is(self.annuity_highest,
       {.name = "annuity_highest",
        .unit = "EUR/year",
        .label = {"highest annuity", "annuité la plus haute"},
        .doc = {"the most that it would pay in a year", "le plus qu'il paierait en une année"},
        .given_by = "annuities"});
  }
};

/// What a guarantor would pay in a year if nobody else did.
template <Number N>
struct GuaranteedAnnuity {
  std::string guarantor;
  int year = 0;
  N amount = 0;
  static void describe(auto& self, auto&& is) {
    is(self.guarantor, {.name = "guarantor", .label = {"guarantor", "garant"}});
    is(self.year, {.name = "year", .label = {"year", "année"}});
    is(self.amount, {.name = "amount", .unit = "EUR", .label = {"annuity", "annuité"}});
  }
};

}  // namespace habitat::plai_balance
