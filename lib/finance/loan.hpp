// SPDX-License-Identifier: Apache-2.0
// The schedule of one loan, line by line, or what is paid on it each year.
#pragma once

#include "finance/loan_course.hpp"

namespace habitat::finance {

/// The periods from the one that a course has come to.
template <Number N, class Visit>
ScheduleTotals<N> unfold_the_rest(const LoanCourse<N>& course, int periods, Visit& visit) {
  // A copy that nobody else sees stays in the registers of a processor.
  LoanCourse<N> plain = course;
  plain.go_on_until(periods, visit);
  plain.unfold_until(
      periods + 1, [&plain](Instalment<N>& line) { return plain.any(line); }, visit);
  return plain.totals();
}

/// Calls `visit(const Instalment<N>&)` for each period in order. `index_changes[y]` is what the
/// index of the y-th year of the loan stands above (below) the contract's reference, as a fraction;
/// the last one holds for the years beyond, none stands for no change.
template <Number N, class Visit>
ScheduleTotals<N> schedule(const LoanTerms<N>& loan, std::span<const N> index_changes,
                           Visit visit) {
  LoanCourse<N> course(loan, index_changes);
  const auto any = [&course](Instalment<N>& line) { return course.any(line); };
  course.unfold_until(course.plain_from(), any, visit);
  return unfold_the_rest(course, loan.periods, visit);
}

/// The same for those who ask what is paid alone: adds the instalments of the y-th year of the loan
/// to `paid[y]`. Where they grow evenly nothing else is unfolded, so that their last digits may
/// differ from those of a schedule: for sweeps.
template <Number N>
ScheduleTotals<N> add_payments(const LoanTerms<N>& loan, std::span<const N> index_changes,
                               std::span<N> paid) {
  LoanCourse<N> course(loan, index_changes);
  const auto any = [&course](Instalment<N>& line) { return course.any(line); };
  const auto visit = [&](const Instalment<N>& line) {
    N& year = paid[static_cast<std::size_t>(line.year - loan.first_year)];
    year = year + line.instalment;
  };
  course.unfold_until(course.plain_from(), any, visit);
  if (!course.grows_evenly()) return unfold_the_rest(course, loan.periods, visit);
  course.pay_the_rest(paid);
  return course.totals();
}

}  // namespace habitat::finance
