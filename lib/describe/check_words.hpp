// SPDX-License-Identifier: Apache-2.0
// How the checks of a case tell what does not fit.
#pragma once

#include "describe/fault.hpp"
#include "describe/path.hpp"

namespace habitat {

/// A path that is only written out where a fault has it: rows of a batch are checked, and few fail.
struct LatePath {
  std::string_view group;
  int rank = -1;  ///< of an element, where the group is a list
  std::string_view member = {};

  LatePath(std::string_view of, std::string_view name) : group(of), member(name) {}
  LatePath(std::string_view list, std::size_t i, std::string_view name = {})
      : group(list), rank(static_cast<int>(i)), member(name) {}
  operator std::string() const {
    return rank < 0 ? join_path(group, member)
                    : path_at(group, static_cast<std::size_t>(rank), member);
  }
};

inline void inconsistent(Faults& faults, std::string path, Text what, Text remedy = {}) {
  faults.push_back({Code::inconsistent,
                    {},
                    std::move(path),
                    {what, remedy}});
}

/// One of the members has to be given, and no second one; `or_else`, a member named last, may stand
/// in the place of all or beside one.
template <class Path>
void one_of(Faults& faults, const Path& path,
            std::initializer_list<std::pair<std::string_view, bool>> members,
            std::pair<std::string_view, bool> or_else = {}) {
  std::string_view first;
  for (const auto& [name, given] : members) {
    if (!given) continue;
    if (first.empty())
      first = name;
    else
      faults.push_back({Code::exclusive,
                        {},
                        std::string(path) + "." + std::string(name),
                        {std::string(first), std::string(name)}});
  }
  if (!first.empty() || or_else.second) return;
  std::string all;
  for (const auto& [name, given] : members) all += std::string(name) + ", ";
  all += or_else.first.empty() ? "" : std::string(or_else.first) + ", ";
  const std::string at(path);
  faults.push_back({Code::one_of_needed, {}, at, {at, all.substr(0, all.size() - 2)}});
}

}  // namespace habitat
