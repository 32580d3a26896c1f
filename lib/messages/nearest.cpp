// SPDX-License-Identifier: Apache-2.0
#include "messages/nearest.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace habitat {
namespace {

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

// Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours.
std::size_t edits(std::string_view a, std::string_view b) {
  std::vector<std::size_t> before(b.size() + 1), last(b.size() + 1), now(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) last[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    now[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      now[j] = std::min({last[j] + 1, now[j - 1] + 1,
                         last[j - 1] + (lower(a[i - 1]) == lower(b[j - 1]) ? 0 : 1)});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
        now[j] = std::min(now[j], before[j - 2] + 1);
    }
    before.swap(last);
    last.swap(now);
  }
  return last[b.size()];
}

}  // namespace

std::string nearest(std::string_view word, const std::vector<std::string>& candidates) {
  constexpr std::size_t longest = 200;
  if (word.size() > longest) return "";
  std::string best;
  std::size_t fewest = std::min<std::size_t>(3, word.size() / 2) + 1;
  for (const auto& candidate : candidates) {
    if (candidate.size() > longest) continue;
    const auto distance = edits(word, candidate);
    if (distance < fewest) {
      fewest = distance;
      best = candidate;
    }
  }
  for (const auto& candidate : candidates)
    if (best.empty() && word.size() > 2 && candidate.starts_with(word)) best = candidate;
  return best;
}

std::string listed(const std::vector<std::string>& names) {
  return fmt::to_string(fmt::join(names, ", "));
}

std::string listed_briefly(const std::vector<std::string>& names) {
  constexpr std::size_t most = 40;
  if (names.size() <= most) return listed(names);
  return fmt::format("{}, ...", fmt::join(names.begin(), names.begin() + most, ", "));
}

}  // namespace habitat
