// SPDX-License-Identifier: Apache-2.0
// What deserves a word of gestures that are sound: a flow that rises, an input that no rule reads.
#pragma once

#include <algorithm>

#include "describe/path.hpp"
#include "eco_coach/rules/gesture_saving.hpp"
#include "eco_coach/words/alerts.hpp"

namespace habitat::eco_coach {

template <Number N>
class GestureNotes {
 public:
  explicit GestureNotes(Findings& findings) : findings_(findings) {}

  void of(const std::vector<Gesture<N>>& gestures) {
    for (std::size_t i = 0; i < gestures.size(); ++i) {
      const Gesture<N>& gesture = gestures[i];
      not_above(gesture, i, "flow_after", gesture.flow_after, "flow_before", gesture.flow_before);
      not_above(gesture, i, "watts_after", gesture.watts_after, "watts_before",
                gesture.watts_before);
      not_above(gesture, i, "cold", gesture.cold, "hot", gesture.hot);
      if (findings_.notes) unread(gesture, i);
    }
  }

 private:
  void not_above(const Gesture<N>& gesture, std::size_t rank, std::string_view name,
                 const std::optional<N>& value, std::string_view upper_name,
                 const std::optional<N>& upper) {
    if (value && upper && *upper < *value)
      alert<AlertCode::gesture_reversed>(findings_, path_at("gestures", rank, name), gesture.name,
                                         name, upper_name);
  }

  void unread(const Gesture<N>& gesture, std::size_t rank) {
    // Each kind may say these.
    static constexpr std::string_view common[] = {"name", "kind",    "households", "expected",
                                                  "use",  "use_kwh", "carrier",    "price_kwh"};
    const auto names = [](InputNames all, std::string_view name) {
      return std::find(all.begin(), all.end(), name) != all.end();
    };
    const bool water = saves_water(gesture.kind);
    Gesture<N> copy = gesture;
    for (const Slot& member : slot_of(copy).members()) {
      const std::string_view name = member.field().name;
      if (!member.present() || names(common, name)) continue;
      if (water && (name == "price_m3" || name == "days")) continue;
      if (name == "days" && gesture.days == Gesture<N>{}.days) continue;
      if (names(read_for_water(gesture.kind), name)) continue;
      if (gesture.expected.word && names(read_for_energy(gesture.kind), name)) continue;
      alert<AlertCode::gesture_input_unread>(findings_, path_at("gestures", rank, name),
                                             gesture.name, name, word_of(gesture.kind));
    }
  }

  Findings& findings_;
};

}  // namespace habitat::eco_coach
