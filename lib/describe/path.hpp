// SPDX-License-Identifier: Apache-2.0
// Paths name inputs and figures: `loans[0].rate` by position, `loans[label=PLAI].rate` and
// `annuities[year=2030].total` by key, `livret_a.path[2030]` for a map. Overrides, columns of rows,
// selections, expectations and `explain` all speak this one language:
//
//   [2]             the element at that position, where the list is so long; else the one whose key
//                   it is, as a year
//   [PLAI]          the element whose key it is
//   [label=PLAI]    the same by a member of one's choice
//   ["12"]          in quotes, single or double: always a key; it may hold "]" and ","
#pragma once

#include <optional>

#include "describe/slot.hpp"

namespace habitat {

struct Segment {
  std::string member;              ///< "loans"; empty for an element
  std::string key;                 ///< "label" in [label=PLAI]; empty by position and for maps
  std::string value;               ///< "PLAI", "0", "2030"
  bool quoted = false;             ///< a value in quotes, which is no position
  std::size_t start = 0, end = 0;  ///< where it stands in the text, without the dot before it
  bool is_element() const { return member.empty(); }
};

/// Nothing when the text is no path.
std::optional<std::vector<Segment>> parse_path(std::string_view text);

/// Where a bracket that opens is closed, npos where it is not.
std::size_t bracket_end(std::string_view text, std::size_t open);
/// The first of a character outside brackets: the "=" that ends the path of an override, the comma
/// between two paths.
std::size_t find_outside_brackets(std::string_view text, char wanted, std::size_t from = 0);

/// An element as a path names it, in quotes where it has to be: "[label=PLAI]", "[PLAI]".
std::string bracketed(std::string_view key, std::string_view value);

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
