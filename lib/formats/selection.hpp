// SPDX-License-Identifier: Apache-2.0
// Which figures are wanted: globs over paths. "funding" takes the whole group, "loans[*].rate" (or
// "loans.rate") one column, "annuities[year=2030]" one row.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace habitat {

/// The ways in which one slot can be named.
struct PathNames {
  std::string position;  ///< loans[0].rate
  std::string key;       ///< loans[label=PLAI].rate
  std::string plain;     ///< loans.rate
};

class Selection {
 public:
  Selection() = default;
  explicit Selection(std::vector<std::string> patterns) : patterns_(std::move(patterns)) {}
  bool everything() const { return patterns_.empty(); }
  const std::vector<std::string>& patterns() const { return patterns_; }

  enum class Extent { none, part, whole };
  /// Whether a slot is wanted, or something inside it.
  Extent of(const PathNames& names) const;
  bool wants(const PathNames& names) const { return of(names) != Extent::none; }

 private:
  std::vector<std::string> patterns_;
};

/// Whether a text fits a pattern in which * stands for any characters.
bool glob(std::string_view pattern, std::string_view text);

}  // namespace habitat
