// SPDX-License-Identifier: Apache-2.0
// Which date governs what, and what stands in for a date that is not given.
#pragma once

#include "plai_balance/rules/rent.hpp"

namespace habitat::plai_balance {

/// Margins and length of the TFPB exemption: the aid decision. VAT: the works order. Rents, first
/// year and end of drawing: the letting. Start of the exemption: the completion.
template <Number N>
GoverningDates governing_dates(const Case<N>& input, const Law& law, Findings& findings) {
  const Operation& operation = input.operation;
  GoverningDates dates;
  dates.decision = operation.decision_date.value_or(law.as_of());
  const bool asks = asks_account(input);
  bool margins = asks, letting = asks;
  for (const Loan<N>& loan : input.loans) {
    const bool dated = margin_parameter(loan.kind()) || loan.kind() == LoanProduct::employers;
    margins |= (!loan.rate || loan.fixed_years) && !loan.margin && dated;
    letting |= (!loan.first_year && !loan.first_due_date && loan.term) ||
               (loan.prefinancing && !loan.prefinancing->end_date);
  }
  if (margins && !operation.decision_date)
    alert<AlertCode::date_missing>(findings, "operation.decision_date", "operation.decision_date",
                                   "as_of");
  dates.letting = operation.letting_date ? *operation.letting_date
                                         : operation.completion_date.value_or(law.as_of());
  if (letting && !operation.letting_date)
    alert<AlertCode::date_missing>(findings, "operation.letting_date", "operation.letting_date",
                                   operation.completion_date ? "completion_date" : "as_of");
  dates.completion = operation.completion_date.value_or(dates.letting);
  dates.order = operation.order_date.value_or(dates.decision);
  bool taxed = false;
  for (const Cost<N>& line : input.costs) taxed |= vat_word(line, operation) == VatWord::reduced;
  if (taxed && !operation.order_date)
    alert<AlertCode::date_missing>(findings, "operation.order_date", "operation.order_date",
                                   operation.decision_date ? "decision_date" : "as_of");
  return dates;
}

}  // namespace habitat::plai_balance
