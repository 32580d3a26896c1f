// SPDX-License-Identifier: Apache-2.0
// Names by which the lists of a case refer to each other.
#pragma once

#include <algorithm>
#include <unordered_set>

#include "describe/describe.hpp"
#include "describe/path.hpp"
#include "messages/fault.hpp"
#include "messages/nearest.hpp"

namespace habitat::plai_balance {

/// Names that refer to elements of another list, and names that have to be one of a kind.
class NameCheck {
 public:
  NameCheck(std::string_view list, std::string_view member, Faults& faults)
      : list_(list), member_(member), faults_(faults) {}
  void add(std::size_t i, const std::string& name) {
    if (knows(name))
      faults_.push_back(
          {Code::repeated_name, {}, path_at(list_, i, member_), {name, std::string(member_)}});
    names_.push_back(&name);
    if (names_.size() <= few) return;
    if (many_.empty())
      for (const std::string* known : names_) many_.insert(*known);
    many_.insert(name);
  }
  void refer(const Names& names, const std::string& path) const {
    for (std::size_t i = 0; i < names.names.size(); ++i) {
      const auto& name = names.names[i];
      if (knows(name)) continue;
      // Of a fault that is only counted nobody reads the hint.
      const auto all = faults_.count() < most_faults_told ? known() : std::vector<std::string>{};
      faults_.push_back({Code::unknown_name,
                         {},
                         names.names.size() > 1 ? path_at(path, i) : path,
                         {std::string(list_), name, nearest(name, all), listed_briefly(all)}});
    }
  }

 private:
  // A row of a batch is checked as well, and has few.
  static constexpr std::size_t few = 16;

  bool knows(const std::string& name) const {
    if (names_.size() > few) return many_.count(name) > 0;
    return std::any_of(names_.begin(), names_.end(),
                       [&](const std::string* known) { return *known == name; });
  }
  std::vector<std::string> known() const {
    std::vector<std::string> all;
    for (const std::string* name : names_) all.push_back(*name);
    return all;
  }

  std::string_view list_, member_;
  Faults& faults_;
  std::vector<const std::string*> names_;      // of the case, which stays
  std::unordered_set<std::string_view> many_;  // the same, where they are not few
};

}  // namespace habitat::plai_balance
