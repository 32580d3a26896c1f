// SPDX-License-Identifier: Apache-2.0
#include "formats/reader.hpp"

#include <algorithm>

#include "describe/nearest.hpp"
#include "describe/path.hpp"
#include "formats/scalar.hpp"

namespace habitat {
namespace {

class Reader {
 public:
  Reader(Places& places, Faults& faults) : places_(places), faults_(faults) {}

  void read(const Node& node, const Slot& slot, const Field& field, const std::string& path) {
    if (!path.empty()) places_[path] = node.place;
    if (node.type == Node::Type::null) return fault(Code::empty_value, node.place, path, {path});
    switch (slot.kind()) {
      case Kind::group:
        return read_group(node, slot, path);
      case Kind::list:
        return read_list(node, slot, field, path);
      case Kind::map:
        return read_map(node, slot, field, path);
      case Kind::name_list:
        return read_names(node, slot, path);
      default:
        return read_value(node, slot, field, path);
    }
  }

 private:
  void fault(Code code, Place place, const std::string& path, std::vector<std::string> arguments) {
    faults_.push_back({code, place, path, std::move(arguments)});
  }

  void read_value(const Node& node, const Slot& slot, const Field& field, const std::string& path) {
    if (node.type != Node::Type::scalar)
      return fault(Code::scalar_expected, node.place, path, {path});
    const auto before = faults_.size();
    const auto value = read_scalar(node.text, slot, field, path, faults_);
    for (auto i = before; i < faults_.size(); ++i) faults_[i].place = node.place;
    if (value) slot.set(*value);
  }

  void read_names(const Node& node, const Slot& slot, const std::string& path) {
    std::vector<std::string> names;
    if (node.type == Node::Type::scalar) {
      if (node.text != "all") names.push_back(node.text);
    } else if (node.type == Node::Type::list) {
      for (std::size_t i = 0; i < node.entries.size(); ++i) {
        const Node& element = node.entries[i].value;
        if (element.type == Node::Type::scalar)
          names.push_back(element.text);
        else
          fault(Code::scalar_expected, element.place, path, {path + "[" + std::to_string(i) + "]"});
      }
    } else {
      return fault(Code::list_expected, node.place, path, {path});
    }
    slot.set_names(std::move(names));
  }

  void read_group(const Node& node, const Slot& slot, const std::string& path) {
    const auto members = slot.members();
    if (node.type == Node::Type::scalar && !slot.field().shorthand.empty()) {
      const Slot stands = slot.member(slot.field().shorthand);
      return read_value(node, stands, stands.field(), join_path(path, slot.field().shorthand));
    }
    std::vector<std::string> names;
    std::string listed;
    for (const Slot& member : members) {
      names.emplace_back(member.field().name);
      listed += (listed.empty() ? "" : ", ") + names.back();
    }
    if (node.type != Node::Type::map)
      return fault(Code::group_expected, node.place, path, {path.empty() ? "case" : path, listed});
    for (const Entry& entry : node.entries) {
      const auto member = std::find_if(members.begin(), members.end(),
                                       [&](const Slot& m) { return m.field().name == entry.key; });
      if (member == members.end())
        fault(Code::unknown_key, entry.key_place, join_path(path, entry.key),
              {join_path(path, entry.key), nearest(entry.key, names), listed});
      else
        read(entry.value, *member, member->field(), join_path(path, entry.key));
    }
    for (const Slot& member : members)
      if (member.field().required && !node.find(member.field().name))
        fault(Code::missing_key, node.place, path,
              {join_path(path, member.field().name), std::string(example_of(member))});
  }

  // A value such as the member takes: a word of its own, or its unit after dots.
  static std::string example_of(const Slot& member) {
    if (!member.words().empty()) return std::string(member.words().front().word);
    return member.field().unit.empty() ? "..." : "... " + std::string(member.field().unit);
  }

  void read_list(const Node& node, const Slot& slot, const Field& field, const std::string& path) {
    if (node.type != Node::Type::list) return fault(Code::list_expected, node.place, path, {path});
    slot.resize(node.entries.size());
    for (std::size_t i = 0; i < node.entries.size(); ++i)
      read(node.entries[i].value, slot.element(i), field, path + "[" + std::to_string(i) + "]");
  }

  void read_map(const Node& node, const Slot& slot, const Field& field, const std::string& path) {
    if (node.type != Node::Type::map)
      return fault(Code::group_expected, node.place, path, {path, ""});
    for (const Entry& entry : node.entries) {
      if (!slot.access().key_fits(entry.key)) {
        const bool closed = slot.access().known_keys != nullptr;
        fault(closed ? Code::unknown_parameter : Code::bad_map_key, entry.key_place, path,
              closed ? std::vector<std::string>{entry.key,
                                                nearest(entry.key, slot.access().known_keys())}
                     : std::vector<std::string>{path, entry.key});
        continue;
      }
      const Slot element = slot.entry(entry.key);
      read(entry.value, element, element.field().name.empty() ? field : element.field(),
           path + "[" + entry.key + "]");
    }
  }

  Places& places_;
  Faults& faults_;
};

Place part_place(int source, std::size_t start, std::size_t end) {
  return {.source = source,
          .line = 1,
          .column = static_cast<int>(start) + 1,
          .length = std::max(1, static_cast<int>(end - start))};
}

// The entry that a segment names in a node, made where a map lacks it. Null after a fault.
Node* descend(Node& node, const Segment& segment, const Place& place, std::string_view path,
              Faults& faults) {
  if (segment.is_element() && node.type == Node::Type::list) {
    Node* found = nullptr;
    std::string positions;
    for (std::size_t i = 0; i < node.entries.size(); ++i) {
      const Entry* key = segment.key.empty() ? nullptr : node.entries[i].value.find(segment.key);
      const bool same = key ? key->value.text == segment.value
                            : segment.key.empty() && std::to_string(i) == segment.value;
      if (!same) continue;
      positions += (positions.empty() ? "[" : ", [") + std::to_string(i) + "]";
      if (found) {
        faults.push_back({Code::ambiguous_figure, place, "", {std::string(path), positions}});
        return nullptr;
      }
      found = &node.entries[i].value;
    }
    if (!found)
      faults.push_back({Code::set_missing_element,
                        place,
                        "",
                        {std::string(path), std::to_string(node.entries.size())}});
    return found;
  }
  const std::string& name = segment.is_element() ? segment.value : segment.member;
  const bool map = node.type == Node::Type::map || node.type == Node::Type::null;
  // Where nothing is given yet, [2030] may be a year of a map, [0] only the element of a list.
  const bool position = segment.is_element() && (!segment.key.empty() || segment.value.size() < 4);
  if (!map || (position && node.type == Node::Type::null)) {
    faults.push_back({Code::set_missing_element, place, "", {std::string(path), ""}});
    return nullptr;
  }
  node.type = Node::Type::map;
  if (Entry* entry = node.find(name)) return &entry->value;
  Entry fresh;
  fresh.key = name;
  fresh.key_place = place;
  fresh.value.place = place;
  node.entries.push_back(std::move(fresh));
  return &node.entries.back().value;
}

// The names of a path up to its first element, against what a case can hold: told before anything
// is looked for under them. What follows, the reader checks.
void check_first_names(const std::vector<Segment>& segments, const Slot& root, int rank,
                       Faults& faults) {
  Slot slot = root;
  for (const Segment& segment : segments) {
    if (segment.is_element() || slot.kind() != Kind::group) return;
    std::vector<std::string> names;
    std::string listed;
    for (const Slot& member : slot.members()) {
      names.emplace_back(member.field().name);
      listed += (listed.empty() ? "" : ", ") + names.back();
    }
    const Slot member = slot.member(segment.member);
    if (!member) {
      faults.push_back({Code::unknown_key,
                        part_place(rank, segment.start, segment.start + segment.member.size()),
                        "",
                        {segment.member, nearest(segment.member, names), listed}});
      return;
    }
    slot = member;
  }
}

// The "=" that ends the path: the first one outside brackets.
std::size_t path_end(std::string_view text) {
  bool inside = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '[') inside = true;
    if (text[i] == ']') inside = false;
    if (text[i] == '=' && !inside) return i;
  }
  return text.npos;
}

}  // namespace

void read_slots(const Node& node, const Slot& root, Places& places, Faults& faults) {
  Reader(places, faults).read(node, root, root.field(), "");
}

void apply_override(Document& document, const Slot& root, const Source& text, Faults& faults) {
  const int rank = static_cast<int>(document.sources.size());
  document.sources.push_back(text);
  const auto equals = path_end(text.text);
  const auto path = std::string_view(text.text).substr(0, equals);
  const auto segments = equals == text.text.npos ? std::nullopt : parse_path(path);
  if (!segments) {
    faults.push_back({Code::set_form, part_place(rank, 0, text.text.size()), "", {}});
    return;
  }
  const auto before = faults.size();
  check_first_names(*segments, root, rank, faults);
  if (faults.size() != before) return;
  Node value = read_value(document.sources.back(), rank, equals + 1, faults);
  if (faults.size() != before) return;
  // Tried on a copy: what a path began to make is gone when its end is not there.
  Node attempt = document.root;
  Node* node = &attempt;
  for (std::size_t i = 0; i < segments->size() && node; ++i) {
    const auto& segment = (*segments)[i];
    const auto end = i + 1 < segments->size() ? (*segments)[i + 1].start : equals;
    node = descend(*node, segment, part_place(rank, segment.start, end), path, faults);
  }
  if (!node) return;
  *node = std::move(value);
  document.root = std::move(attempt);
}

Place place_of(const Places& places, std::string_view path) {
  for (std::string_view around = path;; around = around.substr(0, around.find_last_of(".["))) {
    if (const auto found = places.find(around); found != places.end()) return found->second;
    if (around.find_last_of(".[") == around.npos) return {};
  }
}

}  // namespace habitat
