// SPDX-License-Identifier: Apache-2.0
#include "write/row_figures.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <charconv>
#include <optional>

#include "describe/path.hpp"
#include "write/selection.hpp"

namespace habitat {
namespace {

std::ptrdiff_t distance(const void* from, const void* to) {
  return static_cast<const char*>(to) - static_cast<const char*>(from);
}

// "account[2030].cash_flow" taken apart: the list, what is in brackets, and what of the element.
struct ElementPattern {
  std::string list, key, value, member;
  bool quoted = false;
};

std::optional<ElementPattern> element_pattern(const std::string& pattern) {
  if (pattern.find("[]") != pattern.npos) return {};
  const auto segments = parse_path(pattern);
  if (!segments) return {};
  const auto element = std::find_if(segments->begin(), segments->end(),
                                    [](const Segment& one) { return one.is_element(); });
  if (element == segments->end() || element->value.find('*') != element->value.npos) return {};
  std::string member = pattern.substr(element->end);
  if (member.starts_with('.')) member.erase(0, 1);
  return ElementPattern{pattern.substr(0, element->start), element->key, element->value,
                        std::move(member), element->quoted};
}

// How many elements a table may have to be named by position: a year is none.
bool is_position(const ElementPattern& pattern) {
  const auto position = position_of(pattern.value);
  return pattern.key.empty() && !pattern.quoted && position && *position < 1000;
}

class Collector {
 public:
  Collector(const Slot& shape, const std::vector<std::string>& patterns)
      : root_(shape.object()), patterns_(patterns) {}

  RowFigures collect(const Slot& shape) {
    named_.assign(patterns_.size(), false);
    tables_.assign(patterns_.size(), {});
    group(shape, "");
    // A name or a glob that takes single figures leaves out the tables beside them.
    for (std::size_t i = 0; i < patterns_.size(); ++i) {
      if (named_[i]) continue;
      if (tables_[i].empty()) all_.unknown.push_back(patterns_[i]);
      for (const std::string& table : tables_[i]) all_.tables.push_back(table);
    }
    return std::move(all_);
  }

 private:
  void group(const Slot& slot, const std::string& path) {
    for (const Slot& member : slot.members()) {
      const std::string name = join_path(path, member.field().name);
      if (member.kind() == Kind::group)
        group(member, name);
      else if (member.kind() == Kind::list)
        list(member, name);
      else if (member.is_scalar() && asked(name))
        all_.figures.push_back(figure(member, name));
    }
  }

  RowFigure figure(const Slot& slot, const std::string& name) const {
    RowFigure figure;
    figure.name = name;
    figure.unit = slot.field().unit;
    figure.kind = slot.kind();
    figure.digits = slot.field().layout.digits;
    figure.access = &slot.access();
    figure.offset = distance(root_, slot.object());
    return figure;
  }

  // Whether a pattern names it, or what it stands in.
  bool asked(const std::string& path) {
    bool any = patterns_.empty();
    for (std::size_t i = 0; i < patterns_.size(); ++i)
      if (Selection({patterns_[i]}).names(path)) any = named_[i] = true;
    return any;
  }

  void list(const Slot& slot, const std::string& path) {
    for (std::size_t i = 0; i < patterns_.size(); ++i) {
      const auto pattern = element_pattern(patterns_[i]);
      if (pattern && pattern->list == path)
        named_[i] = element(slot, path, *pattern);
      else if (!pattern && Selection({patterns_[i]}).shows(slot, PathNames::of(path)))
        tables_[i].push_back(path);
    }
  }

  // What a pattern takes of an element; whether that is anything.
  bool element(const Slot& list, const std::string& path, const ElementPattern& pattern) {
    if (list.size() == 0) return false;
    const Slot element = list.element(0);
    RowFigure of;
    of.unit = list.field().unit;
    of.list = &list.access();
    of.list_offset = distance(root_, list.object());
    of.wanted = pattern.value;
    const std::string key = pattern.key.empty() ? std::string(list.field().key) : pattern.key;
    if (element.kind() == Kind::group && !is_position(pattern)) {
      const Slot key_slot = element.member(key);
      if (!key_slot || !key_slot.is_scalar()) return false;
      of.key = &key_slot.access();
      of.key_offset = distance(element.object(), key_slot.object());
    }
    const std::string shown = is_position(pattern) ? fmt::format("{}[{}]", path, pattern.value)
                                                   : path + bracketed(pattern.key, pattern.value);
    const auto before = all_.figures.size();
    members(element, "", element.object(), pattern, of, shown);
    return all_.figures.size() != before;
  }

  void members(const Slot& slot, const std::string& name, const void* base,
               const ElementPattern& pattern, const RowFigure& of, const std::string& shown) {
    if (slot.kind() == Kind::group) {
      for (const Slot& member : slot.members())
        members(member, join_path(name, member.field().name), base, pattern, of, shown);
      return;
    }
    if (!pattern.member.empty() && !Selection({pattern.member}).names(name)) return;
    if (!slot.is_scalar()) return;
    RowFigure one = of;
    one.name = name.empty() ? shown : join_path(shown, name);
    // An element of a plain list has no field of its own: it is what the list is.
    if (!name.empty()) one.unit = slot.field().unit;
    one.kind = slot.kind();
    if (!name.empty()) one.digits = slot.field().layout.digits;
    one.access = &slot.access();
    one.offset = distance(base, slot.object());
    all_.figures.push_back(std::move(one));
  }

  const void* root_;
  const std::vector<std::string>& patterns_;
  std::vector<bool> named_;                       // whether a pattern took a single figure
  std::vector<std::vector<std::string>> tables_;  // that a pattern names
  RowFigures all_;
};

}  // namespace

const void* RowFigure::find(void* result, std::size_t& hint) const {
  const char* base = static_cast<const char*>(result);
  if (list) {
    void* const table = static_cast<char*>(result) + list_offset;
    const std::size_t size = list->size(table);
    const auto is_wanted = [&](std::size_t i) {
      const char* const element = static_cast<const char*>(list->element(table, i).object());
      return (!key->present || key->present(element + key_offset)) &&
             key->get(element + key_offset, Language::en).text() == wanted;
    };
    if (!key) {
      std::from_chars(wanted.data(), wanted.data() + wanted.size(), hint);
      if (hint >= size) return nullptr;
    } else if (hint >= size || !is_wanted(hint)) {
      for (hint = 0; hint < size && !is_wanted(hint);) ++hint;
      if (hint == size) return nullptr;
    }
    base = static_cast<const char*>(list->element(table, hint).object());
  }
  const void* const at = base + offset;
  return access->present && !access->present(at) ? nullptr : at;
}

RowFigures row_figures(const Slot& shape, const std::vector<std::string>& patterns) {
  return Collector(shape, patterns).collect(shape);
}

}  // namespace habitat
