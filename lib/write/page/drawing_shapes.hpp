// SPDX-License-Identifier: Apache-2.0
// The shapes of a drawing as SVG, each in the look of what it stands for. Edges lie on tenths of a
// unit: boxes that share an edge leave no gap, and the same drawing gives the same bytes.
#pragma once

#include <algorithm>
#include <cmath>

#include "describe/drawing.hpp"
#include "write/markup.hpp"

namespace habitat {

inline double on_tenths(double length) { return std::round(length * 10) / 10; }

/// In units of the picture, from its upper left corner.
struct Rectangle {
  double left, top, right, bottom;
  double width() const { return right - left; }
  double height() const { return bottom - top; }
};

class DrawingShapes {
 public:
  void box(Drawn role, Rectangle place) {
    place = {on_tenths(place.left), on_tenths(place.top), on_tenths(place.right),
             on_tenths(place.bottom)};
    if (role == Drawn::limit) return outline(place);
    // What is too thin for an outline is seen by its fill, without a gap to the next.
    const bool outlined = std::min(place.width(), place.height()) >= least_outlined;
    drawn_.line(R"(<rect x="{}" y="{}" width="{}" height="{}" fill="{}" stroke="{}"/>)", place.left,
                place.top, place.width(), place.height(), fill(role),
                outlined ? edge(role) : fill(role));
    if (role == Drawn::added && outlined) lines_across(place);
  }

  void line(Drawn role, double left, double right, double y) {
    if (role != Drawn::limit)
      return segment(left, right, y, markup(R"(stroke="{}" stroke-width="2")", ink));
    segment(left, right, y, Markup(under));
    segment(left, right, y, markup(R"(stroke="{}" {})", ink, Markup(dashes)));
  }

  void words(double x, double y, std::string_view text) {
    drawn_.line(R"(<text x="{}" y="{}">{}</text>)", x, y, text);
  }

  const Markup& markup_of_all() const { return drawn_; }
  static constexpr std::string_view ink = "#1b1f23";

 private:
  static constexpr double least_outlined = 3, between_lines = 6;
  static constexpr std::string_view dashes = R"(stroke-width="1.5" stroke-dasharray="5 3")";
  // White under dashes, so that they are seen over what is dark.
  static constexpr std::string_view under = R"(stroke="#fff" stroke-width="3.5")";

  static std::string_view fill(Drawn role) {
    return role == Drawn::standing ? "#2f6f8f" : role == Drawn::added ? "#f4dcb4" : "#e6ebe2";
  }
  static std::string_view edge(Drawn role) {
    return role == Drawn::standing ? "#fff" : role == Drawn::added ? ink : "#7d858d";
  }

  void outline(const Rectangle& place) {
    for (const Markup& look : {Markup(under), markup(R"(stroke="{}" {})", ink, Markup(dashes))})
      drawn_.line(R"(<rect x="{}" y="{}" width="{}" height="{}" fill="none" {}/>)", place.left,
                  place.top, place.width(), place.height(), look);
  }

  void segment(double left, double right, double y, const Markup& look) {
    drawn_.line(R"(<line x1="{0}" y1="{1}" x2="{2}" y2="{1}" {3}/>)", left, y, right, look);
  }

  // Falling to the left, each from the upper or right edge to the left or lower one.
  void lines_across(const Rectangle& place) {
    const double wide = place.width(), high = place.height();
    Markup path;
    for (double at = between_lines; at < wide + high; at += between_lines)
      path.add("M{} {}L{} {}", place.left + std::min(at, wide),
               place.top + std::max(at - wide, 0.0), place.left + std::max(at - high, 0.0),
               place.top + std::min(at, high));
    drawn_.line(R"(<path d="{}" stroke="{}" stroke-width="0.6"/>)", path, "#9a6a1c");
  }

  Markup drawn_;
};

}  // namespace habitat
