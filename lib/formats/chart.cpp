// SPDX-License-Identifier: Apache-2.0
// Coordinates are tenths of a unit kept in integers, so that the same figures give the same bytes.
// The figures themselves go through `double`: a drawing has a thousand points, not fifteen digits.
#include "formats/chart.hpp"

#include <algorithm>
#include <cmath>

#include "formats/chart_scale.hpp"
#include "formats/chart_series.hpp"
#include "formats/utf8.hpp"
#include "formats/wording.hpp"
#include "numbers/decimal_text.hpp"

namespace habitat {
namespace {

constexpr double left = 62, right = 750, width = 760, legend_height = 32;
constexpr double bars_height = 210, area_height = 120, years_height = 22;
constexpr int character_width = 7;  // in a legend, about

// Light beside dark, so that they are told apart without colour.
constexpr std::string_view fills[] = {"#2f6f8f", "#e3a857", "#8d3b4f", "#a9c4a0", "#6b6b9e"};
constexpr std::string_view ink = "#1b1f23", faint = "#d5d9de", area_fill = "#c4dbe4";

class ChartDrawing : Wording {
 public:
  ChartDrawing(const ChartData& data, const HumanStyle& human) : Wording(human), data_(data) {
    for (std::size_t i = 0; i < data_.series.size(); ++i) {
      const ChartSeries& one = data_.series[i];
      if (one.kind == Chart::area) areas_.push_back(&one);
      if (one.kind == Chart::bar) bars_.push_back(&one);
      if (one.kind == Chart::line) lines_.push_back(&one);
    }
  }

  Markup render(const std::string& title, const std::string& id) {
    double top = 0;
    if (!bars_.empty() || !lines_.empty()) top = flows(top);
    for (const ChartSeries* area : areas_) top = cumulated(*area, top);
    years(top);
    tips(top);
    return markup(
        R"(<svg viewBox="0 0 {0} {1}" role="img" aria-labelledby="{2}-title" font-size="11" fill="{3}">
<title id="{2}-title">{4}</title>
{5}</svg>
)",
        width, top + years_height, id, ink, title, drawn_);
  }

 private:
  std::size_t count() const { return data_.years.size(); }
  double slot() const { return (right - left) / static_cast<double>(count()); }
  double middle(std::size_t i) const { return left + slot() * (static_cast<double>(i) + 0.5); }

  // "262.3" or "262,3", in thousands of euros where the scale reaches them.
  std::string amount(long long euros, bool thousands) const {
    const std::string plain = fmt::format("{}", euros);
    return grouped_text(trim_text(thousands ? shift_text(plain, -3) : plain), human_.language);
  }

  // The panel of bars and of the line of what they come to. Returns where it ends.
  double flows(double top) {
    double low = 0, high = 0;
    for (std::size_t i = 0; i < count(); ++i) {
      double up = 0, down = 0;
      for (const ChartSeries* bar : bars_) (bar->values[i] > 0 ? up : down) += bar->values[i];
      low = std::min(low, down), high = std::max(high, up);
      for (const ChartSeries* line : lines_) {
        low = std::min(low, line->values[i]), high = std::max(high, line->values[i]);
      }
    }
    legend(top);
    const ChartScale scale(low, high, top + legend_height, bars_height);
    grid(scale);
    for (std::size_t i = 0; i < count(); ++i) stack(scale, i);
    line_to(left, scale.at(0), right, scale.at(0), ink);
    for (const ChartSeries* line : lines_) curve(scale, *line, ink);
    return top + legend_height + bars_height + years_height / 2;
  }

  void stack(const ChartScale& scale, std::size_t i) {
    double up = 0, down = 0;
    for (std::size_t rank = 0; rank < bars_.size(); ++rank) {
      const double value = bars_[rank]->values[i];
      double& from = value > 0 ? up : down;
      const double one = scale.at(from), other = scale.at(from + value);
      from += value;
      if (std::fabs(one - other) < 0.05) continue;
      rectangle(middle(i) - slot() * 0.39, std::min(one, other), slot() * 0.78,
                std::fabs(one - other), fill(rank));
    }
  }

  static std::string_view fill(std::size_t rank) { return fills[rank % std::size(fills)]; }

  double cumulated(const ChartSeries& area, double top) {
    const auto [low, high] = std::minmax_element(area.values.begin(), area.values.end());
    swatch(left, top + 10, area_fill);
    words_at(left + 16, top + 15, "start", area.label);
    const ChartScale scale(std::min(0.0, *low), std::max(0.0, *high), top + legend_height,
                           area_height);
    grid(scale);
    drawn_.line(R"(<polygon points="{0},{1} {2}{3},{1} " fill="{4}"/>)", middle(0), scale.at(0),
                course(scale, area), middle(count() - 1), area_fill);
    line_to(left, scale.at(0), right, scale.at(0), ink);
    curve(scale, area, fills[0]);
    return top + legend_height + area_height + years_height / 2;
  }

  Markup course(const ChartScale& scale, const ChartSeries& series) const {
    Markup points;
    for (std::size_t i = 0; i < count(); ++i)
      points.add("{},{} ", middle(i), scale.at(series.values[i]));
    return points;
  }

  void curve(const ChartScale& scale, const ChartSeries& series, std::string_view colour) {
    const Markup points = course(scale, series);
    // White on both sides, so that it is seen over dark bars.
    polyline(points, "#fff", 5);
    polyline(points, colour, 2);
  }

  void polyline(const Markup& points, std::string_view colour, int thick) {
    drawn_.line(R"(<polyline points="{}" fill="none" stroke="{}" stroke-width="{}"/>)", points,
                colour, thick);
  }

  void grid(const ChartScale& scale) {
    const bool thousands = scale.step() >= 500;
    const auto marks = scale.marks();
    for (const long long mark : marks) {
      const double y = scale.at(static_cast<double>(mark));
      line_to(left, y, right, y, faint);
      words_at(left - 6, y + 4, "end", amount(mark, thousands));
    }
    words_at(left - 6, scale.at(static_cast<double>(marks.back())) - 9, "end",
             thousands ? "k€" : "€");
  }

  void swatch(double x, double y, std::string_view colour) { rectangle(x, y - 4, 11, 11, colour); }

  void legend(double top) {
    double x = left;
    const auto label = [&](const std::string& text) {
      words_at(x + 16, top + 15, "start", text);
      x += 34 + character_width * count_characters(text);
    };
    for (std::size_t rank = 0; rank < bars_.size(); ++rank) {
      swatch(x, top + 10, fill(rank));
      label(bars_[rank]->label);
    }
    for (const ChartSeries* line : lines_) {
      drawn_.line(R"(<line x1="{}" y1="{}" x2="{}" y2="{}" stroke="{}" stroke-width="2"/>)", x - 2,
                  top + 11, x + 12, top + 11, ink);
      label(line->label);
    }
  }

  void years(double top) {
    const auto every = count() <= 15 ? 1 : count() <= 30 ? 2 : count() <= 75 ? 5 : 10;
    for (std::size_t i = 0; i < count(); ++i)
      if (data_.years[i] % every == 0)
        words_at(middle(i), top + 8, "middle", fmt::format("{}", data_.years[i]));
  }

  // What a year comes to, shown by a reader's pointer; no script is needed.
  void tips(double bottom) {
    for (std::size_t i = 0; i < count(); ++i) {
      Markup figures;
      for (const ChartSeries& series : data_.series)
        figures.add("\n{}", say({"{}: {} €", "{} : {}\u00A0€"}, series.label,
                                amount(std::llround(series.values[i]), false)));
      drawn_.line(
          R"(<rect x="{}" y="{}" width="{}" height="{}" fill="transparent"><title>{}{}</title></rect>)",
          middle(i) - slot() / 2, legend_height, slot(), bottom - legend_height, data_.years[i],
          figures);
    }
  }

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

  const ChartData& data_;
  std::vector<const ChartSeries*> bars_, lines_, areas_;
  Markup drawn_;
};

}  // namespace

Markup render_chart(const Slot& list, const std::string& title, const std::string& id,
                    const HumanStyle& human) {
  const ChartData data = chart_data(list, human.language);
  return data.series.empty() ? Markup() : ChartDrawing(data, human).render(title, id);
}

}  // namespace habitat
