// SPDX-License-Identifier: Apache-2.0
// Enumerations have one table of names, used for reading, printing, suggestions and schema.
//
//   template <> inline constexpr auto names_of<Zone> = name_table<Zone>({
//       named(Zone::a, "A", {"zone A", "zone A"}), ...});
#pragma once

#include <array>
#include <cstddef>
#include <span>

#include "numbers/text.hpp"

namespace habitat {

struct Name {
  int value = 0;
  std::string_view word;
  Text label;
};

template <class E>
struct NameOf {
  E value;
  std::string_view word;
  Text label;
};

/// A row of a table of names.
template <class E>
constexpr NameOf<E> named(E value, std::string_view word, Text label) {
  return {value, word, label};
}

template <class E, std::size_t n>
constexpr std::array<Name, n> name_table(const NameOf<E> (&rows)[n]) {
  std::array<Name, n> table{};
  for (std::size_t i = 0; i < n; ++i)
    table[i] = {static_cast<int>(rows[i].value), rows[i].word, rows[i].label};
  return table;
}

/// Specialised beside each enumeration.
template <class E>
inline constexpr int names_of = 0;

/// The word of a value in YAML and JSON.
template <class E>
constexpr std::string_view word_of(E value) {
  for (const Name& name : names_of<E>)
    if (name.value == static_cast<int>(value)) return name.word;
  return "";
}

template <class E>
constexpr Text label_of(E value) {
  for (const Name& name : names_of<E>)
    if (name.value == static_cast<int>(value)) return name.label;
  return {};
}

}  // namespace habitat
