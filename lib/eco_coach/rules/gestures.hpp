// SPDX-License-Identifier: Apache-2.0
// Gestures side by side. Percentages of one use never add: each gesture is counted on what those
// before it, in the order of the case, leave of the use, so that together they come to
//
//     1 - (1 - s1) (1 - s2) ...        of the use
//
// and amounts stop where the use is used up. Households that do several are taken to be the same
// ones: of 40 and 25, 25 do both.
#pragma once

#include <set>

#include "describe/path.hpp"
#include "eco_coach/case/case.hpp"
#include "eco_coach/result/gesture.hpp"
#include "eco_coach/rules/gesture_saving.hpp"
#include "eco_coach/rules/tariffs.hpp"
#include "eco_coach/words/alerts.hpp"

namespace habitat::eco_coach {

template <Number N>
class GestureModel {
 public:
  GestureModel(const std::vector<Gesture<N>>& gestures, const Tariffs<N>& tariffs, const Law& law,
               Findings& findings)
      : gestures_(gestures),
        tariffs_(tariffs),
        law_(law),
        findings_(findings),
        capped_(gestures.size()) {
    const SavingRules<N> rules(law);
    for (const Gesture<N>& gesture : gestures) {
      const Scope<N> scope("gestures", gesture.name);
      savings_.push_back(rules.of(gesture));
    }
  }

  void fill(std::vector<GestureFigures<N>>& all) {
    all.resize(gestures_.size());
    for (std::size_t i = 0; i < gestures_.size(); ++i) begin(i, all[i]);
    for (std::size_t i = 0; i < gestures_.size(); ++i)
      if (const auto together = counted_with(i); !together.empty()) count(together, all);
    for (std::size_t i = 0; i < gestures_.size(); ++i) finish(i, all[i]);
  }

 private:
  using Inputs = std::vector<std::string_view>;

  std::optional<GestureUse> use_of(std::size_t rank) const {
    const Gesture<N>& gesture = gestures_[rank];
    return gesture.use ? gesture.use : usual_use(gesture.kind);
  }

  void begin(std::size_t rank, GestureFigures<N>& figures) const {
    const Gesture<N>& gesture = gestures_[rank];
    figures.name = gesture.name;
    figures.kind = gesture.kind;
    figures.use = use_of(rank);
    figures.carrier = gesture.carrier;
    const bool electric = gesture.kind == GestureKind::led ||
                          gesture.kind == GestureKind::standby ||
                          gesture.kind == GestureKind::tumble_dryer;
    if (!figures.carrier && electric) figures.carrier = Carrier::electricity;
    figures.households = gesture.households;
    figures.source = savings_[rank].source;
  }

  /// The gestures on the use of this one, where it is the first of them; else none.
  std::vector<std::size_t> counted_with(std::size_t rank) const {
    const auto use = use_of(rank);
    if (!use) return {rank};
    std::vector<std::size_t> together;
    for (std::size_t i = 0; i < gestures_.size(); ++i)
      if (use_of(i) == use) together.push_back(i);
    if (together.front() != rank) together.clear();
    return together;
  }

  bool is_known(std::size_t rank) const {
    const Saving<N>& saving = savings_[rank];
    return saving.kwh || (saving.share && gestures_[rank].use_kwh);
  }

  /// By numbers of households, from those who do all to those who do one.
  void count(const std::vector<std::size_t>& together, std::vector<GestureFigures<N>>& all) {
    std::set<int> counts;
    for (const std::size_t i : together) {
      counts.insert(gestures_[i].households);
      if (is_known(i)) all[i].expected_kwh = N(0);
    }
    lessened_ = false;
    int below = 0;
    for (const int households : counts) {
      N left = 1;
      for (const std::size_t i : together) {
        if (gestures_[i].households < households) continue;
        const Scope<N> scope("gestures", gestures_[i].name);
        const N kwh = take(i, left);
        if (is_known(i)) all[i].expected_kwh = *all[i].expected_kwh + N(households - below) * kwh;
      }
      below = households;
    }
    if (counts.size() > 1 && lessened_)
      alert<AlertCode::gestures_nested>(findings_, "gestures", label_of(*use_of(together.front())));
  }

  /// What a household saves by the gesture, of what is left of the use.
  N take(std::size_t rank, N& left) {
    const Saving<N>& saving = savings_[rank];
    const auto& use = gestures_[rank].use_kwh;
    lessened_ |= use && !(left == N(1));
    if (saving.share) {
      const N kwh = use ? N(*saving.share * *use * left) : N(0);
      left = step(words::use_left, N(left * (N(1) - *saving.share)));
      return kwh;
    }
    if (!saving.kwh) return 0;
    if (!use) return *saving.kwh;
    const N available = *use * left;
    if (available < *saving.kwh) capped_[rank] = true;
    const N kwh = min(available, *saving.kwh);
    left = step(words::use_left, N(left - kwh / *use));
    return kwh;
  }

  void finish(std::size_t rank, GestureFigures<N>& figures) const {
    const Gesture<N>& gesture = gestures_[rank];
    const Saving<N>& saving = savings_[rank];
    const Scope<N> scope("gestures", gesture.name);
    if (saving.m3) figures.expected_m3 = N(*saving.m3 * N(gesture.households));
    lack(rank, "expected_m3", saving.lacking_water);
    const auto inputs = figures.expected_kwh ? Inputs{} : lacking_for_kwh(rank);
    lack(rank, "expected_kwh", inputs);
    if (saving.unknown)
      for (const std::string_view figure : {"expected_kwh", "expected_eur"})
        findings_.lacks(path_at("gestures", rank, figure), {law::path_in_case(*saving.unknown)});
    worth(rank, figures, inputs);
    if (capped_[rank])
      alert<AlertCode::gesture_capped>(findings_, path_at("gestures", rank), gesture.name);
  }

  Inputs lacking_for_kwh(std::size_t rank) const {
    const Gesture<N>& gesture = gestures_[rank];
    const Saving<N>& saving = savings_[rank];
    if (gesture.kind == GestureKind::other && !gesture.share) return {"expected"};
    Inputs inputs = saving.lacking_water;
    inputs.insert(inputs.end(), saving.lacking_energy.begin(), saving.lacking_energy.end());
    return inputs;
  }

  /// At the prices of what is saved. Where an amount is not known, neither is what it is worth.
  void worth(std::size_t rank, GestureFigures<N>& figures, Inputs lacking) const {
    const Gesture<N>& gesture = gestures_[rank];
    const bool water = saves_water(gesture.kind);
    const bool free = figures.expected_kwh && *figures.expected_kwh == N(0);
    if (figures.expected_kwh) lacking = savings_[rank].lacking_water;
    const auto price_kwh =
        gesture.price_kwh || !figures.carrier ? gesture.price_kwh : price_of(*figures.carrier);
    const auto price_m3 = gesture.price_m3 || !water ? gesture.price_m3 : price_of(Carrier::water);
    if (!price_kwh && !free) lacking.push_back("price_kwh");
    if (water && !price_m3) lacking.push_back("price_m3");
    lack(rank, "expected_eur", lacking);
    if (!lacking.empty() || !figures.expected_kwh) return;
    N sum = free ? N(0) : N(*figures.expected_kwh * *price_kwh);
    if (water) sum = sum + *figures.expected_m3 * *price_m3;
    figures.expected_eur = N(step(words::gesture_worth, sum));
  }

  // On the day of the rules: what a kWh or a m3 less saves.
  std::optional<N> price_of(Carrier carrier) const {
    return CarrierPrices<N>(carrier, tariffs_, law_).price(PriceFor::saving).at(law_.as_of());
  }

  void lack(std::size_t rank, std::string_view figure, const Inputs& inputs) const {
    if (inputs.empty()) return;
    std::vector<std::string> paths;
    for (const std::string_view input : inputs) paths.push_back(path_at("gestures", rank, input));
    findings_.lacks(path_at("gestures", rank, figure), std::move(paths));
  }

  const std::vector<Gesture<N>>& gestures_;
  const Tariffs<N>& tariffs_;
  const Law& law_;
  Findings& findings_;
  std::vector<Saving<N>> savings_;
  std::vector<bool> capped_;
  bool lessened_ = false;  ///< a gesture is counted on less than the whole of its use
};

}  // namespace habitat::eco_coach
