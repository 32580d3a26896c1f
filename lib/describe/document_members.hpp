// SPDX-License-Identifier: Apache-2.0
// The members of a document that one of our own programs wrote: a result, a manifest.
#pragma once

#include "describe/document.hpp"

namespace habitat {

/// Null where it is not there, or the node is no map.
inline const Node* member(const Node& map, std::string_view name) {
  const Entry* entry = map.type == Node::Type::map ? map.find(name) : nullptr;
  return entry ? &entry->value : nullptr;
}
/// Of a scalar; empty where there is none.
inline std::string text_at(const Node& map, std::string_view name) {
  const Node* found = member(map, name);
  return found && found->type == Node::Type::scalar ? found->text : "";
}

}  // namespace habitat
