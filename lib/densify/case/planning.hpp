// SPDX-License-Identifier: Apache-2.0
// The parcel, what stands on it, and what the rules of planning and the structure leave to build.
#pragma once

#include "densify/case/rights_names.hpp"
#include "densify/words/texts.hpp"
#include "describe/describe.hpp"

namespace habitat::densify {

template <Number N>
struct Parcel {
  std::optional<N> area, footprint, floor_area;
  std::optional<int> levels;

  static void describe(auto& self, auto&& is) {
    const auto area = [&](auto& member, std::string_view name, Text label, Text doc = {}) {
      is(member, {.name = name,
                  .unit = "m2",
                  .min = "0 m2",
                  .max = "10000000 m2",
                  .label = label,
                  .doc = doc});
    };
    area(self.area, "area", {"area of the parcel", "surface de la parcelle"});
    area(self.footprint, "footprint", {"footprint", "emprise au sol"},
         {"of what stands there", "de l'existant"});
    area(self.floor_area, "floor_area", {"floor area", "surface de plancher"},
         {"of what stands there", "de l'existant"});
    is(self.levels, {.name = "levels",
                     .min = "0",
                     .max = "200",
                     .label = {"levels", "niveaux"},
                     .doc = {"of what stands there, the ground floor among them",
                             "de l'existant, rez-de-chaussée compris"}});
  }
};

template <Number N>
struct PlanningRules {
  std::optional<N> footprint_ratio, max_footprint, max_height;
  N storey_height = N(28) / N(10);
  std::optional<N> open_ground_share, parking_per_dwelling, old_density_ratio, adjoining_height;
  std::vector<N> set_back_factor;
  std::vector<Derogation> derogations;

  bool sets_aside(Derogation one) const {
    for (const Derogation derogation : derogations)
      if (derogation == one) return true;
    return false;
  }

  static void describe(auto& self, auto&& is) {
    describe_ground(self, is);
    describe_height(self, is);
    is(self.parking_per_dwelling,
       {.name = "parking_per_dwelling",
        .min = "0",
        .max = "10",
        .label = {"parking places asked for a dwelling", "places demandées par logement"},
        .doc = {"told, and limits nothing", "indicatif, ne limite rien"}});
    is(self.derogations, {.name = "derogations",
                          .label = {"derogations", "dérogations"},
                          .doc = {"that a permit may grant in tense communes, case by case",
                                  "qu'un permis peut accorder en zone tendue, au cas par cas"},
                          .source = texts::derogations});
  }

 private:
  static void describe_ground(auto& self, auto&& is) {
    is(self.footprint_ratio,
       {.name = "footprint_ratio",
        .min = "0",
        .max = "1",
        .label = {"footprint ratio (CES)", "coefficient d'emprise au sol (CES)"},
        .doc = {"or max_footprint", "ou max_footprint"},
        .default_note = {"the footprint is not limited", "l'emprise n'est pas limitée"}});
    is(self.max_footprint, {.name = "max_footprint",
                            .unit = "m2",
                            .min = "0 m2",
                            .max = "10000000 m2",
                            .label = {"largest footprint", "emprise maximale"},
                            .doc = {"where setbacks decide it", "si les reculs la fixent"}});
    is(self.open_ground_share, {.name = "open_ground_share",
                                .unit = "%",
                                .min = "0 %",
                                .max = "100 %",
                                .label = {"open ground", "pleine terre"},
                                .doc = {"share of the parcel that stays unbuilt",
                                        "part de la parcelle à laisser non bâtie"},
                                .default_note = {"none asked for", "aucune exigée"}});
    is(self.old_density_ratio,
       {.name = "old_density_ratio",
        .min = "0",
        .max = "100",
        .label = {"old density ratio (COS)", "ancien COS"},
        .doc = {"abolished in 2014: for cases of before", "aboli en 2014 : pour des cas d'avant"},
        .source = texts::old_density,
        .default_note = {"none", "aucun"}});
  }
  static void describe_height(auto& self, auto&& is) {
    const auto height = [&](auto& member, std::string_view name, Text label, Text doc,
                            std::string_view least) {
      is(member, {.name = name,
                  .unit = "m",
                  .min = least,
                  .max = "1000 m",
                  .label = label,
                  .doc = doc,
                  .layout = {.digits = 1, .trims_zeros = true}});
    };
    height(self.max_height, "max_height", {"largest height", "hauteur maximale"}, {}, "0 m");
    height(self.adjoining_height, "adjoining_height",
           {"ridge of the building next door", "faîtage du bâtiment voisin"},
           {"up to which adjoining_ridge goes", "jusqu'où va adjoining_ridge"}, "0 m");
    height(self.storey_height, "storey_height", {"height of a level", "hauteur d'un niveau"}, {},
           "1 m");
    is(self.set_back_factor,
       {.name = "set_back_factor",
        .min = "0",
        .max = "1",
        .label = {"share of the footprint of each added level",
                  "part de l'emprise de chaque niveau ajouté"},
        .doc = {"level after level, the last one holds for those above; levels that stand back "
                "have less than 1",
                "niveau après niveau, le dernier vaut pour les suivants ; les niveaux en retrait "
                "ont moins de 1"},
        .default_note = {"1", "1"}});
  }
};

struct Structure {
  std::optional<int> max_added_levels;
  static void describe(auto& self, auto&& is) {
    is(self.max_added_levels,
       {.name = "max_added_levels",
        .min = "0",
        .max = "100",
        .label = {"levels that it carries", "niveaux qu'elle porte"},
        .doc = {"on top, by the study of the structure", "en plus, selon l'étude de structure"},
        .default_note = {"not limited", "non limité"}});
  }
};

template <Number N>
struct RightsBasis {
  N floor_ratio = N(9) / N(10);
  static void describe(auto& self, auto&& is) {
    is(self.floor_ratio, {.name = "floor_ratio",
                          .min = "0",
                          .max = "1",
                          .label = {"floor area of a m2 built", "surface de plancher d'un m2 bâti"},
                          .doc = {"what walls, stairs and shafts leave of a level",
                                  "ce que murs, escaliers et gaines laissent d'un niveau"}});
  }
};

}  // namespace habitat::densify
