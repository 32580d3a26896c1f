// SPDX-License-Identifier: Apache-2.0
// The tree of a document as it grows, value after value.
#pragma once

#include <unordered_map>

#include "formats/document.hpp"

namespace habitat {

/// Thrown to stop reading at once: what follows such a fault could not be trusted.
struct StopReading {};

class YamlTree {
 public:
  explicit YamlTree(Faults& faults) : faults_(faults) {}

  void open(Node::Type type, Place place);
  void close();
  /// A key, where one is due, else a value.
  void add(Node node);
  Node take_root() { return std::move(root_); }

  int depth() const { return static_cast<int>(levels_.size()); }
  bool in_map() const { return depth() > 0 && levels_.back().node.type == Node::Type::map; }
  bool wants_key() const { return in_map() && !levels_.back().key_pending; }
  bool wants_value() const { return in_map() && levels_.back().key_pending; }
  /// Where the innermost group or list began that is still open.
  Place begun() const { return levels_.back().node.place; }

 private:
  struct Level {
    Node node;
    bool key_pending = false;
    std::string key = {};
    Place key_place = {};
    std::unordered_map<std::string, int> lines = {};  // of the keys seen
  };
  void begin_key(Level& level, Node node);

  Faults& faults_;
  Node root_;
  std::vector<Level> levels_;
  std::size_t count_ = 0;
};

}  // namespace habitat
