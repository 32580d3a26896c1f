// SPDX-License-Identifier: Apache-2.0
#include "read/override.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <span>

#include "describe/path.hpp"
#include "messages/nearest.hpp"
#include "messages/plain_text.hpp"
#include "messages/utf8.hpp"
#include "numbers/written_number.hpp"
#include "read/column_name.hpp"
#include "read/document.hpp"
#include "read/meant.hpp"
#include "read/override_change.hpp"

namespace habitat {
namespace {

// The place of a part of a path that begins at `origin`.
Place part_place(const Place& origin, std::size_t start, std::size_t end) {
  return {.source = origin.source,
          .line = origin.line,
          .column = origin.column + static_cast<int>(start),
          .length = std::max(1, static_cast<int>(end - start))};
}

// A path of an override cut at one of its segments.
struct Cut {
  std::string before, whole, after;  // "loans", "loans[9]", ".rate" of "loans[9].rate"
  Place place;
};

Cut cut_at(std::string_view path, const Segment& segment, const Place& origin) {
  return {std::string(path.substr(0, segment.start)), std::string(path.substr(0, segment.end)),
          std::string(path.substr(segment.end)), part_place(origin, segment.start, segment.end)};
}

constexpr std::size_t most_keys_told = 40;

// A list as a case can hold it: the member that names its elements, and whether it grows.
struct ListForm {
  std::string key;
  bool grows = false;
};

// An element of which its key alone is known.
Node* added(Node& list, const std::string& key, const std::string& name, const Place& place) {
  Entry entry;
  entry.key = key;
  entry.key_place = place;
  entry.value.type = Node::Type::scalar;
  entry.value.text = name;
  entry.value.place = place;
  Entry fresh;
  fresh.value.type = Node::Type::map;
  fresh.value.place = place;
  fresh.value.entries.push_back(std::move(entry));
  list.type = Node::Type::list;
  list.entries.push_back(std::move(fresh));
  return &list.entries.back().value;
}

// The element of a list that a segment names by position or key; where the segment does not say
// the member that names elements, the form of the list does. Null after a fault.
Node* element_of(Node& list, const Segment& segment, const ListForm& form, const Cut& cut,
                 Faults& faults) {
  if (segment.key.empty() && !segment.quoted)
    if (const auto at = position_of(segment.value); at && *at < list.entries.size())
      return &list.entries[*at].value;
  const std::string& name = segment.key.empty() ? form.key : segment.key;
  Node* found = nullptr;
  std::vector<std::string> paths, keys;
  for (std::size_t i = 0; !name.empty() && i < list.entries.size(); ++i) {
    Node& element = list.entries[i].value;
    const Entry* key = element.find(name);
    if (!key) continue;
    if (keys.size() <= most_keys_told) keys.push_back(bracketed(name, key->value.text));
    if (key->value.text != segment.value) continue;
    found = &element;
    paths.push_back(fmt::format("{}[{}]{}", cut.before, i, cut.after));
  }
  if (paths.size() == 1) return found;
  if (paths.empty() && form.grows && name == form.key && !position_of(segment.value))
    return added(list, name, segment.value, cut.place);
  if (paths.empty())
    faults.push_back({Code::set_missing_element,
                      cut.place,
                      "",
                      {cut.whole, listed_briefly(keys), std::to_string(list.entries.size())}});
  else
    faults.push_back(
        {Code::ambiguous_figure, cut.place, "", {cut.whole + cut.after, listed(paths)}});
  return nullptr;
}

// The entry that a segment names in a node, made where a map lacks it. Null after a fault.
Node* descend(Node& node, const Segment& segment, const ListForm& form, const Cut& cut, bool in_map,
              Faults& faults) {
  const bool starts = form.grows && node.type == Node::Type::null && !position_of(segment.value);
  if (segment.is_element() && (node.type == Node::Type::list || starts))
    return element_of(node, segment, form, cut, faults);
  const std::string& name = segment.is_element() ? segment.value : segment.member;
  const bool map = node.type == Node::Type::map || node.type == Node::Type::null;
  // Where nothing is given yet, [2030] may be a year of a map, [0] only the element of a list.
  const bool position =
      segment.is_element() && !in_map && (!segment.key.empty() || segment.value.size() < 4);
  if (!map || (position && node.type == Node::Type::null)) {
    faults.push_back({Code::set_missing_element, cut.place, "", {cut.whole, "", ""}});
    return nullptr;
  }
  node.type = Node::Type::map;
  if (Entry* entry = node.find(name)) return &entry->value;
  Entry fresh;
  fresh.key = name;
  fresh.key_place = cut.place;
  fresh.value.place = cut.place;
  node.entries.push_back(std::move(fresh));
  return &node.entries.back().value;
}

// The names of a path up to its first element, against what a case can hold: told before anything
// is looked for under them. What follows, the reader checks.
void check_first_names(const std::vector<Segment>& segments, const Slot& root, const Place& origin,
                       Faults& faults) {
  Slot slot = root;
  for (const Segment& segment : segments) {
    if (segment.is_element() || slot.kind() != Kind::group) return;
    const auto names = member_names(slot);
    const Slot member = slot.member(segment.member);
    if (!member) {
      faults.push_back({Code::unknown_key,
                        part_place(origin, segment.start, segment.start + segment.member.size()),
                        "",
                        {segment.member, meant_key(segment.member, slot), listed(names)}});
      return;
    }
    slot = member;
  }
}

// Whether what the first brackets of a path name is an entry of a map, and none of a list.
bool is_in_map(const std::vector<Segment>& segments, const Slot& root) {
  Slot slot = root;
  for (const Segment& segment : segments) {
    if (segment.is_element()) return slot.kind() == Kind::map;
    if (slot.kind() != Kind::group) return false;
    slot = slot.member(segment.member);
    if (!slot) return false;
  }
  return false;
}

// Whether a list may stand in a file of its own.
bool is_list_file(const Slot& root, std::string_view path) {
  const Found found = find_slot(root, path);
  return found && found.slot.kind() == Kind::list && found.slot.field().from_file;
}

// "- 250000 EUR" is a list of one to YAML, and a minus apart from its number to who writes it.
void keep_minus(Node& value, std::string_view text) {
  const bool one = value.type == Node::Type::list && value.entries.size() == 1 &&
                   value.entries[0].value.type == Node::Type::scalar;
  if (!one || !text.starts_with('-') || number_length(text) == 0) return;
  value.type = Node::Type::scalar;
  value.entries.clear();
  value.text = text;
  value.place.length = count_characters(text);
}

// "parameters.emission.oil" is taken for "parameters[emission.oil]", for every other path is
// written with dots alone, and the nearest key is looked for by the whole. Offsets stay those of
// the text typed.
std::string with_bracketed_key(std::string_view path, const Slot& root) {
  const auto dot = path.find('.');
  if (dot == path.npos || path.find('[') != path.npos) return std::string(path);
  const Slot map = root.member(path.substr(0, dot));
  if (!map || map.kind() != Kind::map || !map.access().known_keys) return std::string(path);
  return fmt::format("{}[{}]", path.substr(0, dot), path.substr(dot + 1));
}

// The form of a list, as far as a case can hold it: lists that are still empty get an element to
// look at, for as long as that takes.
ListForm form_of_list(const Slot& slot, std::span<const Segment> path) {
  if (!slot) return {};
  if (path.empty() && slot.kind() == Kind::list)
    return {std::string(slot.field().key), slot.field().grows};
  if (path.empty()) return {};
  if (slot.kind() == Kind::group && !path[0].is_element())
    return form_of_list(slot.member(path[0].member), path.subspan(1));
  if (slot.kind() != Kind::list || !path[0].is_element()) return {};
  const bool empty = slot.size() == 0;
  if (empty) slot.resize(1);
  ListForm form = form_of_list(slot.element(0), path.subspan(1));
  if (empty) slot.resize(0);
  return form;
}

}  // namespace

namespace {

// Where a path leads, made where a map lacks it. Null after a fault.
Node* node_at(Node& document, const Slot& root, std::string_view typed, const Place& origin,
              Faults& faults) {
  const std::string path = with_bracketed_key(typed, root);
  const auto segments = parse_path(path);
  if (!segments) {
    faults.push_back({Code::set_form, part_place(origin, 0, path.size())});
    return nullptr;
  }
  const auto before = faults.count();
  check_first_names(*segments, root, origin, faults);
  if (faults.count() != before) return nullptr;
  Node* node = &document;
  const bool in_map = is_in_map(*segments, root);
  for (std::size_t i = 0; i < segments->size(); ++i) {
    const Segment& segment = (*segments)[i];
    const auto list = std::string_view(path).substr(0, segment.start);
    if (segment.is_element() && node->type == Node::Type::scalar && is_list_file(root, list)) {
      faults.push_back({Code::set_in_file,
                        part_place(origin, 0, segment.end),
                        "",
                        {std::string(list), node->text}});
      return nullptr;
    }
    const ListForm form =
        segment.is_element() ? form_of_list(root, std::span(*segments).first(i)) : ListForm{};
    node = descend(*node, segment, form, cut_at(path, segment, origin), in_map, faults);
    if (!node) return nullptr;
  }
  return node;
}

}  // namespace

void override_value(Node& document, const Slot& root, std::string_view path, const Place& origin,
                    Node value, Faults& faults) {
  if (Node* node = node_at(document, root, path, origin, faults)) *node = std::move(value);
}

void apply_override(Document& document, const Slot& root, const Source& text, Faults& faults) {
  const int rank = static_cast<int>(document.sources.size());
  const Place origin{.source = rank, .line = 1, .column = 1};
  document.sources.push_back(text);
  const auto equals = find_outside_brackets(text.text, '=');
  const auto [change, typed] = change_of(std::string_view(text.text).substr(0, equals));
  const std::string path = with_bracketed_key(typed, root);
  const auto segments = equals == text.text.npos ? std::nullopt : parse_path(path);
  if (!segments) {
    faults.push_back({Code::set_form, part_place(origin, 0, text.text.size())});
    return;
  }
  const auto before = faults.count();
  check_first_names(*segments, root, origin, faults);
  if (faults.count() != before) return;
  if (text.text.find_first_not_of(" \t", equals + 1) == text.text.npos) {
    faults.push_back({Code::empty_value, part_place(origin, 0, equals + 1), path, {path}});
    return;
  }
  Node value = read_value(document.sources.back(), rank, equals + 1, faults);
  if (faults.count() != before) return;
  const Found found = find_slot(root, path);
  if (!found || found.slot.kind() != Kind::list)
    keep_minus(value, trimmed(std::string_view(text.text).substr(equals + 1)));
  // Tried on a copy: what a path began to make is gone when its end is not there.
  Node attempt = document.root;
  Node* const node = node_at(attempt, root, path, origin, faults);
  if (!node) return;
  change_value(change, node, value, path, part_place(origin, 0, equals), faults);
  *node = std::move(value);
  if (faults.count() == before) document.root = std::move(attempt);
}

}  // namespace habitat
