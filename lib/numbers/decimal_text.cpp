// SPDX-License-Identifier: Apache-2.0
#include "numbers/decimal_text.hpp"

#include <algorithm>
#include <charconv>

namespace habitat {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// A decimal taken apart: its digits without a point, and how many of them are whole.
struct Parts {
  bool negative = false;
  std::string digits;
  int whole = 0;
};

Parts take_apart(std::string_view text) {
  Parts parts;
  if (!text.empty() && (text[0] == '-' || text[0] == '+')) {
    parts.negative = text[0] == '-';
    text.remove_prefix(1);
  }
  const auto point = text.find('.');
  parts.digits = std::string(text.substr(0, point));
  parts.whole = static_cast<int>(parts.digits.size());
  if (point != std::string_view::npos) parts.digits += text.substr(point + 1);
  return parts;
}

std::string put_together(Parts parts) {
  if (parts.whole <= 0) {
    parts.digits.insert(0, static_cast<std::size_t>(1 - parts.whole), '0');
    parts.whole = 1;
  }
  if (static_cast<int>(parts.digits.size()) < parts.whole)
    parts.digits.resize(static_cast<std::size_t>(parts.whole), '0');
  auto leading =
      std::min(parts.digits.find_first_not_of('0'), static_cast<std::size_t>(parts.whole - 1));
  const bool zero = parts.digits.find_first_not_of('0') == std::string::npos;
  std::string text = parts.negative && !zero ? "-" : "";
  text += parts.digits.substr(leading, static_cast<std::size_t>(parts.whole) - leading);
  if (parts.digits.size() > static_cast<std::size_t>(parts.whole))
    text += "." + parts.digits.substr(static_cast<std::size_t>(parts.whole));
  return text;
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
  return trim_text(put_together(parts));
}

std::string round_text(std::string_view decimal, int decimals) {
  Parts parts = take_apart(decimal);
  keep_digits(parts, parts.whole + decimals);
  return put_together(parts);
}

std::string significant_text(std::string_view decimal, int digits) {
  Parts parts = take_apart(trim_text(decimal));
  const auto first = parts.digits.find_first_not_of('0');
  if (first == std::string::npos) return "0";
  const int keep = static_cast<int>(first) + digits;
  if (keep < static_cast<int>(parts.digits.size())) keep_digits(parts, keep);
  return trim_text(put_together(parts));
}

std::string shift_text(std::string_view decimal, int places) {
  Parts parts = take_apart(decimal);
  parts.whole += places;
  return trim_text(put_together(parts));
}

std::string trim_text(std::string_view decimal) {
  std::string text = put_together(take_apart(decimal));
  if (text.find('.') == std::string::npos) return text;
  text.erase(text.find_last_not_of('0') + 1);
  if (text.back() == '.') text.pop_back();
  return text == "-0" ? "0" : text;
}

std::string grouped_text(std::string_view decimal, bool french) {
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
  Parts x = take_apart(trim_text(a)), y = take_apart(trim_text(b));
  if (x.negative != y.negative) return x.negative ? -1 : 1;
  const int whole = std::max(x.whole, y.whole);
  x.digits.insert(0, static_cast<std::size_t>(whole - x.whole), '0');
  y.digits.insert(0, static_cast<std::size_t>(whole - y.whole), '0');
  const auto size = std::max(x.digits.size(), y.digits.size());
  x.digits.resize(size, '0');
  y.digits.resize(size, '0');
  const int order = x.digits.compare(y.digits);
  return x.negative ? -order : order;
}

}  // namespace habitat
