// SPDX-License-Identifier: Apache-2.0
// The names of those of whom one thing is told: how many, and the first of them.
#pragma once

#include <fmt/format.h>

#include <iterator>
#include <string>

namespace habitat::densify {

/// The first of those of whom something is told, and how many there are.
class Told {
 public:
  void add(bool is, const std::string& name) {
    if (!is) return;
    constexpr int most_named = 5;
    if (++count_ <= most_named)
      fmt::format_to(std::back_inserter(names_), "{}{}", count_ > 1 ? ", " : "", name);
    else if (count_ == most_named + 1)
      names_ += ", …";
  }
  explicit operator bool() const { return count_ > 0; }
  std::string words() const { return fmt::format("{} ({})", count_, names_); }

 private:
  int count_ = 0;
  std::string names_;
};

}  // namespace habitat::densify
