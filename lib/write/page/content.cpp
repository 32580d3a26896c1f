// SPDX-License-Identifier: Apache-2.0
// The blocks of the page: which ones there are, and what stands in them.
#include "write/page/content.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "messages/utf8.hpp"
#include "write/wording.hpp"

namespace habitat {
namespace {

class PageBlocks : Wording {
 public:
  PageBlocks(const Report& report, const Selection& only, const HumanStyle& human, int width = 0)
      : Wording(human), report_(report), only_(only), width_(width) {}

  bool shows(const Slot& block) const {
    const std::string name(block.field().name);
    const bool left_out = only_.everything() && (block.field().layout.folded || yields(block));
    return !left_out && only_.shows(block, PathNames::of(name));
  }

  void add(const Slot& block) {
    const std::string name(block.field().name);
    const PathNames names = PathNames::of(name);
    if (block.kind() == Kind::group)
      group(block, names, in_language(block.field().label));
    else if (block.kind() == Kind::list && block.size() > 0)
      list(block, names);
    else if (block.is_scalar() && block.present())
      alone(block);
  }

  std::vector<PageBlock> blocks;

 private:
  // Whether another block says more of the same.
  bool yields(const Slot& block) const {
    const auto other = block.field().layout.yields_to;
    if (other.empty()) return false;
    const Slot fuller = report_.results.member(other);
    return fuller && fuller.kind() == Kind::list && fuller.size() > 0;
  }

  PageBlock titled(const Slot& block) const {
    return {std::string(block.field().name), in_language(block.field().label)};
  }

  // A figure that stands in no group: its label is the title, what is said of it the words.
  void alone(const Slot& figure) {
    PageBlock block = titled(figure);
    const Text& words = figure.field().doc.en.empty() ? figure.field().label : figure.field().doc;
    block.figures.push_back({in_language(words), value_of(figure)});
    blocks.push_back(std::move(block));
  }

  void group(const Slot& group, const PathNames& names, const std::string& title) {
    PageBlock block{names.plain, title};
    std::vector<Slot> tables, texts, groups;
    bool leads = false;
    for (const Slot& member : group.members()) {
      if (!member.present() || (member.field().layout.folded && only_.everything())) continue;
      if (!only_.shows(member, names.member(member.field().name))) continue;
      if (member.is_scalar()) {
        block.figures.push_back({in_language(member.field().label), value_of(member)});
      } else if (is_text(member)) {
        leads = leads || block.figures.empty();
        texts.push_back(member);
      } else if (is_row(member)) {
        row(member, names.member(member.field().name), block.figures);
      } else if (member.kind() == Kind::list && member.size() > 0) {
        tables.push_back(member);
      } else if (member.kind() == Kind::group) {
        groups.push_back(member);
      }
    }
    // Sentences that stand before all figures answer: the page has begun with them, unless figures
    // were chosen. The others explain.
    if (leads && !texts.empty()) {
      if (!only_.everything())
        sentences(texts.front(), names.member(texts.front().field().name), title);
      texts.erase(texts.begin());
    }
    if (!block.figures.empty()) blocks.push_back(std::move(block));
    for (const Slot& text : texts) sentences(text, names.member(text.field().name), title);
    for (const Slot& inner : groups)
      this->group(inner, names.member(inner.field().name), in_language(inner.field().label));
    for (const Slot& table : tables) {
      list(table, names.member(table.field().name));
      blocks.back().name = names.member(table.field().name).plain;
      blocks.back().title = fmt::format("{} · {}", title, blocks.back().title);
      tell_unit(blocks.back(), group, table.field());
    }
  }

  void sentences(const Slot& list, const PathNames& names, const std::string& title) {
    PageBlock block{names.plain, fmt::format("{} · {}", title, in_language(list.field().label))};
    for (std::size_t i = 0; i < list.size(); ++i)
      if (only_.shows(list.element(i), names.element(list, i)))
        block.sentences.push_back(value_of(list.element(i)));
    if (!block.sentences.empty()) blocks.push_back(std::move(block));
  }

  // Of the figures of a table in an element, where the element says it once for all.
  void tell_unit(PageBlock& block, const Slot& element, const Field& inner) const {
    const Slot unit = element.member(inner.layout.unit_in);
    if (!unit || !unit.present()) return;
    block.unit = human_value(unit, unit.field(), human_);
    block.title = fmt::format("{} ({})", block.title, block.unit);
  }

  std::string value_of(const Slot& slot) const {
    std::string value = human_value(slot, slot.field(), human_);
    const bool number = slot.is_number() || slot.kind() == Kind::integer;
    return number ? with_sign(std::move(value), slot.field().unit, human_.language) : value;
  }

  // A list of values, not of groups.
  static bool is_row(const Slot& slot) {
    return slot.kind() == Kind::list && slot.element(0).is_scalar();
  }

  // A list of sentences.
  static bool is_text(const Slot& slot) {
    return is_row(slot) && slot.size() > 0 && slot.element(0).kind() == Kind::text;
  }

  // Its values side by side, "10.00 / 20.00 %". The one that the group has said already, such as
  // the only rate, says nothing more.
  void row(const Slot& list, const PathNames& names, std::vector<PageFigure>& figures) const {
    std::vector<std::string> all;
    for (std::size_t i = 0; i < list.size(); ++i)
      if (only_.shows(list.element(i), names.element(list, i)))
        all.push_back(human_value(list.element(i), list.field(), human_));
    std::string values = fmt::format("{}", fmt::join(all, " / "));
    if (list.element(0).is_number())
      values = with_sign(std::move(values), list.field().unit, human_.language);
    const bool said = list.size() == 1 && only_.everything() &&
                      std::any_of(figures.begin(), figures.end(),
                                  [&](const PageFigure& figure) { return figure.value == values; });
    if (!said) figures.push_back({in_language(list.field().label), std::move(values)});
  }

  void list(const Slot& list, const PathNames& names) {
    if (const auto rank = asked_alone(list, names))
      return group(list.element(*rank), names.element(list, *rank), title_of(list, *rank));
    // A list of lists (schedules) is shown as one table for each element, unless the inner ones are
    // folded and nobody asks for them.
    for (const Slot& member : list.element(0).members())
      if (member.kind() == Kind::list && holds_groups(list, member.field().name) &&
          (!member.field().layout.folded || asks(list, member.field(), names)))
        return nested(list, member.field(), names);
    PageBlock block = titled(list);
    block.table = page_table(list, names, only_, human_, width_);
    if (only_.names(names)) block.list = list;
    blocks.push_back(std::move(block));
  }

  // The element that is asked for by itself and whole: it is shown as a group, not as a row.
  std::optional<std::size_t> asked_alone(const Slot& list, const PathNames& names) const {
    std::optional<std::size_t> rank;
    if (only_.everything() || only_.names(names) || !has_figures(list)) return {};
    for (std::size_t i = 0; i < list.size(); ++i) {
      const PathNames element = names.element(list, i);
      if (!only_.shows(list.element(i), element)) continue;
      if (rank || !only_.names(element)) return {};
      rank = i;
    }
    return rank;
  }

  // Whether elements have more than a name and lists of their own.
  static bool has_figures(const Slot& list) {
    if (list.element(0).is_scalar()) return false;
    const std::vector<Slot> members = list.element(0).members();
    return std::any_of(members.begin(), members.end(), [&](const Slot& member) {
      return member.is_scalar() && member.field().name != list.field().key;
    });
  }

  std::string title_of(const Slot& list, std::size_t rank) const {
    return fmt::format("{} · {}", in_language(list.field().label),
                       printable(element_key(list, list.element(rank))));
  }

  // Whether the inner lists have rows of their own, and not plain values or nothing.
  static bool holds_groups(const Slot& list, std::string_view inner) {
    for (std::size_t i = 0; i < list.size(); ++i)
      if (const Slot rows = list.element(i).member(inner); rows.size() > 0)
        return !rows.element(0).is_scalar();
    return false;
  }

  // Whether something within the inner lists is named, and not the outer list whole.
  bool asks(const Slot& list, const Field& inner, const PathNames& names) const {
    if (only_.everything() || only_.names(names)) return false;
    for (std::size_t i = 0; i < list.size(); ++i)
      if (only_.shows(list.element(i).member(inner.name),
                      names.element(list, i).member(inner.name)) &&
          !only_.names(names.element(list, i)))
        return true;
    return false;
  }

  void nested(const Slot& list, const Field& inner, const PathNames& names) {
    for (std::size_t i = 0; i < list.size(); ++i) {
      const Slot element = list.element(i);
      const PathNames names_here = names.element(list, i);
      if (!only_.shows(element, names_here)) continue;
      PageBlock block{std::string(list.field().name), title_of(list, i)};
      tell_unit(block, element, inner);
      const Slot rows = element.member(inner.name);
      if (rows.size() == 0) continue;
      const PathNames names_inner = names_here.member(inner.name);
      block.table = page_table(rows, names_inner, only_, human_, width_);
      if (only_.names(names_inner)) block.list = rows;
      blocks.push_back(std::move(block));
    }
  }

  const Report& report_;
  const Selection& only_;
  const int width_;
};

bool has_numbers(const PageBlock& block) {
  return !block.figures.empty() ||
         std::any_of(block.table.columns.begin(), block.table.columns.end(),
                     [](const TextColumn& column) { return column.to_right; });
}

// What a selection of that name shows of a block.
void add_annex(const Report& report, const Slot& block, const std::string& name, bool folded,
               const HumanStyle& human, std::vector<PageBlock>& annexes) {
  const Selection asked({name});
  PageBlocks whole(report, asked, human);
  whole.add(block);
  for (PageBlock& one : whole.blocks) {
    one.folded = folded;
    if (has_numbers(one)) annexes.push_back(std::move(one));
  }
}

}  // namespace

std::vector<PageBlock> page_blocks(const Report& report, const Selection& only,
                                   const HumanStyle& human, int width) {
  PageBlocks page(report, only, human, width);
  if (report.results)
    for (const Slot& block : report.results.members())
      if (page.shows(block)) page.add(block);
  return std::move(page.blocks);
}

std::vector<PageBlock> page_annexes(const Report& report, const std::vector<PageBlock>& page,
                                    const HumanStyle& human, bool folded) {
  std::vector<PageBlock> annexes;
  if (!report.results) return annexes;
  const Selection all;
  const auto is_in_part = [&](const std::string& path) {
    return std::any_of(page.begin(), page.end(), [&](const PageBlock& one) {
      return one.name == path && !one.table.rest.empty();
    });
  };
  for (const Slot& block : report.results.members()) {
    const std::string name(block.field().name);
    const bool shown = PageBlocks(report, all, human).shows(block);
    if (shown && folded && block.kind() == Kind::group)
      for (const Slot& member : block.members()) {
        const std::string path = join_path(name, member.field().name);
        const bool hidden = member.field().layout.folded;
        if (member.kind() == Kind::list && member.size() > 0 && (hidden || is_in_part(path)))
          add_annex(report, block, path, hidden, human, annexes);
      }
    if (!is_in_part(name) && (shown || !folded)) continue;
    add_annex(report, block, name, !shown, human, annexes);
  }
  return annexes;
}

bool is_annexed(const PageBlock& block, const std::vector<PageBlock>& annexes) {
  return std::any_of(annexes.begin(), annexes.end(), [&](const PageBlock& annex) {
    return !annex.folded && annex.name == block.name;
  });
}

}  // namespace habitat
