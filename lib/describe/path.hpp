// SPDX-License-Identifier: Apache-2.0
// Paths name inputs and figures: `loans[0].rate` by position, `loans[label=PLAI].rate` and
// `annuities[year=2030].total` by key, `livret_a.path[2030]` for a map. A case's text, an override,
// an expectation and `explain` all speak this one language.
#pragma once

#include <optional>

#include "describe/slot.hpp"

namespace habitat {

struct Segment {
  std::string member;              ///< "loans"; empty for an element
  std::string key;                 ///< "label" in [label=PLAI]; empty by position and for maps
  std::string value;               ///< "PLAI", "0", "2030"
  std::size_t start = 0, end = 0;  ///< where it stands in the text, without the dot before it
  bool is_element() const { return member.empty(); }
};

/// Nothing when the text is no path. A value in brackets may hold any character but "]".
std::optional<std::vector<Segment>> parse_path(std::string_view text);

/// The position that a text in brackets is; nothing where it is a name.
std::optional<std::size_t> position_of(std::string_view text);

struct Found {
  Slot slot;
  Field field = {};                          ///< of the slot, or of the list or map it stands in
  std::string path = {};                     ///< by position
  std::string unknown = {};                  ///< the first part that was not found
  std::vector<std::string> candidates = {};  ///< what could have stood there
  std::vector<std::string> several = {};     ///< paths by position, when a key names more than one
  explicit operator bool() const { return static_cast<bool>(slot); }
};

/// The slot that a path names under a root.
Found find_slot(const Slot& root, std::string_view path);

/// A path with its positions and keys taken out: "loans[].rate".
std::string generic_path(std::string_view path);

/// The same without brackets: "loans.rate".
std::string plain_path(std::string_view path);

/// The path of an element by position, or of a member of it: "loans[0]", "loans[0].rate".
std::string path_at(std::string_view list, std::size_t rank, std::string_view member = "");

}  // namespace habitat
