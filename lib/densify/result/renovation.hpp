// SPDX-License-Identifier: Apache-2.0
// What the operation costs: line by line, and its sums. Nothing is rounded, so lines add up.
#pragma once

#include "densify/case/names.hpp"
#include "describe/describe.hpp"

namespace habitat::densify {

/// Whether a line is a lot of works or a fee.
enum class LineKind { work, fee };

}  // namespace habitat::densify

namespace habitat {

template <>
inline constexpr auto names_of<densify::LineKind> = name_table<densify::LineKind>({
    named(densify::LineKind::work, "work", {"works", "travaux"}),
    named(densify::LineKind::fee, "fee", {"fee", "honoraires"}),
});

}  // namespace habitat

namespace habitat::densify {

template <Number N>
struct CostLine {
  std::string label;
  LineKind kind = LineKind::work;
  N excl_vat = 0, discount = 0, vat = 0, incl_vat = 0;
  std::string key;

  static void describe(auto& self, auto&& is) {
    const auto amount = [&](auto& member, std::string_view name, Text words, bool hides = false) {
      is(member, {.name = name, .unit = "EUR", .label = words, .layout = {.hides_zero = hides}});
    };
    is(self.label, {.name = "label", .label = {"line", "ligne"}});
    is(self.kind, {.name = "kind", .label = {"kind", "nature"}});
    amount(self.discount, "discount", {"discount", "remise"}, true);
    amount(self.excl_vat, "excl_vat", {"before VAT", "HT"});
    amount(self.vat, "vat", {"VAT", "TVA"});
    amount(self.incl_vat, "incl_vat", {"with VAT", "TTC"});
    is(self.key, {.name = "key", .label = {"key", "clé"}});
  }
};

template <Number N>
struct RenovationFigures {
  std::optional<N> works_excl_vat, works_eligible, works, contingency, fees, works_phase, operation,
      per_dwelling;
  std::vector<CostLine<N>> lines;

  static void describe(auto& self, auto&& is) {
    const auto amount = [&](auto& member, std::string_view name, Text label, Text doc = {}) {
      is(member, {.name = name, .unit = "EUR", .label = label, .doc = doc});
    };
    amount(self.operation, "operation", {"operation with VAT", "opération TTC"},
           {"works, contingency and all fees", "travaux, aléas et tous les honoraires"});
    amount(self.per_dwelling, "per_dwelling", {"by dwelling", "par logement"});
    amount(self.works_phase, "works_phase", {"works phase with VAT", "phase travaux TTC"},
           {"works, contingency, fees of the works phase",
            "travaux, aléas, honoraires de la phase travaux"});
    amount(self.works, "works", {"works with VAT", "travaux TTC"});
    amount(self.contingency, "contingency", {"contingency", "aléas"});
    amount(self.fees, "fees", {"fees with VAT, all phases", "honoraires TTC, toutes phases"});
    amount(self.works_excl_vat, "works_excl_vat", {"works before VAT", "travaux HT"});
    amount(self.works_eligible, "works_eligible",
           {"of these counted for aid", "dont retenus pour l'aide"});
    is(self.lines, {.name = "lines",
                    .label = {"works and fees", "travaux et honoraires"},
                    .key = "label",
                    .layout = {.folded = true}});
  }
};

}  // namespace habitat::densify
