// SPDX-License-Identifier: Apache-2.0
// The computation of a household in a dwelling, declared; its text is in the model headers.
#pragma once

#include "cost_of_use/case/case.hpp"
#include "cost_of_use/result/result.hpp"

namespace habitat::cost_of_use {

/// What takes time and is not always asked for.
struct Wanted {
  bool items = true, difference = true, rights = true, ceilings = true, levels = true,
       access = true, life_cycle = true, sharing = true, verdict = true;
};

/// Instantiated for double, Decimal and Traced.
template <Number N>
Result<N> compute(const Case<N>& input, const Law& law, Findings& findings, Wanted wanted);

}  // namespace habitat::cost_of_use
