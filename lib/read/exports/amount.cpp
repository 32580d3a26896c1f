// SPDX-License-Identifier: Apache-2.0
#include "read/exports/amount.hpp"

#include <fmt/core.h>

#include <numeric>

#include "numbers/written_number.hpp"

namespace habitat::exports {

std::optional<Amount> amount_of(std::string_view text, Amount scale) {
  constexpr Amount beyond = 100'000'000'000'000'000;
  Amount digits = 0, power = 1;
  bool any = false, behind = false, negative = false;
  if (const auto sign = sign_length(text); sign > 0) {
    negative = text[0] != '+';
    text.remove_prefix(sign);
  }
  while (!text.empty()) {
    const char c = text[0];
    if (c >= '0' && c <= '9') {
      digits = digits * 10 + (c - '0');
      if (behind) power *= 10;
      if (digits > beyond / 10 || power > beyond / 10) return {};
      any = true;
      text.remove_prefix(1);
    } else if ((c == ',' || c == '.') && !behind) {
      behind = true;
      text.remove_prefix(1);
    } else if (const auto blank = grouping_length(text); blank > 0 && any && !behind) {
      text.remove_prefix(blank);
    } else {
      return {};
    }
  }
  // What is no whole number of parts would be rounded: it is refused.
  const Amount common = std::gcd(scale, power);
  scale /= common;
  power /= common;
  if (!any || digits % power != 0 || digits / power > beyond / scale) return {};
  const Amount amount = digits / power * scale;
  return negative ? -amount : amount;
}

std::string to_text(Amount amount) {
  constexpr Amount decimals = 1'000'000, parts = per_unit / decimals;
  const Amount size = amount < 0 ? -amount : amount;
  const Amount rounded = (size + parts / 2) / parts;
  std::string text = fmt::format("{}{}.{:06}", amount < 0 && rounded > 0 ? "-" : "",
                                 rounded / decimals, rounded % decimals);
  while (text.back() == '0') text.pop_back();
  if (text.back() == '.') text.pop_back();
  return text;
}

}  // namespace habitat::exports
