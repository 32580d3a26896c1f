// SPDX-License-Identifier: Apache-2.0
#include "numbers/parts.hpp"

#include <algorithm>
#include <numeric>

#include "numbers/decimal.hpp"
#include "numbers/decimal_text.hpp"

namespace habitat {

std::vector<std::string> rounded_parts(const std::vector<std::string>& parts, int decimals) {
  std::vector<Decimal> floors, lost;
  Decimal sum = 0, floored = 0;
  for (const auto& part : parts) {
    const Decimal exact = decimal<Decimal>(shift_text(part, decimals));
    floors.push_back(floor(exact));
    lost.push_back(exact - floors.back());
    sum += exact;
    floored += floors.back();
  }
  std::vector<std::size_t> order(parts.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return lost[b] < lost[a]; });
  Decimal left = decimal<Decimal>(round_text(to_text(sum), 0)) - floored;
  for (const std::size_t at : order) {
    if (left < 1) break;
    floors[at] += 1;
    left -= 1;
  }
  std::vector<std::string> rounded;
  for (const Decimal& whole : floors)
    rounded.push_back(round_text(shift_text(to_text(whole), -decimals), decimals));
  return rounded;
}

}  // namespace habitat
