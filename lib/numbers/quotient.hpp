// SPDX-License-Identifier: Apache-2.0
// Ratios of what may not be known, and counts as numbers that a trace can name.
#pragma once

#include <optional>
#include <string>

#include "numbers/number.hpp"

namespace habitat {

/// A count of the case, known by its path in a trace.
template <Number N>
std::optional<N> counted_input(const std::optional<int>& count, std::string_view path) {
  if (!count) return {};
  if constexpr (names_steps<N>)
    return named_input<N>(std::to_string(*count), path);
  else
    return N(*count);
}

/// Part over whole; nothing where one of them is not known or the whole is zero.
template <Number N>
std::optional<N> quotient(const Step& words, const std::optional<N>& part,
                          const std::optional<N>& whole) {
  if (!part || !whole || !(N(0) < *whole)) return {};
  return N(step(words, *part / *whole));
}

}  // namespace habitat
