// SPDX-License-Identifier: Apache-2.0
// What a gesture saves in one household in a year, taken by itself: a share of a use, or an amount.
//
//     water = persons x showers a day x minutes x (flow before - flow after) x days / 1000
//     its heat = water x share of hot x 1.163 x (hot - cold) / efficiency
//     lamps = number x (watts before - watts after) x hours / 1000
//     set-point = heating x (1 - (1 - 7 %) ^ degrees)
//
// Each kind says by name which inputs it reads: those that are not there are what a figure lacks,
// and those that are there for nothing are told.
#pragma once

#include <span>

#include "eco_coach/case/gesture.hpp"
#include "eco_coach/words/gesture_words.hpp"
#include "law/law.hpp"
#include "law/parameters.hpp"

namespace habitat::eco_coach {

using InputNames = std::span<const std::string_view>;

/// What the water of a kind is computed from.
inline InputNames read_for_water(GestureKind kind) {
  static constexpr std::string_view shower[] = {"persons", "minutes", "flow_before", "flow_after",
                                                "showers_per_day"};
  if (!saves_water(kind)) return {};
  return InputNames(shower).first(kind == GestureKind::shower_head ? 5 : 4);
}

/// What its energy is computed from, beside its water.
inline InputNames read_for_energy(GestureKind kind) {
  static constexpr std::string_view heat[] = {"share_hot", "hot", "cold", "efficiency"},
                                    lamps[] = {"quantity", "watts_before", "watts_after", "hours"},
                                    heating[] = {"degrees", "use_kwh"}, use[] = {"use_kwh"},
                                    share[] = {"share", "use_kwh"};
  switch (kind) {
    case GestureKind::shower_head:
    case GestureKind::aerator:
      return heat;
    case GestureKind::led:
      return lamps;
    case GestureKind::set_point:
      return heating;
    case GestureKind::standby:
      return use;
    case GestureKind::other:
      return share;
    case GestureKind::tumble_dryer:
      break;
  }
  return {};
}

/// Of one household, before other gestures on the same use: an amount, or a share of the use.
template <Number N>
struct Saving {
  std::optional<N> m3 = {}, kwh = {}, share = {};
  Message source = {};
  std::vector<std::string_view> lacking_water = {}, lacking_energy = {};
  const law::Parameter* unknown = nullptr;  ///< dated data that has no value on the day
};

template <Number N>
class SavingRules {
 public:
  explicit SavingRules(const Law& law) : law_(law) {}

  Saving<N> of(const Gesture<N>& gesture) const {
    Saving<N> saving;
    saving.lacking_water = lacking(gesture, read_for_water(gesture.kind));
    if (saves_water(gesture.kind) && saving.lacking_water.empty()) saving.m3 = water(gesture);
    if (!gesture.expected.word) {
      saving.kwh = gesture.expected.number;
      saving.source = texts::said_by_case;
      return saving;
    }
    saving.lacking_energy = lacking_for_energy(gesture);
    if (saves_water(gesture.kind)) {
      saving.source = texts::water_saved;
      if (saving.lacking_energy.empty() && saving.m3)
        saving.kwh = heat(gesture, *saving.m3, saving);
    } else {
      by_kind(gesture, saving);
    }
    if (saving.kwh) saving.kwh = N(step(words::gesture_energy, *saving.kwh));
    if (saving.share) saving.share = N(step(words::gesture_share, *saving.share));
    return saving;
  }

 private:
  static std::vector<std::string_view> lacking(const Gesture<N>& gesture, InputNames names) {
    Gesture<N> copy = gesture;
    const Slot slot = slot_of(copy);
    std::vector<std::string_view> absent;
    for (const std::string_view name : names)
      if (!slot.member(name).present()) absent.push_back(name);
    return absent;
  }

  // Where no hot water is saved, how it is made does not matter.
  static std::vector<std::string_view> lacking_for_energy(const Gesture<N>& gesture) {
    if (saves_water(gesture.kind) && gesture.share_hot && *gesture.share_hot == N(0)) return {};
    return lacking(gesture, read_for_energy(gesture.kind));
  }

  static N water(const Gesture<N>& gesture) {
    const N times = gesture.kind == GestureKind::shower_head ? *gesture.showers_per_day : N(1);
    const N litres = *gesture.persons * times * *gesture.minutes *
                     (*gesture.flow_before - *gesture.flow_after) * N(gesture.days);
    return step(words::gesture_water, N(litres / N(1000)));
  }

  std::optional<N> heat(const Gesture<N>& gesture, const N& m3, Saving<N>& saving) const {
    if (*gesture.share_hot == N(0)) return N(0);
    const auto content = dated(law::parameter::gesture_water_heat, saving);
    if (!content) return {};
    return N(m3 * *gesture.share_hot * *content * (*gesture.hot - *gesture.cold) /
             *gesture.efficiency);
  }

  // A share holds of gestures after it even where it is not known of how much.
  void by_kind(const Gesture<N>& gesture, Saving<N>& saving) const {
    const bool enough = saving.lacking_energy.empty();
    switch (gesture.kind) {
      case GestureKind::led:
        saving.source = texts::lamps_saved;
        if (enough)
          saving.kwh = N(*gesture.quantity * (*gesture.watts_before - *gesture.watts_after) *
                         *gesture.hours / N(1000));
        break;
      case GestureKind::set_point: {
        const auto degree = sourced(law::parameter::gesture_set_point, saving);
        if (degree && gesture.degrees)
          saving.share = N(1) - power(N(N(1) - *degree), *gesture.degrees);
        break;
      }
      case GestureKind::standby:
        saving.share = sourced(law::parameter::gesture_standby, saving);
        break;
      case GestureKind::tumble_dryer:
        saving.kwh = sourced(law::parameter::gesture_tumble_dryer, saving);
        break;
      default:
        saving.source = texts::said_by_case;
        saving.share = gesture.share;
    }
  }

  std::optional<N> dated(const law::Parameter& parameter, Saving<N>& saving) const {
    const auto value = law_.value<N>(parameter, law_.as_of());
    if (!value) saving.unknown = &parameter;
    return value;
  }

  /// A figure that the saving rests on, and the text that it comes from.
  std::optional<N> sourced(const law::Parameter& parameter, Saving<N>& saving) const {
    const auto value = dated(parameter, saving);
    const auto* in_force = law::value_at(parameter, law_.as_of());
    const bool shipped = law_.vintage(parameter, law_.as_of()).has_value();
    if (value) saving.source = shipped && in_force ? in_force->source : texts::said_by_case;
    return value;
  }

  const Law& law_;
};

}  // namespace habitat::eco_coach
