// SPDX-License-Identifier: Apache-2.0
// The computation of an operation, declared; its text is in the model headers.
#pragma once

#include "describe/finding.hpp"
#include "plai_balance/case/case.hpp"
#include "plai_balance/result/result.hpp"

namespace habitat::plai_balance {

/// What takes time and is not always asked for: the lists of sources and of cost lines, yearly sums
/// of interest and capital, the account of each tranche, schedules line by line, the rows of the
/// accounts (made when somebody looks), what tenants pay, what would balance the operation, the
/// rates that own funds earn, the control of over-compensation, whether the operation may be said
/// to balance, what guarantors would pay.
struct Wanted {
  bool sources = true, schedules = true, accounts = true, tenants = true, searches = true,
       roots = true, sieg = true, verdict = true, guarantees = true, cost_lines = true,
       by_tranche = true;
  /// The manager's account decides of the verdict.
  bool manager() const { return accounts || verdict; }
  /// Searches, the control, guarantors and tranches need the annuities of each loan apart.
  bool by_loan() const { return searches || sieg || guarantees || by_tranche; }
};

/// Instantiated for double, Decimal and Traced.
template <Number N>
Result<N> compute(const Case<N>& input, const Law& law, Findings& findings, Wanted wanted);

}  // namespace habitat::plai_balance
