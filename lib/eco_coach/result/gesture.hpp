// SPDX-License-Identifier: Apache-2.0
// What an eco-gesture is expected to save in a year, in all households that do it. Gestures on one
// use add up: each is counted on what the ones before it leave.
#pragma once

#include "describe/describe.hpp"
#include "eco_coach/case/gesture_names.hpp"
#include "eco_coach/case/names.hpp"

namespace habitat::eco_coach {

template <Number N>
struct GestureFigures {
  std::string name;
  std::optional<GestureKind> kind;
  std::optional<GestureUse> use;
  std::optional<Carrier> carrier;
  std::optional<int> households;
  std::optional<N> expected_kwh, expected_m3, expected_eur;
  Message source;
  static void describe(auto& self, auto&& is) {
    const auto amount = [&](auto& member, std::string_view key, std::string_view unit, Text label) {
      is(member, {.name = key, .unit = unit, .label = label, .layout = {.digits = 0}});
    };
    is(self.name, {.name = "name", .label = {"gesture", "geste"}});
    is(self.kind, {.name = "kind", .label = {"kind", "catégorie"}, .layout = {.folded = true}});
    is(self.use, {.name = "use", .label = {"use", "usage"}, .layout = {.folded = true}});
    is(self.carrier, {.name = "carrier",
                      .label = {"energy saved", "énergie économisée"},
                      .layout = {.folded = true}});
    is(self.households, {.name = "households", .label = {"households", "ménages"}});
    amount(self.expected_kwh, "expected_kwh", "kWh/year", {"energy", "énergie"});
    amount(self.expected_m3, "expected_m3", "m3/year", {"water", "eau"});
    amount(self.expected_eur, "expected_eur", "EUR/year", {"worth", "valeur"});
    is(self.source,
       {.name = "source", .label = {"rests on", "fondement"}, .layout = {.folded = true}});
  }
};

}  // namespace habitat::eco_coach
