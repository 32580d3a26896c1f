// SPDX-License-Identifier: Apache-2.0
// The computation of a follow-up, declared; its text is in rules/.
#pragma once

#include "describe/finding.hpp"
#include "eco_coach/case/case.hpp"
#include "eco_coach/result/result.hpp"
#include "tool/tool.hpp"

namespace habitat::eco_coach {

/// What takes room and is not always asked for: meters and households one by one, their periods.
struct Wanted {
  bool meters = true, rows = true, households = true, sheets = true;
  ElementTaker* meter_taker = nullptr;  ///< takes the meters, which are then not in the result
  int workers = 1;                      ///< threads that may judge meters at once

  bool needs_sheets() const { return households && sheets; }
};

/// Instantiated for double, Decimal and Traced.
template <Number N>
Result<N> compute(const Case<N>& input, const Law& law, Findings& findings, Wanted wanted);

}  // namespace habitat::eco_coach
