// SPDX-License-Identifier: Apache-2.0
// A tranche: its part of the plan, its rents, and whether it balances by itself.
#pragma once

#include "describe/describe.hpp"
#include "plai_balance/case/names.hpp"
#include "plai_balance/result/verdict.hpp"

namespace habitat::plai_balance {

template <Number N>
struct TrancheLine {
  std::string name;
  std::optional<Product> product;
  std::optional<N> useful_area, structure_coefficient, base_per_m2, max_per_m2, annex_cap,
      rent_per_m2, rent_annual, cost, grants, loans, own_funds, decisive_amount,
      trough;
  std::optional<bool> annex_cap_kept;
  std::optional<int> dwellings, trough_year;
  std::optional<Verdict> verdict;
  static void describe(auto& self, auto&& is) {
    is(self.name, {.name = "name", .label = {"tranche", "tranche"}});
    is(self.product, {.name = "product",
                      .label = {"product", "produit"},
                      .layout = {.folded = true},
                      .given_by = "tranches[].product"});
    is(self.dwellings, {.name = "dwellings",
                        .label = {"dwellings", "logements"},
                        .found_in = "tranches[].dwellings",
                        .given_by = "tranches[].dwellings"});
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
    is(self.verdict, {.name = "verdict",
                      .label = {"by itself", "à elle seule"},
                      .doc = {"by the criterion of the case, of its own account: its rents, loans "
                              "and own funds, and its share of what is common; funding not judged",
                              "selon le critère du cas, de son propre compte : ses loyers, prêts "
                              "et fonds propres, et sa part du commun ; financement non jugé"},
                      .found_in = "criterion, tranches[].trough",
                      .given_by = "account"});
    is(self.decisive_amount,
       {.name = "decisive_amount",
        .unit = "EUR",
        .label = {"decides", "décide"},
        .doc = {"what its verdict holds against zero, where that is not the trough",
                "ce que son verdict rapporte à zéro, quand ce n'est pas le creux"},
        .found_in = "criterion, tranche_accounts[].cumulated",
        .given_by = "criterion"});
    is(self.trough, {.name = "trough",
                     .unit = "EUR",
                     .label = {"trough", "creux"},
                     .doc = {"the lowest cumulated treasury of its own account",
                             "la plus basse trésorerie cumulée de son propre compte"},
                     .given_by = "account"});
    is(self.trough_year, {.name = "trough_year",
                          .label = {"year", "année"},
                          .doc = {"of that trough", "de ce creux"},
                          .found_in = "tranche_accounts[].cumulated",
                          .given_by = "account"});
  }
};

/// A year of the account of a tranche by itself. The tranches add up to the account, but for
/// interest where a negative treasury bears another rate than a positive one.
template <Number N>
struct TrancheYear {
  std::string tranche;
  int year = 0;
  N operating = 0, own_funds_annuity = 0, annuities = 0, treasury_interest = 0, cumulated = 0;
  static void describe(auto& self, auto&& is) {
    is(self.tranche, {.name = "tranche", .label = {"tranche", "tranche"}});
    is(self.year, {.name = "year", .label = {"year", "année"}});
    is(self.operating,
       {.name = "operating", .unit = "EUR", .label = {"revenue and costs", "recettes et charges"}});
    is(self.treasury_interest, {.name = "treasury_interest",
                                .unit = "EUR",
                                .label = {"interest", "intérêts de trésorerie"},
                                .layout = {.hides_zero = true}});
    is(self.own_funds_annuity, {.name = "own_funds_annuity",
                                .unit = "EUR",
                                .label = {"own funds", "fonds propres"},
                                .layout = {.hides_zero = true}});
    is(self.annuities, {.name = "annuities", .unit = "EUR", .label = {"annuities", "annuités"}});
    is(self.cumulated,
       {.name = "cumulated", .unit = "EUR", .label = {"cumulated", "trésorerie cumulée"}});
  }
};

}  // namespace habitat::plai_balance
