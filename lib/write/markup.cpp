// SPDX-License-Identifier: Apache-2.0
#include "write/markup.hpp"

#include <cctype>
#include <cmath>

#include "messages/utf8.hpp"
#include "numbers/decimal_text.hpp"

namespace habitat {
namespace {

bool is_alphanumeric(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0; }

// Low lines within a word, as the names of figures have them, mean nothing to Markdown.
std::string low_lines(std::string_view text, std::size_t from, std::size_t end) {
  const bool in_word = from > 0 && is_alphanumeric(text[from - 1]) && end < text.size() &&
                       is_alphanumeric(text[end]);
  std::string safe;
  for (std::size_t i = from; i < end; ++i) safe += in_word ? "_" : "\\_";
  return safe;
}

}  // namespace

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

std::string markup_attribute(std::string_view name, std::string_view value) {
  return fmt::format(" {}=\"{}\"", name, escape_markup(value));
}

std::string in_markup(double length) {
  return trim_text(shift_text(fmt::format("{}", std::llround(length * 10)), -1));
}

void Markup::put(fmt::string_view form, fmt::format_args values) {
  fmt::vformat_to(std::back_inserter(text_), form, values);
}

std::string escape_markdown(std::string_view text) {
  const std::string shown = printable(text);
  std::string safe;
  for (std::size_t i = 0; i < shown.size(); ++i) {
    const char c = shown[i];
    if (c == '&') {
      safe += "&amp;";
    } else if (c == '<') {
      safe += "&lt;";
    } else if (c == '_') {
      const std::size_t end = std::min(shown.find_first_not_of('_', i), shown.size());
      safe += low_lines(shown, i, end);
      i = end - 1;
    } else {
      if (std::string_view("\\`*[]|~$").find(c) != std::string_view::npos) safe += '\\';
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
  return marked ? safe.insert(0, "\\") : safe;
}

}  // namespace habitat
