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

#include "numbers/step.hpp"

namespace habitat {

inline double min(double a, double b) { return b < a ? b : a; }
inline double max(double a, double b) { return a < b ? b : a; }
inline double select(bool condition, double yes, double no) { return condition ? yes : no; }

/// x to a whole power, by squaring: the same bits on every machine.
template <class N>
N whole_power(N x, int exponent) {
  if (exponent < 0) return N(1) / whole_power(x, -exponent);
  N result = 1;
  for (; exponent > 0; exponent /= 2) {
    if (exponent % 2 == 1) result = result * x;
    if (exponent > 1) x = x * x;
  }
  return result;
}
inline double power(double x, int exponent) { return whole_power(x, exponent); }
inline double power(double x, double exponent) { return std::pow(x, exponent); }

/// Rounds to so many decimals, halves away from zero: for the steps in which a text orders it.
inline double round_to(double x, int digits) {
  const double scale = whole_power(10.0, digits);
  return std::round(x * scale) / scale;
}

/// The number written by an exact decimal text such as "-0.002" (no sign of unit, no exponent).
template <class N>
N decimal(std::string_view text);

/// The exact decimal text of a number: what goes from a model to a format.
std::string to_text(double x);

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
  { a * b } -> std::convertible_to<N>;
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

/// Says of which element (the third loan, the year 2030) the steps in this block speak.
template <class N>
struct Scope {
  Scope(std::string_view, std::string_view) {}
};

}  // namespace habitat
