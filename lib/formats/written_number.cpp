// SPDX-License-Identifier: Apache-2.0
#include "formats/written_number.hpp"

#include <algorithm>

namespace habitat {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// The digits between the marks of a number, and the marks: ' ' stands for all that only group.
struct Cut {
  std::string sign;
  std::vector<std::string> groups{""};
  std::string marks;
};

Cut cut(std::string_view number) {
  Cut cut;
  if (number.starts_with('-') || number.starts_with('+')) {
    cut.sign = number.substr(0, 1);
    number.remove_prefix(1);
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
  std::string number = cut.sign;
  for (std::size_t i = 0; i < whole; ++i) number += cut.groups[i];
  if (cut.groups[0].empty()) number += '0';
  if (whole < cut.groups.size()) (number += '.') += cut.groups.back();
  return number;
}

}  // namespace

std::size_t grouping_length(std::string_view rest) {
  if (rest.empty() || is_digit(rest.front())) return 0;
  // Plain, no-break, narrow no-break and thin spaces; apostrophes of a typewriter and of a printer.
  for (std::string_view mark : {" ", "\u00A0", "\u202F", "\u2009", "'", "\u2019", "_"})
    if (rest.starts_with(mark)) return mark.size();
  return 0;
}

std::size_t number_length(std::string_view text) {
  std::size_t at = 0, end = 0;
  if (at < text.size() && (text[at] == '+' || text[at] == '-')) ++at;
  while (at < text.size()) {
    const char c = text[at];
    const auto grouping = grouping_length(text.substr(at));
    if (is_digit(c))
      end = ++at;
    else if ((c == '.' || c == ',') && at + 1 < text.size() && is_digit(text[at + 1]))
      ++at;
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
  Readings readings{.mark = last, .repeated = count > 2};
  const std::string grouped = put_together(pieces, count);
  if (last == ' ') {
    readings.plain = grouped;
    return readings;
  }
  std::string decimal = put_together(pieces, count - 1);
  // A point alone is what a number is written with.
  const bool point_alone = last == '.' && count == 2;
  readings.plain = grouped.empty() || point_alone ? decimal : grouped;
  if (readings.plain != decimal) readings.decimal = std::move(decimal);
  return readings;
}

}  // namespace habitat
