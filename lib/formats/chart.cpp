// SPDX-License-Identifier: Apache-2.0
// Coordinates are tenths of a unit kept in integers, so that the same figures give the same bytes.
// The figures themselves go through `double`: a drawing has a thousand points, not fifteen digits.
#include "formats/chart.hpp"

#include <algorithm>
#include <cmath>

#include "formats/chart_scale.hpp"
#include "formats/chart_series.hpp"
#include "formats/markup.hpp"
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

// "12.5", without the locale.
std::string coordinate(double value) {
  const long long tenths = std::llround(value * 10);
  const std::string digits = std::to_string(std::llabs(tenths));
  std::string text = digits.size() > 1 ? digits.substr(0, digits.size() - 1) : "0";
  if (digits.back() != '0') text += std::string(".") + digits.back();
  return (tenths < 0 ? "-" : "") + text;
}

std::string attribute(std::string_view name, double value) {
  return " " + std::string(name) + "=\"" + coordinate(value) + "\"";
}

std::string words_at(double x, double y, std::string_view anchor, std::string_view words) {
  return "<text" + attribute("x", x) + attribute("y", y) + " text-anchor=\"" + std::string(anchor) +
         "\">" + escape_markup(words) + "</text>\n";
}

std::string line_to(double x1, double y1, double x2, double y2, std::string_view colour) {
  return "<line" + attribute("x1", x1) + attribute("y1", y1) + attribute("x2", x2) +
         attribute("y2", y2) + " stroke=\"" + std::string(colour) + "\"/>\n";
}

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

  std::string render(const std::string& title, const std::string& id) {
    double top = 0;
    if (!bars_.empty() || !lines_.empty()) top = flows(top);
    for (const ChartSeries* area : areas_) top = cumulated(*area, top);
    years(top);
    tips(top);
    const double height = top + years_height;
    return "<svg viewBox=\"0 0 " + coordinate(width) + " " + coordinate(height) +
           "\" role=\"img\" aria-labelledby=\"" + id + "-title\" font-size=\"11\" fill=\"" +
           std::string(ink) + "\">\n<title id=\"" + id + "-title\">" + escape_markup(title) +
           "</title>\n" + text_ + "</svg>\n";
  }

 private:
  std::size_t count() const { return data_.years.size(); }
  double slot() const { return (right - left) / static_cast<double>(count()); }
  double middle(std::size_t i) const { return left + slot() * (static_cast<double>(i) + 0.5); }

  // "262.3" or "262,3", in thousands of euros where the scale reaches them.
  std::string amount(long long euros, bool thousands) const {
    const std::string plain = std::to_string(euros);
    return grouped_text(trim_text(thousands ? shift_text(plain, -3) : plain), french_);
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
    text_ += line_to(left, scale.at(0), right, scale.at(0), ink);
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
      text_ += "<rect" + attribute("x", middle(i) - slot() * 0.39) +
               attribute("y", std::min(one, other)) + attribute("width", slot() * 0.78) +
               attribute("height", std::fabs(one - other)) + " fill=\"" + std::string(fill(rank)) +
               "\"/>\n";
    }
  }

  static std::string_view fill(std::size_t rank) { return fills[rank % std::size(fills)]; }

  double cumulated(const ChartSeries& area, double top) {
    const auto [low, high] = std::minmax_element(area.values.begin(), area.values.end());
    text_ += swatch(left, top + 10, area_fill) + words_at(left + 16, top + 15, "start", area.label);
    const ChartScale scale(std::min(0.0, *low), std::max(0.0, *high), top + legend_height,
                           area_height);
    grid(scale);
    std::string points = point(middle(0), scale.at(0));
    for (std::size_t i = 0; i < count(); ++i) points += point(middle(i), scale.at(area.values[i]));
    points += point(middle(count() - 1), scale.at(0));
    text_ += "<polygon points=\"" + points + "\" fill=\"" + std::string(area_fill) + "\"/>\n";
    text_ += line_to(left, scale.at(0), right, scale.at(0), ink);
    curve(scale, area, fills[0]);
    return top + legend_height + area_height + years_height / 2;
  }

  static std::string point(double x, double y) { return coordinate(x) + "," + coordinate(y) + " "; }

  void curve(const ChartScale& scale, const ChartSeries& series, std::string_view colour) {
    std::string points;
    for (std::size_t i = 0; i < count(); ++i)
      points += point(middle(i), scale.at(series.values[i]));
    // White on both sides, so that it is seen over dark bars.
    text_ += polyline(points, "#fff", 5) + polyline(points, colour, 2);
  }

  static std::string polyline(const std::string& points, std::string_view colour, double thick) {
    return "<polyline points=\"" + points + "\" fill=\"none\" stroke=\"" + std::string(colour) +
           "\"" + attribute("stroke-width", thick) + "/>\n";
  }

  void grid(const ChartScale& scale) {
    const bool thousands = scale.step() >= 500;
    const auto marks = scale.marks();
    for (const long long mark : marks) {
      const double y = scale.at(static_cast<double>(mark));
      text_ += line_to(left, y, right, y, faint);
      text_ += words_at(left - 6, y + 4, "end", amount(mark, thousands));
    }
    text_ += words_at(left - 6, scale.at(static_cast<double>(marks.back())) - 9, "end",
                      thousands ? "k€" : "€");
  }

  static std::string swatch(double x, double y, std::string_view colour) {
    return "<rect" + attribute("x", x) + attribute("y", y - 4) +
           " width=\"11\" height=\"11\" fill=\"" + std::string(colour) + "\"/>\n";
  }

  void legend(double top) {
    double x = left;
    const auto label = [&](const std::string& words) {
      text_ += words_at(x + 16, top + 15, "start", words);
      x += 34 + character_width * count_characters(words);
    };
    for (std::size_t rank = 0; rank < bars_.size(); ++rank) {
      text_ += swatch(x, top + 10, fill(rank));
      label(bars_[rank]->label);
    }
    for (const ChartSeries* line : lines_) {
      text_ += "<line" + attribute("x1", x - 2) + attribute("y1", top + 11) +
               attribute("x2", x + 12) + attribute("y2", top + 11) + " stroke=\"" +
               std::string(ink) + "\" stroke-width=\"2\"/>\n";
      label(line->label);
    }
  }

  void years(double top) {
    const auto every = count() <= 15 ? 1 : count() <= 30 ? 2 : count() <= 75 ? 5 : 10;
    for (std::size_t i = 0; i < count(); ++i)
      if (data_.years[i] % every == 0)
        text_ += words_at(middle(i), top + 8, "middle", std::to_string(data_.years[i]));
  }

  // What a year comes to, shown by a reader's pointer; no script is needed.
  void tips(double bottom) {
    for (std::size_t i = 0; i < count(); ++i) {
      std::string words = std::to_string(data_.years[i]);
      for (const ChartSeries& series : data_.series)
        words += "\n" + escape_markup(series.label + say({": ", " : "}) +
                                      amount(std::llround(series.values[i]), false) +
                                      (french_ ? "\u00A0€" : " €"));
      text_ += "<rect" + attribute("x", middle(i) - slot() / 2) + attribute("y", legend_height) +
               attribute("width", slot()) + attribute("height", bottom - legend_height) +
               " fill=\"transparent\"><title>" + words + "</title></rect>\n";
    }
  }

  const ChartData& data_;
  std::vector<const ChartSeries*> bars_, lines_, areas_;
  std::string text_;
};

}  // namespace

std::string render_chart(const Slot& list, const std::string& title, const std::string& id,
                         const HumanStyle& human) {
  const ChartData data = chart_data(list, human.language);
  return data.series.empty() ? "" : ChartDrawing(data, human).render(title, id);
}

}  // namespace habitat
