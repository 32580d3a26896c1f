// SPDX-License-Identifier: Apache-2.0
// Coordinates are tenths of a unit kept in integers, so that the same figures give the same bytes.
// The figures themselves go through `double`: a drawing has a thousand points, not fifteen digits.
#include "write/page/chart.hpp"

#include <algorithm>
#include <cmath>

#include "messages/utf8.hpp"
#include "numbers/decimal_text.hpp"
#include "write/page/chart_pen.hpp"
#include "write/page/chart_scale.hpp"
#include "write/page/chart_series.hpp"
#include "write/wording.hpp"

namespace habitat {
namespace {

constexpr double left = 62, right = 750, width = 760, legend_height = 32;
constexpr double bars_height = 210, area_height = 120, marks_height = 22, event_height = 18;
constexpr int character_width = 7;  // in a legend, about

// Light beside dark, so that they are told apart without colour.
constexpr std::string_view fills[] = {"#2f6f8f", "#e3a857", "#8d3b4f", "#a9c4a0", "#6b6b9e"};
// So are lines that are set against each other.
constexpr std::string_view dashes[] = {"none", "8 3", "2 3", "8 3 2 3", "5 5"};
constexpr std::string_view faint = "#d5d9de", area_fill = "#c4dbe4", band_fill = "#7d858d";

class ChartDrawing : Wording, ChartPen {
 public:
  ChartDrawing(const ChartData& data, const HumanStyle& human) : Wording(human), data_(data) {
    for (std::size_t i = 0; i < data_.series.size(); ++i) {
      const ChartSeries& one = data_.series[i];
      if (one.kind == Chart::area) areas_.push_back(&one);
      if (one.kind == Chart::bar) bars_.push_back(&one);
      if (one.kind == Chart::line) lines_.push_back(&one);
      if (one.kind == Chart::band) band_ = &one;
    }
    if (lines_.empty()) band_ = nullptr;
  }

  Markup render(const std::string& title, const std::string& id) {
    double top = 0;
    if (!bars_.empty() || !lines_.empty()) top = flows(top);
    for (const ChartSeries* area : areas_) top = cumulated(*area, top);
    divisions(top);
    events(top);
    marks(top);
    tips(top);
    return markup(
        R"(<svg viewBox="0 0 {0} {1}" role="img" aria-labelledby="{2}-title" font-size="11" fill="{3}">
<title id="{2}-title">{4}</title>
{5}</svg>
)",
        width, top + marks_height + events_height(), id, ink, title, drawn_);
  }

 private:
  std::size_t count() const { return data_.rows.size(); }
  double slot() const { return (right - left) / static_cast<double>(count()); }
  double middle(std::size_t i) const { return left + slot() * (static_cast<double>(i) + 0.5); }

  bool in_euros() const { return data_.unit == "€"; }

  // "262.3" or "262,3", in thousands of euros where the scale reaches them.
  std::string amount(long long whole, bool thousands) const {
    const std::string plain = fmt::format("{}", whole);
    return grouped_text(trim_text(thousands ? shift_text(plain, -3) : plain), human_.language);
  }

  // The panel of bars and of the line of what they come to. Returns where it ends.
  double flows(double top) {
    // Lines that are set against each other say where they cross, not how far from zero they are.
    const bool lines_alone = data_.compares && bars_.empty();
    double low = lines_alone ? lines_.front()->values.front() : 0, high = low;
    for (std::size_t i = 0; i < count(); ++i) {
      double up = 0, down = 0;
      for (const ChartSeries* bar : bars_) (bar->values[i] > 0 ? up : down) += bar->values[i];
      if (!lines_alone) low = std::min(low, down), high = std::max(high, up);
      for (const ChartSeries* line : lines_) {
        low = std::min(low, line->values[i] - margin(i));
        high = std::max(high, line->values[i] + margin(i));
      }
    }
    legend(top);
    const ChartScale scale(low, high, top + legend_height, bars_height);
    grid(scale);
    for (std::size_t i = 0; i < count(); ++i) stack(scale, i);
    if (low <= 0) line_to(left, scale.at(0), right, scale.at(0), ink);
    if (band_) band(scale);
    for (std::size_t rank = 0; rank < lines_.size(); ++rank)
      curve(scale, *lines_[rank], line_colour(rank), dash(rank));
    crossings(scale);
    return top + legend_height + bars_height + marks_height / 2;
  }

  std::string_view line_colour(std::size_t rank) const { return data_.compares ? fill(rank) : ink; }
  std::string_view dash(std::size_t rank) const {
    return data_.compares ? dashes[rank % std::size(dashes)] : dashes[0];
  }

  // Where a line meets the first one: from the row beside it on the one costs less, or no longer.
  void crossings(const ChartScale& scale) {
    for (const ChartCrossing& one : data_.crossings) {
      const double x = middle(one.before - 1) + slot() * one.part, y = scale.at(one.value);
      const std::string words =
          say({"{}: {} and {} have crossed", "{} : {} et {} se sont croisées"},
              data_.rows[one.before], data_.series[one.line].label, data_.series.front().label);
      drawn_.line(
          R"(<circle cx="{}" cy="{}" r="5" fill="#fff" stroke="{}" stroke-width="2"><title>{}</title></circle>)",
          x, y, ink, words);
      drawn_.line(
          R"(<text x="{}" y="{}" text-anchor="middle" font-weight="bold" stroke="#fff" stroke-width="3" paint-order="stroke">{}</text>)",
          x, y - 10, data_.rows[one.before]);
    }
  }

  double margin(std::size_t i) const { return band_ ? band_->values[i] : 0; }

  // Each row by itself: what is expected of one says nothing of the time between two.
  void band(const ChartScale& scale) {
    for (std::size_t i = 0; i < count(); ++i) {
      if (margin(i) <= 0) continue;
      const double line = lines_.front()->values[i], high = scale.at(line + margin(i));
      drawn_.line(R"(<rect x="{}" y="{}" width="{}" height="{}" fill="{}" fill-opacity="0.35"/>)",
                  middle(i) - slot() / 2, high, slot(), scale.at(line - margin(i)) - high,
                  band_fill);
    }
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
    return top + legend_height + area_height + marks_height / 2;
  }

  Markup course(const ChartScale& scale, const ChartSeries& series) const {
    Markup points;
    for (std::size_t i = 0; i < count(); ++i)
      points.add("{},{} ", middle(i), scale.at(series.values[i]));
    return points;
  }

  void curve(const ChartScale& scale, const ChartSeries& series, std::string_view colour,
             std::string_view dashed = dashes[0]) {
    const Markup points = course(scale, series);
    // White on both sides, so that it is seen over dark bars; it would hide lines that cross.
    if (!data_.compares) polyline(points, "#fff", 5);
    polyline(points, colour, 2, dashed);
  }

  void polyline(const Markup& points, std::string_view colour, int thick,
                std::string_view dashed = dashes[0]) {
    drawn_.line(R"(<polyline points="{}" fill="none" stroke="{}" stroke-width="{}"{}/>)", points,
                colour, thick, dashing(dashed));
  }
  static Markup dashing(std::string_view dashed) {
    return dashed == dashes[0] ? Markup() : markup(R"( stroke-dasharray="{}")", dashed);
  }

  void grid(const ChartScale& scale) {
    const bool thousands = in_euros() && scale.step() >= 500;
    const auto marks = scale.marks();
    for (const long long mark : marks) {
      const double y = scale.at(static_cast<double>(mark));
      line_to(left, y, right, y, faint);
      words_at(left - 6, y + 4, "end", amount(mark, thousands));
    }
    words_at(left - 6, scale.at(static_cast<double>(marks.back())) - 9, "end",
             thousands ? "k€" : data_.unit);
  }

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
    for (std::size_t rank = 0; rank < lines_.size(); ++rank) {
      drawn_.line(R"(<line x1="{}" y1="{}" x2="{}" y2="{}" stroke="{}" stroke-width="2"{}/>)",
                  x - 2, top + 11, x + 12, top + 11, line_colour(rank), dashing(dash(rank)));
      label(lines_[rank]->label);
    }
    if (!band_) return;
    swatch(x, top + 10, band_fill);
    label(band_->label);
  }

  // A line between what is before and what is after, which is named.
  void divisions(double bottom) {
    for (const ChartDivision& division : data_.divisions) {
      const double x = middle(division.before) - slot() / 2;
      drawn_.line(
          R"(<line x1="{0}" y1="{1}" x2="{0}" y2="{2}" stroke="{3}" stroke-dasharray="5 3"/>)", x,
          legend_height - 8, bottom, ink);
      words_at(x + 4, legend_height - 2, "start", division.label);
    }
  }

  void marks(double top) {
    for (std::size_t i = 0; i < count(); ++i)
      if (!data_.marks[i].empty()) words_at(middle(i), top + 8, "middle", data_.marks[i]);
  }

  // Euros are whole in a drawing; of other units a tenth counts.
  std::string with_unit(double value) const {
    std::string text = in_euros() ? amount(std::llround(value), false)
                                  : grouped_text(fmt::format("{:.1f}", value), human_.language);
    return data_.unit.empty() ? text : say({"{} {}", "{}\u00A0{}"}, text, data_.unit);
  }

  // A line down to the axis at each row that matters, with its rank; below, what happens there.
  void events(double bottom) {
    double y = bottom + marks_height + 4;
    for (std::size_t i = 0; i < data_.events.size(); ++i, y += event_height) {
      const ChartEvent& event = data_.events[i];
      const double x = middle(event.row);
      drawn_.line(
          R"(<line x1="{0}" y1="{1}" x2="{0}" y2="{2}" stroke="{3}" stroke-dasharray="1 3"/>)", x,
          legend_height, bottom, ink);
      circle_with(x, bottom - 9, i + 1);
      circle_with(left + 7, y, i + 1);
      words_at(left + 20, y + 4, "start",
               say({"{}: {}", "{} : {}"}, data_.rows[event.row], event.words));
    }
  }
  double events_height() const {
    return data_.events.empty() ? 0 : event_height * static_cast<double>(data_.events.size());
  }

  // What a row comes to, shown by a reader's pointer; no script is needed.
  void tips(double bottom) {
    for (std::size_t i = 0; i < count(); ++i) {
      Markup figures;
      for (const ChartSeries& series : data_.series)
        if (&series != band_ || margin(i) > 0)
          figures.add("\n{}",
                      say({"{}: {}", "{} : {}"}, series.label, with_unit(series.values[i])));
      drawn_.line(
          R"(<rect x="{}" y="{}" width="{}" height="{}" fill="transparent"><title>{}{}</title></rect>)",
          middle(i) - slot() / 2, legend_height, slot(), bottom - legend_height, data_.rows[i],
          figures);
    }
  }

  const ChartData& data_;
  std::vector<const ChartSeries*> bars_, lines_, areas_;
  const ChartSeries* band_ = nullptr;  // around the first line
};

}  // namespace

Markup render_chart(const Slot& list, const std::string& unit, const std::string& title,
                    const std::string& id, const HumanStyle& human) {
  ChartData data = chart_data(list, human.language);
  if (data.unit.empty()) data.unit = unit;
  return data.series.empty() ? Markup() : ChartDrawing(data, human).render(title, id);
}

}  // namespace habitat
