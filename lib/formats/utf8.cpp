// SPDX-License-Identifier: Apache-2.0
#include "formats/utf8.hpp"

#include <algorithm>
#include <cstdio>

namespace habitat {
namespace {

bool continues(char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; }

// The length of the sequence at the start of text, or 0 when it is none.
std::size_t sequence_length(std::string_view text) {
  const auto lead = static_cast<unsigned char>(text[0]);
  if (lead < 0x80) return 1;
  const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
  if (lead < 0xC2 || lead > 0xF4 || text.size() < length) return 0;
  for (std::size_t i = 1; i < length; ++i)
    if (!continues(text[i])) return 0;
  const auto second = static_cast<unsigned char>(text[1]);
  if (lead == 0xE0 && second < 0xA0) return 0;  // overlong
  if (lead == 0xED && second > 0x9F) return 0;  // surrogates
  if (lead == 0xF0 && second < 0x90) return 0;
  if (lead == 0xF4 && second > 0x8F) return 0;
  return length;
}

}  // namespace

int count_characters(std::string_view text) {
  int count = 0;
  for (std::size_t at = 0; at < text.size(); ++count)
    at += std::max<std::size_t>(sequence_length(text.substr(at)), 1);
  return count;
}

std::size_t first_bad_byte(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const auto length = sequence_length(text.substr(at));
    if (length == 0) return at;
    at += length;
  }
  return std::string_view::npos;
}

Character first_character(std::string_view text) {
  const auto length = sequence_length(text);
  const auto lead = static_cast<unsigned char>(text[0]);
  if (length <= 1) return {1, lead, length == 1};
  char32_t code = lead & (0x7Fu >> length);
  for (std::size_t i = 1; i < length; ++i)
    code = (code << 6) | (static_cast<unsigned char>(text[i]) & 0x3Fu);
  return {length, code, true};
}

bool commands_a_terminal(char32_t code) {
  const bool control = code < 0x20 || (code >= 0x7F && code < 0xA0);
  const bool reorders = (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
  return control || reorders;
}

std::string printable(std::string_view text) {
  std::string safe;
  safe.reserve(text.size());
  while (!text.empty()) {
    const auto plain =
        std::find_if(text.begin(), text.end(), [](char c) { return c < ' ' || c > '~'; });
    safe.append(text.begin(), plain);
    text.remove_prefix(static_cast<std::size_t>(plain - text.begin()));
    if (text.empty()) break;
    const Character character = first_character(text);
    if (!character.sound || commands_a_terminal(character.code)) {
      char escape[16];
      std::snprintf(escape, sizeof escape, character.code < 0x100 ? "\\x%02x" : "\\u%04x",
                    static_cast<unsigned>(character.code));
      safe += escape;
    } else {
      safe += text.substr(0, character.length);
    }
    text.remove_prefix(character.length);
  }
  return safe;
}

std::string shortened(std::string_view text, int most) {
  if (count_characters(text) <= most) return std::string(text);
  return std::string(first_characters(text, most - 1)) + "…";
}

std::string_view first_characters(std::string_view text, int count) {
  std::size_t at = 0;
  for (; at < text.size() && count > 0; --count) at += first_character(text.substr(at)).length;
  return text.substr(0, at);
}

}  // namespace habitat
