// SPDX-License-Identifier: Apache-2.0
#include "messages/utf8.hpp"

#include <utf8.h>

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <iterator>
#include <utility>

namespace habitat {

int count_characters(std::string_view text) {
  int count = 0;
  for (; !text.empty(); ++count) text.remove_prefix(first_character(text).length);
  return count;
}

// Rows are ASCII as a rule: eight bytes at once as far as that goes.
std::size_t first_bad_byte(std::string_view text) {
  std::size_t plain = 0;
  for (std::uint64_t eight; plain + sizeof eight <= text.size(); plain += sizeof eight) {
    std::memcpy(&eight, text.data() + plain, sizeof eight);
    if ((eight & 0x8080808080808080u) != 0) break;
  }
  const auto bad = utf8::find_invalid(text.substr(plain));
  return bad == text.npos ? bad : plain + bad;
}

Character first_character(std::string_view text) {
  const auto byte = static_cast<unsigned char>(text[0]);
  if (byte < 0x80) return {1, byte, true};
  constexpr std::size_t longest = 4;  // of a character, in bytes
  if (utf8::find_invalid(text.substr(0, longest)) == 0) return {1, byte, false};
  auto end = text.begin();
  const char32_t code = utf8::unchecked::next(end);
  return {static_cast<std::size_t>(end - text.begin()), code, true};
}

bool commands_a_terminal(char32_t code) {
  const bool control = code < 0x20 || (code >= 0x7F && code < 0xA0);
  const bool reorders = (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
  return control || reorders;
}

std::string repaired(std::string_view text) {
  std::string whole;
  while (!text.empty()) {
    const Character character = first_character(text);
    const bool keeps = character.valid && character.code != 0;
    whole += keeps ? text.substr(0, character.length) : "\uFFFD";
    text.remove_prefix(character.length);
  }
  return whole;
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
    if (!character.valid || commands_a_terminal(character.code)) {
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

std::string folded(std::string_view text) {
  constexpr std::pair<std::string_view, std::string_view> letters[] = {
      {"à", "a"}, {"â", "a"},  {"ä", "a"},     {"ç", "c"}, {"é", "e"},  {"è", "e"}, {"ê", "e"},
      {"ë", "e"}, {"î", "i"},  {"ï", "i"},     {"ô", "o"}, {"ö", "o"},  {"ù", "u"}, {"û", "u"},
      {"ü", "u"}, {"œ", "oe"}, {"À", "a"},     {"Â", "a"}, {"Ç", "c"},  {"É", "e"}, {"È", "e"},
      {"Ê", "e"}, {"Î", "i"},  {"Ô", "o"},     {"Û", "u"}, {"Œ", "oe"}, {"’", "_"}, {"'", "_"},
      {"-", "_"}, {" ", "_"},  {"\u00A0", "_"}};
  std::string plain;
  while (!text.empty()) {
    const auto letter = std::find_if(std::begin(letters), std::end(letters),
                                     [&](const auto& one) { return text.starts_with(one.first); });
    if (letter != std::end(letters)) {
      plain += letter->second;
      text.remove_prefix(letter->first.size());
      continue;
    }
    const char c = text[0];
    plain += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    text.remove_prefix(1);
  }
  return plain;
}

}  // namespace habitat
