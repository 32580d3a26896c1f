// SPDX-License-Identifier: Apache-2.0
// The variable part of the network tariff, standard and with the option for sharing.
#pragma once

#include "cost_of_use/sharing/case/names.hpp"
#include "cost_of_use/sharing/words/texts.hpp"
#include "describe/describe.hpp"

namespace habitat::cost_of_use::sharing {

template <Number N>
struct NetworkPeriod {
  Period name = Period::hph;
  std::optional<N> break_even;
  N standard = 0, shared = 0, other = 0;
  static void describe(auto& self, auto&& is) {
    is(self.name, {.name = "name", .label = {"period", "période"}});
    is(self.break_even, {.name = "break_even",
                         .unit = "%",
                         .label = {"pays from", "avantageux dès"},
                         .source = texts::network});
    is(self.standard, {.name = "standard",
                       .unit = "EUR/year",
                       .label = {"standard", "standard"},
                       .layout = {.adds_up = true}});
    const auto energy = [&](N& member, std::string_view key, Text label) {
      is(member, {.name = key, .unit = "EUR/year", .label = label, .layout = {.adds_up = true}});
    };
    energy(self.shared, "shared", {"option, shared", "part autoproduite"});
    energy(self.other, "other", {"option, other", "part alloproduite"});
  }
};

template <Number N>
struct NetworkFigures {
  std::optional<N> standard, sharing, gain, management, net_gain;
  std::vector<NetworkPeriod<N>> periods;
  static void describe(auto& self, auto&& is) {
    const auto amount = [&](std::optional<N>& member, std::string_view name, Text label) {
      is(member, {.name = name, .unit = "EUR/year", .label = label, .source = texts::network});
    };
    amount(self.standard, "standard", {"Standard, excl. VAT", "Option classique, hors TVA"});
    amount(self.sharing, "sharing", {"Option for sharing", "Option autoconsommation collective"});
    amount(self.gain, "gain", {"Gain of the option", "Gain de l'option"});
    amount(self.management, "management", {"More management", "Surcoût de gestion"});
    amount(self.net_gain, "net_gain", {"Gain left", "Gain net"});
    is(self.periods, {.name = "periods", .label = {"Periods", "Périodes"}, .key = "name"});
  }
};

}  // namespace habitat::cost_of_use::sharing
