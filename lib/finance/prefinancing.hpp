// SPDX-License-Identifier: Apache-2.0
// Interest that runs while a loan is drawn, before its first period begins: compound, by days over
// 365. A draw of 100 at 2 % a year, 730 days before the end, has become 104.04.
#pragma once

#include <span>

#include "finance/loan_words.hpp"
#include "numbers/number.hpp"

namespace habitat::finance {

template <class N>
struct Draw {
  N amount = 0;
  int days = 0;  ///< from the draw to the end of the period
};

/// What the draws have become at the end, less the draws themselves.
template <Number N>
N interest_while_drawn(std::span<const Draw<N>> draws, const N& rate) {
  N interest = 0;
  for (const Draw<N>& draw : draws)
    interest = interest + draw.amount * (power(N(1) + rate, N(draw.days) / N(365)) - N(1));
  return interest;
}

}  // namespace habitat::finance
