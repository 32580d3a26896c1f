// SPDX-License-Identifier: Apache-2.0
// The computation of a renovation, declared; its text is in rules/.
#pragma once

#include "densify/case/case.hpp"
#include "densify/result/result.hpp"
#include "describe/finding.hpp"

namespace habitat::densify {

/// What takes room and is not always asked for.
struct Wanted {
  bool owners = true;
};

/// Instantiated for double, Decimal and Traced.
template <Number N>
Result<N> compute(const Case<N>& input, const Law& law, Findings& findings, Wanted wanted);

}  // namespace habitat::densify
