// SPDX-License-Identifier: Apache-2.0
#include "read/yaml_bytes.hpp"

#include <algorithm>
#include <charconv>
#include <vector>

#include <fmt/format.h>

#include "messages/utf8.hpp"

namespace habitat {
namespace {

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

constexpr char question_mark = '\x01', nothing = '\x02';

template <class Which>
std::size_t first_of(std::string_view text, Which which) {
  for (std::size_t at = 0; at < text.size();) {
    const Character character = first_character(text.substr(at));
    if (which(character.code)) return at;
    at += character.length;
  }
  return text.npos;
}

// "\ud83c" as a number, or 0.
unsigned escaped_code(std::string_view text) {
  unsigned code = 0;
  if (!text.starts_with("\\u") || text.size() < 6) return 0;
  const char* const end = text.data() + 6;
  return std::from_chars(text.data() + 2, end, code, 16).ptr == end ? code : 0;
}

// JSON writes some characters as two codes, "\ud83c\udfe0"; YAML has one for them, "\U0001f3e0".
void join_halves(std::string& text) {
  for (auto at = text.find("\\u"); at != text.npos; at = text.find("\\u", at + 2)) {
    const auto rest = std::string_view(text).substr(at);
    const unsigned high = escaped_code(rest),
                   low = escaped_code(rest.substr(std::min<std::size_t>(6, rest.size())));
    if (at > 0 && text[at - 1] == '\\') continue;
    if (high < 0xD800 || high >= 0xDC00 || low < 0xDC00 || low >= 0xE000) continue;
    const unsigned code = 0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00);
    text.replace(at, 12, fmt::format("\\U{:08x}{}{}", code, nothing, nothing));
  }
}

}  // namespace

std::size_t first_control(std::string_view text) {
  return first_of(text, [](char32_t code) {
    const bool c0 = code < 0x20 && code != '\t' && code != '\n' && code != '\r';
    const bool c1 = code >= 0x7F && code < 0xA0 && code != 0x85;
    return c0 || c1 || code == 0xFFFE || code == 0xFFFF;
  });
}

std::size_t first_bare_return(std::string_view text) {
  auto at = text.find('\r');
  while (at != text.npos && text.substr(at + 1, 1) == "\n") at = text.find('\r', at + 1);
  return at;
}

std::size_t first_odd_break(std::string_view text) {
  return first_of(text,
                  [](char32_t code) { return code == 0x85 || code == 0x2028 || code == 0x2029; });
}

std::size_t first_percent(std::string_view text) {
  if (text.starts_with('%') && !text.starts_with("%YAML")) return 0;
  const auto line = text.find("\n%");
  return line == text.npos ? line : line + 1;
}

std::string with_stand_ins(std::string_view text) {
  std::string shown(text);
  for (auto at = shown.find('?', 1); at != shown.npos; at = shown.find('?', at + 1)) {
    // It announces a key where it stands by itself, behind a sign that does so too.
    const auto before = shown.find_last_not_of(" \t", at - 1);
    const bool stands_alone = at + 1 == shown.size() || is_blank(shown[at + 1]);
    const bool glued = before == at - 1 && std::string_view("-?:").find(shown[before]) != text.npos;
    const bool begins =
        before == shown.npos || std::string_view("\r\n[{,-?:").find(shown[before]) != text.npos;
    if (!stands_alone || !begins || glued) shown[at] = question_mark;
  }
  if (begins_with_bracket(text)) join_halves(shown);
  return shown;
}

std::string without_stand_ins(std::string_view value) {
  std::string written(value);
  std::replace(written.begin(), written.end(), question_mark, '?');
  written.erase(std::remove(written.begin(), written.end(), nothing), written.end());
  return written;
}

bool begins_with_bracket(std::string_view text) {
  const auto first = text.find_first_not_of(" \t\r\n");
  return first != text.npos && (text[first] == '{' || text[first] == '[');
}

std::size_t end_of_quoted(std::string_view text, std::size_t at) {
  const char quote = text[at];
  for (++at; at < text.size(); ++at) {
    if (quote == '"' && text[at] == '\\') {
      ++at;
    } else if (text[at] == quote) {
      if (quote == '"' || text.substr(at + 1, 1) != "'") return at + 1;
      ++at;
    }
  }
  return text.npos;
}

std::size_t open_bracket(std::string_view text) {
  std::vector<std::size_t> open;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const bool begins = at == 0 || is_blank(text[at - 1]) ||
                        std::string_view("[{,:").find(text[at - 1]) != text.npos;
    if (begins && (text[at] == '"' || text[at] == '\''))
      at = std::min(end_of_quoted(text, at), text.size()) - 1;
    else if (begins && text[at] == '#')
      at = std::min(text.find('\n', at), text.size());
    else if (text[at] == '[' || text[at] == '{')
      open.push_back(at);
    else if ((text[at] == ']' || text[at] == '}') && !open.empty())
      open.pop_back();
  }
  return open.empty() ? text.npos : open.back();
}

std::size_t colon_of(std::string_view text, std::size_t at) {
  const auto line = text.substr(0, text.find('\n', at));
  for (auto colon = line.find(':', at); colon != line.npos; colon = line.find(':', colon + 1))
    if (colon + 1 == line.size() || std::string_view(" \t\r").find(line[colon + 1]) != line.npos)
      return colon;
  return at;
}

std::size_t bad_escape(std::string_view quoted) {
  if (!quoted.starts_with('"')) return quoted.npos;
  for (auto at = quoted.find('\\'); at != quoted.npos; at = quoted.find('\\', at + 2))
    if (std::string_view("'N_").find(quoted[at + 1]) != std::string_view::npos) return at;
  return quoted.npos;
}

std::size_t first_of_line(std::string_view text, std::size_t at) {
  return std::min(text.find_first_not_of(' ', text.substr(0, at).rfind('\n') + 1), text.size());
}

std::size_t behind_dash(std::string_view text, std::size_t at) {
  auto last = text.substr(0, at).find_last_not_of(" \t\r\n");
  for (auto line = last; line != text.npos && line > 0; line = text.substr(0, line).rfind('\n')) {
    const auto comment = text.substr(0, last + 1).find('#', first_of_line(text, line));
    if (comment == text.npos) break;
    last = text.substr(0, comment).find_last_not_of(" \t\r\n");
  }
  return last == text.npos ? at : last + 1;
}

}  // namespace habitat
