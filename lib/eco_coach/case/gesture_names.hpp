// SPDX-License-Identifier: Apache-2.0
// The words of eco-gestures: what is done, and the use of energy that it is a part of.
#pragma once

#include <optional>

#include "describe/names.hpp"

namespace habitat::eco_coach {

enum class GestureKind { shower_head, aerator, led, set_point, standby, tumble_dryer, other };
enum class GestureUse { heating, hot_water, lighting, appliances, other };
enum class ExpectedWord { automatic };

/// What a kind is a part of, where the case says nothing; what is not known stands alone.
constexpr std::optional<GestureUse> usual_use(GestureKind kind) {
  switch (kind) {
    case GestureKind::shower_head:
    case GestureKind::aerator:
      return GestureUse::hot_water;
    case GestureKind::led:
      return GestureUse::lighting;
    case GestureKind::set_point:
      return GestureUse::heating;
    case GestureKind::standby:
    case GestureKind::tumble_dryer:
      return GestureUse::appliances;
    case GestureKind::other:
      break;
  }
  return {};
}

constexpr bool saves_water(GestureKind kind) {
  return kind == GestureKind::shower_head || kind == GestureKind::aerator;
}

}  // namespace habitat::eco_coach

namespace habitat {

template <>
inline constexpr auto names_of<eco_coach::GestureKind> = name_table<eco_coach::GestureKind>({
    named(eco_coach::GestureKind::shower_head, "shower_head",
          {"low-flow shower head", "douchette économe"}),
    named(eco_coach::GestureKind::aerator, "aerator", {"aerators on taps", "mousseurs"}),
    named(eco_coach::GestureKind::led, "led", {"LED lamps", "lampes LED"}),
    named(eco_coach::GestureKind::set_point, "set_point",
          {"lower heating set-point", "consigne de chauffage abaissée"}),
    named(eco_coach::GestureKind::standby, "standby", {"standby switched off", "veilles coupées"}),
    named(eco_coach::GestureKind::tumble_dryer, "tumble_dryer",
          {"no tumble dryer", "sans sèche-linge"}),
    named(eco_coach::GestureKind::other, "other", {"another gesture", "autre geste"}),
});
template <>
inline constexpr auto names_of<eco_coach::GestureUse> = name_table<eco_coach::GestureUse>({
    named(eco_coach::GestureUse::heating, "heating", {"heating", "chauffage"}),
    named(eco_coach::GestureUse::hot_water, "hot_water", {"hot water", "eau chaude"}),
    named(eco_coach::GestureUse::lighting, "lighting", {"lighting", "éclairage"}),
    named(eco_coach::GestureUse::appliances, "appliances", {"appliances", "appareils"}),
    named(eco_coach::GestureUse::other, "other", {"another use", "autre usage"}),
});
template <>
inline constexpr auto names_of<eco_coach::ExpectedWord> = name_table<eco_coach::ExpectedWord>({
    named(eco_coach::ExpectedWord::automatic, "automatic",
          {"by the rule of its kind", "selon la règle de sa catégorie"}),
});

}  // namespace habitat
