// SPDX-License-Identifier: Apache-2.0
// An amount within a sentence: plain, or in the way of each language.
#pragma once

#include "numbers/decimal_text.hpp"
#include "numbers/number.hpp"

namespace habitat {

/// In figures of one form for both languages, rounded to so many decimals: "1234.50".
template <Number N>
std::string rounded_text(const N& amount, int decimals) {
  return round_text(to_text<N>(amount), decimals);
}

/// A number as a table of each language has it.
inline Message grouped_words(std::string_view number) {
  return {grouped_text(number, Language::en), grouped_text(number, Language::fr)};
}

/// Rounded to so many decimals and grouped, without zeros behind a whole number.
template <Number N>
Message amount_words(const N& amount, int digits = 2) {
  std::string text = rounded_text<N>(amount, digits);
  if (trim_text(text).find('.') == std::string::npos) text = trim_text(text);
  return grouped_words(text);
}

/// Euros as a reader wants them: cents of small amounts, whole euros of others.
template <Number N>
Message euros(const N& amount) {
  const bool small = amount < N(1000) && N(-1000) < amount;
  return grouped_words(rounded_text<N>(amount, small ? 2 : 0));
}

/// A rate as per cent, with so many decimals: "34.2".
template <Number N>
Message per_cent(const N& rate, int digits = 1) {
  return amount_words<N>(N(rate * N(100)), digits);
}

}  // namespace habitat
