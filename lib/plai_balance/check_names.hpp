// SPDX-License-Identifier: Apache-2.0
// Names by which the lists of a case refer to each other.
#pragma once

#include <algorithm>
#include <array>

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
    if (knows(name))
      faults_.push_back(
          {Code::repeated_name, {}, path_at(list_, i, member_), {name, std::string(member_)}});
    if (count_ < few_.size())
      few_[count_++] = &name;
    else
      more_.push_back(&name);
  }
  template <class Path>
  void refer(const Names& names, const Path& path) const {
    for (std::size_t i = 0; i < names.names.size(); ++i) {
      const auto& name = names.names[i];
      if (knows(name)) continue;
      const auto all = known();
      faults_.push_back({Code::unknown_name,
                         {},
                         names.names.size() > 1 ? path_at(std::string(path), i) : std::string(path),
                         {std::string(list_), name, nearest(name, all), listed(all)}});
    }
  }

 private:
  bool knows(const std::string& name) const {
    const auto same = [&](const std::string* known) { return *known == name; };
    return std::any_of(few_.begin(), few_.begin() + static_cast<std::ptrdiff_t>(count_), same) ||
           std::any_of(more_.begin(), more_.end(), same);
  }
  std::vector<std::string> known() const {
    std::vector<std::string> all;
    for (std::size_t i = 0; i < count_; ++i) all.push_back(*few_[i]);
    for (const std::string* name : more_) all.push_back(*name);
    return all;
  }

  std::string_view list_, member_;
  Faults& faults_;
  // Of the case, which stays: most lists are short, and a row of a batch takes no memory.
  std::array<const std::string*, 16> few_;
  std::size_t count_ = 0;
  std::vector<const std::string*> more_;
};

}  // namespace habitat::plai_balance
