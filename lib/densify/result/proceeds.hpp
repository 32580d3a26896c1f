// SPDX-License-Identifier: Apache-2.0
// What of the price reaches the condominium.
#pragma once

#include "describe/describe.hpp"

namespace habitat::densify {

template <Number N>
struct ProceedsFigures {
  std::optional<N> net, costs, per_share, notary_regulated;

  static void describe(auto& self, auto&& is) {
    const auto amount = [&](auto& member, std::string_view name, Text label, Text doc = {}) {
      is(member, {.name = name, .unit = "EUR", .label = label, .doc = doc});
    };
    amount(self.net, "net", {"net proceeds", "produit net"},
           {"before the owners' taxes", "avant l'impôt des copropriétaires"});
    amount(self.costs, "costs", {"costs of the condominium", "frais de la copropriété"});
    amount(self.per_share, "per_share", {"of one share", "par tantième"});
    amount(self.notary_regulated, "notary_regulated",
           {"regulated fees of the notary", "émoluments du notaire"},
           {"before VAT, for the description of division; not taken off",
            "HT, pour l'état descriptif de division ; non déduits"});
  }
};

}  // namespace habitat::densify
