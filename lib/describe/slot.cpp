// SPDX-License-Identifier: Apache-2.0
#include "describe/slot.hpp"

#include <initializer_list>

namespace habitat {

Slot Slot::member(std::string_view name) const {
  for (Slot& slot : members())
    if (slot.field().name == name) return slot;
  return {};
}

std::vector<std::string> member_names(const Slot& group) {
  std::vector<std::string> names;
  for (const Slot& member : group.members()) names.emplace_back(member.field().name);
  return names;
}

std::string element_key(const Slot& list, const Slot& element) {
  if (list.field().key.empty() || element.kind() != Kind::group) return "";
  const Slot key = element.member(list.field().key);
  return key && key.present() ? key.text() : "";
}

Text value_words(const Slot& slot, const Value& value) {
  if (value.flag()) return *value.flag() ? Text{"yes", "oui"} : Text{"no", "non"};
  if (value.words())
    for (const Name& name : slot.words())
      if (name.word == *value.words()) return name.label;
  return {};
}

std::string join_path(std::string_view group, std::string_view member) {
  if (group.empty()) return std::string(member);
  return std::string(group) + "." + std::string(member);
}

namespace {

using Visit = std::function<bool(const std::string& path, const Slot&)>;

// The path is one text that grows and shrinks on the way.
void walk_on(const Slot& root, const Visit& visit, std::string& path) {
  if (!visit(path, root) || !root.present()) return;
  const std::size_t length = path.size();
  const auto enter = [&](const Slot& slot, std::initializer_list<std::string_view> parts) {
    for (const std::string_view part : parts) path += part;
    walk_on(slot, visit, path);
    path.resize(length);
  };
  switch (root.kind()) {
    case Kind::group:
      for (const Slot& member : root.members())
        enter(member, {length == 0 ? "" : ".", member.field().name});
      break;
    case Kind::list:
      for (std::size_t i = 0; i < root.size(); ++i)
        enter(root.element(i), {"[", std::to_string(i), "]"});
      break;
    case Kind::map:
      if (const Slot whole = root.whole()) enter(whole, {});
      for (std::size_t i = 0; i < root.size(); ++i) enter(root.element(i), {"[", root.key(i), "]"});
      break;
    default:
      break;
  }
}

}  // namespace

void walk(const Slot& root, const Visit& visit, const std::string& path) {
  std::string at = path;
  walk_on(root, visit, at);
}

}  // namespace habitat
