// SPDX-License-Identifier: Apache-2.0
// Small described results for the tests of formats: single figures, a wide yearly table, lists
// within lists; a list of values within a group.
#pragma once

#include "describe/describe.hpp"
#include "write/report.hpp"

namespace accounts {

using namespace habitat;

struct Balance {
  std::optional<double> total, share;
  std::optional<int> last_year;
  bool sound = false;
  std::string remark;
  Date signed_on = {2026, 6, 1};
  static void describe(auto& self, auto&& is) {
    is(self.total, {.name = "total", .unit = "EUR", .label = {"total", "total"}});
    is(self.share, {.name = "share", .unit = "%", .label = {"share", "part"}});
    is(self.last_year, {.name = "last_year", .label = {"last year", "fin"}});
    is(self.sound, {.name = "sound", .label = {"sound", "sain"}});
    is(self.remark, {.name = "remark", .label = {"remark", "remarque"}});
    is(self.signed_on, {.name = "signed_on", .label = {"signed on", "signé le"}});
  }
};

struct Year {
  int year = 0;
  double rents = 0;
  std::optional<double> repairs;
  double margin = 0;
  static void describe(auto& self, auto&& is) {
    is(self.year, {.name = "year", .label = {"year", "année"}});
    is(self.rents, {.name = "rents",
                    .unit = "EUR",
                    .label = {"rents", "loyers"},
                    .layout = {.chart = Chart::bar}});
    is(self.repairs, {.name = "repairs",
                      .unit = "EUR",
                      .label = {"repairs", "travaux"},
                      .layout = {.chart = Chart::area, .folded = true}});
    is(self.margin, {.name = "margin", .unit = "%", .label = {"margin", "marge"}});
  }
};

struct Payment {
  int rank = 0;
  double amount = 0;
  static void describe(auto& self, auto&& is) {
    is(self.rank, {.name = "rank", .label = {"rank", "rang"}});
    is(self.amount, {.name = "amount", .unit = "EUR", .label = {"amount", "montant"}});
  }
};

struct Tenant {
  std::string name;
  double rent = 0;
  std::vector<Payment> payments, refunds;
  static void describe(auto& self, auto&& is) {
    is(self.name, {.name = "name", .label = {"name", "nom"}});
    is(self.rent, {.name = "rent", .unit = "EUR", .label = {"rent", "loyer"}});
    is(self.payments, {.name = "payments", .label = {"payments", "versements"}, .key = "rank"});
    is(self.refunds, {.name = "refunds", .label = {"refunds", "avoirs"}, .key = "rank"});
  }
};

struct Result {
  Balance balance;
  std::vector<Year> account;
  std::vector<Tenant> tenants;
  static void describe(auto& self, auto&& is) {
    is(self.balance, {.name = "balance", .label = {"Balance", "Bilan"}});
    is(self.account, {.name = "account",
                      .label = {"Account", "Compte"},
                      .key = "year",
                      .layout = {.every = 5, .in_thousands = true}});
    is(self.tenants, {.name = "tenants",
                      .label = {"Tenants", "Locataires"},
                      .key = "name",
                      .layout = {.folded = true}});
  }
};

inline Result with_years(int count) {
  Result result;
  for (int i = 0; i < count; ++i)
    result.account.push_back({2026 + i, 12345.678 + i, 1000.0 * i, 0.25});
  return result;
}

struct Roots {
  std::optional<double> rate;
  std::vector<double> rates;
  static void describe(auto& self, auto&& is) {
    is(self.rate, {.name = "rate", .unit = "%", .label = {"rate", "taux"}});
    is(self.rates, {.name = "rates", .unit = "%", .label = {"all rates", "tous les taux"}});
  }
};

struct WithRoots {
  Roots roots;
  static void describe(auto& self, auto&& is) {
    is(self.roots, {.name = "roots", .label = {"Roots", "Racines"}});
  }
};

/// A result as a format is given it. It points into `result`.
template <class Described>
Report report_of(Described& result, std::string case_name = "A house") {
  static const Findings none;
  Report report;
  report.stamp = {
      "test", {"1", "0123456789abcdef", {2026, 5, 1}}, {2026, 6, 1}, "fedcba9876543210"};
  report.case_name = std::move(case_name);
  report.status = "ok";
  report.results = slot_of(result);
  report.findings = &none;
  return report;
}

/// A result with one element in each list.
inline Result shape() {
  Result result;
  result.account.resize(1);
  result.tenants.resize(1);
  result.tenants[0].payments.resize(1);
  result.tenants[0].refunds.resize(1);
  return result;
}

}  // namespace accounts
