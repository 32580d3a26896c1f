// SPDX-License-Identifier: Apache-2.0
#include "formats/document.hpp"

#include <algorithm>

#include "formats/text_places.hpp"
#include "formats/yaml_reader.hpp"

namespace habitat {
namespace {

// Faults of the bytes themselves: nothing else is looked at when there is one.
bool sound_bytes(const Source& source, int rank, Faults& faults) {
  if (source.text.size() > largest_document) {
    faults.push_back({Code::too_large,
                      {.source = rank, .line = 1, .column = 1},
                      "",
                      {std::to_string(largest_document >> 20)}});
    return false;
  }
  const auto bad = first_bad_byte(source.text);
  const auto nul = source.text.find('\0');
  const auto at = std::min(bad, nul);
  if (at == std::string::npos) return true;
  const Place place = TextPlaces(source.text, rank).at(at);
  if (nul < bad)
    faults.push_back({Code::nul_character, place});
  else
    faults.push_back({Code::bad_utf8, place});
  return false;
}

}  // namespace

const Entry* Node::find(std::string_view key) const {
  for (const Entry& entry : entries)
    if (entry.key == key) return &entry;
  return nullptr;
}
Entry* Node::find(std::string_view key) {
  return const_cast<Entry*>(static_cast<const Node*>(this)->find(key));
}

std::string_view line_of(const Source& source, int line) {
  std::string_view rest = source.text;
  for (int i = source.first_line; i < line; ++i) {
    const auto end = rest.find('\n');
    if (end == rest.npos) return {};
    rest.remove_prefix(end + 1);
  }
  rest = rest.substr(0, rest.find('\n'));
  if (!rest.empty() && rest.back() == '\r') rest.remove_suffix(1);
  return rest;
}

Document read_document(Source source, Faults& faults) {
  Document document;
  if (source.text.starts_with("\xEF\xBB\xBF")) source.text.erase(0, 3);
  if (sound_bytes(source, 0, faults)) document.root = read_yaml(source.text, 0, faults);
  document.sources.push_back(std::move(source));
  return document;
}

Node read_value(const Source& source, int source_rank, std::size_t offset, Faults& faults) {
  // The value alone is parsed; its places are then moved to where it stands in the override.
  if (!sound_bytes(source, source_rank, faults)) return {};
  const Source value{source.name, source.text.substr(offset)};
  Faults found;
  Node node = read_yaml(value.text, source_rank, found);
  const int shift = count_characters(std::string_view(source.text).substr(0, offset));
  found.change([&](Fault& fault) { fault.place.column += shift; });
  faults.append(found);
  const auto move = [&](auto&& self, Node& moved) -> void {
    moved.place.column += shift;
    for (Entry& entry : moved.entries) {
      entry.key_place.column += shift;
      self(self, entry.value);
    }
  };
  move(move, node);
  return node;
}

}  // namespace habitat
