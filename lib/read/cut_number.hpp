// SPDX-License-Identifier: Apache-2.0
// A number with a comma between the braces of a group: "{area: 696,50 m2}" is an area of 696 and a
// key "50 m2" without value, as YAML has it. What was meant is told from where the pieces stand.
#pragma once

#include <utility>

#include "describe/document.hpp"

namespace habitat {

/// Whether a key may be what followed the comma of a number.
inline bool is_cut_off(std::string_view key) {
  return !key.empty() && key[0] >= '0' && key[0] <= '9';
}

/// The value of an entry with the pieces behind it that a comma cut off, as it was written, and how
/// many entries that took: one where nothing was cut.
std::pair<Node, std::size_t> number_at(const Node& map, std::size_t entry);

}  // namespace habitat
