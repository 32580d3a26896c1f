// SPDX-License-Identifier: Apache-2.0
// An exact decimal number as it is written: what readers make of a text, and printers text of.
// [+-]digits[.digits] is the one grammar of a number; units, groups and commas are for others.
// Models turn it into their own number by `number_of`, and back by `written`.
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

#include "numbers/number.hpp"
#include "numbers/text.hpp"

namespace habitat {

class Written {
 public:
  Written() = default;
  /// The whole text; nothing where it is no number.
  static std::optional<Written> read(std::string_view text);

  /// Its text: a point, no exponent, zeros as they were written.
  const std::string& text() const { return text_; }
  /// "1,234.50" or "1 234,50".
  std::string grouped(Language language) const;

  bool is_zero() const { return text_.find_first_of("123456789") == std::string::npos; }
  bool is_negative() const { return text_[0] == '-'; }
  /// How many digits stand behind the point.
  int decimals() const;
  /// How many stand before it.
  int whole_digits() const;

  /// Without zeros that say nothing, and without a plus.
  Written trimmed() const;
  Written negated() const;
  /// Times ten to the places: 0.026 shifted by 2 is 2.6.
  Written shifted(int places) const;
  /// Halves away from zero.
  Written rounded(int decimals) const;
  /// So many digits that count at most, halves away from zero, without trailing zeros.
  Written significant(int digits) const;

  /// By their values: 1.50 is 1.5.
  std::weak_ordering operator<=>(const Written& other) const;
  bool operator==(const Written& other) const { return (*this <=> other) == 0; }

 private:
  explicit Written(std::string text) : text_(std::move(text)) {}
  std::string text_ = "0";
};

/// In the number of a model.
template <class N>
N number_of(const Written& number) {
  return decimal<N>(number.text());
}
/// Nothing where a number is not finite.
template <class N>
std::optional<Written> written(const N& number) {
  return Written::read(to_text<N>(number));
}

}  // namespace habitat
