// SPDX-License-Identifier: Apache-2.0
// From a described struct to slots. A struct lists its members once,
//
//   static void describe(auto& self, auto&& is) {
//     is(self.amount, {.name = "amount", .unit = "EUR", .min = "0 EUR", .label = {...}});
//   }
//
// and `slot_of(object)` gives the slot through which everything else sees it. Member types:
// numbers, int, bool, std::string, Date, enumerations with a table of names, Names, NumberOr<E>,
// described structs, files of rows, and std::optional, std::vector, std::map of those.
#pragma once

#include "describe/access.hpp"

namespace habitat {

template <class T>
const Access* access_of() {
  static constexpr Access table = access::Optional<T>::table();
  return &table;
}

/// How many members a struct describes: a test sets it against the members it has.
template <class T>
std::size_t described_members() {
  T object{};
  return slot_of(object).members().size();
}

}  // namespace habitat
