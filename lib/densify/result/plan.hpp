// SPDX-License-Identifier: Apache-2.0
// The plan that is put to the vote, for all owners together.
#pragma once

#include "densify/result/verdict.hpp"
#include "describe/describe.hpp"

namespace habitat::densify {

template <Number N>
struct PlanFigures {
  std::optional<Verdict> verdict;
  std::optional<N> shared, rest, prefinanced, advanced, at_the_end, to_finance, loan, cash, called,
      rights_share, aid_share, owners_share, rights, in_kind;

  static void describe(auto& self, auto&& is) {
    const auto amount = [&](auto& member, std::string_view name, Text label, Text doc = {}) {
      is(member, {.name = name, .unit = "EUR", .label = label, .doc = doc});
    };
    is(self.verdict,
       {.name = "verdict",
        .label = {"verdict", "verdict"},
        .doc = {"covered: no resolution is rejected, the sale is viable, aid is had, and no owner "
                "is known to pay more than the saving",
                "couvert : aucune résolution rejetée, cession viable, aides obtenues, et aucun "
                "copropriétaire connu pour payer plus que l'économie"},
        .found_in = "plan.rest, votes[].result, sale.status, aid.eligible, owners[].covered"});
    amount(self.rest, "rest", {"left to pay before primes", "reste à charge avant primes"},
           {"shared less aid, work fund and rights; primes are owners' own",
            "réparti moins aides, fonds de travaux et droits ; les primes sont individuelles"});
    amount(self.shared, "shared", {"shared now", "montant réparti à ce stade"});
    amount(self.in_kind, "in_kind",
           {"works done by the buyer of the rights", "travaux faits par l'acquéreur des droits"},
           {"in the place of a price; taken off what is shared",
            "au lieu d'un prix ; ôtés de ce qui est réparti"});
    amount(self.rights, "rights", {"net rights", "droits nets"},
           {"after the owners' taxes", "après l'impôt des copropriétaires"});
    describe_shares(self, is);
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
    amount(self.called, "called", {"called, to the cent", "appels de fonds, au centime"});
  }

 private:
  static void describe_shares(auto& self, auto&& is) {
    const auto share = [&](auto& member, std::string_view name, Text label, Text doc) {
      is(member, {.name = name, .unit = "%", .label = label, .doc = doc, .layout = {.digits = 1}});
    };
    share(self.rights_share, "rights_share", {"paid by building rights", "payé par les droits"},
          {"net rights, of what is shared", "droits nets, de ce qui est réparti"});
    share(self.aid_share, "aid_share", {"paid by aid and primes", "payé par aides et primes"},
          {"aid and primes, of what is shared", "aides et primes, de ce qui est réparti"});
    share(self.owners_share, "owners_share", {"paid by owners", "payé par les copropriétaires"},
          {"what is left of 100 %; below 0 they are paid out",
           "ce qui reste de 100 % ; sous 0 il leur est versé"});
  }
};

}  // namespace habitat::densify
