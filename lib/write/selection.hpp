// SPDX-License-Identifier: Apache-2.0
// Which figures are wanted: globs over paths. "funding" takes the whole group, "loans[*].rate" (or
// "loans.rate") one column, "annuities[year=2030]" one row.
#pragma once

#include "describe/slot.hpp"

namespace habitat {

/// The ways in which one slot can be named.
struct PathNames {
  std::string position;  ///< loans[0].rate
  std::string key;       ///< loans[label=PLAI].rate
  std::string bare;      ///< loans[PLAI].rate
  std::string quoted;    ///< loans["PLAI"].rate
  std::string plain;     ///< loans.rate

  /// Of what stands outside lists.
  static PathNames of(const std::string& path) { return {path, path, path, path, path}; }

  PathNames member(std::string_view name) const;
  PathNames element(const Slot& list, std::size_t i) const;
};

class Selection {
 public:
  Selection() = default;
  explicit Selection(std::vector<std::string> patterns);
  bool everything() const { return patterns_.empty(); }
  /// As they were given.
  const std::vector<std::string>& patterns() const { return given_; }

  /// Whether something of a slot is shown: the slot itself, what it stands in, or a part of it.
  bool shows(const Slot& slot, const PathNames& names) const;
  /// Whether a figure is named, by its path or by what it stands in.
  bool names(const std::string& path) const;
  /// Whether all of a slot is named, by itself or by what it stands in.
  bool names(const PathNames& names) const { return everything() || names_whole(names); }
  /// Whether the inner one, or a part of it, is named by itself and not by all of the outer one.
  bool names_apart(std::string_view outer, std::string_view inner) const;
  /// Whether no element is told from another: no position, no key, no *, which may stand for one.
  bool is_of_all_elements() const;
  /// Whether one element of a list is all that is named: "households[H03]".
  bool names_one_element() const;
  /// Whether something inside may be wanted, without looking inside.
  bool may_want(std::string_view name) const;
  /// The elements of a list, where they alone are named of it, each by its position.
  std::vector<std::string> elements_of(const std::string& list) const;
  /// The same without positions and keys: it chooses columns, whatever the rows.
  Selection without_elements() const;

 private:
  bool names_whole(const PathNames& names) const;
  std::vector<std::string> given_, patterns_;
};

/// Whether a text fits a pattern in which * stands for any characters.
bool glob(std::string_view pattern, std::string_view text);

}  // namespace habitat
