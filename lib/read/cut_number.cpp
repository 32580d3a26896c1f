// SPDX-License-Identifier: Apache-2.0
#include "read/cut_number.hpp"

#include "messages/utf8.hpp"

namespace habitat {
namespace {

bool ends_with_digit(std::string_view text) {
  return !text.empty() && text.back() >= '0' && text.back() <= '9';
}

// Whether an entry is the rest of a number that ends right before its comma.
bool continues(const Node& number, const Entry& rest) {
  const bool empty = rest.value.type == Node::Type::null && rest.value.text.empty();
  return empty && is_cut_off(rest.key) && ends_with_digit(number.text) &&
         rest.key_place.source == number.place.source && rest.key_place.line == number.place.line &&
         rest.key_place.column == number.place.column + number.place.length + 1;
}

}  // namespace

std::pair<Node, std::size_t> number_at(const Node& map, std::size_t entry) {
  Node number = map.entries[entry].value;
  std::size_t parts = 1;
  if (number.type != Node::Type::scalar || number.quoted) return {std::move(number), parts};
  for (; entry + parts < map.entries.size(); ++parts) {
    const Entry& rest = map.entries[entry + parts];
    if (!continues(number, rest)) break;
    (number.text += ',') += rest.key;
    number.place.length += 1 + count_characters(rest.key);
  }
  return {std::move(number), parts};
}

}  // namespace habitat
