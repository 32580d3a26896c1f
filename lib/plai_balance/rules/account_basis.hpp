// SPDX-License-Identifier: Apache-2.0
// What an account is unfolded from: what holds for all its years, its lines, the factors by which
// they move.
#pragma once

#include "plai_balance/rules/operating_plan.hpp"

namespace habitat::plai_balance {

/// What holds for all years of an account.
template <Number N>
struct AccountTerms {
  int first_year = 0, letting_year = 0, years = 0;
  N first_share = 1;                             ///< months let in the letting year over twelve
  N rent = 0, annex_rent = 0;                    ///< of a full year, in money of the letting year
  N own_funds_annuity = 0, own_funds_yield = 0;  ///< a year: of all, of a euro
  int own_funds_first = 0, own_funds_last = 0;
  N credit_rate = 0, debit_rate = 0;
  bool transparent = false;  ///< the redevance is what the owner's outlays leave to pay
};

/// What an account is unfolded from.
template <Number N>
struct AccountPlan : AccountTerms<N> {
  using Terms = AccountTerms<N>;
  using Terms::first_year, Terms::letting_year, Terms::years, Terms::first_share,
      Terms::own_funds_annuity, Terms::own_funds_first, Terms::own_funds_last;
  OperatingPlan<N> operating;
  std::vector<N> irl, prices;  ///< factors by year of the account
  std::vector<N> own_factors;  ///< the same for each line that has a rate of its own
  std::vector<N> worth;  ///< of a euro of the year, in money of the letting year; where rows are
                         ///< asked for
  std::vector<N> annuities;

  int year(std::size_t i) const { return first_year + static_cast<int>(i); }
  std::size_t count() const { return static_cast<std::size_t>(years); }
  /// How many years after its start a flow of a year falls, the letting year being the first.
  int age(int at) const { return at - letting_year + 1; }
  /// The part of a year in which the building is let.
  N share_of(int at) const {
    return at < letting_year ? N(0) : at > letting_year ? N(1) : first_share;
  }
  /// What own funds are paid in a year, an outlay.
  N own_funds_in(int at) const {
    return at >= own_funds_first && at <= own_funds_last ? N(N(0) - own_funds_annuity) : N(0);
  }
  /// What the base of a line is multiplied with, by year of the account; null: with nothing.
  const N* factors(const LinePlan<N>& line) const {
    if (line.own_rate) return own_factors.data() + line.own_rank * count();
    if (line.index == IndexWord::none) return nullptr;
    return line.index == IndexWord::irl ? irl.data() : prices.data();
  }
  /// The part of the rents of each year that the shares of its lines (vacancy, levies...) leave.
  std::vector<N> left_of_rents() const {
    std::vector<N> left(count(), N(1));
    for (const LinePlan<N>& line : operating.lines) {
      if (!line.has_share()) continue;
      for (std::size_t i = 0; i < count(); ++i)
        if (line.runs_in(year(i)) && !operating.is_given(line, year(i)))
          left[i] = left[i] + line.share_in(year(i));
    }
    return left;
  }
};

}  // namespace habitat::plai_balance
