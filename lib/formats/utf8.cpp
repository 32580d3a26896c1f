// SPDX-License-Identifier: Apache-2.0
#include "formats/utf8.hpp"

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
  for (char c : text) count += continues(c) ? 0 : 1;
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

std::string printable(std::string_view text) {
  std::string safe;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto c = static_cast<unsigned char>(text[i]);
    // C1 controls are two bytes, C2 80 to C2 9F; bidirectional overrides E2 80 AA..AE, E2 81 A6..A9
    // reorder what is read around them.
    const bool c1 =
        c == 0xC2 && i + 1 < text.size() && static_cast<unsigned char>(text[i + 1]) < 0xA0;
    const auto at = [&](std::size_t k) { return static_cast<unsigned char>(text[i + k]); };
    const bool bidi = c == 0xE2 && i + 2 < text.size() &&
                      ((at(1) == 0x80 && at(2) >= 0xAA && at(2) <= 0xAE) ||
                       (at(1) == 0x81 && at(2) >= 0xA6 && at(2) <= 0xA9));
    if (c < 0x20 || c == 0x7F || c1 || bidi) {
      char escape[8];
      const unsigned char shown = c1 ? at(1) : bidi ? at(2) : c;
      std::snprintf(escape, sizeof escape, "\\x%02x", shown);
      safe += escape;
      i += c1 ? 1 : bidi ? 2 : 0;
    } else {
      safe += text[i];
    }
  }
  return safe;
}

std::string_view first_characters(std::string_view text, int count) {
  std::size_t at = 0;
  while (at < text.size() && count > 0) {
    ++at;
    while (at < text.size() && continues(text[at])) ++at;
    --count;
  }
  return text.substr(0, at);
}

}  // namespace habitat
