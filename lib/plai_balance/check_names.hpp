// SPDX-License-Identifier: Apache-2.0
// Names by which the lists of a case refer to each other.
#pragma once

#include <algorithm>

#include "describe/describe.hpp"
#include "describe/fault.hpp"
#include "describe/nearest.hpp"
#include "describe/path.hpp"

namespace habitat::plai_balance {

/// Names that refer to elements of another list, and names that have to be one of a kind.
class NameCheck {
 public:
  NameCheck(std::string_view list, std::string_view member, Faults& faults)
      : list_(list), member_(member), faults_(faults) {}
  void add(std::size_t i, const std::string& name) {
    for (const auto& known : names_)
      if (known == name)
        faults_.push_back(
            {Code::repeated_name, {}, path_at(list_, i, member_), {name, std::string(member_)}});
    names_.push_back(name);
  }
  void refer(const Names& names, const std::string& path) const {
    for (std::size_t i = 0; i < names.names.size(); ++i) {
      const auto& name = names.names[i];
      if (std::find(names_.begin(), names_.end(), name) != names_.end()) continue;
      faults_.push_back({Code::unknown_name,
                         {},
                         names.names.size() > 1 ? path_at(path, i) : path,
                         {std::string(list_), name, nearest(name, names_), listed(names_)}});
    }
  }

 private:
  std::string_view list_, member_;
  Faults& faults_;
  std::vector<std::string> names_;
};

}  // namespace habitat::plai_balance
