// SPDX-License-Identifier: Apache-2.0
// Characters in UTF-8 text: counting them, finding where text stops being text, and making any text
// safe to show on a terminal.
#pragma once

#include <string>
#include <string_view>

namespace habitat {

/// Characters (code points) in valid UTF-8.
int count_characters(std::string_view text);

/// Offset of the first byte that is not valid UTF-8, or npos.
std::size_t first_bad_byte(std::string_view text);

/// The character at the start of a text that is not empty. Where no UTF-8 begins it is one byte,
/// not valid.
struct Character {
  std::size_t length;
  char32_t code;
  bool valid;
};
Character first_character(std::string_view text);

/// Whether a character moves the cursor, changes the screen or reorders what is read around it:
/// C0 and C1 controls, DEL, bidirectional overrides and isolates.
bool commands_a_terminal(char32_t code);

/// The text with such characters and stray bytes written out ("\x1b"), so that a name cannot
/// command a terminal.
std::string printable(std::string_view text);

/// The text with stray bytes and NUL replaced by U+FFFD: what no reader of tables takes.
std::string repaired(std::string_view text);

/// The text, or its beginning and "…" when it has more characters than that.
std::string shortened(std::string_view text, int most);

/// The first so many characters.
std::string_view first_characters(std::string_view text, int count);

/// Small letters without accents, blanks and hyphens as underscores: what is the same to who reads
/// aloud. "Île-de-France" is "ile_de_france".
std::string folded(std::string_view text);

}  // namespace habitat
