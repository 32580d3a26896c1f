// SPDX-License-Identifier: Apache-2.0
#include "numbers/decimal.hpp"

#include <fmt/core.h>

#include <array>
#include <charconv>
#include <cstdint>
#include <stdexcept>

#include "numbers/decimal_text.hpp"

template class boost::multiprecision::backends::cpp_dec_float<34>;

namespace habitat {

namespace {

constexpr int largest_power = 18;  // of ten in 64 bits

// Exact, and made of text once: making it of text each time takes longer than what it is for.
const Decimal& ten_to(int power) {
  static const auto powers = [] {
    std::array<Decimal, 2 * largest_power + 1> all;
    for (int i = -largest_power; i <= largest_power; ++i)
      all[static_cast<std::size_t>(i + largest_power)] = Decimal(fmt::format("1e{}", i));
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

// The digits that a number is kept in, eight by eight, as the library hands them to an archive. Its
// own text goes by way of a stream, ten times slower.
class KeptDigits {
 public:
  explicit KeptDigits(Decimal x) { x.backend().serialize(*this, 0); }

  std::string_view digits() const { return {text_.data(), count_}; }
  /// How many of them stand before the point; below zero, zeros stand between it and them.
  int whole() const { return whole_; }
  bool negative() const { return negative_; }

  template <class T>
  KeptDigits& operator&(const boost::serialization::nvp<T>& part) {
    const std::string_view name = part.name();
    if (name == "digit")
      add(static_cast<std::uint32_t>(part.const_value()));
    else if (name == "exponent")
      whole_ = static_cast<int>(together) + static_cast<int>(part.const_value());
    else if (name == "sign")
      negative_ = static_cast<bool>(part.const_value());
    return *this;
  }

 private:
  static constexpr std::size_t together = 8,
                               most = Decimal::backend_type::cpp_dec_float_total_digits10;

  void add(std::uint32_t eight) {
    for (std::size_t i = together; i-- > 0; eight /= 10)
      text_[count_ + i] = static_cast<char>('0' + eight % 10);
    count_ += together;
  }

  std::array<char, most> text_;
  std::size_t count_ = 0;
  int whole_ = 0;
  bool negative_ = false;
};

}  // namespace

bool is_finite(const Decimal& x) { return boost::multiprecision::isfinite(x); }

template <>
Decimal decimal<Decimal>(std::string_view text) {
  if (!is_decimal_text(text)) throw std::invalid_argument(fmt::format("not a decimal: {}", text));
  Decimal value;
  return read_short(text, value) ? value : Decimal(std::string(text));
}

template <>
double decimal<double>(std::string_view text) {
  if (!is_decimal_text(text)) throw std::invalid_argument(fmt::format("not a decimal: {}", text));
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
  constexpr int significant = 34;
  const KeptDigits kept(x);
  return digits_text(kept.negative(), kept.digits(), kept.whole(), significant);
}

template <>
std::string to_text<double>(const double& x) {
  if (!std::isfinite(x)) return std::isnan(x) ? "nan" : "inf";
  char buffer[64];
  const auto end = std::to_chars(buffer, buffer + sizeof buffer, x, std::chars_format::scientific);
  return plain_decimal_text(std::string_view(buffer, static_cast<std::size_t>(end.ptr - buffer)));
}

}  // namespace habitat
