// SPDX-License-Identifier: Apache-2.0
#include "write/xlsx/cell_form.hpp"

#include <algorithm>

#include "messages/utf8.hpp"

namespace habitat {
namespace {

constexpr double widest = 48, least = 11;  // characters

// Characters that a number takes as it is shown.
int shown_width(const SheetCell& cell) {
  switch (cell.type) {
    case SheetCell::Type::number:
    case SheetCell::Type::ratio:
    case SheetCell::Type::count: {
      const int whole = static_cast<int>(std::min(cell.value.find('.'), cell.value.size()));
      return whole + whole / 3 + cell.digits + 3;
    }
    default:
      return count_characters(cell.value) + 1;
  }
}

int longest_word(std::string_view words) {
  int longest = 0;
  while (!words.empty()) {
    const auto space = std::min(words.find(' '), words.size());
    longest = std::max(longest, count_characters(words.substr(0, space)));
    words.remove_prefix(std::min(space + 1, words.size()));
  }
  return longest;
}

}  // namespace

std::string number_form(const SheetCell& cell) {
  const std::string decimals =
      cell.digits > 0 ? "." + std::string(static_cast<std::size_t>(cell.digits), '0') : "";
  switch (cell.type) {
    case SheetCell::Type::number:
      return "#,##0" + decimals;
    case SheetCell::Type::ratio:
      return "0" + decimals + "%";
    default:
      return "0";
  }
}

std::string flag_form(Language language) {
  return language == Language::fr ? "\"VRAI\";;\"FAUX\"" : "\"TRUE\";;\"FALSE\"";
}

std::string words_for_xml(std::string_view words) {
  std::string text;
  while (!words.empty()) {
    const Character character = first_character(words);
    const auto as_is = words.substr(0, character.length);
    const bool space = as_is == "\t" || as_is == "\n";
    const bool none = as_is == "\uFFFE" || as_is == "\uFFFF";
    text += !character.valid || none ? "\uFFFD" : space ? std::string(as_is) : printable(as_is);
    words.remove_prefix(character.length);
  }
  return text;
}

double lines_of(const std::string& words, double width) {
  double lines = 1, used = 0;
  std::string_view rest = words;
  while (!rest.empty()) {
    const auto end = std::min(rest.find_first_of(" \n"), rest.size());
    const double word = count_characters(rest.substr(0, end)), most = width - 1;
    const bool fits = used == 0 || used + 1 + word <= most;
    used = fits ? used + word + (used > 0 ? 1 : 0) : word;
    lines += fits ? 0 : 1;
    // What is longer than a line goes on on others.
    for (; used > most; used -= most) ++lines;
    if (end < rest.size() && rest[end] == '\n') ++lines, used = 0;
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  return lines;
}

double width_for(std::string_view heading) {
  const int width = std::max(longest_word(heading) + 2, count_characters(heading) / 2 + 2);
  return std::clamp<double>(width, least, widest);
}

double width_of(const Sheet& sheet, std::size_t column) {
  double width = width_for(sheet.headings[column]);
  for (const auto& row : sheet.rows) width = std::max<double>(width, shown_width(row[column]));
  return std::min(width, widest);
}

}  // namespace habitat
