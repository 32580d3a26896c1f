// SPDX-License-Identifier: Apache-2.0
// What a user says of own funds, and of the guarantee of loans.
#pragma once

#include "describe/dated.hpp"
#include "describe/describe.hpp"
#include "plai_balance/case/names.hpp"
#include "plai_balance/words/texts.hpp"

namespace habitat::plai_balance {

template <Number N>
struct OwnFunds {
  std::optional<N> amount;
  bool closing = false, remunerated = false, reconstituted = false;
  std::optional<N> rate;
  std::optional<int> years;
  Names replaces;
  static void describe(auto& self, auto&& is) {
    is(self.amount, {.name = "amount",
                     .unit = "EUR",
                     .min = "0 EUR",
                     .max = "100000 MEUR",
                     .label = {"own funds", "fonds propres"},
                     .doc = {"or closing", "ou closing"}});
    is(self.closing,
       {.name = "closing",
        .label = {"they close the plan", "ils closent le plan"},
        .doc = {"own funds bring what the other sources leave to pay",
                "les fonds propres apportent ce que les autres sources laissent à payer"}});
    is(self.remunerated,
       {.name = "remunerated",
        .label = {"remunerated", "rémunérés"},
        .doc = {"the account pays them interest", "le compte leur verse des intérêts"}});
    is(self.reconstituted, {.name = "reconstituted",
                            .label = {"reconstituted", "reconstitués"},
                            .doc = {"the account pays them back", "le compte les rembourse"}});
    is(self.rate, {.name = "rate",
                   .unit = "%/year",
                   .min = "0 %",
                   .max = "20 %",
                   .label = {"rate of remuneration", "taux de rémunération"},
                   .default_note = {"the usual rate (own_funds.remuneration)",
                                    "le taux usuel (own_funds.remuneration)"}});
    is(self.years, {.name = "years",
                    .unit = "years",
                    .min = "1 year",
                    .max = "100 years",
                    .label = {"years of reconstitution", "durée de reconstitution"},
                    .default_note = {"the usual years (own_funds.reconstitution)",
                                     "la durée usuelle (own_funds.reconstitution)"}});
    is(self.replaces,
       {.name = "replaces",
        .label = {"loans replaced first", "prêts remplacés d'abord"},
        .doc = {"labels, in the order in which a search puts own funds or a grant in their place; "
                "those not named come after",
                "libellés, dans l'ordre où une recherche les remplace par des fonds propres ou une "
                "subvention ; ceux qui ne sont pas nommés viennent après"},
        .default_note = {"the dearest rate first", "le taux le plus élevé d'abord"}});
  }
};

template <Number N>
struct Guarantee {
  std::string guarantor;
  N share = 0;
  Names loans;
  static void describe(auto& self, auto&& is) {
    is(self.guarantor, {.name = "guarantor", .label = {"guarantor", "garant"}, .required = true});
    is(self.share, {.name = "share",
                    .unit = "%",
                    .min = "0 %",
                    .max = "100 %",
                    .label = {"share of the loans", "quotité"},
                    .required = true});
    is(self.loans, {.name = "loans",
                    .label = {"loans guaranteed", "prêts garantis"},
                    .default_note = {"all", "tous"}});
  }
};

}  // namespace habitat::plai_balance
