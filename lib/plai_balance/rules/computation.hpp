// SPDX-License-Identifier: Apache-2.0
// What the steps of the model hand to each other, from a case to its result.
#pragma once

#include "plai_balance/rules/account_basis.hpp"

namespace habitat::plai_balance {

template <Number N>
struct TrancheRent {
  std::optional<N> useful_area, coefficient, base, max, annex_cap, per_m2, annual;
  std::optional<bool> annex_cap_kept;
  N annex = 0;  ///< rents of annexes a year
};

template <Number N>
struct RentPlan {
  std::vector<TrancheRent<N>> tranches;
  std::optional<N> annual;  ///< dwelling rents of all tranches
  N annex = 0;
  std::vector<std::string> lacking;  ///< inputs, where the annual rent could not be computed
  std::vector<N> rises;  ///< of zone rents, by year from a table to the letting: 1 + rate
};

/// The loans of an operation on their way to schedules, from the first year that one of them spans.
template <Number N>
struct Debt {
  Payments<N> payments;                                     ///< on all of them
  std::vector<std::optional<finance::LoanTerms<N>>> terms;  ///< empty: something is lacking
  std::vector<std::vector<N>> by_loan;  ///< annuities of each loan, where a search asks for them
  std::vector<N> changes;  ///< of the index that the loans of a first year and timing follow
  int changes_from = 0;    ///< that year
  int changes_years = 0;   ///< that the loan spans which they were found for
  RateTiming changes_timing = {};

  std::size_t at(int year) const { return static_cast<std::size_t>(year - payments.first_year); }
};

/// From the TFPB.
struct Exemption {
  bool holds = false;
  int years = 0;
  int first_taxed_year = 0;
};

/// What own funds bring, from a year on: themselves the year before the letting, then revenue less
/// costs and annuities of each year; what the account pays to them and its treasury earns is left
/// out. The letting year is year 1; annuities before it may begin earlier.
template <Number N>
struct OwnFundsFlows {
  int first = 0;
  std::vector<N> flows;
};

/// A case, the rules, what is asked for, and what is found on the way.
template <Number N>
struct Computation {
  const Case<N>& input;
  const Law& law;
  const Wanted wanted;
  Findings& findings;
  GoverningDates dates = {};
  Financing<N> financing = {};
  Debt<N> debt = {};
  RentPlan<N> rents = {};
  Exemption exemption = {};
  AccountPlan<N> plan = {};
  OwnFundsFlows<N> flows = {};
  Result<N> result = {};
};

}  // namespace habitat::plai_balance
