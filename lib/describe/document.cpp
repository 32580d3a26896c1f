// SPDX-License-Identifier: Apache-2.0
#include "describe/document.hpp"

namespace habitat {

const Entry* Node::find(std::string_view key) const {
  for (const Entry& entry : entries)
    if (entry.key == key) return &entry;
  return nullptr;
}
Entry* Node::find(std::string_view key) {
  return const_cast<Entry*>(static_cast<const Node*>(this)->find(key));
}

}  // namespace habitat
