// SPDX-License-Identifier: Apache-2.0
#include "verbs/new/yaml_text.hpp"

#include <algorithm>
#include <set>

#include "write/json_writer.hpp"

namespace habitat {
namespace {

// The lines on which keys stand.
void gather(const Node& node, std::set<int>& keys) {
  for (const Entry& entry : node.entries) {
    if (node.type == Node::Type::map) keys.insert(entry.key_place.line);
    gather(entry.value, keys);
  }
}

}  // namespace

std::string yaml_scalar(const Node& node) {
  const bool control = std::any_of(node.text.begin(), node.text.end(),
                                   [](unsigned char c) { return c < 0x20 || c == 0x7f; });
  if (!node.quoted && !control) return node.text;
  if (control) {
    JsonWriter json;
    json.string(node.text);
    return json.take();
  }
  std::string text = "'";
  for (const char c : node.text) text += c == '\'' ? "''" : std::string(1, c);
  return text + "'";
}

Comments::Comments(const Document& document) {
  std::set<int> keys{at_the_end};
  gather(document.root, keys);
  const std::string& text = document.sources.front().text;
  std::size_t at = 0;
  for (int line = 1; at < text.size(); ++line) {
    const auto end = std::min(text.find('\n', at), text.size());
    const auto first = std::min(text.find_first_not_of(" \t", at), text.size());
    if (first < end && text[first] == '#')
      by_line_[*keys.lower_bound(line)].push_back(text.substr(first, end - first));
    at = end + 1;
  }
}

std::vector<std::string> Comments::take(int line) {
  const auto found = by_line_.find(line);
  if (found == by_line_.end()) return {};
  auto lines = std::move(found->second);
  by_line_.erase(found);
  return lines;
}

}  // namespace habitat
