// SPDX-License-Identifier: Apache-2.0
// What is computed of an operation. A figure without value could not be computed from what the
// case gives; the result says what was lacking. The order here is the order of page and files.
#pragma once

#include "describe/describe.hpp"
#include "describe/finding.hpp"
#include "plai_balance/case/names.hpp"
#include "plai_balance/result/balance.hpp"
#include "plai_balance/result/residents.hpp"
#include "plai_balance/rules/account.hpp"

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
    is(self.share, {.name = "share", .unit = "%", .label = {"share", "part"}});
    is(self.per_dwelling,
       {.name = "per_dwelling", .unit = "EUR", .label = {"per dwelling", "par logement"}});
  }
};

template <Number N>
struct CostFigures {
  std::optional<N> total, land, building, fees, sundry, financial, per_dwelling, per_m2,
      per_living_m2;
  static void describe(auto& self, auto&& is) {
    is(self.total, {.name = "total", .unit = "EUR", .label = {"Total cost", "Prix de revient"}});
    is(self.land, {.name = "land", .unit = "EUR", .label = {"Land", "Charge foncière"}});
    is(self.building, {.name = "building", .unit = "EUR", .label = {"Building", "Bâtiment"}});
    is(self.fees, {.name = "fees", .unit = "EUR", .label = {"Fees", "Honoraires"}});
    is(self.sundry, {.name = "sundry", .unit = "EUR", .label = {"Sundry", "Divers"}});
    is(self.financial,
       {.name = "financial", .unit = "EUR", .label = {"Financial costs", "Frais financiers"}});
    is(self.per_dwelling,
       {.name = "per_dwelling", .unit = "EUR", .label = {"Per dwelling", "Par logement"}});
    is(self.per_m2, {.name = "per_m2",
                     .unit = "EUR/m2",
                     .label = {"Per m² (SU)", "Par m² (SU)"},
                     .doc = {"of surface utile", "de surface utile"}});
    is(self.per_living_m2, {.name = "per_living_m2",
                            .unit = "EUR/m2",
                            .label = {"Per m² (SHAB)", "Par m² (SHAB)"},
                            .doc = {"of living area", "de surface habitable"}});
  }
};

template <Number N>
struct FundingFigures {
  std::optional<N> grants, loans, own_funds, total, guaranteed, grants_share, loans_share,
      own_funds_share, gap;
  static void describe(auto& self, auto&& is) {
    is(self.grants, {.name = "grants", .unit = "EUR", .label = {"Grants", "Subventions"}});
    is(self.loans, {.name = "loans", .unit = "EUR", .label = {"Loans", "Prêts"}});
    is(self.own_funds,
       {.name = "own_funds", .unit = "EUR", .label = {"Own funds", "Fonds propres"}});
    is(self.total, {.name = "total", .unit = "EUR", .label = {"Total", "Total"}});
    is(self.guaranteed, {.name = "guaranteed", .unit = "EUR", .label = {"Guaranteed", "Garanti"}});
    is(self.grants_share,
       {.name = "grants_share", .unit = "%", .label = {"Share of grants", "Part des subventions"}});
    is(self.loans_share,
       {.name = "loans_share", .unit = "%", .label = {"Share of loans", "Part des prêts"}});
    is(self.own_funds_share, {.name = "own_funds_share",
                              .unit = "%",
                              .label = {"Share of own funds", "Part des fonds propres"}});
    is(self.gap, {.name = "gap",
                  .unit = "EUR",
                  .label = {"Gap", "Écart"},
                  .doc = {"cost less funding", "coût moins financements"}});
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
    is(self.product, {.name = "product", .label = {"product", "produit"}});
    is(self.useful_area, {.name = "useful_area",
                          .unit = "m2",
                          .label = {"SU", "SU"},
                          .doc = {"surface utile", "surface utile"},
                          .layout = {.folded = true}});
    is(self.structure_coefficient, {.name = "structure_coefficient",
                                    .label = {"CS", "CS"},
                                    .doc = {"structure coefficient", "coefficient de structure"},
                                    .layout = {.digits = 4, .folded = true}});
    is(self.base_per_m2, {.name = "base_per_m2",
                          .unit = "EUR/m2/month",
                          .label = {"base rent", "loyer de base"},
                          .doc = {"zone rent times coefficient", "loyer de zone fois coefficient"},
                          .layout = {.folded = true}});
    is(self.max_per_m2,
       {.name = "max_per_m2",
        .unit = "EUR/m2/month",
        .label = {"maximum", "maximum"},
        .doc = {"regulated, margins and limit for large annexes counted",
                "réglementé, majorations et limite des grandes annexes comprises"}});
    is(self.annex_cap, {.name = "annex_cap",
                        .unit = "EUR/month",
                        .label = {"annex limit, a month", "limite annexes, par mois"},
                        .layout = {.folded = true}});
    is(self.annex_cap_kept,
       {.name = "annex_cap_kept",
        .label = {"limit kept", "limite tenue"},
        .doc = {"whether the maximum keeps within it", "si le maximum s'y tient"},
        .layout = {.folded = true},
        .found_in = "tranches[].annex_cap, tranches[].useful_area, tranches[].base_per_m2, "
                    "tranches[].rent.margin"});
    is(self.rent_per_m2, {.name = "rent_per_m2",
                          .unit = "EUR/m2/month",
                          .label = {"rent", "loyer"},
                          .doc = {"practised", "pratiqué"}});
    is(self.rent_annual,
       {.name = "rent_annual",
        .unit = "EUR/year",
        .label = {"a year", "par an"},
        .doc = {"rent practised, without annex rents", "loyer pratiqué, sans loyers annexes"}});
    is(self.cost,
       {.name = "cost", .unit = "EUR", .label = {"cost", "coût"}, .layout = {.adds_up = true}});
    is(self.grants, {.name = "grants",
                     .unit = "EUR",
                     .label = {"grants", "subv."},
                     .layout = {.adds_up = true}});
    is(self.loans,
       {.name = "loans", .unit = "EUR", .label = {"loans", "prêts"}, .layout = {.adds_up = true}});
    is(self.own_funds, {.name = "own_funds",
                        .unit = "EUR",
                        .label = {"own funds", "fonds propres"},
                        .layout = {.adds_up = true}});
  }
};

template <Number N>
struct GuaranteeLine {
  std::string guarantor;
  std::optional<N> amount;
  static void describe(auto& self, auto&& is) {
    is(self.guarantor, {.name = "guarantor", .label = {"guarantor", "garant"}});
    is(self.amount, {.name = "amount",
                     .unit = "EUR",
                     .label = {"amount", "montant"},
                     .doc = {"that it answers for", "dont il répond"}});
  }
};

template <Number N>
struct LoanLine {
  std::string label;
  std::optional<N> rate, first_instalment, total_interest;
  std::optional<int> last_year;
  std::optional<bool> negative_amortisation;
  static void describe(auto& self, auto&& is) {
    is(self.label, {.name = "label", .label = {"loan", "prêt"}});
    is(self.rate, {.name = "rate", .unit = "%/year", .label = {"rate", "taux"}});
    is(self.first_instalment, {.name = "first_instalment",
                               .unit = "EUR",
                               .label = {"first instalment", "1re échéance"},
                               .doc = {"the first one that repays capital, after any deferral",
                                       "la première qui amortit, après tout différé"}});
    is(self.total_interest, {.name = "total_interest",
                             .unit = "EUR",
                             .label = {"interest", "intérêts"},
                             .doc = {"over the whole term", "sur toute la durée"}});
    is(self.last_year,
       {.name = "last_year",
        .label = {"last year", "fin"},
        .doc = {"of the last instalment", "de la dernière échéance"},
        .found_in =
            "loans[].first_year, loans[].first_due_date, operation.letting_date, loans[].term"});
    is(self.negative_amortisation, {.name = "negative_amortisation",
                                    .label = {"below interest", "sous les intérêts"},
                                    .doc = {"whether an instalment is below its interest",
                                            "si une échéance est inférieure à ses intérêts"},
                                    .found_in = "loans[].first_instalment, loans[].rate, "
                                                "loans[].progression"});
  }
};

template <Number N>
struct ScheduleRow {
  int year = 0, period = 0;
  N instalment = 0, interest = 0, principal = 0, outstanding = 0, rate = 0, progression = 0;
  static void describe(auto& self, auto&& is) {
    is(self.year, {.name = "year", .label = {"year", "année"}});
    is(self.period, {.name = "period", .label = {"period", "période"}});
    is(self.instalment, {.name = "instalment", .unit = "EUR", .label = {"instalment", "échéance"}});
    is(self.interest, {.name = "interest", .unit = "EUR", .label = {"interest", "intérêts"}});
    is(self.principal, {.name = "principal", .unit = "EUR", .label = {"principal", "capital"}});
    is(self.outstanding,
       {.name = "outstanding", .unit = "EUR", .label = {"outstanding", "restant dû"}});
    is(self.rate, {.name = "rate", .unit = "%/year", .label = {"rate", "taux"}});
    is(self.progression, {.name = "progression",
                          .unit = "%",
                          .label = {"progression", "progressivité"},
                          .layout = {.digits = 3}});
  }
};

template <Number N>
struct Schedule {
  std::string loan;
  std::vector<ScheduleRow<N>> rows;
  static void describe(auto& self, auto&& is) {
    is(self.loan, {.name = "loan", .label = {"loan", "prêt"}});
    is(self.rows, {.name = "rows", .label = {"schedule", "échéancier"}, .key = "period"});
  }
};

template <Number N>
struct AnnuityLine {
  int year = 0;
  N total = 0, interest = 0, principal = 0, outstanding = 0;
  static void describe(auto& self, auto&& is) {
    is(self.year, {.name = "year", .label = {"year", "année"}});
    is(self.total, {.name = "total", .unit = "EUR", .label = {"annuity", "annuité"}});
    is(self.interest, {.name = "interest", .unit = "EUR", .label = {"interest", "intérêts"}});
    is(self.principal, {.name = "principal", .unit = "EUR", .label = {"principal", "capital"}});
    is(self.outstanding,
       {.name = "outstanding", .unit = "EUR", .label = {"outstanding", "restant dû"}});
  }
};

template <Number N>
struct Result {
  std::vector<SourceLine<N>> sources;
  FundingFigures<N> funding;
  CostFigures<N> cost;
  std::vector<TrancheLine<N>> tranches;
  std::vector<GuaranteeLine<N>> guarantees;
  std::vector<LoanLine<N>> loans;
  std::vector<AnnuityLine<N>> annuities;
  std::vector<Schedule<N>> schedules;
  ProgrammeFigures<N> programme;
  RentFigures<N> rent;
  BalanceFigures<N> balance;
  SolvedFigures<N> solved;
  Account<N> account;
  std::vector<ManagerLine<N>> manager_account;
  SiegFigures<N> sieg;
  std::vector<TenantLine<N>> tenants;
  std::vector<Alert> alerts;

  static void describe(auto& self, auto&& is) {
    is(self.programme, {.name = "programme", .label = {"Programme", "Programme"}});
    is(self.balance, {.name = "balance", .label = {"Balance", "Équilibre"}});
    is(self.solved,
       {.name = "solved", .label = {"What would just balance it", "Ce qui l'équilibrerait juste"}});
    is(self.sources,
       {.name = "sources", .label = {"Financing plan", "Plan de financement"}, .key = "label"});
    is(self.funding, {.name = "funding", .label = {"Funding", "Financements"}});
    is(self.cost, {.name = "cost", .label = {"Cost", "Coût"}});
    is(self.tranches, {.name = "tranches",
                       .label = {"By tranche", "Par tranche"},
                       .key = "name",
                       .layout = {.in_thousands = true}});
    is(self.rent,
       {.name = "rent", .label = {"Rents", "Loyers"}, .layout = {.yields_to = "tranches"}});
    is(self.tenants, {.name = "tenants",
                      .label = {"Tenants: quittance over resource ceilings, by category",
                                "Locataires : quittance sur plafonds de ressources, par catégorie"},
                      .key = "tranche"});
    is(self.guarantees,
       {.name = "guarantees", .label = {"Guarantees", "Garanties"}, .key = "guarantor"});
    is(self.loans, {.name = "loans", .label = {"Loans", "Prêts"}, .key = "label"});
    is(self.account, {.name = "account",
                      .label = {"Operating account", "Compte d'exploitation"},
                      .key = "year",
                      .layout = {.every = 5, .in_thousands = true}});
    is(self.manager_account, {.name = "manager_account",
                              .label = {"Account of the manager", "Compte du gestionnaire"},
                              .key = "year",
                              .layout = {.every = 5, .in_thousands = true}});
    is(self.sieg, {.name = "sieg", .label = {"SIEG control", "Contrôle SIEG"}});
    is(self.annuities, {.name = "annuities",
                        .label = {"Annuities of all loans", "Annuités de tous les prêts"},
                        .key = "year",
                        .layout = {.rows = 5, .yields_to = "account"}});
    is(self.schedules, {.name = "schedules",
                        .label = {"Schedules", "Échéanciers"},
                        .key = "loan",
                        .layout = {.folded = true}});
    is(self.alerts, {.name = "alerts", .label = {"Alerts", "Alertes"}, .layout = {.folded = true}});
  }
};

}  // namespace habitat::plai_balance
