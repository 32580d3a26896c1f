// SPDX-License-Identifier: Apache-2.0
// The amounts that a financing plan is made of, as they are found one after the other.
#pragma once

#include "plai_balance/compute.hpp"
#include "plai_balance/rules/loans.hpp"

namespace habitat::plai_balance {

/// What a tranche takes of a plan, and the VAT it bears where a line bears that of its tranche.
template <Number N>
struct TrancheParts {
  N cost = 0, grants = 0, loans = 0, own_funds = 0;
  N cdc = 0, pls = 0;                              ///< of its loans
  std::vector<std::pair<std::size_t, N>> by_loan;  ///< its part of each loan, by rank
  std::optional<N> vat;
  N before_vat[chapter_count] = {0, 0, 0, 0, 0};  ///< where a grant is a share of a chapter
};

/// What a line of the cost comes to, and the rates that its parts bear, each once.
template <Number N>
struct TaxedLine {
  std::optional<N> before;
  std::vector<N> rates;
  N after = 0;
};

/// The amounts of a plan, whole and by tranche. An empty optional: could not be computed.
template <Number N>
struct Financing {
  TrancheKeys<N> keys;
  bool split_known = true;  ///< whether the parts by tranche hold
  std::vector<TrancheParts<N>> parts;
  std::optional<N> cost;
  std::optional<N> chapters[chapter_count];
  std::vector<TaxedLine<N>> lines;  ///< of the case, in its order; where `cost` is known
  std::optional<N> taxe_amenagement;
  std::vector<std::optional<N>> grants, loans, loan_rates, prefinancing;
  std::vector<std::optional<N>> later_rates;  ///< of loans that leave a fixed rate
  std::optional<N> own_funds = N(0), grant_total, loan_total, total;
  std::vector<std::string> grants_lack;  ///< inputs, where a grant could not be computed

  /// What a line that closes the plan lacks where it has no amount.
  std::vector<std::string> closing_lacks() const {
    if (!cost) return {"costs"};
    return grant_total ? std::vector<std::string>{"share_key"} : grants_lack;
  }

  /// Calls `add(parts, part)` for each tranche that a line bears on, with its part of an amount.
  template <class Add>
  requires std::invocable < Add, TrancheParts<N>
  &, const N& > void share(const N& amount, const Names& names, const Case<N>& input, Add add) {
    split_known &= share_out(amount, names, input, keys,
                             [&](std::size_t i, const N& part) { add(parts[i], part); });
  }
  /// Adds the parts to one column.
  void share(const N& amount, const Names& names, const Case<N>& input,
             N TrancheParts<N>::*column) {
    share(amount, names, input,
          [column](TrancheParts<N>& of, const N& part) { of.*column = of.*column + part; });
  }
};

/// What is paid on all loans together, from the first year that one of them spans; no years where
/// there is none, or where something is lacking.
template <Number N>
struct Payments {
  int first_year = 0;
  std::vector<N> by_year;

  bool empty() const { return by_year.empty(); }
  int last_year() const { return first_year + static_cast<int>(by_year.size()) - 1; }
};

template <Number N>
std::optional<N> sum_of(const std::vector<std::optional<N>>& amounts) {
  N total = 0;
  for (const auto& amount : amounts) {
    if (!amount) return {};
    total = total + *amount;
  }
  return total;
}

template <Number N>
std::optional<N> ratio(const std::optional<N>& part, const std::optional<N>& whole) {
  if (!part || !whole || !(N(0) < *whole)) return {};
  return *part / *whole;
}

}  // namespace habitat::plai_balance
