// SPDX-License-Identifier: Apache-2.0
// What kinds of members a described struct may have, besides the standard types.
#pragma once

#include <optional>
#include <type_traits>

#include "describe/slot.hpp"

namespace habitat {

/// A name or a list of names; empty stands for all.
struct Names {
  std::vector<std::string> names;
  bool all() const { return names.empty(); }
};

/// A number, or one of a few words instead.
template <class N, class E>
struct NumberOr {
  std::optional<E> word;
  N number = 0;
  bool operator==(const NumberOr&) const = default;
};

template <class T>
inline constexpr bool is_optional = false;
template <class T>
inline constexpr bool is_optional<std::optional<T>> = true;

template <class T>
inline constexpr bool holds_double = std::is_same_v<T, double>;
template <class E>
inline constexpr bool holds_double<NumberOr<double, E>> = true;

template <class T>
concept Enumeration = std::is_enum_v<T>;

template <class T>
concept Described = std::is_class_v<T> && requires(T t) {
  T::describe(t, [](auto&&...) {});
};

template <class T>
const Access* access_of();

template <class T>
Slot slot_of(T& object) {
  return Slot(nameless, access_of<T>(), &object);
}

}  // namespace habitat
