// SPDX-License-Identifier: Apache-2.0
#include "read/json_document.hpp"

#include <algorithm>

#include "files/files.hpp"
#include "messages/text_places.hpp"
#include "read/document.hpp"
#include "read/json_parts.hpp"

namespace habitat {
namespace {

using Kind = JsonPart::Kind;

bool has_repeated_key(const Node& node) {
  std::vector<std::string_view> keys;
  for (const Entry& entry : node.entries) keys.push_back(entry.key);
  std::sort(keys.begin(), keys.end());
  return std::adjacent_find(keys.begin(), keys.end()) != keys.end();
}

class Tree : public JsonTaker {
 public:
  explicit Tree(std::string_view text) : text_(text), places_(text, 0) {}

  // What is stopped stays open.
  bool take(const JsonPart& part) override {
    if (part.kind == Kind::end) {
      if (open_.back()->type == Node::Type::map && has_repeated_key(*open_.back())) return false;
      open_.pop_back();
      return true;
    }
    if (++count_ > most_nodes) return false;
    const Place place = place_of(part);
    if (part.kind == Kind::key) {
      open_.back()->entries.push_back({std::string(part.text), place, {}});
      return true;
    }
    if (!open_.empty() && open_.back()->type == Node::Type::list)
      open_.back()->entries.push_back({"", place, {}});
    Node& node = open_.empty() ? root : open_.back()->entries.back().value;
    node.place = place;
    if (part.kind == Kind::map || part.kind == Kind::list) {
      node.type = part.kind == Kind::map ? Node::Type::map : Node::Type::list;
      open_.push_back(&node);
      return open_.size() <= static_cast<std::size_t>(deepest_nesting);
    }
    node.type = part.kind == Kind::null ? Node::Type::null : Node::Type::scalar;
    node.text = part.text;
    node.quoted = part.kind == Kind::string;
    return true;
  }

  bool whole() const { return open_.empty(); }

  Node root;

 private:
  Place place_of(const JsonPart& part) {
    Place place = places_.at(part.start);
    place.length = count_characters(text_.substr(part.start, part.end - part.start));
    return place;
  }

  std::string_view text_;
  TextPlaces places_;
  std::vector<Node*> open_;
  std::size_t count_ = 0;
};

}  // namespace

Document read_json_document(Source source, Faults& faults) {
  Tree tree(source.text);
  const bool valid =
      source.text.size() <= largest_document && first_bad_byte(source.text) == std::string::npos;
  if (!valid || read_json(source.text, tree) || !tree.whole())
    return read_document(std::move(source), faults);
  Document document{std::move(tree.root), {}};
  document.sources.push_back(std::move(source));
  return document;
}

}  // namespace habitat
