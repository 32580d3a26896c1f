// SPDX-License-Identifier: Apache-2.0
// The tree of a document as it grows, value after value.
#pragma once

#include <unordered_map>

#include "describe/document.hpp"

namespace habitat {

/// Thrown to stop reading at once: what follows such a fault could not be trusted.
struct StopReading {};

class YamlTree {
 public:
  explicit YamlTree(Faults& faults) : faults_(faults) {}

  /// A group or a list, by indentation (block) or in brackets.
  void open(Node::Type type, Place place, bool block);
  void close();
  /// A key, where one is due, else a value.
  void add(Node node);
  Node take_root() { return std::move(root_); }

  bool empty() const { return levels_.empty(); }
  bool in_block() const { return empty() || levels_.back().block; }
  bool in_map() const { return !empty() && levels_.back().node.type == Node::Type::map; }
  bool wants_key() const { return in_map() && !levels_.back().key_pending; }
  bool wants_value() const { return in_map() && levels_.back().key_pending; }
  /// Of a value that is due.
  Place key_place() const { return levels_.back().key_place; }
  /// Where the innermost group or list began that is still open.
  Place begun() const { return levels_.back().node.place; }

 private:
  struct Level {
    Node node;
    bool block;
    int depth;
    bool key_pending = false;
    bool digits_pending = false;  // the key is what may follow the comma of a number
    std::string key = {};
    Place key_place = {};
    std::unordered_map<std::string, int> lines = {};  // of the keys seen
  };
  void begin_key(Level& level, Node node);
  void refuse_twice(Level& level);
  [[noreturn]] void stop(FaultText words, const Place& place);

  Faults& faults_;
  Node root_;
  std::vector<Level> levels_;
  std::size_t count_ = 0;
};

}  // namespace habitat
