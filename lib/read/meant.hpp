// SPDX-License-Identifier: Apache-2.0
// What somebody meant who wrote a key or a word that is not known: the one whose label it is, one
// that people call so, or the nearest.
#pragma once

#include "describe/slot.hpp"

namespace habitat {

/// Of the members of a group; empty where none is near.
std::string meant_key(std::string_view written, const std::vector<Slot>& members);
inline std::string meant_key(std::string_view written, const Slot& group) {
  return meant_key(written, group.members());
}
/// Of the words of a slot.
std::string meant_word(std::string_view written, const Slot& slot);

}  // namespace habitat
