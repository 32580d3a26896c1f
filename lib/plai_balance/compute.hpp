// SPDX-License-Identifier: Apache-2.0
// The computation of an operation, declared; its text is in the model headers.
#pragma once

#include "describe/finding.hpp"
#include "plai_balance/case.hpp"
#include "plai_balance/result.hpp"

namespace habitat::plai_balance {

/// What is worth the time: schedules line by line cost more than all the rest.
struct Wanted {
  bool schedules = true;
};

/// Instantiated for double, Decimal and Traced.
template <Number N>
Result<N> compute(const Case<N>& input, const Law& law, Findings& findings, Wanted wanted);

}  // namespace habitat::plai_balance
