// SPDX-License-Identifier: Apache-2.0
#include "read/document.hpp"

#include <algorithm>

#include "files/files.hpp"
#include "messages/text_places.hpp"
#include "read/yaml_reader.hpp"

namespace habitat {
namespace {

// Faults of the bytes themselves: nothing else is looked at when there is one.
bool has_valid_bytes(const Source& source, int rank, Faults& faults) {
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

Document read_document(Source source, Faults& faults) {
  Document document;
  if (source.text.starts_with("\xEF\xBB\xBF")) source.text.erase(0, 3);
  if (has_valid_bytes(source, 0, faults)) document.root = read_yaml(source.text, 0, faults);
  document.sources.push_back(std::move(source));
  return document;
}

Node read_value(const Source& source, int source_rank, std::size_t offset, Faults& faults) {
  // The value alone is parsed; its places are then moved to where it stands in the override.
  if (!has_valid_bytes(source, source_rank, faults)) return {};
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
