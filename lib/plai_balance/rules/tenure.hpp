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

/// That the building goes back, and what reaches beyond: the account beyond the tenure, loans
/// beyond the last year of the account.
template <Number N>
void tell_tenure(const Case<N>& input, Date letting, int last_year,
                 const std::vector<LoanLine<N>>& loans, Findings& findings) {
  const Operation& operation = input.operation;
  if (operation.tenure == Tenure::ownership) return;
  const int years = *operation.tenure_years;
  alert<AlertCode::goes_back>(findings, "operation.tenure", label_of(operation.tenure),
                              std::to_string(years));
  if (last_year >= first_year_after_tenure(operation, letting))
    alert<AlertCode::horizon_beyond>(
        findings, "horizon", std::to_string(last_year - letting.year + 1), std::to_string(years));
  for (std::size_t i = 0; i < loans.size(); ++i)
    if (loans[i].last_year && *loans[i].last_year > last_year)
      alert<AlertCode::loan_beyond>(findings, path_at("loans", i), loans[i].label,
                                    std::to_string(*loans[i].last_year), std::to_string(last_year));
}

}  // namespace habitat::plai_balance
