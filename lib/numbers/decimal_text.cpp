// SPDX-License-Identifier: Apache-2.0
#include "numbers/decimal_text.hpp"

#include <algorithm>
#include <charconv>

namespace habitat {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// A decimal as it is written, in the text that holds it.
struct Written {
  bool negative = false;
  std::string_view whole, fraction;

  explicit Written(std::string_view text) {
    if (text.starts_with('-') || text.starts_with('+')) {
      negative = text[0] == '-';
      text.remove_prefix(1);
    }
    const auto point = text.find('.');
    whole = text.substr(0, point);
    if (point != text.npos) fraction = text.substr(point + 1);
  }
};

// The same to work on: its digits without a point, and how many of them are whole.
struct Parts {
  bool negative = false;
  std::string digits;
  int whole = 0;
};

Parts take_apart(std::string_view text) {
  const Written written(text);
  std::string digits(written.whole);
  digits += written.fraction;
  return {written.negative, std::move(digits), static_cast<int>(written.whole.size())};
}

std::string put_together(const Parts& parts) {
  const std::string_view digits = parts.digits;
  const auto whole = static_cast<std::size_t>(std::max(parts.whole, 0));
  const auto zeros = static_cast<std::size_t>(std::max(-parts.whole, 0));  // after the point
  const auto first = digits.find_first_not_of('0');
  const auto leading = std::min(first, whole);
  std::string text;
  text.reserve(digits.size() + whole + zeros + 3);
  if (parts.negative && first != digits.npos) text += '-';
  text += digits.substr(std::min(leading, digits.size()), whole - leading);
  if (whole > digits.size()) text.append(whole - std::max(leading, digits.size()), '0');
  if (text.empty() || text == "-") text += '0';
  if (digits.size() > whole) {
    (text += '.').append(zeros, '0');
    text += digits.substr(whole);
  }
  return text;
}

// Without trailing zeros, nor the point where nothing stands after it.
std::string trimmed(std::string text) {
  if (text.find('.') == std::string::npos) return text;
  text.erase(text.find_last_not_of('0') + 1);
  if (text.back() == '.') text.pop_back();
  return text;
}

// What counts of a decimal: no leading zero, no trailing one after the point, no sign of a zero.
Written what_counts(std::string_view text) {
  Written plain(text);
  plain.whole.remove_prefix(std::min(plain.whole.find_first_not_of('0'), plain.whole.size()));
  plain.fraction = plain.fraction.substr(0, plain.fraction.find_last_not_of('0') + 1);
  plain.negative &= !(plain.whole.empty() && plain.fraction.empty());
  return plain;
}

// Keeps the first `count` digits, halves away from zero.
void keep_digits(Parts& parts, int count) {
  if (count >= static_cast<int>(parts.digits.size())) {
    parts.digits.resize(static_cast<std::size_t>(count), '0');
    return;
  }
  if (count < 0) {
    parts.digits.assign(static_cast<std::size_t>(std::max(parts.whole, 1)), '0');
    parts.whole = static_cast<int>(parts.digits.size());
    return;
  }
  const bool up = parts.digits[static_cast<std::size_t>(count)] >= '5';
  parts.digits.resize(static_cast<std::size_t>(count));
  if (!up) return;
  for (int i = count - 1; i >= 0; --i) {
    char& digit = parts.digits[static_cast<std::size_t>(i)];
    if (digit != '9') {
      ++digit;
      return;
    }
    digit = '0';
  }
  parts.digits.insert(0, 1, '1');
  ++parts.whole;
}

}  // namespace

bool is_decimal_text(std::string_view text) {
  if (!text.empty() && (text[0] == '-' || text[0] == '+')) text.remove_prefix(1);
  const auto point = text.find('.');
  const auto whole = text.substr(0, point);
  if (whole.empty() || !std::all_of(whole.begin(), whole.end(), is_digit)) return false;
  if (point == std::string_view::npos) return true;
  const auto fraction = text.substr(point + 1);
  return !fraction.empty() && std::all_of(fraction.begin(), fraction.end(), is_digit);
}

std::string plain_decimal_text(std::string_view scientific) {
  const auto e = scientific.find_first_of("eE");
  Parts parts = take_apart(scientific.substr(0, e));
  if (e != std::string_view::npos) {
    auto power = scientific.substr(e + 1);
    if (!power.empty() && power[0] == '+') power.remove_prefix(1);
    int exponent = 0;
    std::from_chars(power.data(), power.data() + power.size(), exponent);
    parts.whole += exponent;
  }
  return trimmed(put_together(parts));
}

std::string round_text(std::string_view decimal, int decimals) {
  Parts parts = take_apart(decimal);
  keep_digits(parts, parts.whole + decimals);
  return put_together(parts);
}

std::string digits_text(bool negative, std::string_view digits, int whole, int significant) {
  const auto first = digits.find_first_not_of('0');
  if (first == digits.npos) return "0";
  const std::size_t keep = first + static_cast<std::size_t>(significant);
  Parts parts{negative, std::string(digits.substr(0, keep + 1)), whole};
  if (keep < digits.size()) keep_digits(parts, static_cast<int>(keep));
  return trimmed(put_together(parts));
}

std::string significant_text(std::string_view decimal, int digits) {
  const Parts parts = take_apart(decimal);
  return digits_text(parts.negative, parts.digits, parts.whole, digits);
}

std::string shift_text(std::string_view decimal, int places) {
  Parts parts = take_apart(decimal);
  parts.whole += places;
  return trimmed(put_together(parts));
}

std::string trim_text(std::string_view decimal) {
  return trimmed(put_together(take_apart(decimal)));
}

std::string grouped_text(std::string_view decimal, Language language) {
  const bool french = language == Language::fr;
  std::string grouped(decimal);
  const auto point = grouped.find('.');
  if (point != grouped.npos && french) grouped[point] = ',';
  const std::size_t first = grouped[0] == '-' ? 1 : 0;
  const std::string_view mark = french ? "\u202F" : ",";
  for (auto at = point == grouped.npos ? grouped.size() : point; at > first + 3;) {
    at -= 3;
    grouped.insert(at, mark);
  }
  return grouped;
}

int decimals_of(std::string_view decimal) {
  const auto point = decimal.find('.');
  return point == std::string_view::npos ? 0 : static_cast<int>(decimal.size() - point - 1);
}

int compare_text(std::string_view a, std::string_view b) {
  const Written x = what_counts(a), y = what_counts(b);
  if (x.negative != y.negative) return x.negative ? -1 : 1;
  const int order = x.whole.size() != y.whole.size() ? (x.whole.size() < y.whole.size() ? -1 : 1)
                    : x.whole != y.whole             ? x.whole.compare(y.whole)
                                                     : x.fraction.compare(y.fraction);
  return x.negative ? -order : order;
}

}  // namespace habitat
