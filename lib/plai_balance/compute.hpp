// SPDX-License-Identifier: Apache-2.0
// The computation of an operation, declared; its text is in the model headers.
#pragma once

#include "describe/finding.hpp"
#include "plai_balance/case.hpp"
#include "plai_balance/result.hpp"

namespace habitat::plai_balance {

/// What is worth the time and not always asked for: schedules line by line, what would balance the
/// operation, the rates that own funds earn, the control of over-compensation.
struct Wanted {
  bool schedules = true, searches = true, roots = true, sieg = true;
  /// Searches and the control need the annuities of each loan apart.
  bool by_loan() const { return searches || sieg; }
};

/// Instantiated for double, Decimal and Traced.
template <Number N>
Result<N> compute(const Case<N>& input, const Law& law, Findings& findings, Wanted wanted);

}  // namespace habitat::plai_balance
