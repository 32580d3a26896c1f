// SPDX-License-Identifier: Apache-2.0
#include "describe/slot.hpp"

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
  return key && key.present() ? key.get() : "";
}

std::string join_path(std::string_view group, std::string_view member) {
  if (group.empty()) return std::string(member);
  return std::string(group) + "." + std::string(member);
}

void walk(const Slot& root, const std::function<bool(const std::string&, const Slot&)>& visit,
          const std::string& path) {
  if (!visit(path, root) || !root.present()) return;
  switch (root.kind()) {
    case Kind::group:
      for (const Slot& member : root.members())
        walk(member, visit, join_path(path, member.field().name));
      break;
    case Kind::list:
      for (std::size_t i = 0; i < root.size(); ++i)
        walk(root.element(i), visit, path + "[" + std::to_string(i) + "]");
      break;
    case Kind::map:
      for (std::size_t i = 0; i < root.size(); ++i)
        walk(root.element(i), visit, path + "[" + root.key(i) + "]");
      break;
    default:
      break;
  }
}

}  // namespace habitat
