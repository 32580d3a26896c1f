// SPDX-License-Identifier: Apache-2.0
// What is computed of an operation. A figure without value could not be computed from what the
// case gives; the result says what was lacking. The order here is the order of page and files.
#pragma once

#include "describe/describe.hpp"
#include "describe/finding.hpp"
#include "plai_balance/case/names.hpp"
#include "plai_balance/result/balance.hpp"
#include "plai_balance/result/loan_line.hpp"
#include "plai_balance/result/plan.hpp"
#include "plai_balance/result/residents.hpp"
#include "plai_balance/rules/account.hpp"

namespace habitat::plai_balance {

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
       {.name = "outstanding", .unit = "EUR", .label = {"outstanding", "CRD"}});
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
       {.name = "outstanding", .unit = "EUR", .label = {"outstanding", "CRD"}});
  }
};

template <Number N>
struct Result {
  std::vector<SourceLine<N>> sources;
  FundingFigures<N> funding;
  CostFigures<N> cost;
  std::vector<CostLine<N>> cost_lines;
  std::vector<TrancheLine<N>> tranches;
  std::vector<TrancheYear<N>> tranche_accounts;
  std::vector<GuaranteeLine<N>> guarantees;
  std::vector<GuaranteedAnnuity<N>> guaranteed_annuities;
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
    is(self.balance,
       {.name = "balance",
        .label = {"Balance", "Équilibre"},
        .given_by = "account",
        .none_means = {"no year of the account is so, or nothing is there to divide by",
                       "aucune année du compte n'est ainsi, ou rien n'est à diviser"}});
    is(self.solved, {.name = "solved",
                     .label = {"What would just balance it", "Conditions d'équilibre"},
                     .given_by = "account"});
    is(self.sources, {.name = "sources",
                      .label = {"Financing plan", "Plan de financement"},
                      .key = "label",
                      .none_means = {"what it would be a part of is not known",
                                     "ce dont il serait une part n'est pas connu"}});
    is(self.funding, {.name = "funding",
                      .label = {"Funding", "Financements"},
                      .none_means = {"an amount that it would hold is not known",
                                     "un montant qui y entrerait n'est pas connu"}});
    is(self.cost, {.name = "cost", .label = {"Cost", "Coût"}});
    is(self.cost_lines, {.name = "cost_lines",
                         .label = {"Cost line by line", "Coût ligne à ligne"},
                         .key = "label",
                         .given_by = "costs"});
    is(self.tranches,
       {.name = "tranches",
        .label = {"By tranche", "Par tranche"},
        .key = "name",
        .layout = {.in_thousands = true},
        .none_means = {"it is not shared between tranches, or what it rests on is not given",
                       "non réparti entre tranches, ou ce sur quoi il repose n'est pas donné"}});
    is(self.rent, {.name = "rent",
                   .label = {"Rents", "Loyers"},
                   .layout = {.yields_to = "tranches"},
                   .given_by = "tranches[].rent, tranches[].living_area, operation.zone_123",
                   .none_means = {"several tranches have rents: each has its own",
                                  "plusieurs tranches ont des loyers : chacune a les siens"}});
    is(self.tenants, {.name = "tenants",
                      .label = {"Tenants: quittance over resource ceilings, by category",
                                "Locataires : quittance sur plafonds de ressources, par catégorie"},
                      .key = "tranche",
                      .given_by = "tranches[].rent",
                      .none_means = {"charges, or ceilings of the product, are not known",
                                     "charges, ou plafonds du produit, non connus"}});
    is(self.guarantees,
       {.name = "guarantees",
        .label = {"Guarantees", "Garanties"},
        .key = "guarantor",
        .none_means = {"the annuities of its loans are not all known, or it has none",
                       "les annuités de ses prêts ne sont pas toutes connues, ou il n'en a pas"}});
    is(self.loans, {.name = "loans",
                    .label = {"Loans", "Prêts"},
                    .key = "label",
                    .none_means = {"the loan lacks what it rests on",
                                   "il manque au prêt ce sur quoi il repose"}});
    is(self.account, {.name = "account",
                      .label = {"Operating account", "Compte d'exploitation"},
                      .key = "year",
                      .layout = {.marked_in = "event", .in_thousands = true},
                      .given_by = "account"});
    is(self.manager_account, {.name = "manager_account",
                              .label = {"Account of the manager", "Compte du gestionnaire"},
                              .key = "year",
                              .layout = {.marked_in = "event", .in_thousands = true},
                              .given_by = "manager, account"});
    is(self.sieg,
       {.name = "sieg", .label = {"SIEG control", "Contrôle SIEG"}, .given_by = "sieg, account"});
    is(self.annuities, {.name = "annuities",
                        .label = {"Annuities of all loans", "Annuités de tous les prêts"},
                        .key = "year",
                        .layout = {.rows = 5, .yields_to = "account"}});
    is(self.tranche_accounts,
       {.name = "tranche_accounts",
        .label = {"Account of each tranche", "Compte de chaque tranche"},
        .doc = {"its own rents, loans and own funds, and its share of what is common",
                "ses loyers, prêts et fonds propres, et sa part du commun"},
        .layout = {.folded = true}});
    is(self.guaranteed_annuities,
       {.name = "guaranteed_annuities",
        .label = {"Annuities guaranteed", "Annuités garanties"},
        .doc = {"by guarantor and year, those of all its loans together",
                "par garant et par année, celles de tous ses prêts ensemble"},
        .layout = {.folded = true}});
    is(self.schedules, {.name = "schedules",
                        .label = {"Schedules", "Échéanciers"},
                        .key = "loan",
                        .layout = {.folded = true}});
    is(self.alerts, {.name = "alerts", .label = {"Alerts", "Alertes"}, .layout = {.folded = true}});
  }
};

}  // namespace habitat::plai_balance
