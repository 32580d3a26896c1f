// SPDX-License-Identifier: Apache-2.0
#include "numbers/decimal.hpp"

#include <array>
#include <charconv>
#include <stdexcept>

#include "numbers/decimal_text.hpp"

namespace habitat {

namespace {

constexpr int largest_power = 18;  // of ten in 64 bits

// Exact, and made of text once: making it of text each time takes longer than what it is for.
const Decimal& ten_to(int power) {
  static const auto powers = [] {
    std::array<Decimal, 2 * largest_power + 1> all;
    for (int i = -largest_power; i <= largest_power; ++i)
      all[static_cast<std::size_t>(i + largest_power)] = Decimal("1e" + std::to_string(i));
    return all;
  }();
  return powers[static_cast<std::size_t>(power + largest_power)];
}

// A text of so few digits that they fit a whole number: its digits times a power of ten.
bool read_short(std::string_view text, Decimal& into) {
  if (text.size() > largest_power) return false;
  long long digits = 0;
  int decimals = 0;
  bool point = false;
  for (const char c : text) {
    if (c == '.') point = true;
    if (c < '0' || c > '9') continue;
    digits = digits * 10 + (c - '0');
    decimals += point ? 1 : 0;
  }
  into = text.front() == '-' ? -digits : digits;
  if (decimals > 0) into *= ten_to(-decimals);
  return true;
}

}  // namespace

bool is_finite(const Decimal& x) { return boost::multiprecision::isfinite(x); }

template <>
Decimal decimal<Decimal>(std::string_view text) {
  if (!is_decimal_text(text)) throw std::invalid_argument("not a decimal: " + std::string(text));
  Decimal value;
  return read_short(text, value) ? value : Decimal(std::string(text));
}

template <>
double decimal<double>(std::string_view text) {
  if (!is_decimal_text(text)) throw std::invalid_argument("not a decimal: " + std::string(text));
  if (text.front() == '+') text.remove_prefix(1);
  double value = 0;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

template <>
Decimal round_to<Decimal>(const Decimal& x, int digits) {
  static const Decimal half("0.5");
  const Decimal shifted = x * ten_to(digits);
  const Decimal whole =
      shifted < 0 ? ceil(Decimal(shifted - half)) : floor(Decimal(shifted + half));
  return whole * ten_to(-digits);
}

template <>
std::string to_text<Decimal>(const Decimal& x) {
  if (!is_finite(x)) return boost::multiprecision::isnan(x) ? "nan" : "inf";
  if (x.is_zero()) return "0";
  return plain_decimal_text(x.str(33, std::ios::scientific));
}

template <>
std::string to_text<double>(const double& x) {
  if (!std::isfinite(x)) return std::isnan(x) ? "nan" : "inf";
  char buffer[64];
  const auto end = std::to_chars(buffer, buffer + sizeof buffer, x, std::chars_format::scientific);
  return plain_decimal_text(std::string_view(buffer, static_cast<std::size_t>(end.ptr - buffer)));
}

}  // namespace habitat
