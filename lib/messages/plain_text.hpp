// SPDX-License-Identifier: Apache-2.0
// What texts without markup are made with: templates put behind each other, small letters, and the
// colours of a terminal.
#pragma once

#include <fmt/core.h>

#include <iterator>
#include <string>

namespace habitat {

/// A template with its values, behind what is there.
template <class... Values>
void append(std::string& text, fmt::format_string<Values...> form, const Values&... values) {
  fmt::vformat_to(std::back_inserter(text), form, fmt::make_format_args(values...));
}

/// A cell of CSV, in quotes where it needs them.
inline void add_csv_cell(std::string& text, std::string_view cell, char separator = ',') {
  const char special[] = {separator, '"', '\r', '\n'};
  if (cell.find_first_of(special, 0, sizeof special) == cell.npos) {
    text += cell;
    return;
  }
  text += '"';
  for (const char c : cell) text.append(c == '"' ? 2 : 1, c);
  text += '"';
}

/// A character of a cell where nothing can be quoted: of TSV.
inline void add_unquoted(std::string& text, char c) {
  constexpr std::string_view special = "\t\n\r\\", written = "tnr\\";
  const auto rank = special.find(c);
  if (rank != special.npos) text += '\\';
  text += rank == special.npos ? c : written[rank];
}

/// Its Latin capitals made small.
inline std::string in_lower_case(std::string_view text) {
  std::string lower(text);
  for (char& c : lower)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return lower;
}

/// Text without the spaces and tabs around it.
inline std::string_view trimmed(std::string_view text) {
  while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
  while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
  return text;
}

/// What a terminal shows in a colour, or bold ("1"), where it takes that.
inline std::string painted(std::string_view text, std::string_view colour, bool on) {
  return on ? fmt::format("\x1b[{}m{}\x1b[0m", colour, text) : std::string(text);
}

}  // namespace habitat
