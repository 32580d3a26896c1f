// SPDX-License-Identifier: Apache-2.0
// How the checks of a case tell what does not fit.
#pragma once

#include "describe/path.hpp"
#include "messages/fault.hpp"
#include "messages/nearest.hpp"

namespace habitat {

inline void inconsistent(Faults& faults, std::string path, Text what, Text remedy = {}) {
  faults.push_back({Code::inconsistent, {}, std::move(path), {what, remedy}});
}

/// One of the members has to be given, and no second one; `or_else`, a member named last, may stand
/// in the place of all or beside one.
inline void one_of(Faults& faults, const std::string& path,
                   std::initializer_list<std::pair<std::string_view, bool>> members,
                   std::pair<std::string_view, bool> or_else = {}) {
  std::string_view first;
  for (const auto& [name, given] : members) {
    if (!given) continue;
    if (first.empty())
      first = name;
    else
      faults.push_back({Code::exclusive, {}, join_path(path, name), {first, name}});
  }
  if (!first.empty() || or_else.second) return;
  std::vector<std::string> all;
  for (const auto& [name, given] : members) all.emplace_back(name);
  if (!or_else.first.empty()) all.emplace_back(or_else.first);
  faults.push_back({Code::one_of_needed, {}, path, {path, listed(all)}});
}

}  // namespace habitat
