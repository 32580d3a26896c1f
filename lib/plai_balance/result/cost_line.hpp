// SPDX-License-Identifier: Apache-2.0
// The cost line by line: what each is before VAT, and what it comes to.
#pragma once

#include "describe/describe.hpp"
#include "plai_balance/case/names.hpp"

namespace habitat::plai_balance {

/// A line of the cost: of the case, or computed beside them.
template <Number N>
struct CostLine {
  Chapter chapter = Chapter::building;
  Message label;
  std::string tranche;
  std::optional<N> excluding_vat, vat;
  std::vector<N> vat_rates;
  N including_vat = 0;
  static void describe(auto& self, auto&& is) {
    is(self.chapter,
       {.name = "chapter", .label = {"chapter", "chapitre"}, .layout = {.folded = true}});
    is(self.label, {.name = "label",
                    .label = {"label", "libellé"},
                    .doc = {"as the case has it, else the chapter's",
                            "celui du cas, sinon celui du chapitre"}});
    is(self.tranche, {.name = "tranche", .label = {"tranche", "tranche"}});
    is(self.excluding_vat, {.name = "excluding_vat",
                            .unit = "EUR",
                            .label = {"excl. VAT", "HT"},
                            .none_means = {"the case gives what is finally paid",
                                           "le cas donne ce qui est finalement payé"}});
    is(self.vat_rates, {.name = "vat_rates",
                        .unit = "%",
                        .label = {"VAT rates", "taux de TVA"},
                        .doc = {"those of its tranches, where they bear different ones",
                                "ceux de ses tranches, quand elles en supportent différents"}});
    is(self.vat, {.name = "vat",
                  .unit = "EUR",
                  .label = {"VAT", "TVA"},
                  .doc = {"finally borne", "finalement supportée"},
                  .none_means = {"the case gives what is finally paid",
                                 "le cas donne ce qui est finalement payé"}});
    is(self.including_vat, {.name = "including_vat",
                            .unit = "EUR",
                            .label = {"incl. VAT", "TTC"},
                            .layout = {.adds_up = true}});
  }
};

}  // namespace habitat::plai_balance
