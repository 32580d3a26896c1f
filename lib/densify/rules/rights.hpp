// SPDX-License-Identifier: Apache-2.0
// The floor area that the rules of planning still leave, and which of them leaves no more.
//   on top:   levels added x footprint x share of it x floor ratio, level after level
//   beside:   footprint left x levels x floor ratio
//   density:  old ratio x parcel - what stands, where such a rule holds
// The least of them counts. Parking is told, it limits nothing.
#pragma once

#include <fmt/ranges.h>

#include "densify/result/rights.hpp"
#include "densify/rules/rights_derogations.hpp"
#include "densify/words/planning_alerts.hpp"
#include "densify/words/planning_steps.hpp"
#include "densify/words/told.hpp"

namespace habitat::densify {

template <Number N>
class RightsModel {
 public:
  RightsModel(const Case<N>& input, const Law& law, RightsFigures<N>& figures, Findings& findings)
      : input_(input),
        rules_(*input.rules),
        derogations_(input, law, findings),
        figures_(figures),
        findings_(findings) {}

  void compute() {
    add_footprint();
    if (input_.sale)
      input_.is_elevation() ? limit_on_top() : limit_beside();
    else
      lacking_.push_back("sale.form");
    limit_by_density();
    choose();
    add_dwellings();
    derogations_.tell();
  }

 private:
  // A rule that is given and that cannot be applied may be the one that binds: then nothing is told
  // of the area but what is lacking. Where no rule limits it, what would is lacking.
  void choose() {
    if (lacking_.empty() && !area_) {
      figures_.binding = Binding::none;
      if (!input_.is_elevation() && !figures_.max_footprint)
        lacking_.push_back("rules.max_footprint");
      if (!rules_.max_height) lacking_.push_back("rules.max_height");
    }
    if (!lacking_.empty()) return findings_.lacks("rights.floor_area", lacking_);
    figures_.floor_area = N(step(words::rights_floor_area, *area_));
    figures_.binding = binding_;
  }
  /// One of the limits; the least counts, the first one on ties.
  void limit(const N& area, Binding by) {
    if (area_ && !is_below<N>(area, *area_)) return;
    area_ = area;
    binding_ = by;
  }
  /// Whether an input that a rule needs is given; its name is kept where it is not.
  bool needed(bool given, std::string_view path) {
    if (!given) add_once(lacking_, std::string(path));
    return given;
  }
  std::optional<N> parcel_area() const {
    return input_.parcel ? input_.parcel->area : std::nullopt;
  }
  std::optional<N> footprint() const {
    return input_.parcel ? input_.parcel->footprint : std::nullopt;
  }

  void add_footprint() {
    std::optional<N> by_rule = rules_.max_footprint, by_open_ground;
    const auto area = parcel_area();
    const bool of_parcel = rules_.footprint_ratio || rules_.open_ground_share;
    // What stands is no bar to an elevation: its footprint limits nothing.
    if (of_parcel && !area && !input_.is_elevation()) needed(false, "parcel.area");
    if (rules_.footprint_ratio && area)
      by_rule = N(step(words::footprint_by_ratio, N(*rules_.footprint_ratio * *area)));
    if (rules_.open_ground_share && area)
      by_open_ground =
          N(step(words::footprint_by_open_ground, N(*area * (N(1) - *rules_.open_ground_share))));
    if (!by_rule && !by_open_ground) return;
    const bool open_binds = by_open_ground && (!by_rule || is_below<N>(*by_open_ground, *by_rule));
    ground_ = open_binds ? Binding::open_ground : Binding::footprint;
    figures_.max_footprint = N(step(words::max_footprint, open_binds ? *by_open_ground : *by_rule));
    if (footprint()) add_residual(*footprint());
  }
  void add_residual(const N& standing) {
    const N& most = *figures_.max_footprint;
    figures_.residual_footprint =
        N(step(words::residual_footprint, max<N>(N(most - standing), N(0))));
    if (input_.is_elevation() && is_below<N>(most, standing))
      alert<PlanningAlert::footprint_exceeded>(findings_, "parcel.footprint",
                                               plain_number<N>(standing), plain_number<N>(most));
  }

  std::optional<N> levels_by_height() const {
    const auto height = derogations_.max_height();
    if (!height) return {};
    return N(step(words::levels_by_height, whole_below<N>(N(*height / rules_.storey_height))));
  }

  // By the height that is left, and by what the structure carries.
  void limit_on_top() {
    const auto by_height = levels_by_height(),
               carried = counted_input<N>(input_.structure.max_added_levels,
                                          "structure.max_added_levels");
    if (!by_height && !carried) return;
    std::optional<N> added = carried;
    Binding by = Binding::structure;
    if (by_height) {
      const auto levels =
          input_.parcel ? counted_input<N>(input_.parcel->levels, "parcel.levels") : std::nullopt;
      if (!needed(levels.has_value(), "parcel.levels")) return;
      const N left = max<N>(N(*by_height - *levels), N(0));
      if (!carried || !is_below<N>(*carried, left)) {
        added = left;
        by = Binding::height;
      }
    }
    figures_.levels_added = N(step(words::levels_added, *added));
    if (!needed(footprint().has_value(), "parcel.footprint")) return;
    limit(area_on_top(static_cast<int>(near_double<N>(*added)), *footprint()), by);
  }
  N area_on_top(int levels, const N& ground) const {
    N sum = 0;
    for (int level = 0; level < levels; ++level)
      sum = sum + step(words::level_area, N(ground * share_of(level) * input_.rights.floor_ratio),
                       level + 1);
    return step(words::elevation_area, sum);
  }
  N share_of(int level) const {
    const auto& shares = rules_.set_back_factor;
    if (shares.empty()) return N(1);
    return shares[std::min<std::size_t>(static_cast<std::size_t>(level), shares.size() - 1)];
  }

  // A footprint and a height limit it together; either of them may leave nothing by itself.
  void limit_beside() {
    const auto levels = levels_by_height();
    if (levels && is_below<N>(*levels, N(1))) limit(N(0), Binding::height);
    if (figures_.max_footprint) needed(footprint().has_value(), "parcel.footprint");
    const auto& ground = figures_.residual_footprint;
    if (!ground) return;
    if (!is_below<N>(N(0), *ground)) limit(N(0), ground_);
    if (levels)
      limit(step(words::building_area, N(*ground * *levels * input_.rights.floor_ratio)), ground_);
  }

  void limit_by_density() {
    if (!rules_.old_density_ratio || derogations_.sets_density_aside()) return;
    const auto area = parcel_area();
    if (!needed(area.has_value(), "parcel.area")) return;
    figures_.max_floor_area = N(step(words::max_floor_area, N(*rules_.old_density_ratio * *area)));
    const auto standing = input_.parcel->floor_area;
    if (!needed(standing.has_value(), "parcel.floor_area")) return;
    limit(step(words::residual_floor_area, max<N>(N(*figures_.max_floor_area - *standing), N(0))),
          Binding::density);
  }

  void add_dwellings() {
    if (!figures_.floor_area || !input_.sale) return;
    figures_.living_area =
        N(step(words::rights_living_area, N(*figures_.floor_area * input_.sale->living_ratio)));
    const auto& size = input_.sale->dwelling_size;
    if (size)
      figures_.dwellings =
          N(step(words::rights_dwellings, whole_below<N>(N(*figures_.living_area / *size))));
    if (!rules_.parking_per_dwelling) return;
    if (derogations_.sets_parking_aside()) {
      figures_.places = N(0);
      return;
    }
    if (!size) return findings_.lacks("rights.places", {"sale.dwelling_size"});
    const N places = *figures_.dwellings * *rules_.parking_per_dwelling,
            below = whole_below<N>(places);
    figures_.places =
        N(step(words::rights_places,
               N(select<N>(static_cast<bool>(below < places), N(below + N(1)), below))));
    if (input_.sale->kind != SaleKind::free && is_below<N>(N(1), *rules_.parking_per_dwelling))
      alert<PlanningAlert::parking_of_social>(findings_, "rules.parking_per_dwelling");
  }

  const Case<N>& input_;
  const PlanningRules<N>& rules_;
  Derogations<N> derogations_;
  RightsFigures<N>& figures_;
  Findings& findings_;
  Binding ground_ = Binding::footprint, binding_ = Binding::none;
  std::optional<N> area_;  // the least of the limits so far
  std::vector<std::string> lacking_;
};

/// Nothing where the case has no rules.
template <Number N>
void fill_rights(const Case<N>& input, const Law& law, RightsFigures<N>& figures,
                 Findings& findings) {
  if (input.rules) RightsModel<N>(input, law, figures, findings).compute();
}

}  // namespace habitat::densify
