// SPDX-License-Identifier: Apache-2.0
// A loan as its lender writes it down, and what it comes to.
#pragma once

#include "describe/describe.hpp"
#include "plai_balance/case/names.hpp"

namespace habitat::plai_balance {

template <Number N>
struct LoanLine {
  std::string label;
  std::optional<N> amount, rate, margin;
  std::optional<int> term;
  std::optional<finance::Revision> revision;
  std::optional<N> progression;
  std::optional<Periodicity> periodicity;
  std::optional<int> deferred_periods;
  std::optional<finance::Deferral> deferral;
  std::optional<N> first_instalment, last_instalment, total_interest;
  std::optional<int> last_year;
  std::optional<bool> negative_amortisation;
  static void describe(auto& self, auto&& is) {
    is(self.label, {.name = "label", .label = {"loan", "prêt"}});
    is(self.amount, {.name = "amount", .unit = "EUR", .label = {"amount", "montant"}});
    is(self.rate, {.name = "rate", .unit = "%/year", .label = {"rate", "taux"}});
    is(self.margin, {.name = "margin",
                     .unit = "%/year",
                     .label = {"margin", "marge"},
                     .doc = {"over the Livret A, where the loan follows it or began with it",
                             "sur le Livret A, où le prêt le suit ou en est parti"},
                     .given_by = "loans[].margin, loans[].product"});
    is(self.term, {.name = "term", .unit = "years", .label = {"term", "durée"}});
    is(self.revision,
       {.name = "revision", .label = {"revision", "révisabilité"}, .given_by = "loans[].revision"});
    is(self.progression, {.name = "progression",
                          .unit = "%/year",
                          .label = {"progression", "progressivité"},
                          .layout = {.hides_zero = true}});
    is(self.periodicity, {.name = "periodicity",
                          .label = {"instalments", "échéances"},
                          .doc = {"where they are not yearly", "quand elles ne sont pas annuelles"},
                          .given_by = "loans[].periodicity"});
    is(self.deferred_periods, {.name = "deferred_periods",
                               .label = {"periods deferred", "périodes différées"},
                               .given_by = "loans[].deferral"});
    is(self.deferral,
       {.name = "deferral", .label = {"deferral", "différé"}, .given_by = "loans[].deferral"});
    is(self.first_instalment, {.name = "first_instalment",
                               .unit = "EUR",
                               .label = {"first instalment", "1re échéance"},
                               .doc = {"the first one that repays capital, after any deferral",
                                       "la première qui amortit, après tout différé"}});
    is(self.last_instalment, {.name = "last_instalment",
                              .unit = "EUR",
                              .label = {"last instalment", "dernière échéance"}});
    is(self.total_interest,
       {.name = "total_interest",
        .unit = "EUR",
        .label = {"cost", "coût"},
        .doc = {"interest over the whole term", "intérêts sur toute la durée"}});
    is(self.last_year,
       {.name = "last_year",
        .label = {"last year", "fin"},
        .doc = {"of the last instalment", "de la dernière échéance"},
        .found_in =
            "loans[].first_year, loans[].first_due_date, operation.letting_date, loans[].term"});
    is(self.negative_amortisation, {.name = "negative_amortisation",
                                    .label = {"below interest", "amortissement négatif"},
                                    .doc = {"whether an instalment is below its interest",
                                            "si une échéance est inférieure à ses intérêts"},
                                    .found_in = "loans[].first_instalment, loans[].rate, "
                                                "loans[].progression"});
  }
};

}  // namespace habitat::plai_balance
