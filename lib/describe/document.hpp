// SPDX-License-Identifier: Apache-2.0
// A case as it was written: a tree of keys and values, each value the text that stood there, with
// its place. Whatever form a case comes in, this is what is left of its text.
#pragma once

#include <vector>

#include "messages/fault.hpp"
#include "messages/source.hpp"

namespace habitat {

struct Entry;

struct Node {
  enum class Type { null, scalar, list, map };
  Type type = Type::null;
  std::string text = {};  ///< of a scalar, as written
  bool quoted = false;    ///< a scalar that stood in quotes
  Place place = {};
  std::vector<Entry> entries;  ///< of a list or a map, in order

  const Entry* find(std::string_view key) const;
  Entry* find(std::string_view key);
};

struct Entry {
  std::string key;  ///< empty in a list
  Place key_place;
  Node value;
};

struct Document {
  Node root;
  std::vector<Source> sources;  ///< places name them by rank: the file, then the overrides
};

}  // namespace habitat
