// SPDX-License-Identifier: Apache-2.0
// The schedule of one loan, line by line.
#pragma once

#include "finance/loan_course.hpp"

namespace habitat::finance {

/// Calls `visit(const Instalment<N>&)` for each period in order. `index_changes[y]` is what the
/// index of the y-th year of the loan stands above (below) the contract's reference, as a fraction;
/// the last one holds for the years beyond, none stands for no change.
template <Number N, class Visit>
ScheduleTotals<N> schedule(const LoanTerms<N>& loan, std::span<const N> index_changes,
                           Visit visit) {
  return LoanCourse<N>(loan, index_changes).unfold(visit);
}

}  // namespace habitat::finance
