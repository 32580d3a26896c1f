// SPDX-License-Identifier: Apache-2.0
// A YAML (or JSON) file as a tree that keeps every scalar as the text that was written, with its
// place. What YAML allows and a case does not need (anchors, tags, several documents, repeated
// keys) is refused here, as is any input made to exhaust the reader.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "describe/fault.hpp"

namespace habitat {

/// A text with the name under which messages speak of it: a file, "<stdin>", "--set[2]".
struct Source {
  std::string name;
  std::string text;
  int first_line = 1;  ///< of the text, where it is a part of the file: a row of many
};

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

/// Sizes beyond which a file is refused.
inline constexpr std::size_t largest_document = 16u << 20;
inline constexpr int deepest_nesting = 64;
inline constexpr std::size_t most_nodes = 1'000'000;

/// Reads the one document of the source. With faults, the tree holds what came before them.
Document read_document(Source source, Faults& faults);

/// Reads a value as it would stand after a colon, for overrides; places count within `source`.
Node read_value(const Source& source, int source_rank, std::size_t offset, Faults& faults);

/// The bytes of a line of a source, without its end.
std::string_view line_of(const Source& source, int line);

}  // namespace habitat
