// SPDX-License-Identifier: Apache-2.0
#include "numbers/written_number.hpp"

#include <algorithm>

namespace habitat {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// Plain, no-break, narrow no-break and thin spaces.
constexpr std::string_view blanks[] = {" ", "\u00A0", "\u202F", "\u2009"};
// The hyphen, the minus sign, dashes, and their small and wide forms.
constexpr std::string_view minus_signs[] = {"-",      "\u2212", "\u2010", "\u2011", "\u2012",
                                            "\u2013", "\u2014", "\uFE63", "\uFF0D"};

// The digits between the marks of a number, and the marks: ' ' stands for all that only group.
struct Cut {
  std::string sign;
  std::vector<std::string> groups{""};
  std::string marks;
};

Cut cut(std::string_view number) {
  Cut cut;
  if (const auto length = sign_length(number); length > 0) {
    cut.sign = number.starts_with('+') ? "+" : "-";
    number.remove_prefix(length);
  }
  while (!number.empty()) {
    const auto grouping = grouping_length(number);
    if (is_digit(number[0])) {
      cut.groups.back() += number[0];
    } else {
      cut.marks += grouping > 0 ? ' ' : number[0];
      cut.groups.emplace_back();
    }
    number.remove_prefix(std::max<std::size_t>(grouping, 1));
  }
  return cut;
}

// Whether the first groups are thousands: up to three digits, then three in each.
bool in_thousands(const Cut& cut, std::size_t count) {
  if (count == 1) return true;
  const std::string& first = cut.groups[0];
  if (first.empty() || first.size() > 3 || first[0] == '0') return false;
  return std::all_of(cut.groups.begin() + 1,
                     cut.groups.begin() + static_cast<std::ptrdiff_t>(count),
                     [](const std::string& group) { return group.size() == 3; });
}

// Whether one mark stands between all of the first groups.
bool one_mark(const Cut& cut, std::size_t count) {
  return count < 2 || cut.marks.find_first_not_of(cut.marks[0]) >= count - 1;
}

// The number with so many groups before its decimal point; empty where they are no thousands.
std::string put_together(const Cut& cut, std::size_t whole) {
  if (!in_thousands(cut, whole) || !one_mark(cut, whole)) return "";
  // A mark that groups is no decimal mark as well, unless it may be taken for one that groups.
  if (whole > 1 && whole < cut.groups.size() && cut.marks.back() == cut.marks[0] &&
      cut.groups.back().size() != 3)
    return "";
  std::string number = cut.sign;
  for (std::size_t i = 0; i < whole; ++i) number += cut.groups[i];
  if (cut.groups[0].empty()) number += '0';
  if (whole == cut.groups.size()) return number;
  // "5," is 5.
  if (cut.groups.back().empty()) return cut.marks.ends_with(',') ? number : "";
  return number + '.' + cut.groups.back();
}

// With its last comma taken for one that groups, before three digits, whatever groups the digits
// before it: "1 000,000" or "1000,000" may be a million.
std::string grouped_by_last_comma(const Cut& cut) {
  const std::string& first = cut.groups[0];
  if (!cut.marks.ends_with(',') || cut.groups.back().size() != 3) return "";
  if (cut.marks.find('.') != std::string::npos || first.empty() || first[0] == '0') return "";
  std::string number = cut.sign;
  for (const std::string& group : cut.groups) number += group;
  return number;
}

// Length of a mark at the start, when it is one of these.
template <std::size_t n>
std::size_t length_of(std::string_view text, const std::string_view (&marks)[n]) {
  for (std::string_view mark : marks)
    if (text.starts_with(mark)) return mark.size();
  return 0;
}

}  // namespace

std::size_t blank_length(std::string_view text) {
  std::size_t at = 0;
  while (const auto one = length_of(text.substr(at), blanks)) at += one;
  return at;
}

std::size_t sign_length(std::string_view text) {
  const auto sign = text.starts_with('+') ? 1 : length_of(text, minus_signs);
  return sign == 0 ? 0 : sign + blank_length(text.substr(sign));
}

std::size_t grouping_length(std::string_view rest) {
  if (rest.empty() || is_digit(rest.front())) return 0;
  // Apostrophes of a typewriter and of a printer.
  for (std::string_view mark : {"'", "\u2019", "_"})
    if (rest.starts_with(mark)) return mark.size();
  return length_of(rest, blanks);
}

std::size_t number_length(std::string_view text) {
  std::size_t at = sign_length(text), end = 0;
  while (at < text.size()) {
    const char c = text[at];
    const auto grouping = grouping_length(text.substr(at));
    if (is_digit(c))
      end = ++at;
    else if ((c == '.' || c == ',') && at + 1 < text.size() && is_digit(text[at + 1]))
      ++at;
    else if ((c == '.' || c == ',') && end == at && end > 0)
      end = ++at;  // nothing follows it: no unit begins so
    else if (grouping > 0 && end > 0 && at + grouping < text.size() &&
             is_digit(text[at + grouping]))
      at += grouping;
    else if ((c == 'e' || c == 'E') && end == at && at + 1 < text.size() &&
             (is_digit(text[at + 1]) || ((text[at + 1] == '+' || text[at + 1] == '-') &&
                                         at + 2 < text.size() && is_digit(text[at + 2]))))
      at += is_digit(text[at + 1]) ? 1 : 2;
    else
      break;
  }
  return end;
}

Readings readings_of(std::string_view number) {
  const Cut pieces = cut(number);
  // ".5" is no number, ",5" is one with a decimal comma.
  if (pieces.groups[0].empty() && !pieces.marks.starts_with(',')) return {};
  const std::size_t count = pieces.groups.size();
  const char last = pieces.marks.empty() ? ' ' : pieces.marks.back();
  const auto lasts = std::count(pieces.marks.begin(), pieces.marks.end(), last);
  Readings readings{.mark = last, .repeated = lasts > 1};
  std::string grouped = put_together(pieces, count);
  if (last == ' ') {
    readings.plain = grouped;
    return readings;
  }
  std::string decimal = put_together(pieces, count - 1);
  if (grouped.empty() && !decimal.empty()) grouped = grouped_by_last_comma(pieces);
  // A point alone is what a number is written with.
  const bool point_alone = last == '.' && count == 2;
  readings.plain = grouped.empty() || point_alone ? decimal : grouped;
  if (readings.plain != decimal) readings.decimal = std::move(decimal);
  return readings;
}

}  // namespace habitat
