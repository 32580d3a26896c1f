// SPDX-License-Identifier: Apache-2.0
// What is computed of the years of letting: rents, the operating account, whether it balances and
// what would make it balance. Receipts are positive, outlays negative.
#pragma once

#include "describe/describe.hpp"
#include "plai_balance/names_operating.hpp"

namespace habitat::plai_balance {

template <Number N>
struct ProgrammeFigures {
  std::optional<int> dwellings, places;
  std::optional<N> living_area, useful_area;
  static void describe(auto& self, auto&& is) {
    is(self.dwellings, {.name = "dwellings", .label = {"Dwellings", "Logements"}});
    is(self.places, {.name = "places", .label = {"Places", "Places"}});
    is(self.living_area,
       {.name = "living_area", .unit = "m2", .label = {"Living area", "Surface habitable"}});
    is(self.useful_area,
       {.name = "useful_area", .unit = "m2", .label = {"Surface utile", "Surface utile"}});
  }
};

template <Number N>
struct RentFigures {
  std::optional<N> annual, structure_coefficient, max_per_m2;
  static void describe(auto& self, auto&& is) {
    is(self.annual, {.name = "annual",
                     .unit = "EUR/year",
                     .label = {"Rents of a full year", "Loyers d'une année pleine"},
                     .doc = {"without annex rents, in money of the letting year",
                             "sans loyers annexes, en euros de la mise en location"}});
    is(self.structure_coefficient, {.name = "structure_coefficient",
                                    .label = {"Structure coefficient", "Coefficient de structure"},
                                    .digits = 4});
    is(self.max_per_m2,
       {.name = "max_per_m2", .unit = "EUR/m2/month", .label = {"Maximum rent", "Loyer maximal"}});
  }
};

/// One year of the account. The cash flow is the sum of what stands before it.
template <Number N>
struct AccountLine {
  int year = 0;
  N rent = 0, annex_rent = 0, redevance = 0, vacancy = 0, rls = 0, management = 0, gla = 0,
    maintenance = 0, major_maintenance = 0, property_tax = 0, vacant_charges = 0, insurance = 0,
    levies = 0, condominium = 0, lease = 0, renewal = 0, other = 0, treasury_interest = 0,
    own_funds_annuity = 0, annuities = 0, cash_flow = 0, cumulated = 0, constant_cash_flow = 0,
    revenue = 0, costs = 0;
  static void describe(auto& self, auto&& is) {
    is(self.year, {.name = "year", .label = {"year", "année"}, .page_order = -9});
    is(self.rent, {.name = "rent",
                   .unit = "EUR",
                   .label = {"rents", "loyers"},
                   .hides_zero = true,
                   .folded = true});
    is(self.annex_rent, {.name = "annex_rent",
                         .unit = "EUR",
                         .label = {"annex rents", "loyers annexes"},
                         .hides_zero = true,
                         .folded = true});
    is(self.redevance, {.name = "redevance",
                        .unit = "EUR",
                        .label = {"redevance", "redevance"},
                        .hides_zero = true,
                        .folded = true});
    is(self.vacancy, {.name = "vacancy",
                      .unit = "EUR",
                      .label = {"vacancy", "vacance"},
                      .hides_zero = true,
                      .folded = true});
    is(self.rls,
       {.name = "rls", .unit = "EUR", .label = {"RLS", "RLS"}, .hides_zero = true, .folded = true});
    is(self.management, {.name = "management",
                         .unit = "EUR",
                         .label = {"management", "gestion"},
                         .hides_zero = true,
                         .folded = true});
    is(self.gla,
       {.name = "gla", .unit = "EUR", .label = {"GLA", "GLA"}, .hides_zero = true, .folded = true});
    is(self.maintenance, {.name = "maintenance",
                          .unit = "EUR",
                          .label = {"maintenance", "entretien"},
                          .hides_zero = true,
                          .folded = true});
    is(self.major_maintenance, {.name = "major_maintenance",
                                .unit = "EUR",
                                .label = {"major maintenance", "gros entretien"},
                                .hides_zero = true,
                                .folded = true});
    is(self.property_tax, {.name = "property_tax",
                           .unit = "EUR",
                           .label = {"TFPB", "TFPB"},
                           .hides_zero = true,
                           .folded = true});
    is(self.vacant_charges, {.name = "vacant_charges",
                             .unit = "EUR",
                             .label = {"charges of vacant", "charges sur vacants"},
                             .hides_zero = true,
                             .folded = true});
    is(self.insurance, {.name = "insurance",
                        .unit = "EUR",
                        .label = {"insurance", "assurance"},
                        .hides_zero = true,
                        .folded = true});
    is(self.levies, {.name = "levies",
                     .unit = "EUR",
                     .label = {"levies", "cotisations"},
                     .hides_zero = true,
                     .folded = true});
    is(self.condominium, {.name = "condominium",
                          .unit = "EUR",
                          .label = {"condominium", "copropriété"},
                          .hides_zero = true,
                          .folded = true});
    is(self.lease, {.name = "lease",
                    .unit = "EUR",
                    .label = {"lease", "bail"},
                    .hides_zero = true,
                    .folded = true});
    is(self.renewal, {.name = "renewal",
                      .unit = "EUR",
                      .label = {"renewal", "renouvellement"},
                      .hides_zero = true,
                      .folded = true});
    is(self.other, {.name = "other",
                    .unit = "EUR",
                    .label = {"other", "autres"},
                    .hides_zero = true,
                    .folded = true});
    is(self.treasury_interest, {.name = "treasury_interest",
                                .unit = "EUR",
                                .label = {"treasury interest", "produits financiers"},
                                .hides_zero = true});
    is(self.own_funds_annuity, {.name = "own_funds_annuity",
                                .unit = "EUR",
                                .label = {"own funds", "fonds propres"},
                                .page_order = -1,
                                .hides_zero = true});
    is(self.annuities,
       {.name = "annuities", .unit = "EUR", .label = {"annuities", "annuités"}, .page_order = -2});
    is(self.cash_flow, {.name = "cash_flow", .unit = "EUR", .label = {"cash flow", "flux"}});
    is(self.cumulated, {.name = "cumulated", .unit = "EUR", .label = {"cumulated", "cumulé"}});
    is(self.constant_cash_flow,
       {.name = "constant_cash_flow", .unit = "EUR", .label = {"flow, constant", "flux constant"}});
    is(self.revenue, {.name = "revenue",
                      .unit = "EUR",
                      .label = {"revenue", "recettes"},
                      .doc = {"rents and redevance less vacancy and RLS",
                              "loyers et redevances moins vacance et RLS"},
                      .page_order = -4});
    is(self.costs,
       {.name = "costs",
        .unit = "EUR",
        .label = {"costs", "charges"},
        .doc = {"the other lines but annuities, treasury interest and own funds",
                "les autres lignes hors annuités, produits financiers et fonds propres"},
        .page_order = -3});
  }
};

/// How each line of a case stands in the account.
template <Number N>
constexpr N AccountLine<N>::*column_of(Line line) {
  using A = AccountLine<N>;
  constexpr N A::*columns[] = {
      &A::annex_rent, &A::redevance,   &A::vacancy,           &A::rls,          &A::management,
      &A::gla,        &A::maintenance, &A::major_maintenance, &A::property_tax, &A::vacant_charges,
      &A::insurance,  &A::levies,      &A::condominium,       &A::lease,        &A::renewal,
      &A::other};
  return columns[static_cast<std::size_t>(line)];
}

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

template <Number N>
struct ManagerLine {
  int year = 0;
  N receipts = 0, redevance = 0, staff = 0, charges = 0, support = 0, cash_flow = 0, cumulated = 0;
  static void describe(auto& self, auto&& is) {
    is(self.year, {.name = "year", .label = {"year", "année"}});
    is(self.receipts, {.name = "receipts",
                       .unit = "EUR",
                       .label = {"receipts", "recettes"},
                       .doc = {"fees of the residents and aid per place",
                               "versements des résidents et aide à la place"}});
    is(self.redevance, {.name = "redevance", .unit = "EUR", .label = {"redevance", "redevance"}});
    is(self.staff, {.name = "staff", .unit = "EUR", .label = {"staff", "personnel"}});
    is(self.charges, {.name = "charges", .unit = "EUR", .label = {"charges", "charges"}});
    is(self.support, {.name = "support", .unit = "EUR", .label = {"support aid", "aides"}});
    is(self.cash_flow, {.name = "cash_flow", .unit = "EUR", .label = {"cash flow", "flux"}});
    is(self.cumulated, {.name = "cumulated", .unit = "EUR", .label = {"cumulated", "cumulé"}});
  }
};

template <Number N>
struct SiegFigures {
  std::optional<N> net_cost, compensation, reasonable_profit, overcompensation;
  static void describe(auto& self, auto&& is) {
    is(self.net_cost, {.name = "net_cost",
                       .unit = "EUR",
                       .label = {"Net cost of the service", "Coût net du service"}});
    is(self.compensation,
       {.name = "compensation", .unit = "EUR", .label = {"Compensation", "Compensation"}});
    is(self.reasonable_profit, {.name = "reasonable_profit",
                                .unit = "EUR",
                                .label = {"Reasonable profit", "Bénéfice raisonnable"}});
    is(self.overcompensation, {.name = "overcompensation",
                               .unit = "EUR",
                               .label = {"Over-compensation", "Surcompensation"}});
  }
};

/// The month of a tenant, per dwelling of a tranche, and the resources a household may have.
template <Number N>
struct TenantLine {
  std::string tranche;
  std::optional<N> rent, charges, quittance;
  std::optional<N> ceiling_1, ceiling_2, ceiling_3, ceiling_4, ceiling_5, ceiling_6;
  std::optional<N> effort_1, effort_2, effort_3, effort_4, effort_5, effort_6;
  static void describe(auto& self, auto&& is) {
    is(self.tranche, {.name = "tranche", .label = {"tranche", "tranche"}});
    is(self.rent,
       {.name = "rent", .unit = "EUR/month", .label = {"rent", "loyer"}, .folded = true});
    is(self.charges,
       {.name = "charges", .unit = "EUR/month", .label = {"charges", "charges"}, .folded = true});
    is(self.quittance,
       {.name = "quittance", .unit = "EUR/month", .label = {"quittance", "quittance"}});
    is(self.ceiling_1, {.name = "ceiling_1",
                        .unit = "EUR/year",
                        .label = {"ceiling, category 1", "plafond, catégorie 1"},
                        .folded = true});
    is(self.ceiling_2, {.name = "ceiling_2",
                        .unit = "EUR/year",
                        .label = {"ceiling, category 2", "plafond, catégorie 2"},
                        .folded = true});
    is(self.ceiling_3, {.name = "ceiling_3",
                        .unit = "EUR/year",
                        .label = {"ceiling, category 3", "plafond, catégorie 3"},
                        .folded = true});
    is(self.ceiling_4, {.name = "ceiling_4",
                        .unit = "EUR/year",
                        .label = {"ceiling, category 4", "plafond, catégorie 4"},
                        .folded = true});
    is(self.ceiling_5, {.name = "ceiling_5",
                        .unit = "EUR/year",
                        .label = {"ceiling, category 5", "plafond, catégorie 5"},
                        .folded = true});
    is(self.ceiling_6, {.name = "ceiling_6",
                        .unit = "EUR/year",
                        .label = {"ceiling, category 6", "plafond, catégorie 6"},
                        .folded = true});
    is(self.effort_1, {.name = "effort_1",
                       .unit = "%",
                       .label = {"cat. 1", "cat. 1"},
                       .doc = {"quittance over the ceiling of the category, a month",
                               "quittance sur le plafond de la catégorie, par mois"}});
    is(self.effort_2, {.name = "effort_2", .unit = "%", .label = {"cat. 2", "cat. 2"}});
    is(self.effort_3, {.name = "effort_3", .unit = "%", .label = {"cat. 3", "cat. 3"}});
    is(self.effort_4, {.name = "effort_4", .unit = "%", .label = {"cat. 4", "cat. 4"}});
    is(self.effort_5, {.name = "effort_5", .unit = "%", .label = {"cat. 5", "cat. 5"}});
    is(self.effort_6, {.name = "effort_6", .unit = "%", .label = {"cat. 6", "cat. 6"}});
  }
};

}  // namespace habitat::plai_balance
