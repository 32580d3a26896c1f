// SPDX-License-Identifier: Apache-2.0
// How long an operation has its building: for good, or for the years of a lease or a usufruct,
// which run from the letting. Then it goes back to its owner, and the account ends.
#pragma once

#include "plai_balance/rules/computation.hpp"

namespace habitat::plai_balance {

/// The first year on whose 1 January the lease or usufruct no longer runs.
inline int first_year_after_tenure(const Operation& operation, Date letting) {
  const bool from_january = letting.month == 1 && letting.day == 1;
  return letting.year + *operation.tenure_years + (from_january ? 0 : 1);
}

/// CGI 1384 B: no property tax in a year on whose 1 January a rehabilitation lease runs, nor in the
/// letting year, whatever the loans.
inline Exemption leased(const Operation& operation, Date letting) {
  Exemption exemption;
  exemption.holds = true;
  exemption.first_taxed_year = first_year_after_tenure(operation, letting);
  exemption.years = exemption.first_taxed_year - letting.year;
  return exemption;
}

/// The loans of which something is due after the account.
template <Number N>
void tell_loans_beyond(int last_year, const std::vector<LoanLine<N>>& loans, Findings& findings) {
  std::vector<std::string> labels;
  for (const LoanLine<N>& loan : loans)
    if (loan.last_year && *loan.last_year > last_year) labels.push_back(loan.label);
  if (!labels.empty())
    alert<AlertCode::loan_beyond>(findings, "loans", listed(labels), std::to_string(last_year));
}

/// That the building goes back, and what reaches beyond: the account beyond the tenure, loans
/// beyond the last year of the account.
template <Number N>
void tell_tenure(const Case<N>& input, Date letting, int last_year,
                 const std::vector<LoanLine<N>>& loans, Findings& findings) {
  tell_loans_beyond(last_year, loans, findings);
  const Operation& operation = input.operation;
  if (operation.tenure == Tenure::ownership) return;
  const int years = *operation.tenure_years;
  alert<AlertCode::goes_back>(findings, "operation.tenure", label_of(operation.tenure),
                              std::to_string(years));
  if (last_year >= first_year_after_tenure(operation, letting))
    alert<AlertCode::horizon_beyond>(
        findings, "horizon", std::to_string(last_year - letting.year + 1), std::to_string(years));
}

}  // namespace habitat::plai_balance
