// SPDX-License-Identifier: Apache-2.0
#include "read/reader.hpp"

#include <fmt/core.h>

#include <algorithm>

#include "describe/path.hpp"
#include "messages/nearest.hpp"
#include "messages/utf8.hpp"
#include "read/cut_number.hpp"
#include "read/meant.hpp"
#include "read/scalar.hpp"

namespace habitat {
namespace {

constexpr int longest_value_told = 60;
constexpr std::size_t most_names_told = 40;

// Where there are too many names to tell, what they begin with: "loan.*" for all that are under it.
std::vector<std::string> beginnings(const std::vector<std::string>& names) {
  if (names.size() <= most_names_told) return names;
  std::vector<std::string> told;
  for (const std::string& name : names) {
    const auto dot = name.find('.');
    std::string beginning =
        dot == std::string::npos ? name : fmt::format("{}.*", name.substr(0, dot));
    if (told.empty() || told.back() != beginning) told.push_back(std::move(beginning));
  }
  return told;
}

class Reader {
 public:
  Reader(Places& places, Faults& faults) : places_(places), faults_(faults) {}

  void read(const Node& node, const Slot& slot, const Field& field, const std::string& path) {
    if (!path.empty() && faults_.empty()) places_[path] = node.place;
    if (node.type == Node::Type::null) return fault({Code::empty_value, {path}}, node.place, path);
    switch (slot.kind()) {
      case Kind::group:
        return read_group(node, slot, path);
      case Kind::list:
        return read_list(node, slot, field, path);
      case Kind::map:
        return read_map(node, slot, field, path);
      case Kind::name_list:
        return read_names(node, slot, path);
      case Kind::row_file:
        if (node.type == Node::Type::list && node.entries.empty())
          return fault({Code::empty_value, {path}}, node.place, path);
        if (node.type == Node::Type::list) return read_names(node, slot, path);
        return read_value(node, slot, field, path);
      default:
        return read_value(node, slot, field, path);
    }
  }

 private:
  void fault(FaultText words, Place place, const std::string& path) {
    faults_.push_back({std::move(words), place, path});
  }

  void read_value(const Node& node, const Slot& slot, const Field& field, const std::string& path) {
    if (node.type != Node::Type::scalar)
      return fault({Code::scalar_expected, {path}}, node.place, path);
    Faults found;
    const auto value = read_scalar(node.text, slot, field, path, found);
    found.change([&](Fault& fault) {
      fault.place = node.place;
      // The excerpt shows the value where it stands: the message names its beginning. What has
      // words of its own in each language is no value.
      if (fault.arguments.size() > 1 && fault.arguments[1].fr.empty())
        fault.arguments[1] = shortened(fault.arguments[1].en, longest_value_told);
    });
    faults_.append(found);
    if (value) slot.set(*value);
  }

  void read_names(const Node& node, const Slot& slot, const std::string& path) {
    std::vector<std::string> names;
    if (node.type == Node::Type::scalar) {
      if (node.text != "all") names.push_back(node.text);
    } else if (node.type == Node::Type::list) {
      for (std::size_t i = 0; i < node.entries.size(); ++i) {
        const Node& element = node.entries[i].value;
        const std::string at = path_at(path, i);
        places_[at] = element.place;
        if (element.type == Node::Type::scalar)
          names.push_back(element.text);
        else
          fault({Code::scalar_expected, {at}}, element.place, path);
      }
    } else {
      return fault({Code::list_expected, {path}}, node.place, path);
    }
    slot.set(Value(std::move(names)));
  }

  void read_group(const Node& node, const Slot& slot, const std::string& path) {
    const auto members = slot.members();
    if (node.type == Node::Type::scalar && !slot.field().shorthand.empty()) {
      const Slot stands = slot.member(slot.field().shorthand);
      return read_value(node, stands, stands.field(), join_path(path, slot.field().shorthand));
    }
    if (node.type != Node::Type::map)
      return fault(
          {Code::group_expected, {path.empty() ? "case" : path, listed(member_names(slot))}},
          node.place, path);
    for (std::size_t i = 0; i < node.entries.size(); ++i) {
      const Entry& entry = node.entries[i];
      const auto member = std::find_if(members.begin(), members.end(),
                                       [&](const Slot& m) { return m.field().name == entry.key; });
      if (member == members.end())
        unknown_key(entry, slot, path);
      else
        read_entry(node, i, *member, member->field(), join_path(path, entry.key));
    }
    for (const Slot& member : members)
      if (member.field().required && !node.find(member.field().name))
        fault({Code::missing_key,
               {join_path(path, member.field().name), std::string(example_of(member)),
                std::string(member.field().name)}},
              node.place, path);
  }

  static bool takes_number(const Slot& slot) {
    const auto shorthand = slot.field().shorthand;
    if (slot.kind() == Kind::group && !shorthand.empty())
      return takes_number(slot.member(shorthand));
    if (const Slot whole = slot.kind() == Kind::map ? slot.whole() : Slot())
      return takes_number(whole);
    return slot.is_number() || slot.kind() == Kind::integer;
  }

  // A value of a group; what a comma in its number cut off is read with it.
  void read_entry(const Node& node, std::size_t& i, const Slot& slot, const Field& field,
                  const std::string& path) {
    const Node& value = node.entries[i].value;
    const bool text = slot.kind() == Kind::text;
    if (!text && !takes_number(slot)) return read(value, slot, field, path);
    const auto [whole, parts] = number_at(node, i);
    const Quantity quantity = cut_quantity(whole.text);
    const bool cut = parts > 1 && !(text && quantity.number.empty());
    if (!cut) return read(value, slot, field, path);
    i += parts - 1;
    if (!text) return read(whole, slot, field, path);
    // A published figure is a text, of a unit that is not known here: its number is one all the
    // same.
    Faults found;
    read_quantity(whole.text, quantity.unit, path, found);
    faults_.append(found, [&whole = whole](Fault fault) {
      fault.place = whole.place;
      return fault;
    });
  }

  void unknown_key(const Entry& entry, const Slot& slot, const std::string& path) {
    const auto names = member_names(slot);
    fault({Code::unknown_key,
           {join_path(path, shortened(entry.key, longest_value_told)), meant_key(entry.key, slot),
            listed(names)}},
          entry.key_place, join_path(path, entry.key));
  }

  // A value such as the member takes: a word of its own, or its unit after dots.
  static std::string example_of(const Slot& member) {
    if (!member.words().empty()) return std::string(member.words().front().word);
    return with_unit("...", member.field().unit);
  }

  void read_list(const Node& node, const Slot& slot, const Field& field, const std::string& path) {
    // The name of a file: its rows are read by themselves.
    if (slot.field().from_file && node.type == Node::Type::scalar) return;
    if (node.type != Node::Type::list)
      return fault({Code::list_expected, {path}}, node.place, path);
    // Nothing is computed from a list with a fault, which may be long: what follows in it is read
    // for its faults alone, in one element that is not kept.
    constexpr std::size_t most_with_faults = 1000;
    const std::size_t all = node.entries.size();
    std::size_t held = std::min(all, most_with_faults);
    slot.resize(held);
    for (std::size_t i = 0; i < all; ++i) {
      if (i == held) {
        if (faults_.empty()) held = all;
        slot.resize(std::min(all, held + 1));
      }
      read(node.entries[i].value, slot.element(std::min(i, held)), field, path_at(path, i));
    }
    slot.resize(held);
  }

  void read_map(const Node& node, const Slot& slot, const Field& field, const std::string& path) {
    if (const Slot whole = slot.whole(); whole && node.type == Node::Type::scalar)
      return read_value(node, whole, field, path);
    if (node.type != Node::Type::map)
      return fault({Code::group_expected, {path, ""}}, node.place, path);
    for (std::size_t i = 0; i < node.entries.size(); ++i) {
      const Entry& entry = node.entries[i];
      if (!slot.access().key_fits(entry.key)) {
        const bool closed = slot.access().known_keys != nullptr;
        if (closed)
          fault({Code::unknown_parameter,
                 {entry.key, nearest(entry.key, slot.access().known_keys()),
                  listed(beginnings(slot.access().known_keys()))}},
                entry.key_place, path);
        else
          fault({Code::bad_map_key,
                 {path, entry.key, slot.access().keys->noun,
                  std::string(slot.access().keys->sample)}},
                entry.key_place, path);
        continue;
      }
      const Slot element = slot.entry(entry.key);
      read_entry(node, i, element, element.field().name.empty() ? field : element.field(),
                 fmt::format("{}[{}]", path, entry.key));
    }
  }

  Places& places_;
  Faults& faults_;
};

}  // namespace

void read_slots(const Node& node, const Slot& root, Places& places, Faults& faults) {
  Reader(places, faults).read(node, root, root.field(), "");
}

void read_slot(const Node& node, const Slot& slot, const std::string& path, Places& places,
               Faults& faults) {
  Reader(places, faults).read(node, slot, slot.field(), path);
}

Place place_of(const Places& places, std::string_view path) {
  for (std::string_view around = path;; around = around.substr(0, around.find_last_of(".["))) {
    if (const auto found = places.find(around); found != places.end()) return found->second;
    if (around.find_last_of(".[") == around.npos) return {};
  }
}

}  // namespace habitat
