// SPDX-License-Identifier: Apache-2.0
#include "write/page/drawing.hpp"

#include <optional>

#include "messages/said.hpp"
#include "messages/utf8.hpp"
#include "write/page/drawing_shapes.hpp"

namespace habitat {
namespace {

// Two views share a width; one that is much wider than high has all of it, and the height it needs.
constexpr double half_width = 200, whole_width = 420, title_height = 20, view_height = 170,
                 border = 4;
constexpr double wide_from = 2.5;                                         // times the height
constexpr double character_width = 7, line_height = 14, beside_line = 5;  // of a mark

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

/// One view as a picture: as large as fits, standing at the bottom, in the middle.
class View {
 public:
  View(const DrawnView& view, const Extent& extent, Language language)
      : view_(view), extent_(extent), language_(language) {
    const double room = is_wide() ? whole_width : half_width;
    const double free = std::max(room - 2 * border - room_of_marks(), room / 4);
    scale_ = free / extent.wide();
    if (extent.high() > 0) scale_ = std::min(scale_, (view_height - line_height) / extent.high());
    left_ = border + (free - extent.wide() * scale_) / 2;
    stand_at(0);
  }

  /// The ground of views side by side is at one height, where the highest of them has room.
  void stand_at(double base) {
    base_ = std::max(base, title_height + line_height + extent_.high() * scale_);
  }
  double base() const { return base_; }

  bool is_wide() const { return extent_.wide() > wide_from * extent_.high(); }

  /// With what its shapes stand for.
  Markup render(const Message& drawing, const std::string& id) const {
    const std::string title = say(language_, {"{}: {}", "{} : {}"}, drawing, view_.title);
    DrawingShapes shapes;
    shapes.words(0, line_height, view_.title.in(language_));
    for (const DrawnBox& box : view_.boxes)
      shapes.box(box.role,
                 {x(box.left), y(box.bottom + box.height), x(box.left + box.width), y(box.bottom)});
    for (const DrawnLine& line : view_.lines)
      shapes.line(line.role, x(line.left), x(line.right), y(line.height));
    marks(shapes);
    return markup(
        R"(<svg viewBox="0 0 {0} {1}" role="img" aria-labelledby="{2}-title" font-size="12" fill="{3}">
<title id="{2}-title">{4}</title>
{5}</svg>
{6})",
        is_wide() ? whole_width : half_width, base_ + border, id, DrawingShapes::ink, title,
        shapes.markup_of_all(), key());
  }

 private:
  Markup key() const {
    Markup entries;
    const auto entry = [&](const Message& label, auto draw) {
      if (label.empty()) return;
      DrawingShapes swatch;
      draw(swatch);
      entries.line(
          "<li><svg class=\"swatch\" viewBox=\"0 0 16 10\" aria-hidden=\"true\">\n{}</svg>{}</li>",
          swatch.markup_of_all(), label.in(language_));
    };
    for (const DrawnBox& box : view_.boxes)
      entry(box.label, [&](DrawingShapes& swatch) { swatch.box(box.role, {1, 1, 15, 9}); });
    for (const DrawnLine& line : view_.lines)
      entry(line.label, [&](DrawingShapes& swatch) { swatch.line(line.role, 0, 16, 5); });
    return entries.empty() ? Markup() : markup("<ul>\n{}</ul>\n", entries);
  }

  double x(double metres) const { return left_ + (metres - extent_.left) * scale_; }
  double y(double metres) const { return base_ - (metres - extent_.bottom) * scale_; }

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
  double scale_ = 1, left_ = 0, base_ = 0;
};

}  // namespace

Markup render_drawing(const Drawing& drawing, const std::string& id, const HumanStyle& human) {
  const Language language = human.language;
  std::vector<View> views;
  for (const DrawnView& one : drawing.views)
    if (const auto extent = extent_of(one)) views.emplace_back(one, *extent, language);
  if (views.empty()) return {};
  double ground = 0;
  for (const View& view : views)
    if (!view.is_wide()) ground = std::max(ground, view.base());
  Markup pictures, sentences;
  for (std::size_t i = 0; i < views.size(); ++i) {
    if (!views[i].is_wide()) views[i].stand_at(ground);
    pictures.line("<div class=\"{}\">\n{}</div>", views[i].is_wide() ? "view whole" : "view",
                  views[i].render(drawing.title, fmt::format("{}-{}", id, i + 1)));
  }
  for (const Message& one : drawing.sentences) sentences.line("<p>{}</p>", one.in(language));
  return markup("<div class=\"views\">\n{}</div>\n<figcaption>\n{}</figcaption>\n", pictures,
                sentences);
}

}  // namespace habitat
