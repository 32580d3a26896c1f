// SPDX-License-Identifier: Apache-2.0
// How the checks of a case tell what does not fit.
#pragma once

#include "describe/fault.hpp"
#include "describe/path.hpp"

namespace habitat {

inline void inconsistent(Faults& faults, std::string path, Text what, Text remedy = {}) {
  faults.push_back({Code::inconsistent,
                    {},
                    std::move(path),
                    {std::string(what.en), std::string(what.fr), std::string(remedy.en),
                     std::string(remedy.fr)}});
}

/// One of the members has to be given, and no second one; `or_else`, a member named last, may stand
/// in the place of all or beside one.
inline void one_of(Faults& faults, const std::string& path,
                   std::initializer_list<std::pair<std::string_view, bool>> members,
                   std::pair<std::string_view, bool> or_else = {}) {
  std::string_view first;
  std::string all;
  for (const auto& [name, given] : members) {
    all += std::string(name) + ", ";
    if (!given) continue;
    if (first.empty())
      first = name;
    else
      faults.push_back({Code::exclusive,
                        {},
                        path + "." + std::string(name),
                        {std::string(first), std::string(name)}});
  }
  if (!first.empty() || or_else.second) return;
  all += or_else.first.empty() ? "" : std::string(or_else.first) + ", ";
  faults.push_back({Code::one_of_needed, {}, path, {path, all.substr(0, all.size() - 2)}});
}

}  // namespace habitat
