// SPDX-License-Identifier: Apache-2.0
// The page for people: one block per group or table of the result, in the order of its description,
// then what has to be known of it.
#include <algorithm>

#include "describe/nearest.hpp"
#include "describe/path.hpp"
#include "describe/unit.hpp"
#include "formats/page_table.hpp"
#include "formats/page_text.hpp"
#include "formats/text_table.hpp"
#include "formats/utf8.hpp"
#include "numbers/decimal_text.hpp"

namespace habitat {
namespace {

constexpr int narrow_gap = 2, wide_gap = 6;  // between two columns of words and values

class Page : PageText {
 public:
  Page(const Report& report, const Selection& only, const PageStyle& style)
      : PageText(style), report_(report), only_(only) {}

  std::string render() {
    head();
    if (report_.results)
      for (const Slot& block : report_.results.members()) {
        const std::string name(block.field().name);
        const PathNames names{name, name, name};
        const bool asked = !only_.everything();
        if (!only_.shows(block, names) || (!asked && (block.field().folded || yields(block))))
          continue;
        if (block.kind() == Kind::group)
          group(block, names);
        else if (block.kind() == Kind::list)
          list(block, names);
      }
    text_ += render_page_notes(report_, only_, style_);
    return std::move(text_);
  }

 private:
  // Whether another block says more of the same.
  bool yields(const Slot& block) const {
    const auto other = block.field().yields_to;
    if (other.empty()) return false;
    const Slot fuller = report_.results.member(other);
    return fuller && fuller.kind() == Kind::list && fuller.size() > 0;
  }

  void head() {
    text_ += bold(printable(report_.case_name)) + "\n";
    std::string line = report_.stamp.tool + " " + std::string(report_.stamp.program.version) + " · " +
                       say("rules as of ", "règles au ") + to_text(report_.stamp.as_of);
    if (report_.status == "partial")
      line += " · " + (only_.everything() ? say("partial: see what is missing below",
                                                "partiel : voir plus bas ce qui manque")
                                          : say("partial", "partiel"));
    text_ += line + "\n";
  }

  // Pairs of words and values, in two columns where they fit.
  void group(const Slot& block, const PathNames& names) {
    std::vector<std::pair<std::string, std::string>> pairs;
    for (const Slot& member : block.members()) {
      if (!member.is_scalar() || !member.present()) continue;
      if (member.field().folded && only_.everything()) continue;
      if (!only_.shows(member, names.member(member.field().name))) continue;
      std::string value = human_value(member, member.field(), style_.human);
      if (member.is_number())
        value = with_sign(std::move(value), member.field().unit, style_.human.language);
      pairs.emplace_back(member.field().label.in(style_.human.language), std::move(value));
    }
    if (pairs.empty()) return;
    title(std::string(block.field().label.in(style_.human.language)));
    int words = 0, values = 0;
    for (const auto& [word, value] : pairs) {
      words = std::max(words, count_characters(word));
      values = std::max(values, count_characters(value));
    }
    const int both = 2 * (words + 2 + values);
    const std::size_t columns = both + narrow_gap <= width() && pairs.size() > 3 ? 2 : 1;
    const std::string gap(
        static_cast<std::size_t>(std::clamp(width() - both, narrow_gap, wide_gap)), ' ');
    const std::size_t rows = (pairs.size() + columns - 1) / columns;
    for (std::size_t row = 0; row < rows; ++row) {
      std::string line;
      for (std::size_t at = row; at < pairs.size(); at += rows)
        line += (line.empty() ? "" : gap) + fit(pairs[at].first, words, false) + "  " +
                fit(pairs[at].second, values, true);
      text_ += line + "\n";
    }
  }

  void list(const Slot& block, const PathNames& names) {
    if (block.size() == 0) return;
    // A list of lists (schedules) is shown as one table for each element.
    for (const Slot& member : block.element(0).members())
      if (member.kind() == Kind::list) return nested(block, member.field(), names);
    title(std::string(block.field().label.in(style_.human.language)));
    text_ += render_page_table(block, names, only_, style_);
  }

  void nested(const Slot& block, const Field& inner, const PathNames& names) {
    for (std::size_t i = 0; i < block.size(); ++i) {
      const Slot element = block.element(i);
      const PathNames names_here = names.element(block, i);
      if (!only_.shows(element, names_here)) continue;
      const Slot rows = element.member(inner.name);
      title(std::string(block.field().label.in(style_.human.language)) + " · " +
            printable(element_key(block, element)));
      text_ += render_page_table(rows, names_here.member(inner.name), only_, style_);
    }
  }

  const Report& report_;
  const Selection& only_;
};

}  // namespace

std::string render_page(const Report& report, const Selection& only, const PageStyle& style) {
  return Page(report, only, style).render();
}

}  // namespace habitat
