// SPDX-License-Identifier: Apache-2.0
// Decisions on computed numbers where the last digit decides: rounding that a text orders, a
// threshold on which an aid turns. Exact numbers decide them. A `double` decides them as well, and
// says when it stood so near a threshold that its own error could have decided: then the
// computation is done again in `Decimal`.
#pragma once

#include "numbers/number.hpp"

namespace habitat {

/// The greatest whole number that is not above; of numbers that are not negative.
template <class N>
N whole_below(const N& x) {
  using std::floor;
  return floor(x);
}
/// What no whole number holds comes of figures that are not known: it stays as it is, and what is
/// made of it is not given out.
inline bool is_countable(double x) { return std::abs(x) < 9e18; }
template <>
inline double whole_below<double>(const double& x) {
  return is_countable(x) ? static_cast<double>(static_cast<long long>(x)) : x;
}

template <Number N>
class Judge {
 public:
  /// Always, but for a `double`.
  bool sure() const { return true; }

  N whole_below(const N& x) { return habitat::whole_below(x); }
  /// Halves away from zero.
  N rounded(const N& x, int digits) { return round_to(x, digits); }
  bool less(const N& a, const N& b) { return static_cast<bool>(a < b); }
};

inline constexpr double small_powers_of_ten[] = {1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8};

/// Amounts below a thousand million, of which a `double` keeps the millionth: what comes nearer to
/// a threshold than that is unsure.
template <>
class Judge<double> {
 public:
  bool sure() const { return sure_; }

  double whole_below(double x) {
    const double below = habitat::whole_below(x), rest = x - below;
    // A whole number itself is one: amounts of zero and those typed by hand are exact.
    doubt(rest != 0 && (rest < margin || rest > 1 - margin));
    return below;
  }
  double rounded(double x, int digits) {
    const double scale = small_powers_of_ten[digits], scaled = x * scale;
    if (!is_countable(scaled)) return x;
    const double below =
        static_cast<double>(static_cast<long long>(scaled < 0 ? scaled - 1 : scaled));
    const double rest = scaled - below;
    doubt(rest > 0.5 - margin && rest < 0.5 + margin);
    return (rest < 0.5 ? below : below + 1) / scale;
  }
  bool less(double a, double b) {
    doubt(a != b && std::abs(a - b) < margin);
    return a < b;
  }

 private:
  static constexpr double margin = 1e-6;
  void doubt(bool unsure) { sure_ &= !unsure; }
  bool sure_ = true;
};

/// Rounds what is known to have no more than so many decimals, halves away from zero: in a `double`
/// the digits beyond them are noise, which goes first.
template <Number N>
N round_known(const N& x, int digits, int) {
  return round_to(x, digits);
}
template <>
inline double round_known<double>(const double& x, int digits, int known) {
  const auto whole = [](double y) { return habitat::whole_below(y + (y < 0 ? -0.5 : 0.5)); };
  const double exact = whole(x * small_powers_of_ten[known]);
  return whole(exact / small_powers_of_ten[known - digits]) / small_powers_of_ten[digits];
}

}  // namespace habitat
