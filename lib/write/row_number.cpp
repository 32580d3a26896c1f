// SPDX-License-Identifier: Apache-2.0
#include "write/row_number.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstring>

#include "numbers/number.hpp"
#include "write/figure.hpp"

namespace habitat {
namespace {

constexpr int most_digits = 15;
constexpr int most_places = 40;  // beyond, text in hand is quick enough

// Digits with a point among them: 123 with two whole digits is 12.3. What is written fits where
// there are not more than the most places.
char* put_digits(char* out, const char* digits, int count, int whole) {
  while (count > 1 && digits[count - 1] == '0') --count;
  const auto copy = [&](const char* from, int size) {
    if (size > 0) std::memcpy(out, from, static_cast<std::size_t>(size));
    out += std::max(size, 0);
  };
  const auto zeros = [&](int size) {
    if (size > 0) std::memset(out, '0', static_cast<std::size_t>(size));
    out += std::max(size, 0);
  };
  if (whole <= 0) {
    copy("0.", 2);
    zeros(-whole);
    copy(digits, count);
  } else {
    copy(digits, std::min(count, whole));
    zeros(whole - count);
    if (count > whole) *out++ = '.';
    copy(digits + whole, count - whole);
  }
  return out;
}

// Rounds to the most digits, halves away from zero; one more whole digit where it carries over.
void round_digits(char* digits, int& count, int& whole) {
  if (count <= most_digits) return;
  const bool up = digits[most_digits] >= '5';
  count = most_digits;
  if (!up) return;
  int i = count - 1;
  for (; i >= 0 && digits[i] == '9'; --i) digits[i] = '0';
  if (i >= 0) {
    ++digits[i];
  } else {
    digits[0] = '1';
    ++whole;
  }
}

// The digits of most values by one multiplication: the value as a whole number of fifteen digits.
// `double` holds no more, so the shortest text that gives the value back, cut to fifteen digits,
// has the same, unless the rest is near a half: those take the long way.
char* put_scaled(char* out, double value, bool ratio) {
  static constexpr long double powers[] = {1e0L,  1e1L,  1e2L,  1e3L,  1e4L,  1e5L,
                                           1e6L,  1e7L,  1e8L,  1e9L,  1e10L, 1e11L,
                                           1e12L, 1e13L, 1e14L, 1e15L, 1e16L, 1e17L};
  const double size = std::fabs(value);
  if (!(size >= 1e-3 && size < 1e14)) return nullptr;
  int whole = size >= 1 ? 1 : size >= 0.1 ? 0 : size >= 0.01 ? -1 : -2;
  while (whole > 0 && size >= static_cast<double>(powers[whole])) ++whole;
  const long double scaled = size * powers[most_digits - whole];
  const auto rounded = static_cast<long long>(scaled + 0.5L);
  // Half the step of `double` at fifteen digits, and as much again where the product has no more.
  constexpr long double doubt = std::numeric_limits<long double>::digits >= 64 ? 0.07L : 0.13L;
  const long double rest = scaled - static_cast<long double>(rounded);
  if (rest > 0.5L - doubt || rest < doubt - 0.5L) return nullptr;
  if (rounded < 100'000'000'000'000 || rounded >= 1'000'000'000'000'000) return nullptr;
  if (value < 0) *out++ = '-';
  char digits[24];
  std::to_chars(digits, digits + sizeof digits, rounded);
  return put_digits(out, digits, most_digits, whole + (ratio ? 2 : 0));
}

// Null where it has more places than text in hand is for.
char* put_number(char* out, double value, bool ratio) {
  if (value == 0) {
    *out++ = '0';
    return out;
  }
  if (char* const end = put_scaled(out, value, ratio)) return end;
  char buffer[40];
  const auto end = std::to_chars(buffer, buffer + sizeof buffer, std::fabs(value),
                                 std::chars_format::scientific);
  // d.ddde+xx
  const char* e = end.ptr - 1;
  while (*e != 'e') --e;
  int exponent = 0;
  std::from_chars(e[1] == '+' ? e + 2 : e + 1, end.ptr, exponent);
  int whole = exponent + 1 + (ratio ? 2 : 0);
  if (whole > most_places || whole < -most_places) return nullptr;
  int count = static_cast<int>(e - buffer);
  if (count > 1) std::memmove(buffer + 1, buffer + 2, static_cast<std::size_t>(--count) - 1);
  round_digits(buffer, count, whole);
  if (value < 0) *out++ = '-';
  return put_digits(out, buffer, count, whole);
}

}  // namespace

void append_number(std::string& text, double value, bool ratio) {
  if (!std::isfinite(value)) return;
  char buffer[2 * most_places + 20];
  if (const char* const end = put_number(buffer, value, ratio))
    text.append(buffer, static_cast<std::size_t>(end - buffer));
  else
    text += machine_number(value_of(value), ratio ? "%" : "");
}

}  // namespace habitat
