// SPDX-License-Identifier: Apache-2.0
#include "formats/reader.hpp"

#include <algorithm>

#include "describe/nearest.hpp"
#include "describe/path.hpp"
#include "formats/scalar.hpp"
#include "formats/utf8.hpp"

namespace habitat {
namespace {

constexpr int longest_value_told = 60;

std::vector<std::string> member_names(const Slot& group) {
  std::vector<std::string> names;
  for (const Slot& member : group.members()) names.emplace_back(member.field().name);
  return names;
}

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
    for (auto i = before; i < faults_.size(); ++i) {
      faults_[i].place = node.place;
      // The excerpt shows the value where it stands: the message names its beginning.
      if (faults_[i].arguments.size() > 1)
        faults_[i].arguments[1] = shortened(faults_[i].arguments[1], longest_value_told);
    }
    if (value) slot.set(*value);
  }

  void read_names(const Node& node, const Slot& slot, const std::string& path) {
    std::vector<std::string> names;
    if (node.type == Node::Type::scalar) {
      if (node.text != "all") names.push_back(node.text);
    } else if (node.type == Node::Type::list) {
      for (std::size_t i = 0; i < node.entries.size(); ++i) {
        const Node& element = node.entries[i].value;
        const std::string at = path + "[" + std::to_string(i) + "]";
        places_[at] = element.place;
        if (element.type == Node::Type::scalar)
          names.push_back(element.text);
        else
          fault(Code::scalar_expected, element.place, path, {at});
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
    const auto names = member_names(slot);
    if (node.type != Node::Type::map)
      return fault(Code::group_expected, node.place, path,
                   {path.empty() ? "case" : path, listed(names)});
    for (const Entry& entry : node.entries) {
      const auto member = std::find_if(members.begin(), members.end(),
                                       [&](const Slot& m) { return m.field().name == entry.key; });
      if (member == members.end())
        fault(Code::unknown_key, entry.key_place, join_path(path, entry.key),
              {join_path(path, shortened(entry.key, longest_value_told)), nearest(entry.key, names),
               listed(names)});
      else
        read(entry.value, *member, member->field(), join_path(path, entry.key));
    }
    for (const Slot& member : members)
      if (member.field().required && !node.find(member.field().name))
        fault(Code::missing_key, node.place, path,
              {join_path(path, member.field().name), std::string(example_of(member)),
               std::string(member.field().name)});
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
        if (closed)
          fault(Code::unknown_parameter, entry.key_place, path,
                {entry.key, nearest(entry.key, slot.access().known_keys()),
                 listed(slot.access().known_keys())});
        else
          fault(Code::bad_map_key, entry.key_place, path, {path, entry.key});
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

// A path of an override cut at one of its segments.
struct Cut {
  std::string before, whole, after;  // "loans", "loans[9]", ".rate" of "loans[9].rate"
  Place place;
};

Cut cut_at(std::string_view path, const std::vector<Segment>& segments, std::size_t i, int rank) {
  const bool last = i + 1 == segments.size();
  std::size_t end = last ? path.size() : segments[i + 1].start;
  const Place place = part_place(rank, segments[i].start, end);
  if (!last && !segments[i + 1].is_element()) --end;  // the dot
  return {std::string(path.substr(0, segments[i].start)), std::string(path.substr(0, end)),
          std::string(path.substr(end)), place};
}

// The element of a list that a segment names by position or key. Null after a fault.
Node* element_of(Node& list, const Segment& segment, const Cut& cut, Faults& faults) {
  std::vector<Node*> found;
  std::vector<std::string> paths, keys;
  for (std::size_t i = 0; i < list.entries.size(); ++i) {
    Node& element = list.entries[i].value;
    const std::string position = std::to_string(i);
    const Entry* key = segment.key.empty() ? nullptr : element.find(segment.key);
    if (key) keys.push_back("[" + segment.key + "=" + key->value.text + "]");
    if (segment.key.empty() ? position != segment.value : !key || key->value.text != segment.value)
      continue;
    found.push_back(&element);
    paths.push_back(cut.before + "[" + position + "]" + cut.after);
  }
  if (found.size() == 1) return found[0];
  if (found.empty())
    faults.push_back({Code::set_missing_element,
                      cut.place,
                      "",
                      {cut.whole, listed(keys), std::to_string(list.entries.size())}});
  else
    faults.push_back(
        {Code::ambiguous_figure, cut.place, "", {cut.whole + cut.after, listed(paths)}});
  return nullptr;
}

// The entry that a segment names in a node, made where a map lacks it. Null after a fault.
Node* descend(Node& node, const Segment& segment, const Cut& cut, Faults& faults) {
  if (segment.is_element() && node.type == Node::Type::list)
    return element_of(node, segment, cut, faults);
  const std::string& name = segment.is_element() ? segment.value : segment.member;
  const bool map = node.type == Node::Type::map || node.type == Node::Type::null;
  // Where nothing is given yet, [2030] may be a year of a map, [0] only the element of a list.
  const bool position = segment.is_element() && (!segment.key.empty() || segment.value.size() < 4);
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
void check_first_names(const std::vector<Segment>& segments, const Slot& root, int rank,
                       Faults& faults) {
  Slot slot = root;
  for (const Segment& segment : segments) {
    if (segment.is_element() || slot.kind() != Kind::group) return;
    const auto names = member_names(slot);
    const Slot member = slot.member(segment.member);
    if (!member) {
      faults.push_back({Code::unknown_key,
                        part_place(rank, segment.start, segment.start + segment.member.size()),
                        "",
                        {segment.member, nearest(segment.member, names), listed(names)}});
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
  if (text.text.find_first_not_of(" \t", equals + 1) == text.text.npos) {
    faults.push_back({Code::empty_value,
                      part_place(rank, 0, equals + 1),
                      std::string(path),
                      {std::string(path)}});
    return;
  }
  Node value = read_value(document.sources.back(), rank, equals + 1, faults);
  if (faults.size() != before) return;
  // Tried on a copy: what a path began to make is gone when its end is not there.
  Node attempt = document.root;
  Node* node = &attempt;
  for (std::size_t i = 0; i < segments->size() && node; ++i)
    node = descend(*node, (*segments)[i], cut_at(path, *segments, i, rank), faults);
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
