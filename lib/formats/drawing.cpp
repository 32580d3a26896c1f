// SPDX-License-Identifier: Apache-2.0
#include "formats/drawing.hpp"

#include <optional>

#include "formats/drawing_shapes.hpp"
#include "formats/utf8.hpp"
#include "formats/wording.hpp"

namespace habitat {
namespace {

constexpr double width = 420, between_views = 20, title_height = 20, view_height = 170, border = 4;
constexpr double character_width = 6.5, line_height = 13, beside_line = 5;  // of a mark

/// All that a view shows, in metres.
struct Extent {
  double left, right, bottom, top;
  double wide() const { return right - left; }
  double high() const { return top - bottom; }
  bool is_finite() const { return std::isfinite(left + right + bottom + top); }
};

/// Nothing where there is no box, or one that no picture could hold.
std::optional<Extent> extent_of(const DrawnView& view) {
  std::vector<Extent> all;
  for (const DrawnBox& box : view.boxes)
    all.push_back({box.left, box.left + box.width, box.bottom, box.bottom + box.height});
  for (const DrawnLine& line : view.lines)
    all.push_back({line.left, line.right, line.height, line.height});
  if (view.boxes.empty()) return {};
  Extent whole = all.front();
  for (const Extent& one : all) {
    if (!one.is_finite()) return {};
    whole = {std::min(whole.left, one.left), std::max(whole.right, one.right),
             std::min(whole.bottom, one.bottom), std::max(whole.top, one.top)};
  }
  const bool fits = whole.wide() > 1e-3 && whole.wide() < 1e9 && whole.high() < 1e9;
  return fits ? std::optional(whole) : std::nullopt;
}

/// One view within a part of the picture: as large as fits, standing at the bottom, in the middle.
class View {
 public:
  View(const DrawnView& view, const Extent& extent, double left, double room, Language language)
      : view_(view), extent_(extent), language_(language) {
    const double free = std::max(room - 2 * border - room_of_marks(), room / 4);
    scale_ = free / extent.wide();
    if (extent.high() > 0) scale_ = std::min(scale_, (view_height - line_height) / extent.high());
    left_ = left + border + (free - extent.wide() * scale_) / 2;
  }

  void draw(DrawingShapes& shapes) const {
    for (const DrawnBox& box : view_.boxes)
      shapes.box(box.role,
                 {x(box.left), y(box.bottom + box.height), x(box.left + box.width), y(box.bottom)});
    for (const DrawnLine& line : view_.lines)
      shapes.line(line.role, x(line.left), x(line.right), y(line.height));
    marks(shapes);
  }

 private:
  double x(double metres) const { return left_ + (metres - extent_.left) * scale_; }
  double y(double metres) const {
    return title_height + view_height - (metres - extent_.bottom) * scale_;
  }

  double room_of_marks() const {
    double room = 0;
    for (const DrawnLine& line : view_.lines)
      if (const int count = count_characters(line.mark.in(language_)); count > 0)
        room = std::max(room, beside_line + character_width * count);
    return room;
  }

  // From the highest line down, each under the one before.
  void marks(DrawingShapes& shapes) const {
    std::vector<const DrawnLine*> lines;
    for (const DrawnLine& line : view_.lines)
      if (!line.mark.empty()) lines.push_back(&line);
    std::stable_sort(lines.begin(), lines.end(), [](const DrawnLine* one, const DrawnLine* other) {
      return one->height > other->height;
    });
    double free_from = 0;
    for (const DrawnLine* line : lines) {
      const double at = std::max(y(line->height) + 4, free_from);
      shapes.words(x(line->right) + beside_line, at, line->mark.in(language_));
      free_from = at + line_height;
    }
  }

  const DrawnView& view_;
  const Extent extent_;
  const Language language_;
  double scale_ = 1, left_ = 0;
};

class DrawingMarkup : Wording {
 public:
  explicit DrawingMarkup(const HumanStyle& human) : Wording(human) {}

  Markup render(const Drawing& drawing, const std::string& id) {
    std::vector<std::pair<const DrawnView*, Extent>> views;
    for (const DrawnView& view : drawing.views)
      if (const auto extent = extent_of(view)) views.emplace_back(&view, *extent);
    if (views.empty()) return {};
    const double count = static_cast<double>(views.size()),
                 room = (width - between_views * (count - 1)) / count;
    double left = 0;
    for (const auto& [view, extent] : views) {
      shapes_.words(left, line_height, view->title.in(human_.language));
      View(*view, extent, left, room, human_.language).draw(shapes_);
      key(*view);
      left += room + between_views;
    }
    Markup sentences;
    for (const Message& one : drawing.sentences)
      sentences.line("<p>{}</p>", one.in(human_.language));
    return markup(
        R"(<svg viewBox="0 0 {0} {1}" role="img" aria-labelledby="{2}-title" font-size="11" fill="{3}">
<title id="{2}-title">{4}</title>
{5}</svg>
<figcaption>
<div class="keys">
{6}</div>
{7}</figcaption>
)",
        width, title_height + view_height + border, id, DrawingShapes::ink,
        drawing.title.in(human_.language), shapes_.markup_of_all(), keys_, sentences);
  }

 private:
  void key(const DrawnView& view) {
    Markup entries;
    const auto entry = [&](const Message& label, auto draw) {
      if (label.empty()) return;
      DrawingShapes swatch;
      draw(swatch);
      entries.line(
          "<li><svg class=\"swatch\" viewBox=\"0 0 16 10\" aria-hidden=\"true\">\n{}</svg>{}</li>",
          swatch.markup_of_all(), label.in(human_.language));
    };
    for (const DrawnBox& box : view.boxes)
      entry(box.label, [&](DrawingShapes& swatch) { swatch.box(box.role, {1, 1, 15, 9}); });
    for (const DrawnLine& line : view.lines)
      entry(line.label, [&](DrawingShapes& swatch) { swatch.line(line.role, 0, 16, 5); });
    keys_.line("<ul>\n{}</ul>", entries);
  }

  DrawingShapes shapes_;
  Markup keys_;
};

}  // namespace

Markup render_drawing(const Drawing& drawing, const std::string& id, const HumanStyle& human) {
  return DrawingMarkup(human).render(drawing, id);
}

}  // namespace habitat
