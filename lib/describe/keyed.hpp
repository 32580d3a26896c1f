// SPDX-License-Identifier: Apache-2.0
// Entries under keys of the user's own, {gas: 2 %, electricity: 1 %}. What a key is, a struct says:
// its type, its form, whether a text is one, and how it is read and written.
#pragma once

#include <iterator>

#include "describe/describe.hpp"

namespace habitat {

template <class Keys, class T>
struct Keyed {
  std::map<typename Keys::Type, T, std::less<>> of;

  bool empty() const { return of.empty(); }
  /// Null where there is no such entry.
  const T* find(const auto& key) const {
    const auto found = of.find(key);
    return found == of.end() ? nullptr : &found->second;
  }

  static constexpr Access slot_access() {
    Access table{.kind = Kind::map};
    table.keys = &Keys::form;
    table.present = [](const void* p) { return !at(p).empty(); };
    table.size = [](const void* p) { return at(p).size(); };
    table.element = [](void* p, std::size_t i) { return slot_of(nth(at(p), i).second); };
    table.key = [](const void* p, std::size_t i) { return Keys::write(nth(at(p), i).first); };
    table.entry = [](void* p, std::string_view key) { return slot_of(at(p)[Keys::read(key)]); };
    table.key_fits = [](std::string_view key) { return Keys::fits(key); };
    return table;
  }

 private:
  static auto& at(void* p) { return static_cast<Keyed*>(p)->of; }
  static auto& at(const void* p) { return static_cast<const Keyed*>(p)->of; }
  static auto& nth(auto& map, std::size_t i) {
    return *std::next(map.begin(), static_cast<std::ptrdiff_t>(i));
  }
};

}  // namespace habitat
