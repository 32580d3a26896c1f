// SPDX-License-Identifier: Apache-2.0
#include "formats/markup.hpp"

#include "formats/utf8.hpp"

namespace habitat {

std::string escape_markup(std::string_view text) {
  std::string safe;
  const std::string shown = printable(text);
  for (std::string_view rest = shown; !rest.empty();) {
    const Character character = first_character(rest);
    switch (character.code) {
      case '&':
        safe += "&amp;";
        break;
      case '<':
        safe += "&lt;";
        break;
      case '>':
        safe += "&gt;";
        break;
      case '"':
        safe += "&quot;";
        break;
      case '\'':
        safe += "&#39;";
        break;
      case 0xFFFE:  // no characters, and no part of XML
      case 0xFFFF:
        safe += "\uFFFD";
        break;
      default:
        safe += rest.substr(0, character.length);
    }
    rest.remove_prefix(character.length);
  }
  return safe;
}

std::string escape_markdown(std::string_view text) {
  std::string safe;
  for (const char c : printable(text)) {
    if (c == '&') {
      safe += "&amp;";
    } else if (c == '<') {
      safe += "&lt;";
    } else {
      if (std::string_view("\\`*_[]|~$").find(c) != std::string_view::npos) safe += '\\';
      safe += c;
    }
  }
  return safe;
}

std::string escape_markdown_line(std::string_view text) {
  std::string safe = escape_markdown(text);
  const auto digits = safe.find_first_not_of("0123456789");
  const bool numbered =
      digits > 0 && digits != safe.npos && (safe[digits] == '.' || safe[digits] == ')');
  if (numbered) return safe.insert(digits, "\\");
  const bool marked = !safe.empty() && std::string_view("#+-=>").find(safe[0]) != safe.npos;
  return marked ? "\\" + safe : safe;
}

}  // namespace habitat
