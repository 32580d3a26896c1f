// SPDX-License-Identifier: Apache-2.0
#include "formats/selection.hpp"

#include <algorithm>

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

Selection::Extent Selection::of(const PathNames& names) const {
  if (everything()) return Extent::whole;
  Extent extent = Extent::none;
  for (std::string pattern : patterns_) {
    // "loans[].rate" is written by generic paths; it means every element.
    for (auto at = pattern.find("[]"); at != pattern.npos; at = pattern.find("[]"))
      pattern.erase(at, 2);
    for (const auto& name : {names.position, names.key, names.plain}) {
      if (name.empty() || covers(pattern, name)) return Extent::whole;
      if (reaches_into(pattern, name)) extent = Extent::part;
    }
  }
  return extent;
}

}  // namespace habitat
