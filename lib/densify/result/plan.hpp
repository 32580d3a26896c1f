// SPDX-License-Identifier: Apache-2.0
// The plan that is put to the vote, for all owners together.
#pragma once

#include "describe/describe.hpp"

namespace habitat::densify {

template <Number N>
struct PlanFigures {
  std::optional<N> shared, rest, prefinanced, advanced, at_the_end, to_finance, loan, cash, called,
      aid_share;

  static void describe(auto& self, auto&& is) {
    const auto amount = [&](auto& member, std::string_view name, Text label, Text doc = {}) {
      is(member, {.name = name, .unit = "EUR", .label = label, .doc = doc});
    };
    amount(self.rest, "rest", {"left to pay before primes", "reste à charge avant primes"},
           {"shared less aid, work fund and rights; primes are owners' own",
            "réparti moins aides, fonds de travaux et droits ; les primes sont individuelles"});
    amount(self.shared, "shared", {"shared now", "réparti maintenant"});
    is(self.aid_share,
       {.name = "aid_share",
        .unit = "%",
        .label = {"paid by aid and primes", "payé par aides et primes"},
        .doc = {"aid and primes, of what is shared", "aides et primes, de ce qui est réparti"},
        .digits = 1});
    amount(self.to_finance, "to_finance", {"to finance now", "à financer maintenant"},
           {"shared less work fund, rights and what is prefinanced",
            "réparti moins fonds de travaux, droits et préfinancement"});
    amount(self.prefinanced, "prefinanced",
           {"public aid prefinanced", "aides publiques préfinancées"});
    amount(self.advanced, "advanced",
           {"of this advanced by who gives it", "dont avancées par le financeur"});
    amount(self.at_the_end, "at_the_end", {"aid that comes at the end", "aides reçues à la fin"});
    amount(self.loan, "loan", {"loan", "prêt"});
    amount(self.cash, "cash", {"in cash", "au comptant"});
    amount(self.called, "called", {"called, to the cent", "appelé, au centime"});
  }
};

}  // namespace habitat::densify
