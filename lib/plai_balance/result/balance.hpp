// SPDX-License-Identifier: Apache-2.0
// Whether an operation balances, and what would make it balance.
#pragma once

#include "describe/describe.hpp"
#include "plai_balance/case/operating_names.hpp"
#include "plai_balance/result/verdict.hpp"

namespace habitat::plai_balance {

template <Number N>
struct BalanceFigures {
  std::optional<Verdict> verdict;
  std::vector<VerdictReason<N>> reasons;
  std::optional<bool> balanced;
  std::optional<int> first_positive_year, definitive_positive_year, treasury_positive_year,
      trough_year, own_funds_year;
  std::optional<N> decisive_amount, trough, npv, irr, debt_cover_min, debt_cover_average,
      gross_yield;
  std::vector<N> irr_roots;
  std::optional<finance::IrrStatus> irr_status;
  static void describe(auto& self, auto&& is) {
    constexpr std::string_view decided_by =
        "funding.gap, criterion, balance.decisive_amount, manager_account[].cumulated";
    is(self.verdict,
       {.name = "verdict",
        .label = {"Verdict", "Verdict"},
        .doc = {"balanced: funded, not negative by the case's criterion, and no year in which the "
                "manager is short",
                "équilibrée : financée, non négative selon le critère du cas, et sans année où le "
                "gestionnaire est à découvert"},
        .found_in = decided_by});
    is(self.reasons, {.name = "reasons",
                      .label = {"What speaks against it", "Ce qui s'y oppose"},
                      .key = "verdict"});
    is(self.balanced, {.name = "balanced",
                       .label = {"Balanced", "Équilibrée"},
                       .doc = {"none where that is not known", "rien quand on ne le sait pas"},
                       .layout = {.folded = true},
                       .found_in = decided_by});
    is(self.decisive_amount,
       {.name = "decisive_amount",
        .unit = "EUR",
        .label = {"Decisive amount", "Montant décisif"},
        .doc =
            {"what the criterion holds against zero: the trough of treasury, the last treasury "
             "or the NPV",
             "ce que le critère rapporte à zéro : le creux de trésorerie, la dernière trésorerie "
             "ou la VAN"},
        .layout = {.folded = true}});
    is(self.trough, {.name = "trough",
                     .unit = "EUR",
                     .label = {"Trough of treasury", "Creux de trésorerie"},
                     .doc = {"the lowest cumulated treasury", "la plus basse trésorerie cumulée"}});
    is(self.trough_year, {.name = "trough_year",
                          .label = {"Year of the trough", "Année du creux"},
                          .doc = {"the first that has it", "la première qui l'atteint"},
                          .found_in = "account[].cumulated"});
    is(self.first_positive_year, {.name = "first_positive_year",
                                  .label = {"Cash flow ≥ 0 in", "Autofinancement ≥ 0 en"},
                                  .doc = {"first year whose cash flow is not negative",
                                          "première année dont l'autofinancement n'est pas négatif"},
                                  .found_in = "account[].cash_flow"});
    is(self.definitive_positive_year,
       {.name = "definitive_positive_year",
        .label = {"Cash flow ≥ 0 for good", "Autofinancement ≥ 0 définitivement"},
        .doc = {"year from which the yearly cash flow is never negative again",
                "année à partir de laquelle l'autofinancement n'est plus jamais négatif"},
        .found_in = "account[].cash_flow"});
    is(self.treasury_positive_year,
       {.name = "treasury_positive_year",
        .label = {"Treasury ≥ 0 for good", "Trésorerie ≥ 0 définitivement"},
        .doc = {"year from which the cumulated treasury is never negative again",
                "année à partir de laquelle la trésorerie cumulée n'est plus jamais négative"},
        .found_in = "account[].cumulated"});
    is(self.own_funds_year,
       {.name = "own_funds_year",
        .label = {"Treasury ≥ own funds in", "Trésorerie ≥ fonds propres en"},
        .doc = {"first year whose cumulated treasury reaches the own funds",
                "première année dont la trésorerie cumulée atteint les fonds propres"},
        .found_in = "funding.own_funds, account[].cumulated"});
    is(self.npv,
       {.name = "npv",
        .unit = "EUR",
        .label = {"NPV of own funds", "VAN des fonds propres"},
        .doc =
            {"own funds, negative, and cash flows before what they pay to own funds, discounted "
             "at discount_rate; the first year of the account counts as one, or one half in "
             "mid-year; no residual value",
             "fonds propres, en négatif, et flux avant ce qu'ils versent aux fonds propres, "
             "actualisés à discount_rate ; la première année du compte compte pour un, ou pour un "
             "demi en milieu d'année ; sans valeur résiduelle"},
        .found_in = "funding.own_funds, account[].cash_flow"});
    is(self.irr, {.name = "irr",
                  .unit = "%/year",
                  .label = {"IRR of own funds", "TRI des fonds propres"},
                  .doc = {"the rate at which that NPV is zero, where it is the only one",
                          "le taux qui annule cette VAN, quand il est le seul"},
                  .found_in = "funding.own_funds, account[].cash_flow"});
    is(self.irr_roots, {.name = "irr_roots",
                        .unit = "%/year",
                        .label = {"all rates", "tous les taux"},
                        .doc = {"at which that NPV is zero", "qui annulent cette VAN"},
                        .found_in = "funding.own_funds, account[].cash_flow"});
    is(self.irr_status,
       {.name = "irr_status",
        .label = {"IRR", "TRI"},
        .doc = {"how many rates bring that NPV to zero", "combien de taux annulent cette VAN"},
        .layout = {.folded = true},
        .found_in = "funding.own_funds, account[].cash_flow"});
    is(self.debt_cover_min,
       {.name = "debt_cover_min",
        .label = {"Debt cover, least", "Couverture, minimum"},
        .doc = {"revenue and costs over annuities, in the years that have annuities",
                "recettes et charges sur annuités, dans les années qui ont des annuités"},
        .layout = {.digits = 2}});
    is(self.debt_cover_average,
       {.name = "debt_cover_average",
        .label = {"Debt cover, mean", "Couverture, moyenne"},
        .doc = {"in the same years, the sum of revenue and costs over that of annuities",
                "dans les mêmes années, somme des recettes et charges sur somme des annuités"},
        .layout = {.digits = 2},
        .found_in = "account[].revenue, account[].costs, account[].annuities"});
    is(self.gross_yield,
       {.name = "gross_yield",
        .unit = "%",
        .label = {"Gross yield", "Rendement brut"},
        .doc = {"rents, annex rents and redevance of the first full year over the cost",
                "loyers, loyers annexes et redevance de la première année pleine sur le prix de "
                "revient"}});
  }
};

template <Number N>
struct SolvedFigures {
  std::optional<N> equilibrium_rent, practised_rent, maximum_rent, rent_change, minimal_own_funds,
      own_funds_change, subsidy_needed, maximum_land_cost, land_cost_change;
  std::vector<Message> out_of_reach;
  static void describe(auto& self, auto&& is) {
    is(self.equilibrium_rent,
       {.name = "equilibrium_rent",
        .unit = "EUR/m2/month",
        .label = {"Equilibrium rent", "Loyer d'équilibre"},
        .doc = {"per m² of surface utile, all tranches together",
                "par m² de surface utile, toutes tranches ensemble"},
        .found_in = "solved.practised_rent, criterion, balance.decisive_amount"});
    is(self.practised_rent, {.name = "practised_rent",
                             .unit = "EUR/m2/month",
                             .label = {"Practised rent", "Loyer pratiqué"},
                             .doc = {"the same of the rents of the case, or of the redevance",
                                     "de même, des loyers du cas ou de la redevance"}});
    is(self.maximum_rent,
       {.name = "maximum_rent",
        .unit = "EUR/m2/month",
        .label = {"Regulated maximum", "Maximum réglementé"},
        .doc = {"the same of the regulated maxima, weighed by surface utile",
                "de même, des maxima réglementés, pondérés par la surface utile"}});
    is(self.rent_change,
       {.name = "rent_change",
        .unit = "EUR/m2/month",
        .label = {"Rent, to add", "Loyer, à ajouter"},
        .doc = {"equilibrium rent less the one practised; below zero it may be lowered",
                "loyer d'équilibre moins loyer pratiqué ; sous zéro, il peut baisser"},
        .layout = {.with_plus = true}});
    is(self.minimal_own_funds,
       {.name = "minimal_own_funds",
        .unit = "EUR",
        .label = {"Own funds, at least", "Fonds propres, au moins"},
        .doc = {"in all, not what to add", "en tout, et non ce qui s'ajoute"},
        .found_in = "funding.own_funds, criterion, balance.decisive_amount"});
    is(self.own_funds_change,
       {.name = "own_funds_change",
        .unit = "EUR",
        .label = {"Own funds, to add", "Fonds propres, à ajouter"},
        .doc = {"the least own funds less those of the plan; below zero they may be lowered",
                "fonds propres minimaux moins ceux du plan ; sous zéro, ils peuvent baisser"},
        .layout = {.with_plus = true}});
    is(self.subsidy_needed,
       {.name = "subsidy_needed",
        .unit = "EUR",
        .label = {"Further subsidy needed", "Subvention à trouver"},
        .doc = {"to add to the grants of the case", "à ajouter aux subventions du cas"},
        .layout = {.with_plus = true},
        .found_in = "criterion, balance.decisive_amount"});
    is(self.maximum_land_cost, {.name = "maximum_land_cost",
                                .unit = "EUR",
                                .label = {"Highest land cost", "Charge foncière max."},
                                .doc = {"the most that the chapter of land may be in all",
                                        "le plus que le chapitre foncier puisse faire en tout"},
                                .found_in = "cost.land, criterion, balance.decisive_amount"});
    is(self.land_cost_change,
       {.name = "land_cost_change",
        .unit = "EUR",
        .label = {"Land, to add", "Charge foncière, à ajouter"},
        .doc = {"the highest land cost less that of the plan; below zero it has to be lowered",
                "charge foncière maximale moins celle du plan ; sous zéro, elle doit baisser"},
        .layout = {.with_plus = true}});
    is(self.out_of_reach,
       {.name = "out_of_reach", .label = {"Out of reach", "Hors d'atteinte"}});
  }
};

}  // namespace habitat::plai_balance
