// SPDX-License-Identifier: Apache-2.0
// A sum over the years of the account by what brought it about: one step for each line, its years
// in order. Only a trace is told so; the amounts are those of the columns.
#pragma once

#include "plai_balance/rules/account_plan.hpp"
#include "plai_balance/words/account_words.hpp"

namespace habitat::plai_balance {

template <Number N>
class ByCause {
 public:
  /// `weights`: of each year of the account; those without weight are left out.
  ByCause(const AccountPlan<N>& plan, const Account<N>& account, std::vector<N> weights)
      : plan_(plan), account_(account), weights_(std::move(weights)) {}

  /// What the years leave, interest and own funds apart; without one line, where one is named.
  N lines(const Step& word, std::string_view sum, std::optional<Line> left_out = {}) const {
    N all = of(account_.of(Column::rent), word, sum, words::rent.name);
    for (std::size_t k = 0; k < line_count; ++k)
      if (const auto line = static_cast<Line>(k); line != left_out)
        all = all + of(account_.of(line), word, sum, words::lines[k].name);
    return all;
  }
  N of(Column column, const Step& word, std::string_view sum, const Step& named) const {
    return of(account_.of(column), word, sum, named.name);
  }

 private:
  N of(std::span<const N> amounts, const Step& word, std::string_view sum,
       std::string_view name) const {
    N total = 0;
    bool any = false;
    for (std::size_t i = 0; i < plan_.count(); ++i) {
      if (weights_[i] == N(0) || amounts[i] == N(0)) continue;
      any = true;
      total = total + amounts[i] * weights_[i];
    }
    if (!any) return 0;
    const Scope<N> scope(sum, name);
    return step(word, total);
  }

  const AccountPlan<N>& plan_;
  const Account<N>& account_;
  std::vector<N> weights_;
};

/// The treasury at the end of a year.
template <Number N>
N treasury_by_cause(const AccountPlan<N>& plan, const Account<N>& account, std::size_t last) {
  std::vector<N> weights(plan.count(), N(0));
  std::fill_n(weights.begin(), last + 1, N(1));
  const ByCause<N> by(plan, account, std::move(weights));
  const std::string_view sum = "treasury";
  return by.lines(words::so_far, sum) +
         by.of(Column::annuities, words::so_far, sum, words::annuities) +
         by.of(Column::own_funds_annuity, words::so_far, sum, words::own_funds_annuity) +
         by.of(Column::treasury_interest, words::so_far, sum, words::treasury_interest);
}

/// The worth of what own funds bring, less themselves.
template <Number N>
N npv_by_cause(const AccountPlan<N>& plan, const Account<N>& account, const N& rate,
               const N& own_funds) {
  std::vector<N> weights;
  for (std::size_t i = 0; i < plan.count(); ++i)
    weights.push_back(finance::discount_factor(rate, plan.age(plan.year(i))));
  const ByCause<N> by(plan, account, std::move(weights));
  const std::string_view sum = "npv";
  return by.lines(words::worth_by_line, sum) +
         by.of(Column::annuities, words::worth_by_line, sum, words::annuities) - own_funds;
}

}  // namespace habitat::plai_balance
