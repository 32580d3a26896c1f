// SPDX-License-Identifier: Apache-2.0
// What a model may do with a number, and nothing more: the four operations, a comparison, and the
// functions below, found by argument. A model is a template over `Number`; the numbers it meets
// are `double` (sweeps), `Decimal` (exact) and `Traced` (exact, and remembers how).
//
// In the core of a model a computed number decides through `select`, `min` or `max`, so that a
// trace can say which side was taken; years and enumerations branch with a plain `if`.
#pragma once

#include <cmath>
#include <concepts>
#include <string>
#include <string_view>

#include "numbers/doubt.hpp"
#include "numbers/step.hpp"

namespace habitat {

template <class N>
N min(const N& a, const N& b) {
  return b < a ? b : a;
}
template <class N>
N max(const N& a, const N& b) {
  return a < b ? b : a;
}
template <class N>
N select(bool condition, const N& yes, const N& no) {
  return condition ? yes : no;
}

/// x to a whole power, by squaring: the same bits on every machine.
template <class N>
N power(N x, int exponent) {
  if (exponent < 0) return N(1) / power(x, -exponent);
  N result = 1;
  for (; exponent > 0; exponent /= 2) {
    if (exponent % 2 == 1) result = result * x;
    if (exponent > 1) x = x * x;
  }
  return result;
}
template <class N>
N power(const N& x, const N& exponent) {
  using std::pow;
  return pow(x, exponent);
}

/// Rounds to so many decimals, halves away from zero: for the steps in which a text orders it.
template <class N>
N round_to(const N& x, int digits) {
  using std::round;
  const N scale = power(N(10), digits);
  return round(N(x * scale)) / scale;
}

/// What no whole number holds comes of figures that are not known: it stays as it is, and what is
/// made of it is not given out.
inline bool is_countable(double x) { return std::abs(x) < 9e18; }
inline constexpr double small_powers_of_ten[] = {1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8};

/// In doubt near to a half. Not more than eight decimals.
template <>
inline double round_to<double>(const double& x, int digits) {
  const double scale = small_powers_of_ten[digits], scaled = x * scale;
  if (!is_countable(scaled)) return x;
  const double below =
      static_cast<double>(static_cast<long long>(scaled < 0 ? scaled - 1 : scaled));
  const double rest = scaled - below;
  DoubtWatch::note(rest > 0.5 - 1e-6 && rest < 0.5 + 1e-6);
  return (rest < 0.5 ? below : below + 1) / scale;
}

/// The number written by an exact decimal text such as "-0.002" (no sign of unit, no exponent).
template <class N>
N decimal(std::string_view text);

/// The exact decimal text of a number: what goes from a model to a format.
template <class N>
std::string to_text(const N& x);
template <>
std::string to_text<double>(const double& x);

/// A number that enters a model, known by a name: "loans[0].rate", or a parameter of the law.
/// Only `Traced` remembers the name.
template <class N>
N named_input(std::string_view text, std::string_view) {
  return decimal<N>(text);
}

template <class N>
concept Number = std::copyable<N> && requires(const N a, const N b, int n) {
  N(n);
  { a + b } -> std::convertible_to<N>;
  { a - b } -> std::convertible_to<N>;
  { a* b } -> std::convertible_to<N>;
  { a / b } -> std::convertible_to<N>;
  { -a } -> std::convertible_to<N>;
  { min(a, b) } -> std::convertible_to<N>;
  { max(a, b) } -> std::convertible_to<N>;
  { power(a, n) } -> std::convertible_to<N>;
  { power(a, b) } -> std::convertible_to<N>;
  { round_to(a, n) } -> std::convertible_to<N>;
  { select(a < b, a, b) } -> std::convertible_to<N>;
};

/// Names an intermediate for `explain`. It costs nothing where nobody listens.
template <class N>
const N& step(const Step&, const N& x, int = no_index) {
  return x;
}

/// Whether steps are remembered: a pass that only names need not be made for other numbers.
template <class N>
inline constexpr bool names_steps = false;

/// Says of which element (the third loan, the year 2030) the steps in this block speak.
template <class N>
struct Scope {
  Scope(std::string_view, std::string_view) {}
};

}  // namespace habitat
