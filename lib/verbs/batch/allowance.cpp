// SPDX-License-Identifier: Apache-2.0
#include "verbs/batch/allowance.hpp"

#include <algorithm>
#include <cstdlib>

namespace habitat::verbs {

std::optional<Allowance> read_allowance(std::string text) {
  Allowance allowance;
  allowance.share = text.ends_with('%');
  if (allowance.share) text.pop_back();
  while (text.ends_with(' ')) text.pop_back();
  if (text.empty()) return {};
  const bool number =
      text.find_first_not_of(allowance.share ? "0123456789." : "0123456789") == text.npos &&
      text.size() < 16 && std::count(text.begin(), text.end(), '.') < 2;
  if (!number) return {};
  allowance.number = std::strtod(text.c_str(), nullptr);
  return allowance;
}

}  // namespace habitat::verbs
