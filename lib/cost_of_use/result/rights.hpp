// SPDX-License-Identifier: Apache-2.0
// What is computed of a household besides its month: ceilings, rights it may not have taken up, the
// published levels it can be read against, another dwelling, those who ask for this one.
#pragma once

#include "cost_of_use/case/names.hpp"
#include "cost_of_use/words/texts.hpp"
#include "describe/describe.hpp"

namespace habitat::cost_of_use {

template <Number N>
struct CeilingFigures {
  std::optional<int> category;
  std::optional<bool> plai, plus, pls;
  std::optional<N> margin_plai, margin_plus, margin_pls;
  static void describe(auto& self, auto&& is) {
    is(self.category, {.name = "category",
                       .label = {"Household category", "Catégorie de ménage"},
                       .doc = {"of the order of 29 July 1987", "de l'arrêté du 29 juillet 1987"}});
    const auto below = [&is](auto& member, std::string_view name, Text label) {
      is(member, {.name = name, .label = label});
    };
    below(self.plai, "plai", {"Within the PLAI ceiling", "Sous le plafond PLAI"});
    below(self.plus, "plus", {"Within the PLUS ceiling", "Sous le plafond PLUS"});
    below(self.pls, "pls", {"Within the PLS ceiling", "Sous le plafond PLS"});
    const auto margin = [&is](auto& member, std::string_view name, Text label) {
      is(member, {.name = name,
                  .unit = "EUR/year",
                  .label = label,
                  .doc = {"the ceiling less the reference income",
                          "le plafond moins le revenu fiscal de référence"}});
    };
    margin(self.margin_plai, "margin_plai",
           {"Margin to the PLAI ceiling", "Marge sous le plafond PLAI"});
    margin(self.margin_plus, "margin_plus",
           {"Margin to the PLUS ceiling", "Marge sous le plafond PLUS"});
    margin(self.margin_pls, "margin_pls",
           {"Margin to the PLS ceiling", "Marge sous le plafond PLS"});
  }
};

/// A right that the figures of the household hint at: never a decision.
template <Number N>
struct Right {
  RightName right = RightName::rsa;
  std::optional<N> amount;
  Message condition;
  static void describe(auto& self, auto&& is) {
    is(self.right, {.name = "right", .label = {"right", "droit"}});
    is(self.amount, {.name = "amount",
                     .unit = "EUR/month",
                     .label = {"amount", "montant"},
                     .doc = {"that it could come to; none where its rule is not known",
                             "auquel il pourrait s'élever ; aucun si sa règle n'est pas connue"}});
    is(self.condition, {.name = "condition", .label = {"condition", "condition"}});
  }
};

/// A published level, with when and where it was read: no score.
template <Number N>
struct Level {
  Message level;
  std::optional<N> published, household;
  Message unit, of;
  static void describe(auto& self, auto&& is) {
    is(self.level, {.name = "level", .label = {"level", "niveau"}});
    is(self.published,
       {.name = "published", .label = {"published", "publié"}, .layout = {.digits = 1}});
    is(self.household,
       {.name = "household", .label = {"household", "ménage"}, .layout = {.digits = 1}});
    is(self.unit, {.name = "unit", .label = {"unit", "unité"}});
    is(self.of, {.name = "of", .label = {"date and place", "date et lieu"}});
  }
};

template <Number N>
struct ItemDifference {
  Group group = Group::rent;
  Message item;
  std::optional<N> month;
  static void describe(auto& self, auto&& is) {
    is(self.group, {.name = "group", .label = {"group", "groupe"}});
    is(self.item, {.name = "item", .label = {"item", "poste"}});
    is(self.month, {.name = "month",
                    .unit = "EUR/month",
                    .label = {"saving", "économie"},
                    .layout = {.adds_up = true}});
  }
};

/// The reference dwelling less this one: what is saved here is positive.
template <Number N>
struct DifferenceFigures {
  std::optional<N> gross, aid, rls, net;
  std::vector<ItemDifference<N>> items;
  static void describe(auto& self, auto&& is) {
    const auto month = [&is](auto& member, std::string_view name, Text label, Text doc = {}) {
      is(member, {.name = name, .unit = "EUR/month", .label = label, .doc = doc});
    };
    month(self.gross, "gross", {"Saving before aid and RLS", "Économie avant aide et RLS"},
          {"reference less this dwelling", "référence moins ce logement"});
    month(self.aid, "aid", {"Less aid", "Baisse de l'aide"});
    month(self.rls, "rls", {"Less RLS", "Baisse de la RLS"});
    month(self.net, "net", {"Saving after aid and RLS", "Économie après aide et RLS"},
          {"the first less the two losses", "la première moins les deux pertes"});
    is(self.items, {.name = "items", .label = {"By item", "Par poste"}, .key = "item"});
  }
};

template <Number N>
struct AccessByType {
  std::string type;
  int applicants = 0, accessible = 0, above_ceiling = 0, effort_too_high = 0, below_threshold = 0;
  std::optional<N> share;
  static void describe(auto& self, auto&& is) {
    is(self.type, {.name = "type", .label = {"type", "type"}});
    is(self.applicants, {.name = "applicants", .label = {"applicants", "candidats"}});
    is(self.accessible, {.name = "accessible", .label = {"accessible", "accessible"}});
    is(self.share,
       {.name = "share", .unit = "%", .label = {"share", "part"}, .layout = {.digits = 1}});
    is(self.above_ceiling, {.name = "above_ceiling", .label = {"ceiling", "plafond"}});
    is(self.effort_too_high, {.name = "effort_too_high", .label = {"effort", "effort"}});
    is(self.below_threshold, {.name = "below_threshold",
                              .label = {"below", "sous le seuil"},
                              .doc = {"accessible or not", "accessible ou non"}});
  }
};

/// For whom the dwelling is accessible. An applicant who fails several criteria counts in each.
template <Number N>
struct AccessFigures {
  std::optional<int> applicants, accessible, above_ceiling, effort_too_high, below_threshold;
  std::optional<N> share, rent_for_target, max_effort, min_per_unit, min_per_day, target_share;
  std::vector<AccessByType<N>> by_type;
  static void describe(auto& self, auto&& is) {
    is(self.max_effort, {.name = "max_effort",
                         .unit = "%",
                         .label = {"Highest net effort", "Taux d'effort net maximal"},
                         .layout = {.digits = 1}});
    is(self.min_per_unit,
       {.name = "min_per_unit",
        .unit = "EUR/month",
        .label = {"Least reste pour vivre per unit", "Reste pour vivre minimal par unité"}});
    is(self.min_per_day,
       {.name = "min_per_day",
        .unit = "EUR/day",
        .label = {"Least per person and day", "Minimum par personne et par jour"}});
    is(self.target_share, {.name = "target_share",
                           .unit = "%",
                           .label = {"Share to reach", "Part à atteindre"},
                           .layout = {.digits = 1}});
    is(self.applicants, {.name = "applicants", .label = {"Applicants", "Candidats"}});
    is(self.accessible, {.name = "accessible",
                         .label = {"Accessible for", "Accessible pour"},
                         .doc = {"those within the ceiling and the effort rate asked",
                                 "ceux sous le plafond et le taux d'effort demandés"}});
    is(self.share,
       {.name = "share", .unit = "%", .label = {"Share", "Part"}, .layout = {.digits = 1}});
    constexpr Text several{"one applicant may count in several",
                           "un candidat peut compter dans plusieurs"};
    is(self.above_ceiling, {.name = "above_ceiling",
                            .label = {"Above the ceiling", "Au-dessus du plafond"},
                            .doc = several});
    is(self.effort_too_high, {.name = "effort_too_high",
                              .label = {"Effort rate too high", "Taux d'effort trop élevé"},
                              .doc = several});
    is(self.below_threshold, {.name = "below_threshold",
                              .label = {"Below threshold", "Sous le seuil de reste pour vivre"},
                              .doc = {"accessible or not: it may not decide alone",
                                      "accessible ou non : il ne peut décider seul"},
                              .source = texts::what_is_left});
    is(self.rent_for_target,
       {.name = "rent_for_target",
        .unit = "EUR/month",
        .label = {"Rent for the share to reach", "Loyer pour la part à atteindre"},
        .doc = {"the highest whole euro at which the share is at least the one asked",
                "le plus haut euro entier auquel la part est au moins celle demandée"}});
    is(self.by_type,
       {.name = "by_type",
        .label = {"By type; refused on ceiling, effort; below the threshold",
                  "Par type ; écartés par le plafond, écartés par l'effort ; sous le seuil"},
        .key = "type"});
  }
};

}  // namespace habitat::cost_of_use
