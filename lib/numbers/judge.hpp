// SPDX-License-Identifier: Apache-2.0
// Decisions on computed numbers where the last digit decides: whole numbers, thresholds on which an
// aid or a verdict turns; rounding that a text orders is `round_to`. Exact numbers decide them. A
// `double` decides them as well, and notes when it stood too near to a threshold
// (numbers/doubt.hpp).
#pragma once

#include "numbers/number.hpp"

namespace habitat {

/// Whether a is below b.
template <Number N>
bool is_below(const N& a, const N& b) {
  return static_cast<bool>(a < b);
}
/// In doubt nearer than a millionth, or than what a `double` holds of large amounts. Nothing set
/// against nothing is no doubt.
template <>
inline bool is_below<double>(const double& a, const double& b) {
  const double margin = 1e-6 + 1e-12 * (std::abs(a) + std::abs(b));
  DoubtWatch::note(std::abs(a - b) < margin && (a != 0 || b != 0));
  return a < b;
}

/// The greatest whole number that is not above; of numbers that are not negative.
template <class N>
N whole_below(const N& x) {
  using std::floor;
  return floor(x);
}
/// A whole number itself is one: amounts of zero and those typed by hand are exact.
template <>
inline double whole_below<double>(const double& x) {
  if (!is_countable(x)) return x;
  const double below = static_cast<double>(static_cast<long long>(x)), rest = x - below;
  DoubtWatch::note(rest != 0 && (rest < 1e-6 || rest > 1 - 1e-6));
  return below;
}

/// The `double` next to a number: for what is judged in it as long as it is not near a threshold.
template <Number N>
double near_double(const N& x) {
  if constexpr (requires { x.value(); })
    return static_cast<double>(x.value());
  else
    return static_cast<double>(x);
}

/// Rounds what is known to have no more than so many decimals, halves away from zero: in a `double`
/// the digits beyond them are noise, which goes first.
template <Number N>
N round_known(const N& x, int digits, int) {
  return round_to(x, digits);
}
template <>
inline double round_known<double>(const double& x, int digits, int known) {
  const auto whole = [](double y) { return std::trunc(y + (y < 0 ? -0.5 : 0.5)); };
  const double exact = whole(x * small_powers_of_ten[known]);
  return whole(exact / small_powers_of_ten[known - digits]) / small_powers_of_ten[digits];
}

/// A number that was searched for in `double`, in the number of the model.
template <class N>
N number_near(double x) {
  if constexpr (std::is_same_v<N, double>)
    return x;
  else
    return decimal<N>(to_text(x));
}

}  // namespace habitat
