// SPDX-License-Identifier: Apache-2.0
#include "finance/roots.hpp"

#include <cmath>
#include <limits>
#include <optional>

namespace habitat::finance {
namespace {

using Coefficients = std::span<const double>;
constexpr double unit = std::numeric_limits<double>::epsilon() / 2;

int sign_of(double x) { return (x > 0) - (x < 0); }

// Without the zeros at either end, which move no root.
Coefficients trimmed(Coefficients c) {
  while (!c.empty() && c.front() == 0) c = c.subspan(1);
  while (!c.empty() && c.back() == 0) c = c.first(c.size() - 1);
  return c;
}

struct Evaluation {
  double value = 0;      // in twice the working precision, then rounded
  double magnitude = 0;  // the same sum over absolute values
  double newton = 0;     // the growth to which Newton's step leads
};

// The sum of c_k g^-k for g >= 1, the same times g^n below: the sign and the roots are those of c.
Evaluation evaluate(Coefficients c, double growth) {
  const bool inverse = growth >= 1;
  const double x = inverse ? 1 / growth : growth;
  double value = 0, error = 0, slope = 0, magnitude = 0;
  for (std::size_t i = 0; i < c.size(); ++i) {
    const double next = inverse ? c[c.size() - 1 - i] : c[i];
    slope = slope * x + value;
    magnitude = magnitude * x + std::abs(next);
    const double product = value * x;
    const double lost_in_product = std::fma(value, x, -product);
    const double sum = product + next;
    const double added = sum - product;
    error = error * x + (lost_in_product + ((product - (sum - added)) + (next - added)));
    value = sum;
  }
  value += error;
  const double moved = x - value / slope;
  return {value, magnitude, inverse ? 1 / moved : moved};
}

double middle(double low, double high) {
  return high > 4 * low ? std::sqrt(low) * std::sqrt(high) : low + (high - low) / 2;
}

// The root between two growths at which the sum has opposite signs, by Newton's step as long as it
// stays inside and halves the move of the time before, by bisection otherwise.
double root_between(Coefficients c, double low, double high, int sign_at_low) {
  double at = middle(low, high), move = high - low;
  for (int rounds = 0; rounds < 200; ++rounds) {
    const Evaluation f = evaluate(c, at);
    if (f.value == 0) return at;
    (sign_of(f.value) == sign_at_low ? low : high) = at;
    double next = f.newton;
    if (!(next >= low && next <= high && std::abs(next - at) <= move / 2)) next = middle(low, high);
    move = std::abs(next - at);
    at = next;
    if (move <= 2 * unit * at) break;
  }
  return at;
}

// From `start` towards zero or towards infinity, by strides that grow, until the sign there.
double reach(Coefficients c, double start, bool upwards, int sign) {
  double at = start;
  for (double stride = 2; at > 1e-300 && at < 1e300; stride *= stride) {
    at = upwards ? start * stride : start / stride;
    if (sign_of(evaluate(c, at).value) == sign) break;
  }
  return at;
}

// The one root of a sum whose signs differ at both ends and which crosses nought once.
double only_root(Coefficients c) {
  const int sign_at_zero = sign_of(c.back()), sign_at_one = sign_of(evaluate(c, 1).value);
  if (sign_at_one == 0) return 1;
  const bool below = sign_at_one != sign_at_zero;
  const double other = reach(c, 1, !below, below ? sign_at_zero : -sign_at_zero);
  return below ? root_between(c, other, 1, sign_at_zero) : root_between(c, 1, other, sign_at_zero);
}

// The roots, given separators between which x^-m c(x) is monotone.
std::vector<double> between(Coefficients c, const std::vector<double>& separators) {
  const int sign_at_zero = sign_of(c.back()), sign_at_infinity = sign_of(c.front());
  std::vector<double> roots;
  if (separators.empty()) {
    if (sign_at_zero != sign_at_infinity) roots.push_back(only_root(c));
    return roots;
  }
  double low = 0;
  int sign_at_low = sign_at_zero;
  bool touched = false;  // at the separator before
  for (const double high : separators) {
    const Evaluation f = evaluate(c, high);
    const bool touches = std::abs(f.value) <= 16 * unit * f.magnitude;
    const int sign = touches ? 0 : sign_of(f.value);
    if (sign_at_low * sign < 0) {
      const double from = low > 0 ? low : reach(c, high, false, sign_at_zero);
      roots.push_back(root_between(c, from, high, sign_at_low));
    }
    // Between two separators that touch, the sum is nought as far as one can know: one root.
    if (touches && touched)
      roots.back() = (roots.back() + high) / 2;
    else if (touches)
      roots.push_back(high);
    low = high;
    sign_at_low = sign;
    touched = touches;
  }
  if (sign_at_low * sign_at_infinity < 0) {
    const double to = reach(c, low, true, sign_at_infinity);
    roots.push_back(root_between(c, low, to, sign_at_low));
  }
  return roots;
}

// The coefficients (k-m) c_k, m halfway across the first change of sign; divided by the degree,
// lest they grow from one derivation to the next.
std::vector<double> with_one_change_less(Coefficients c) {
  std::size_t last = 0, next = 0;
  for (std::size_t k = 0; k < c.size() && next == 0; ++k) {
    if (sign_of(c[k]) == sign_of(c[0])) last = k;
    if (sign_of(c[k]) == -sign_of(c[0])) next = k;
  }
  const double between_them = static_cast<double>(last + next) / 2;
  const double degree = static_cast<double>(c.size() - 1);
  std::vector<double> derived(c.size());
  for (std::size_t k = 0; k < c.size(); ++k)
    derived[k] = (static_cast<double>(k) - between_them) / degree * c[k];
  return derived;
}

// How often the running sums change sign, from either end; nothing where one of them is nought as
// far as one can know.
template <class Iterator>
std::optional<int> changes_of_sums(Iterator first, Iterator last) {
  double sum = 0, magnitude = 0;
  int changes = 0, before = 0;
  for (; first != last; ++first) {
    sum += *first;
    magnitude += std::abs(*first);
    if (std::abs(sum) <= 1024 * unit * magnitude) return {};
    const int sign = sign_of(sum);
    changes += sign * before < 0;
    before = sign;
  }
  return changes;
}

// Whether two sums over the flows prove that there is one root. Sums from the first flow on change
// sign at least as often as there are roots above one, sums from the last flow back as there are
// below one (Norstrom 1972, and the same for the flows in reverse).
bool has_one_root(Coefficients c) {
  const auto forwards = changes_of_sums(c.begin(), c.end());
  if (!forwards || *forwards > 1) return false;
  const auto backwards = changes_of_sums(c.rbegin(), c.rend());
  return backwards && *forwards + *backwards == 1;
}

}  // namespace

int sign_changes(std::span<const double> coefficients) {
  int changes = 0, before = 0;
  for (const double c : coefficients) {
    const int sign = sign_of(c);
    changes += sign * before < 0;
    if (sign != 0) before = sign;
  }
  return changes;
}

double only_growth_root(std::span<const double> coefficients) {
  return only_root(trimmed(coefficients));
}

std::vector<double> growth_roots(std::span<const double> coefficients) {
  const Coefficients c = trimmed(coefficients);
  const int changes = sign_changes(c);
  if (changes == 0) return {};
  if (changes == 1 || has_one_root(c)) return {only_root(c)};
  std::vector<std::vector<double>> derived;
  derived.emplace_back(c.begin(), c.end());
  while (static_cast<int>(derived.size()) < changes)
    derived.push_back(with_one_change_less(derived.back()));
  std::vector<double> roots{only_root(derived.back())};
  for (derived.pop_back(); !derived.empty(); derived.pop_back())
    roots = between(derived.back(), roots);
  return roots;
}

}  // namespace habitat::finance
