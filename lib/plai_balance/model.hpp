// SPDX-License-Identifier: Apache-2.0
// The model whole: from a case to its result, step by step. One text for all numbers; each number
// type has a small file that instantiates it.
#pragma once

#include "plai_balance/compute.hpp"
#include "plai_balance/rules/controls.hpp"
#include "plai_balance/rules/dates.hpp"
#include "plai_balance/rules/guarantees.hpp"
#include "plai_balance/rules/letting.hpp"
#include "plai_balance/rules/plan_figures.hpp"
#include "plai_balance/rules/verdict.hpp"

namespace habitat::plai_balance {

template <Number N>
Result<N> compute(const Case<N>& input, const Law& law, Findings& findings, Wanted wanted) {
  Computation<N> of{input, law, wanted, findings};
  of.dates = governing_dates(input, law, findings);
  compute_financing(input, law, of.dates, of.financing, findings);
  fill_plan(input, of.financing, wanted, of.result, findings);
  fill_debt(of);
  fill_guarantees(of);
  fill_letting(of);
  check_controls(input, of.financing, law, findings);
  if (wanted.verdict) VerdictModel<N>(of).fill();
  return std::move(of.result);
}

}  // namespace habitat::plai_balance
