// SPDX-License-Identifier: Apache-2.0
// Whether an operation balances, and what would make it balance.
#pragma once

#include "describe/describe.hpp"
#include "plai_balance/names_operating.hpp"

namespace habitat::plai_balance {

template <Number N>
struct BalanceFigures {
  std::optional<bool> balanced;
  std::optional<int> first_positive_year, definitive_positive_year, treasury_positive_year,
      trough_year;
  std::optional<N> trough, npv, irr, debt_cover_min, debt_cover_average, gross_yield;
  std::vector<N> irr_roots;
  std::optional<finance::IrrStatus> irr_status;
  static void describe(auto& self, auto&& is) {
    is(self.balanced, {.name = "balanced",
                       .label = {"Balanced", "Équilibrée"},
                       .doc = {"by the criterion of the case", "selon le critère du cas"}});
    is(self.trough,
       {.name = "trough", .unit = "EUR", .label = {"Trough of treasury", "Creux de trésorerie"}});
    is(self.trough_year,
       {.name = "trough_year", .label = {"Year of the trough", "Année du creux"}});
    is(self.first_positive_year, {.name = "first_positive_year",
                                  .label = {"Cash flow ≥ 0 in", "Flux ≥ 0 en"},
                                  .doc = {"of the yearly cash flow", "du flux annuel"}});
    is(self.definitive_positive_year, {.name = "definitive_positive_year",
                                       .label = {"Cash flow ≥ 0 for good", "Flux ≥ 0 pour de bon"},
                                       .doc = {"of the yearly cash flow", "du flux annuel"}});
    is(self.treasury_positive_year,
       {.name = "treasury_positive_year",
        .label = {"Treasury ≥ 0 for good", "Trésorerie ≥ 0 pour de bon"},
        .doc = {"and ever after", "et ensuite toujours"}});
    is(self.npv,
       {.name = "npv", .unit = "EUR", .label = {"NPV of own funds", "VAN des fonds propres"}});
    is(self.irr,
       {.name = "irr", .unit = "%/year", .label = {"IRR of own funds", "TRI des fonds propres"}});
    is(self.irr_roots,
       {.name = "irr_roots", .unit = "%/year", .label = {"all rates", "tous les taux"}});
    is(self.irr_status, {.name = "irr_status", .label = {"IRR", "TRI"}, .folded = true});
    is(self.debt_cover_min, {.name = "debt_cover_min",
                             .label = {"Debt cover, least", "Couverture, minimum"},
                             .digits = 2});
    is(self.debt_cover_average, {.name = "debt_cover_average",
                                 .label = {"Debt cover, mean", "Couverture, moyenne"},
                                 .digits = 2});
    is(self.gross_yield,
       {.name = "gross_yield", .unit = "%", .label = {"Gross yield", "Rendement brut"}});
  }
};

template <Number N>
struct SolvedFigures {
  std::optional<N> equilibrium_rent, practised_rent, maximum_rent, minimal_own_funds,
      subsidy_needed, maximum_land_cost;
  static void describe(auto& self, auto&& is) {
    is(self.equilibrium_rent, {.name = "equilibrium_rent",
                               .unit = "EUR/m2/month",
                               .label = {"Equilibrium rent", "Loyer d'équilibre"}});
    is(self.practised_rent, {.name = "practised_rent",
                             .unit = "EUR/m2/month",
                             .label = {"Practised rent", "Loyer pratiqué"}});
    is(self.maximum_rent, {.name = "maximum_rent",
                           .unit = "EUR/m2/month",
                           .label = {"Regulated maximum", "Maximum réglementé"}});
    is(self.minimal_own_funds, {.name = "minimal_own_funds",
                                .unit = "EUR",
                                .label = {"Own funds, at least", "Fonds propres, au moins"}});
    is(self.subsidy_needed, {.name = "subsidy_needed",
                             .unit = "EUR",
                             .label = {"Further subsidy needed", "Subvention à trouver"}});
    is(self.maximum_land_cost, {.name = "maximum_land_cost",
                                .unit = "EUR",
                                .label = {"Highest land cost", "Charge foncière max."}});
  }
};

}  // namespace habitat::plai_balance
