// SPDX-License-Identifier: Apache-2.0
// The plain shapes and words of a chart, as SVG.
#pragma once

#include "write/markup.hpp"

namespace habitat {

class ChartPen {
 protected:
  static constexpr std::string_view ink = "#1b1f23";

  void words_at(double x, double y, std::string_view anchor, std::string_view words) {
    drawn_.line(R"(<text x="{}" y="{}" text-anchor="{}">{}</text>)", x, y, anchor, words);
  }

  void line_to(double x1, double y1, double x2, double y2, std::string_view colour) {
    drawn_.line(R"(<line x1="{}" y1="{}" x2="{}" y2="{}" stroke="{}"/>)", x1, y1, x2, y2, colour);
  }

  void rectangle(double x, double y, double wide, double high, std::string_view colour) {
    drawn_.line(R"(<rect x="{}" y="{}" width="{}" height="{}" fill="{}"/>)", x, y, wide, high,
                colour);
  }
  void swatch(double x, double y, std::string_view colour) { rectangle(x, y - 4, 11, 11, colour); }

  /// A number in a circle.
  void circle_with(double x, double y, std::size_t number) {
    drawn_.line(R"(<circle cx="{}" cy="{}" r="7" fill="#fff" stroke="{}"/>)", x, y, ink);
    words_at(x, y + 4, "middle", std::to_string(number));
  }

  Markup drawn_;
};

}  // namespace habitat
