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

/// The text with control characters written out ("\x1b"), so that a name cannot command a terminal.
std::string printable(std::string_view text);

/// The first so many characters.
std::string_view first_characters(std::string_view text, int count);

}  // namespace habitat
