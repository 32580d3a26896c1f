// SPDX-License-Identifier: Apache-2.0
#include "read/yaml_tree.hpp"

#include "read/cut_number.hpp"
#include "read/document.hpp"

namespace habitat {

void YamlTree::open(Node::Type type, Place place, bool block) {
  Level level{.node = {}, .block = block, .depth = 1};
  level.node.type = type;
  level.node.place = place;
  if (!empty()) {
    // A map begins with its first key: a bracket there counts once.
    const Place& outer = begun();
    const bool same = outer.line == place.line && outer.column == place.column;
    level.depth = levels_.back().depth + (same ? 0 : 1);
  }
  if (level.depth > deepest_nesting)
    stop({Code::too_deep, {std::to_string(deepest_nesting)}}, place);
  levels_.push_back(std::move(level));
}

void YamlTree::close() {
  Node node = std::move(levels_.back().node);
  levels_.pop_back();
  // What is left open at the end of a text is read as a key: only what is closed is one.
  if (wants_key()) stop({Code::complex_key}, node.place);
  add(std::move(node));
}

void YamlTree::add(Node node) {
  if (++count_ > most_nodes) stop({Code::too_many_nodes, {std::to_string(most_nodes)}}, node.place);
  if (levels_.empty()) {
    root_ = std::move(node);
    return;
  }
  Level& level = levels_.back();
  if (level.node.type == Node::Type::list) {
    level.node.entries.push_back({"", node.place, std::move(node)});
  } else if (!level.key_pending) {
    begin_key(level, std::move(node));
  } else {
    // A value left empty stands nowhere: its key is what there is to show.
    const bool empty = node.type == Node::Type::null && node.text.empty();
    if (empty) node.place = level.key_place;
    // "{a: 1,000, b: 2,000}" has "000" twice: the reader knows whether that is a number.
    if (level.digits_pending && !empty) refuse_twice(level);
    level.node.entries.push_back({std::move(level.key), level.key_place, std::move(node)});
    level.key_pending = false;
  }
}

void YamlTree::stop(FaultText words, const Place& place) {
  faults_.push_back({std::move(words), place});
  throw StopReading{};
}

void YamlTree::begin_key(Level& level, Node node) {
  level.key = std::move(node.text);
  level.key_place = node.place;
  level.key_pending = true;
  level.digits_pending = !level.block && !node.quoted && is_cut_off(level.key);
  if (!level.digits_pending) refuse_twice(level);
}

void YamlTree::refuse_twice(Level& level) {
  const auto [first, fresh] = level.lines.emplace(level.key, level.key_place.line);
  if (!fresh)
    faults_.push_back(
        {Code::repeated_key, level.key_place, "", {level.key, std::to_string(first->second)}});
}

}  // namespace habitat
