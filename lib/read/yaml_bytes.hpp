// SPDX-License-Identifier: Apache-2.0
// The text of a YAML file as the library should see it: which characters it must not hold, what is
// hidden from the library because it would read it otherwise than it is meant, and where things
// end.
#pragma once

#include <string>
#include <string_view>

namespace habitat {

/// The offset of the first character that no YAML holds, or npos: controls.
std::size_t first_control(std::string_view text);

/// The offset of the first character, or npos, that some readers take for the end of a line and
/// others do not: CR alone; NEL, the line and paragraph separators of Unicode.
std::size_t first_bare_return(std::string_view text);
std::size_t first_odd_break(std::string_view text);

/// The offset of the first line, or npos, that begins with %, which the library passes over, but
/// for
/// "%YAML" at the start.
std::size_t first_percent(std::string_view text);

/// The text, as many bytes, with controls in the place of a question mark inside a word, which the
/// library takes for a key between brackets, and of the two halves of a character in JSON.
std::string with_stand_ins(std::string_view text);
/// A value that was read from it, as it was written.
std::string without_stand_ins(std::string_view value);

bool begins_with_bracket(std::string_view text);

/// Behind the closing quote of what is opened there, or npos.
std::size_t end_of_quoted(std::string_view text, std::size_t at);

/// The last bracket that is still open at the end of a text, or npos.
std::size_t open_bracket(std::string_view text);

/// Where the colon of a key stands on the line from there on; `at` itself where none does.
std::size_t colon_of(std::string_view text, std::size_t at);

/// The offset in a text in quotes of the first escape that the library reads and YAML has not, or
/// reads as bytes that are no UTF-8; else npos.
std::size_t bad_escape(std::string_view quoted);

/// The first sign of the line of an offset that is no space.
std::size_t first_of_line(std::string_view text, std::size_t at);

/// Behind the last dash before an offset; comments may stand in between.
std::size_t behind_dash(std::string_view text, std::size_t at);

}  // namespace habitat
