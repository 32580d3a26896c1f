// SPDX-License-Identifier: Apache-2.0
#include "numbers/decimal.hpp"

#include <charconv>
#include <stdexcept>

#include "numbers/decimal_text.hpp"

namespace habitat {

bool is_finite(const Decimal& x) { return boost::multiprecision::isfinite(x); }

template <>
Decimal decimal<Decimal>(std::string_view text) {
  if (!is_decimal_text(text)) throw std::invalid_argument("not a decimal: " + std::string(text));
  return Decimal(std::string(text));
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
  const Decimal shifted = x * Decimal("1e" + std::to_string(digits));
  const Decimal whole =
      shifted < 0 ? ceil(Decimal(shifted - half)) : floor(Decimal(shifted + half));
  return whole * Decimal("1e" + std::to_string(-digits));
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
