// SPDX-License-Identifier: Apache-2.0
// What the permit and the deed are taxed.
#pragma once

#include "densify/case/rights_names.hpp"
#include "densify/words/texts.hpp"
#include "describe/describe.hpp"

namespace habitat::densify {

template <Number N>
struct TaxFigures {
  std::optional<N> total, commune, department, region, base, archaeology;
  std::optional<GainStatus> capital_gain;

  static void describe(auto& self, auto&& is) {
    const auto amount = [&](auto& member, std::string_view name, Text label, Text doc = {}) {
      is(member, {.name = name, .unit = "EUR", .label = label, .doc = doc});
    };
    amount(self.total, "total", {"planning tax", "taxe d'aménagement"},
           {"of the builder", "à la charge du constructeur"});
    amount(self.commune, "commune", {"of this the commune", "dont commune"});
    amount(self.department, "department", {"of this the département", "dont département"});
    amount(self.region, "region", {"of this Île-de-France", "dont Île-de-France"});
    amount(self.base, "base", {"base of the tax", "assiette de la taxe"});
    amount(self.archaeology, "archaeology", {"archaeology", "archéologie préventive"});
    is(self.capital_gain,
       {.name = "capital_gain",
        .label = {"capital gain of the owners", "plus-value des copropriétaires"},
        .source = texts::capital_gain,
        .found_in = "sale.form, sale.kind, taxes.deed_date"});
  }
};

}  // namespace habitat::densify
