// SPDX-License-Identifier: Apache-2.0
// Exact decimal numbers: every figure that a person reads or publishes. Built from text or from
// integers, never from a `double`, whose 0.1 is another number. Some 43 digits are kept.
//
// The only place that names the library behind them; including it costs seconds, so few files do.
#pragma once

#include <boost/multiprecision/cpp_dec_float.hpp>

#include "numbers/number.hpp"

namespace boost::multiprecision::backends {

// Boost fills its constants and tables before main, a good part of the start of a small program.
// They are local statics: without that they are filled when first asked for.
template <>
inline cpp_dec_float<34>::initializer::initializer() {}
template <>
inline cpp_dec_float<34>::long_double_initializer::long_double_initializer() {}

// Compiled once, optimised, in decimal.cpp: files of tests, which are not, would each bring their
// own.
extern template class cpp_dec_float<34>;

}  // namespace boost::multiprecision::backends

namespace habitat {

using Decimal = boost::multiprecision::number<boost::multiprecision::cpp_dec_float<34>,
                                              boost::multiprecision::et_off>;

template <>
Decimal decimal<Decimal>(std::string_view text);

/// 34 significant digits, halves away from zero, no exponent, no trailing zero: noise beyond them
/// cannot turn a tie. Text "nan" or "inf" when the number is not finite.
template <>
std::string to_text<Decimal>(const Decimal& x);

/// To 18 digits at most. Without the library's own rounding, which goes by way of a `float`.
template <>
Decimal round_to<Decimal>(const Decimal& x, int digits);

bool is_finite(const Decimal& x);
inline bool is_finite(double x) { return std::isfinite(x); }

}  // namespace habitat
