// SPDX-License-Identifier: Apache-2.0
// Statistics are `double`, whatever the number of the rest; in a trace they are written as numbers,
// so that what is computed of them can be followed.
#pragma once

#include <optional>

#include "numbers/number.hpp"
#include "numbers/traced.hpp"

namespace habitat::eco_coach {

template <Number N>
using Measure = std::conditional_t<std::is_same_v<N, Traced>, Traced, double>;

/// A statistic as a trace knows it, by name: "meters[G12].beta_heating".
template <Number N>
Measure<N> measured(double x, std::string_view name) {
  if constexpr (std::is_same_v<N, Traced>)
    return named_input<Traced>(to_text(x), name);
  else
    return x;
}

/// Of what may be unknown.
template <Number N>
std::optional<Measure<N>> measured(const std::optional<double>& x, std::string_view name) {
  return x ? std::optional<Measure<N>>(measured<N>(*x, name)) : std::nullopt;
}

}  // namespace habitat::eco_coach
