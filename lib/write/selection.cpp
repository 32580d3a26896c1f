// SPDX-License-Identifier: Apache-2.0
#include "write/selection.hpp"

#include <fmt/core.h>

#include <algorithm>

#include "describe/finding.hpp"
#include "describe/path.hpp"

namespace habitat {
namespace {

bool boundary(std::string_view text, std::size_t at) {
  return at == text.size() || text[at] == '.' || text[at] == '[';
}

// Whether the pattern fits the text or something the text stands in.
bool covers(std::string_view pattern, std::string_view text) {
  for (std::size_t end = 1; end <= text.size(); ++end)
    if (boundary(text, end) && glob(pattern, text.substr(0, end))) return true;
  return false;
}

// A value in brackets as patterns and names are compared: characters that part a path are others
// within it, and one in quotes is marked where it looks like a position.
constexpr char mark_of_key = '\x01';
std::string value_for_comparison(std::string_view value, bool is_key) {
  std::string text;
  if (is_key && position_of(value)) text += mark_of_key;
  for (const char c : value) text += c == '.' ? '\x02' : c == '[' ? '\x03' : c == ']' ? '\x04' : c;
  return text;
}
std::string for_comparison(std::string_view pattern) {
  std::string text;
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    const auto end = pattern[i] == '[' ? bracket_end(pattern, i) : pattern.npos;
    if (end == pattern.npos) {
      text += pattern[i];
      continue;
    }
    const auto segments = parse_path(fmt::format("x{}", pattern.substr(i, end - i + 1)));
    if (!segments || segments->size() < 2) {
      text += pattern.substr(i, end - i + 1);
    } else {
      const Segment& of = (*segments)[1];
      text += '[';
      if (!of.key.empty()) text += of.key + '=';
      text += value_for_comparison(of.value, of.quoted && of.key.empty()) + ']';
    }
    i = end;
  }
  return text;
}

// Whether the pattern may fit something inside the text.
bool reaches_into(std::string_view pattern, std::string_view text) {
  for (std::size_t end = 1; end < pattern.size(); ++end)
    if (boundary(pattern, end) && glob(pattern.substr(0, end), text)) return true;
  const auto star = pattern.find('*');
  return star != pattern.npos && text.starts_with(pattern.substr(0, star));
}

}  // namespace

bool glob(std::string_view pattern, std::string_view text) {
  std::size_t p = 0, t = 0, star = pattern.npos, mark = 0;
  while (t < text.size()) {
    if (p < pattern.size() && pattern[p] == '*') {
      star = p++;
      mark = t;
    } else if (p < pattern.size() && pattern[p] == text[t]) {
      ++p, ++t;
    } else if (star != pattern.npos) {
      p = star + 1;
      t = ++mark;
    } else {
      return false;
    }
  }
  while (p < pattern.size() && pattern[p] == '*') ++p;
  return p == pattern.size();
}

// "loans[].rate" is how generic paths are written; it means every element, as "loans.rate" does.
Selection::Selection(std::vector<std::string> patterns)
    : given_(std::move(patterns)), patterns_(given_) {
  for (std::string& pattern : patterns_) {
    for (auto at = pattern.find("[]"); at != pattern.npos; at = pattern.find("[]"))
      pattern.erase(at, 2);
    pattern = for_comparison(pattern);
  }
}

PathNames PathNames::member(std::string_view name) const {
  return {join_path(position, name), join_path(key, name), join_path(bare, name),
          join_path(quoted, name), join_path(plain, name)};
}

PathNames PathNames::element(const Slot& list, std::size_t i) const {
  const std::string name = element_key(list, list.element(i));
  if (name.empty())
    return {path_at(position, i), path_at(key, i), path_at(bare, i), path_at(quoted, i), plain};
  // A key below the length of the list is a position, unless it stands in quotes.
  const auto number = position_of(name);
  const bool is_key = number && *number < list.size();
  return {path_at(position, i),
          fmt::format("{}[{}={}]", key, list.field().key, value_for_comparison(name, false)),
          fmt::format("{}[{}]", bare, value_for_comparison(name, is_key)),
          fmt::format("{}[{}]", quoted, value_for_comparison(name, true)), plain};
}

bool Selection::names_whole(const PathNames& names) const {
  for (const auto& pattern : patterns_)
    for (const auto& name : {names.position, names.key, names.bare, names.quoted, names.plain})
      if (covers(pattern, name)) return true;
  return false;
}

bool Selection::names(const std::string& path) const {
  return names(PathNames{path, path, path, path, plain_path(path)});
}

bool Selection::names_apart(std::string_view outer, std::string_view inner) const {
  return std::any_of(patterns_.begin(), patterns_.end(), [&](const std::string& pattern) {
    return !covers(pattern, outer) && (covers(pattern, inner) || reaches_into(pattern, inner));
  });
}

bool Selection::shows(const Slot& slot, const PathNames& names) const {
  if (everything() || names_whole(names)) return true;
  if (slot.kind() == Kind::group) {
    for (const Slot& inner : slot.members())
      if (shows(inner, names.member(inner.field().name))) return true;
  } else if (slot.kind() == Kind::list) {
    for (std::size_t i = 0; i < slot.size(); ++i)
      if (shows(slot.element(i), names.element(slot, i))) return true;
  }
  return false;
}

std::vector<std::string> Selection::elements_of(const std::string& list) const {
  std::vector<std::string> elements;
  for (const std::string& pattern : patterns_) {
    const std::string_view inside = std::string_view(pattern).substr(pattern.find('[') + 1);
    if (!pattern.starts_with(list + '[')) {
      if (covers(pattern, list)) return {};
    } else if (pattern.ends_with(']') && position_of(inside.substr(0, inside.size() - 1))) {
      add_once(elements, pattern);
    } else {
      return {};
    }
  }
  return elements;
}

Selection Selection::without_elements() const {
  std::vector<std::string> plain;
  for (const std::string& pattern : patterns_) plain.push_back(plain_path(pattern));
  return Selection(std::move(plain));
}

bool Selection::is_of_all_elements() const {
  return std::none_of(patterns_.begin(), patterns_.end(), [](const std::string& pattern) {
    return pattern.find_first_of("[*") != pattern.npos;
  });
}

bool Selection::names_one_element() const {
  return patterns_.size() == 1 && patterns_.front().ends_with(']') &&
         patterns_.front().find('*') == std::string::npos;
}

bool Selection::may_want(std::string_view name) const {
  if (everything()) return true;
  for (const auto& pattern : patterns_)
    for (const auto& one : {pattern, plain_path(pattern)})
      if (covers(one, name) || reaches_into(one, name)) return true;
  return false;
}

}  // namespace habitat
