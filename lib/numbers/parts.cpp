// SPDX-License-Identifier: Apache-2.0
#include "numbers/parts.hpp"

#include <algorithm>
#include <numeric>

#include "numbers/decimal.hpp"

namespace habitat {

std::vector<Written> rounded_parts(const std::vector<Written>& parts, int decimals) {
  std::vector<Decimal> floors, lost;
  Decimal sum = 0, floored = 0;
  for (const auto& part : parts) {
    const Decimal exact = number_of<Decimal>(part.shifted(decimals));
    floors.push_back(floor(exact));
    lost.push_back(exact - floors.back());
    sum += exact;
    floored += floors.back();
  }
  std::vector<std::size_t> order(parts.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return lost[b] < lost[a]; });
  Decimal left = number_of<Decimal>(written(sum)->rounded(0)) - floored;
  for (const std::size_t at : order) {
    if (left < 1) break;
    floors[at] += 1;
    left -= 1;
  }
  std::vector<Written> rounded;
  for (const Decimal& whole : floors)
    rounded.push_back(written(whole)->shifted(-decimals).rounded(decimals));
  return rounded;
}

}  // namespace habitat
