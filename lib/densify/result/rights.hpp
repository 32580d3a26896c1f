// SPDX-License-Identifier: Apache-2.0
// What the rules of planning still leave to build, and which of them leaves no more.
#pragma once

#include "densify/case/rights_names.hpp"
#include "describe/describe.hpp"

namespace habitat::densify {

template <Number N>
struct RightsFigures {
  std::optional<N> floor_area;
  std::optional<Binding> binding;
  std::optional<N> levels_added, max_footprint, residual_footprint, max_floor_area, living_area,
      dwellings, places;

  static void describe(auto& self, auto&& is) {
    const auto area = [&](auto& member, std::string_view name, Text label, Text doc = {}) {
      is(member, {.name = name,
                  .unit = "m2",
                  .label = label,
                  .doc = doc,
                  .layout = {.digits = 1, .trims_zeros = true}});
    };
    const auto count = [&](auto& member, std::string_view name, Text label, Text doc = {}) {
      is(member, {.name = name, .label = label, .doc = doc, .layout = {.digits = 0}});
    };
    area(self.floor_area, "floor_area", {"floor area left", "surface de plancher possible"});
    is(self.binding, {.name = "binding",
                      .label = {"limited by", "limitée par"},
                      .found_in = "rights.levels_added, rights.residual_footprint, "
                                  "rights.max_floor_area"});
    count(self.levels_added, "levels_added", {"levels added", "niveaux ajoutés"});
    area(self.max_footprint, "max_footprint", {"largest footprint", "emprise maximale"});
    area(self.residual_footprint, "residual_footprint", {"footprint left", "emprise restante"});
    area(self.max_floor_area, "max_floor_area",
         {"largest floor area", "surface de plancher maximale"},
         {"by the old density rule", "selon l'ancien COS"});
    area(self.living_area, "living_area", {"living area left", "surface habitable possible"});
    count(self.dwellings, "dwellings", {"dwellings", "logements"});
    count(self.places, "places", {"parking places asked for", "places demandées"});
  }
};

}  // namespace habitat::densify
