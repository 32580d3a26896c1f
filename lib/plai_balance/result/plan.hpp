// SPDX-License-Identifier: Apache-2.0
// The financing plan: what the operation costs, who brings it, by tranche and by source.
#pragma once

#include "describe/describe.hpp"
#include "plai_balance/case/names.hpp"

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
struct TrancheLine {
  std::string name;
  std::optional<Product> product;
  std::optional<N> useful_area, structure_coefficient, base_per_m2, max_per_m2, annex_cap,
      rent_per_m2, rent_annual, cost, grants, loans, own_funds;
  std::optional<bool> annex_cap_kept;
  static void describe(auto& self, auto&& is) {
    is(self.name, {.name = "name", .label = {"tranche", "tranche"}});
    is(self.product, {.name = "product",
                      .label = {"product", "produit"},
                      .layout = {.folded = true},
                      .given_by = "tranches[].product"});
    is(self.useful_area, {.name = "useful_area",
                          .unit = "m2",
                          .label = {"SU", "SU"},
                          .doc = {"surface utile", "surface utile"},
                          .layout = {.folded = true},
                          .given_by = "tranches[].living_area"});
    is(self.structure_coefficient, {.name = "structure_coefficient",
                                    .label = {"CS", "CS"},
                                    .doc = {"structure coefficient", "coefficient de structure"},
                                    .layout = {.digits = 4, .folded = true},
                                    .given_by = "tranches[].dwellings, tranches[].living_area"});
    is(self.base_per_m2,
       {.name = "base_per_m2",
        .unit = "EUR/m2/month",
        .label = {"base rent", "loyer de base"},
        .doc = {"zone rent times coefficient", "loyer de zone fois coefficient"},
        .layout = {.folded = true},
        .given_by = "tranches[].rent, tranches[].living_area, operation.zone_123"});
    is(self.max_per_m2,
       {.name = "max_per_m2",
        .unit = "EUR/m2/month",
        .label = {"maximum", "maximum"},
        .doc = {"regulated, margins and limit for large annexes counted",
                "réglementé, majorations et limite des grandes annexes comprises"},
        .given_by = "tranches[].rent, tranches[].living_area, operation.zone_123"});
    is(self.annex_cap,
       {.name = "annex_cap",
        .unit = "EUR/month",
        .label = {"annex limit, a month", "limite annexes, par mois"},
        .layout = {.folded = true},
        .given_by =
            "tranches[].rent, tranches[].living_area, operation.zone_123, tranches[].annex_area"});
    is(self.annex_cap_kept,
       {.name = "annex_cap_kept",
        .label = {"limit kept", "limite tenue"},
        .doc = {"whether the maximum keeps within it", "si le maximum s'y tient"},
        .layout = {.folded = true},
        .found_in = "tranches[].annex_cap, tranches[].useful_area, tranches[].base_per_m2, "
                    "tranches[].rent.margin",
        .given_by =
            "tranches[].rent, tranches[].living_area, operation.zone_123, tranches[].annex_area"});
    is(self.rent_per_m2,
       {.name = "rent_per_m2",
        .unit = "EUR/m2/month",
        .label = {"rent", "loyer"},
        .doc = {"practised", "pratiqué"},
        .given_by = "tranches[].rent, tranches[].living_area, operation.zone_123"});
    is(self.rent_annual,
       {.name = "rent_annual",
        .unit = "EUR/year",
        .label = {"a year", "par an"},
        .doc = {"rent practised, without annex rents", "loyer pratiqué, sans loyers annexes"},
        .given_by = "tranches[].rent, tranches[].living_area, operation.zone_123"});
    is(self.cost, {.name = "cost",
                   .unit = "EUR",
                   .label = {"cost", "coût"},
                   .layout = {.adds_up = true},
                   .given_by = "costs, share_key"});
    is(self.grants, {.name = "grants",
                     .unit = "EUR",
                     .label = {"grants", "subv."},
                     .layout = {.adds_up = true},
                     .given_by = "grants, share_key"});
    is(self.loans, {.name = "loans",
                    .unit = "EUR",
                    .label = {"loans", "prêts"},
                    .layout = {.adds_up = true},
                    .given_by = "loans, share_key"});
    is(self.own_funds, {.name = "own_funds",
                        .unit = "EUR",
                        .label = {"own funds", "fonds propres"},
                        .layout = {.adds_up = true},
                        .given_by = "own_funds, share_key"});
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
