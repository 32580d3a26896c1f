// SPDX-License-Identifier: Apache-2.0
// A figure that may change: written as a value, which holds for all dates, or as values by the date
// from which each holds, {2025-02-01: 0.2016, 2025-08-01: 0.1952}. What holds before the first of
// these dates, whoever reads it says.
#pragma once

#include <iterator>

#include "describe/describe.hpp"

namespace habitat {

template <Number N>
struct Dated {
  std::optional<N> whole;
  std::map<Date, N> from;

  bool given() const { return whole || !from.empty(); }
  /// Null before the first date.
  const N* at(Date date) const {
    const auto after = from.upper_bound(date);
    if (after != from.begin()) return &std::prev(after)->second;
    return whole ? &*whole : nullptr;
  }

  static constexpr Access slot_access() {
    Access table{.kind = Kind::map};
    table.keys = &date_keys;
    table.present = [](const void* p) { return of(p).given(); };
    table.whole = [](void* p) { return slot_of(of(p).whole); };
    table.size = [](const void* p) { return of(p).from.size(); };
    table.element = [](void* p, std::size_t i) { return slot_of(nth(of(p).from, i).second); };
    table.key = [](const void* p, std::size_t i) { return to_text(nth(of(p).from, i).first); };
    table.entry = [](void* p, std::string_view key) {
      return slot_of(of(p).from[parse_date(key).value_or(Date{})]);
    };
    table.key_fits = [](std::string_view key) { return parse_date(key).has_value(); };
    return table;
  }

 private:
  static Dated& of(void* p) { return *static_cast<Dated*>(p); }
  static const Dated& of(const void* p) { return *static_cast<const Dated*>(p); }
  static auto& nth(auto& map, std::size_t i) {
    return *std::next(map.begin(), static_cast<std::ptrdiff_t>(i));
  }
};

}  // namespace habitat
