// SPDX-License-Identifier: Apache-2.0
// The blocks of the page: which ones there are, and what stands in them.
#include "formats/page_content.hpp"

#include <algorithm>

#include "formats/utf8.hpp"
#include "formats/wording.hpp"

namespace habitat {
namespace {

class PageBlocks : Wording {
 public:
  PageBlocks(const Report& report, const Selection& only, const HumanStyle& human)
      : Wording(human), report_(report), only_(only) {}

  bool shows(const Slot& block) const {
    const std::string name(block.field().name);
    const bool left_out = only_.everything() && (block.field().folded || yields(block));
    return !left_out && only_.shows(block, {name, name, name});
  }

  void add(const Slot& block) {
    const std::string name(block.field().name);
    const PathNames names{name, name, name};
    if (block.kind() == Kind::group)
      group(block, names);
    else if (block.kind() == Kind::list && block.size() > 0)
      list(block, names);
  }

  std::vector<PageBlock> blocks;

 private:
  // Whether another block says more of the same.
  bool yields(const Slot& block) const {
    const auto other = block.field().yields_to;
    if (other.empty()) return false;
    const Slot fuller = report_.results.member(other);
    return fuller && fuller.kind() == Kind::list && fuller.size() > 0;
  }

  PageBlock titled(const Slot& block) const {
    return {std::string(block.field().name), in_language(block.field().label)};
  }

  void group(const Slot& group, const PathNames& names) {
    PageBlock block = titled(group);
    for (const Slot& member : group.members()) {
      if (!member.is_scalar() || !member.present()) continue;
      if (member.field().folded && only_.everything()) continue;
      if (!only_.shows(member, names.member(member.field().name))) continue;
      std::string value = human_value(member, member.field(), human_);
      if (member.is_number())
        value = with_sign(std::move(value), member.field().unit, human_.language);
      block.figures.push_back({in_language(member.field().label), std::move(value)});
    }
    if (!block.figures.empty()) blocks.push_back(std::move(block));
  }

  void list(const Slot& list, const PathNames& names) {
    // A list of lists (schedules) is shown as one table for each element.
    for (const Slot& member : list.element(0).members())
      if (member.kind() == Kind::list) return nested(list, member.field(), names);
    PageBlock block = titled(list);
    block.table = page_table(list, names, only_, human_);
    block.list = list;
    blocks.push_back(std::move(block));
  }

  void nested(const Slot& list, const Field& inner, const PathNames& names) {
    for (std::size_t i = 0; i < list.size(); ++i) {
      const Slot element = list.element(i);
      const PathNames names_here = names.element(list, i);
      if (!only_.shows(element, names_here)) continue;
      PageBlock block = titled(list);
      block.title += " · " + printable(element_key(list, element));
      block.list = element.member(inner.name);
      block.table = page_table(block.list, names_here.member(inner.name), only_, human_);
      blocks.push_back(std::move(block));
    }
  }

  const Report& report_;
  const Selection& only_;
};

bool has_numbers(const PageBlock& block) {
  return !block.figures.empty() ||
         std::any_of(block.table.columns.begin(), block.table.columns.end(),
                     [](const TextColumn& column) { return column.to_right; });
}

}  // namespace

std::string page_head(const Report& report, const HumanStyle& human) {
  const bool french = human.language == Language::fr;
  const std::string tool = report.stamp.tool + " " + std::string(report.stamp.program.version);
  if (!report.results) return tool;
  return tool + " · " + (french ? "règles au " : "rules as of ") +
         human_date(report.stamp.as_of, human.language);
}

std::string page_status(const Report& report, const Selection& only, const HumanStyle& human) {
  if (report.status != "partial") return "";
  const bool french = human.language == Language::fr;
  if (!only.everything()) return french ? "partiel" : "partial";
  return french ? "partiel : voir plus bas ce qui manque" : "partial: see what is missing below";
}

std::vector<PageBlock> page_blocks(const Report& report, const Selection& only,
                                   const HumanStyle& human) {
  PageBlocks page(report, only, human);
  if (report.results)
    for (const Slot& block : report.results.members())
      if (page.shows(block)) page.add(block);
  return std::move(page.blocks);
}

std::vector<PageBlock> page_annexes(const Report& report, const HumanStyle& human, bool folded) {
  std::vector<PageBlock> annexes;
  if (!report.results) return annexes;
  const Selection all;
  for (const Slot& block : report.results.members()) {
    const Selection asked({std::string(block.field().name)});
    PageBlocks page(report, all, human), whole(report, asked, human);
    whole.add(block);
    const bool shown = page.shows(block);
    if (shown) page.add(block);
    const bool in_part = shown && !page.blocks.empty() && !page.blocks.front().table.rest.empty();
    if (!(in_part || (folded && !shown))) continue;
    for (PageBlock& one : whole.blocks) {
      one.folded = !shown;
      if (has_numbers(one)) annexes.push_back(std::move(one));
    }
  }
  return annexes;
}

}  // namespace habitat
