// SPDX-License-Identifier: Apache-2.0
// The building as a drawing: a section, with what is added on top or beside and the height allowed,
// and the parcel from above with its footprints. What is not known is not drawn.
#pragma once

#include <algorithm>
#include <cmath>

#include "densify/case/planning.hpp"
#include "densify/result/rights.hpp"
#include "densify/words/building_words.hpp"
#include "describe/drawing.hpp"
#include "numbers/judge.hpp"

namespace habitat::densify {

template <Number N>
class BuildingDrawing {
 public:
  BuildingDrawing(const Parcel<N>& parcel, const PlanningRules<N>& rules, SaleForm form,
                  const RightsFigures<N>& rights)
      : parcel_(parcel), rules_(rules), form_(form), rights_(rights) {}

  std::vector<Drawing> draw() const {
    Drawing drawing{.group = "rights", .title = building::title};
    if (adds_nothing()) drawing.sentences.push_back(building::nothing_added);
    if (rights_.binding)
      if (const Text words = building::bound_by(*rights_.binding); !words.empty())
        drawing.sentences.push_back(words);
    const auto add = [&](DrawnView view, const Text& words) {
      if (view.boxes.empty()) return;
      drawing.views.push_back(std::move(view));
      drawing.sentences.push_back(words);
    };
    add(section(), building::section_sketched);
    add(from_above(), building::sketched_from_above);
    if (drawing.views.empty()) return {};
    return {std::move(drawing)};
  }

 private:
  static double known(const std::optional<N>& number) {
    return number ? near_double<N>(*number) : 0;
  }
  // As many as a drawing can show.
  static int count_of(double levels) {
    return levels > 0 ? static_cast<int>(std::min(levels, 1000.0) + 1e-9) : 0;
  }

  double storey() const { return near_double<N>(rules_.storey_height); }
  bool adds_nothing() const { return rights_.floor_area && known(rights_.floor_area) <= 0; }
  bool is_on_top() const { return form_ == SaleForm::elevation; }
  bool rises_to_ridge() const {
    const bool by_elevation = is_on_top() && rules_.sets_aside(Derogation::elevation_density);
    return rules_.adjoining_height && rules_.max_height &&
           known(rules_.max_height) < known(rules_.adjoining_height) &&
           (by_elevation || rules_.sets_aside(Derogation::adjoining_ridge));
  }

  DrawnView section() const {
    DrawnView view{.title = building::section};
    if (!parcel_.footprint || !parcel_.levels || storey() <= 0) return view;
    const double width = std::sqrt(std::max(known(parcel_.footprint), 0.0));
    const bool stands = width > 0 && *parcel_.levels > 0;
    if (stands) {
      stack(view, {Drawn::standing, 0, 0, width, storey()}, *parcel_.levels);
      view.boxes.front().label = building::standing(*parcel_.levels);
    }
    if (!adds_nothing() && is_on_top() && stands) add_on_top(view, width);
    if (!adds_nothing() && !is_on_top()) add_beside(view, stands ? width : 0);
    if (!view.boxes.empty()) add_lines(view);
    return view;
  }

  static void stack(DrawnView& view, DrawnBox level, int levels) {
    for (int i = 0; i < levels; ++i, level.bottom += level.height) view.boxes.push_back(level);
  }

  // Level after level, each standing back on both sides.
  void add_on_top(DrawnView& view, double width) const {
    const int levels = count_of(known(rights_.levels_added));
    const std::size_t first = view.boxes.size();
    stack(view, {Drawn::added, 0, *parcel_.levels * storey(), width, storey()}, levels);
    const auto& shares = rules_.set_back_factor;
    for (std::size_t i = first; !shares.empty() && i < view.boxes.size(); ++i) {
      DrawnBox& level = view.boxes[i];
      level.width *= near_double<N>(shares[std::min(i - first, shares.size() - 1)]);
      level.left = (width - level.width) / 2;
    }
    label_added(view, first, levels);
  }

  // Against the building, or two storeys away from it.
  void add_beside(DrawnView& view, double standing_width) const {
    const double width = std::sqrt(std::max(known(rights_.residual_footprint), 0.0));
    const std::optional<N>& height = rises_to_ridge() ? rules_.adjoining_height : rules_.max_height;
    const int levels = count_of(known(height) / storey());
    if (width <= 0) return;
    const bool apart = form_ == SaleForm::new_building && standing_width > 0;
    const std::size_t first = view.boxes.size();
    stack(view, {Drawn::added, standing_width + (apart ? 2 * storey() : 0), 0, width, storey()},
          levels);
    label_added(view, first, levels);
  }

  void label_added(DrawnView& view, std::size_t first, int levels) const {
    if (first == view.boxes.size()) return;
    const auto& area = rights_.floor_area;
    const Message what = is_on_top() ? building::added(levels) : building::beside(levels);
    view.boxes[first].label = !area ? what
                              : rights_.binding == Binding::density
                                  ? building::room_for(what, *area)
                                  : building::with_area(what, *area);
  }

  // A little wider than what stands between them.
  void add_lines(DrawnView& view) const {
    double right = 0;
    for (const DrawnBox& box : view.boxes) right = std::max(right, box.left + box.width);
    const double left = -right / 20;
    right -= left;
    view.lines.push_back({Drawn::ground, left, right, 0});
    const auto limit = [&](const std::optional<N>& height, auto label) {
      view.lines.push_back(
          {Drawn::limit, left, right, known(height), building::metres(*height), label(*height)});
    };
    if (rules_.max_height) limit(rules_.max_height, building::height_allowed<N>);
    if (rises_to_ridge()) limit(rules_.adjoining_height, building::ridge<N>);
  }

  // The parcel as half as wide again as it is deep; what is built on it, and may be, as a part of
  // the same shape in its middle, cut across.
  DrawnView from_above() const {
    DrawnView view{.title = building::from_above};
    const double area = known(parcel_.area), standing = known(parcel_.footprint),
                 largest = known(rights_.max_footprint), built = std::max(standing, largest);
    if (area <= 0 || built <= 0) return view;
    const double width = std::sqrt(area * 1.5), depth = area / width,
                 scale = std::sqrt(built / area);
    view.boxes.push_back({Drawn::ground, 0, 0, width, depth, building::parcel(*parcel_.area)});
    const auto add = [&](Drawn role, double from, double part, const Message& label) {
      if (part <= 0) return;
      view.boxes.push_back({role, width * (1 - scale) / 2 + width * scale * from / built,
                            depth * (1 - scale) / 2, width * scale * part / built, depth * scale,
                            label});
    };
    if (standing > 0) add(Drawn::standing, 0, standing, building::footprint(*parcel_.footprint));
    if (!is_on_top() && !adds_nothing() && rights_.residual_footprint)
      add(Drawn::added, standing, known(rights_.residual_footprint),
          building::new_footprint(*rights_.residual_footprint));
    if (rights_.max_footprint) add(Drawn::limit, 0, largest, label_of_largest());
    return view;
  }

  Message label_of_largest() const {
    const auto& left = rights_.residual_footprint;
    if (!left) return building::largest_footprint(*rights_.max_footprint);
    return known(left) > 0 ? building::largest_footprint(*rights_.max_footprint, *left)
                           : building::full_footprint(*rights_.max_footprint);
  }

  const Parcel<N>& parcel_;
  const PlanningRules<N>& rules_;
  const SaleForm form_;
  const RightsFigures<N>& rights_;
};

/// One drawing beside `rights`, or none where nothing that could be drawn is known.
template <Number N>
std::vector<Drawing> building_drawing(const Parcel<N>& parcel, const PlanningRules<N>& rules,
                                      SaleForm form, const RightsFigures<N>& rights) {
  return BuildingDrawing<N>(parcel, rules, form, rights).draw();
}

}  // namespace habitat::densify
