// SPDX-License-Identifier: Apache-2.0
// How often a text stands in another.
#pragma once

#include <string>
#include <string_view>

inline int count_of(std::string_view text, std::string_view part) {
  int count = 0;
  for (auto at = text.find(part); at != text.npos; at = text.find(part, at + 1)) ++count;
  return count;
}
