// SPDX-License-Identifier: Apache-2.0
#include "describe/path.hpp"

#include <fmt/core.h>

#include <charconv>

namespace habitat {
namespace {

// The element of a list that a segment names; fills `found` when there is none or more than one.
Slot element_of(const Slot& list, const Segment& segment, Found& found) {
  const auto position =
      segment.key.empty() && !segment.quoted ? position_of(segment.value) : std::nullopt;
  if (position && *position < list.size()) {
    found.path = path_at(found.path, *position);
    return list.element(*position);
  }
  Slot match;
  std::string matched_path;
  for (std::size_t i = 0; i < list.size(); ++i) {
    const Slot element = list.element(i);
    if (element.kind() != Kind::group) {
      if (found.candidates.size() < 12) found.candidates.push_back(path_at("", i));
      continue;
    }
    const Slot key =
        element.member(segment.key.empty() ? list.field().key : std::string_view(segment.key));
    if (!key || !key.is_scalar() || !key.present()) continue;
    if (key.text() != segment.value) {
      const std::string name = segment.key.empty() ? std::string(list.field().key) : segment.key;
      if (found.candidates.size() < 12) found.candidates.push_back(bracketed(name, key.text()));
      continue;
    }
    matched_path = path_at(found.path, i);
    found.several.push_back(matched_path);
    match = element;
  }
  if (found.several.size() == 1) {
    found.several.clear();
    found.candidates.clear();
    found.path = matched_path;
    return match;
  }
  return {};
}

// What stands between two brackets: a key with an equals sign, then a value.
void read_brackets(std::string_view inside, Segment& segment) {
  const auto is_name = [](std::string_view text) {
    return !text.empty() &&
           text.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_") == text.npos;
  };
  const auto equals = inside.find('=');
  if (equals != inside.npos && is_name(inside.substr(0, equals))) {
    segment.key = std::string(inside.substr(0, equals));
    inside.remove_prefix(equals + 1);
  }
  const bool quoted =
      inside.size() > 1 && (inside[0] == '"' || inside[0] == '\'') && inside.back() == inside[0];
  if (quoted) inside = inside.substr(1, inside.size() - 2);
  segment.quoted = quoted;
  segment.value = std::string(inside);
}

Slot entry_of(const Slot& map, const Segment& segment, Found& found) {
  for (std::size_t i = 0; i < map.size(); ++i)
    if (map.key(i) == segment.value) {
      found.path += bracketed("", segment.value);
      return map.element(i);
    }
  return {};
}

Slot member_of(const Slot& group, const Segment& segment, Found& found) {
  if (group.kind() == Kind::group) {
    for (const Slot& member : group.members()) {
      if (member.field().name == segment.member) {
        found.path = join_path(found.path, segment.member);
        return member;
      }
      found.candidates.emplace_back(join_path(found.path, member.field().name));
    }
  }
  return {};
}

}  // namespace

std::optional<std::size_t> position_of(std::string_view text) {
  std::size_t value = 0;
  const auto end = std::from_chars(text.data(), text.data() + text.size(), value);
  if (text.empty() || end.ec != std::errc() || end.ptr != text.data() + text.size()) return {};
  return value;
}

std::size_t bracket_end(std::string_view text, std::size_t open) {
  // A quote that opens right behind the bracket or the equals sign closes before the "]".
  for (std::size_t i = open + 1; i < text.size(); ++i) {
    const bool opens = (text[i] == '"' || text[i] == '\'') && (i == open + 1 || text[i - 1] == '=');
    if (opens) {
      std::size_t close = text.find(text[i], i + 1);
      while (close != text.npos && close + 1 < text.size() && text[close + 1] != ']')
        close = text.find(text[i], close + 1);
      if (close == text.npos) return text.find(']', i);
      i = close;
    } else if (text[i] == ']') {
      return i;
    }
  }
  return text.npos;
}

std::size_t find_outside_brackets(std::string_view text, char wanted, std::size_t from) {
  for (std::size_t i = from; i < text.size(); ++i) {
    if (text[i] == wanted) return i;
    if (text[i] != '[') continue;
    const auto end = bracket_end(text, i);
    if (end == text.npos) return text.find(wanted, i);
    i = end;
  }
  return text.npos;
}

std::string bracketed(std::string_view key, std::string_view value) {
  const bool digits = key.empty() && position_of(value) && value.size() < 4;
  const bool quotes = digits || value.empty() || value.find_first_of("],\"'") != value.npos;
  const char mark = value.find('"') == value.npos ? '"' : '\'';
  std::string text(1, '[');
  if (!key.empty()) text += fmt::format("{}=", key);
  return text + (quotes ? fmt::format("{}{}{}]", mark, value, mark) : fmt::format("{}]", value));
}

std::optional<std::vector<Segment>> parse_path(std::string_view text) {
  std::vector<Segment> segments;
  std::size_t at = 0;
  while (at < text.size()) {
    Segment segment;
    segment.start = at;
    if (text[at] == '[') {
      const auto end = bracket_end(text, at);
      if (end == text.npos || end == at + 1 || segments.empty()) return {};
      read_brackets(text.substr(at + 1, end - at - 1), segment);
      at = end + 1;
    } else {
      if (!segments.empty()) {
        if (text[at] != '.') return {};
        segment.start = ++at;
      }
      const auto end = text.find_first_of(".[", at);
      segment.member = std::string(text.substr(at, end == text.npos ? end : end - at));
      if (segment.member.empty() || segment.member.find(']') != segment.member.npos) return {};
      at = end == text.npos ? text.size() : end;
    }
    segment.end = at;
    segments.push_back(std::move(segment));
  }
  if (segments.empty() || text.back() == '.') return {};
  return segments;
}

Found find_slot(const Slot& root, std::string_view path) {
  Found found;
  const auto segments = parse_path(path);
  if (!segments) {
    found.unknown = std::string(path);
    return found;
  }
  Slot slot = root;
  for (const Segment& segment : *segments) {
    found.candidates.clear();
    const Field outer = found.field;
    if (!slot.present() && &segment != &segments->front()) {
      found.unknown = std::string(path);
      return found;
    }
    if (!segment.is_element()) {
      slot = member_of(slot, segment, found);
    } else if (slot.kind() == Kind::list) {
      slot = element_of(slot, segment, found);
    } else if (slot.kind() == Kind::map) {
      slot = entry_of(slot, segment, found);
    } else {
      slot = {};
    }
    if (!slot) {
      const std::string_view part = path.substr(segment.start, segment.end - segment.start);
      found.unknown = segment.is_element() ? fmt::format("{}{}", found.path, part)
                                           : join_path(found.path, segment.member);
      // Each of several elements is named with the rest of the path.
      for (std::string& one : found.several) one += path.substr(segment.end);
      return found;
    }
    found.field = segment.is_element() && slot.field().name.empty() ? outer : slot.field();
  }
  found.slot = slot;
  return found;
}

std::string plain_path(std::string_view path) {
  std::string plain = generic_path(path);
  for (auto at = plain.find("[]"); at != plain.npos; at = plain.find("[]")) plain.erase(at, 2);
  return plain;
}

std::string generic_path(std::string_view path) {
  std::string generic;
  for (std::size_t i = 0; i < path.size(); ++i) {
    generic += path[i];
    if (path[i] != '[') continue;
    const auto end = bracket_end(path, i);
    if (end == path.npos) break;
    generic += ']';
    i = end;
  }
  return generic;
}

std::string path_at(std::string_view list, std::size_t rank, std::string_view member) {
  return member.empty() ? fmt::format("{}[{}]", list, rank)
                        : fmt::format("{}[{}].{}", list, rank, member);
}

}  // namespace habitat
