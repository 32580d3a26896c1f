// SPDX-License-Identifier: Apache-2.0
// Where sequences of bytes begin and cease to be characters, each bound by hand.
#include "messages/utf8.hpp"

#include <doctest/doctest.h>

using namespace habitat;
using namespace std::string_view_literals;

namespace {

constexpr char32_t none = 0xFFFFFFFF;

struct Sequence {
  std::string_view bytes;
  char32_t code;
};
constexpr Sequence sequences[] = {
    // One byte.
    {"\0"sv, 0},
    {"\x7F", 0x7F},
    {"\x80", none},
    {"\xBF", none},
    // Two: what one byte can say is no character; the second continues the first.
    {"\xC0\x80", none},
    {"\xC1\xBF", none},
    {"\xC2\x80", 0x80},
    {"\xDF\xBF", 0x7FF},
    {"\xC2\x7F", none},
    {"\xC2\xC0", none},
    // Three: as much, and no halves of UTF-16. What Unicode keeps for no use is a character.
    {"\xE0\x80\x80", none},
    {"\xE0\x9F\xBF", none},
    {"\xE0\xA0\x80", 0x800},
    {"\xE0\xBF\xBF", 0xFFF},
    {"\xE1\x80\x80", 0x1000},
    {"\xEC\xBF\xBF", 0xCFFF},
    {"\xED\x80\x80", 0xD000},
    {"\xED\x9F\xBF", 0xD7FF},
    {"\xED\xA0\x80", none},
    {"\xED\xAF\xBF", none},
    {"\xED\xB0\x80", none},
    {"\xED\xBF\xBF", none},
    {"\xEE\x80\x80", 0xE000},
    {"\xEF\xB7\x90", 0xFDD0},
    {"\xEF\xBB\xBF", 0xFEFF},
    {"\xEF\xBF\xBD", 0xFFFD},
    {"\xEF\xBF\xBE", 0xFFFE},
    {"\xEF\xBF\xBF", 0xFFFF},
    {"\xE1\x7F\x80", none},
    {"\xE1\xC0\x80", none},
    {"\xE1\x80\x7F", none},
    {"\xE1\x80\xC0", none},
    // Four: as much, up to the last character that there is.
    {"\xF0\x80\x80\x80", none},
    {"\xF0\x8F\xBF\xBF", none},
    {"\xF0\x90\x80\x80", 0x10000},
    {"\xF0\x9F\xBF\xBF", 0x1FFFF},
    {"\xF0\xBF\xBF\xBF", 0x3FFFF},
    {"\xF1\x80\x80\x80", 0x40000},
    {"\xF3\xBF\xBF\xBF", 0xFFFFF},
    {"\xF4\x80\x80\x80", 0x100000},
    {"\xF4\x8F\xBF\xBF", 0x10FFFF},
    {"\xF4\x90\x80\x80", none},
    {"\xF4\xBF\xBF\xBF", none},
    {"\xF0\x7F\x80\x80", none},
    {"\xF0\xC0\x80\x80", none},
    {"\xF0\x90\x7F\x80", none},
    {"\xF0\x90\xC0\x80", none},
    {"\xF0\x90\x80\x7F", none},
    {"\xF0\x90\x80\xC0", none},
    // What begins no character.
    {"\xF5\x80\x80\x80", none},
    {"\xF7\xBF\xBF\xBF", none},
    {"\xF8\x88\x80\x80\x80", none},
    {"\xFB\xBF\xBF\xBF\xBF", none},
    {"\xFC\x84\x80\x80\x80\x80", none},
    {"\xFD\xBF\xBF\xBF\xBF\xBF", none},
    {"\xFE", none},
    {"\xFF", none},
};

void check_stray(std::string_view bytes) {
  const Character first = first_character(bytes);
  CHECK_FALSE(first.valid);
  CHECK(first.length == 1);
  CHECK(first.code == static_cast<unsigned char>(bytes[0]));
  CHECK(first_bad_byte("é" + std::string(bytes)) == 2);
  CHECK(count_characters(bytes) == static_cast<int>(bytes.size()));
}

}  // namespace

TEST_CASE("utf-8: which sequences are characters") {
  for (const Sequence& sequence : sequences) {
    const auto bytes = sequence.bytes;
    CAPTURE(bytes);
    if (sequence.code == none) {
      check_stray(bytes);
      continue;
    }
    for (const std::string& text : {std::string(bytes), std::string(bytes) + "\xBF"}) {
      const Character first = first_character(text);
      CHECK(first.valid);
      CHECK(first.length == bytes.size());
      CHECK(first.code == sequence.code);
    }
    CHECK(first_bad_byte(bytes) == bytes.npos);
    CHECK(count_characters(bytes) == 1);
    for (std::size_t cut = 1; cut < bytes.size(); ++cut) check_stray(bytes.substr(0, cut));
  }
}

TEST_CASE("utf-8: what is no character is shown byte by byte") {
  CHECK(printable("é\xED\xA0\x80\xC2\x9B\xE2\x80\xAE.") == "é\\xed\\xa0\\x80\\x9b\\u202e.");
  CHECK(first_characters("é\xFF\xC3z", 3) == "é\xFF\xC3");
  CHECK(shortened("éàüö", 3) == "éà…");
}
