// SPDX-License-Identifier: Apache-2.0
// The criterion of balance as a function of one unknown. The treasury of each year is affine in a
// rent, in own funds, in a grant or in the cost of land, T + x S, so that the least x is a maximum
// over years. Where the treasury bears interest at two rates it is affine in pieces only: there the
// answer is bracketed, on the treasury alone.
#pragma once

#include "plai_balance/rules/own_funds.hpp"

namespace habitat::plai_balance {

/// Whether x may be from `low` to `high` for every year to keep its treasury.
template <Number N>
struct Interval {
  std::optional<N> low, high;
  bool possible = true;
};

/// The moves of a criterion: what is not to be negative, and what one unit of x adds to it.
template <Number N>
class Affine {
 public:
  Affine(const Case<N>& input, const AccountPlan<N>& plan, const Account<N>& account,
         const N& own_funds, const std::optional<N>& discount)
      : criterion_(input.criterion),
        credit_rate_(plan.credit_rate),
        debit_rate_(plan.debit_rate),
        own_funds_(own_funds) {
    const auto cash = account.of(Column::cash_flow),
               interest = account.of(Column::treasury_interest),
               own = account.of(Column::own_funds_annuity),
               treasury = account.of(Column::cumulated);
    own_.assign(own.begin(), own.end());
    treasury_.assign(treasury.begin(), treasury.end());
    for (std::size_t i = 0; i < plan.count(); ++i) {
      flows_.push_back(cash[i] - interest[i]);
      years_.push_back(plan.year(i));
      if (criterion_ == Criterion::npv && discount)
        discounts_.push_back(finance::discount_factor(*discount, plan.age(plan.year(i))) *
                             half_year_growth(input, *discount));
    }
  }

  /// The x for which the criterion holds, when each adds `per_unit` to the cash flow of each year,
  /// `annuity` of which is paid to own funds, and `invested` to own funds. No x is sought beyond
  /// `reach`, above or below zero.
  Interval<N> solve(const std::vector<N>& per_unit, const std::vector<N>& annuity,
                    const N& invested, const N& reach) const {
    Interval<N> interval;
    const N least_slope = N(1) / (N(200) * reach);
    each_condition(per_unit, annuity, invested, [&](const N& value, const N& slope) {
      narrow(value, slope, least_slope, interval);
    });
    return interval;
  }

  /// Whether the criterion holds with x.
  bool holds_with(const N& x, const std::vector<N>& per_unit, const std::vector<N>& annuity,
                  const N& invested) const {
    bool holds = true;
    each_condition(per_unit, annuity, invested, [&](const N& value, const N& slope) {
      holds = holds && !falls_short(N(value + x * slope));
    });
    return holds;
  }

  /// Moves the flows by x.
  void move(const std::vector<N>& per_unit, const N& x, const std::vector<N>& annuity,
            const N& invested) {
    N slope = 0;
    own_funds_ = own_funds_ + x * invested;
    for (std::size_t i = 0; i < own_.size(); ++i) own_[i] = own_[i] + x * annuity[i];
    for (std::size_t i = 0; i < flows_.size(); ++i) {
      slope = slope + per_unit[i];
      flows_[i] = flows_[i] + x * per_unit[i];
      treasury_[i] = step(words::treasury_by, treasury_[i] + x * slope, years_[i]);
    }
  }

  bool bears_interest() const {
    return criterion_ != Criterion::npv && (!(credit_rate_ == N(0)) || !(debit_rate_ == N(0)));
  }

  /// What is left of the criterion after x, its treasury bearing interest.
  N left_after(const std::vector<N>& per_unit, const N& x) const {
    N treasury = 0, lowest = 0;
    for (std::size_t i = 0; i < flows_.size(); ++i) {
      treasury =
          treasury + flows_[i] + x * per_unit[i] + interest_on(treasury, credit_rate_, debit_rate_);
      lowest = i == 0 ? treasury : N(min(lowest, treasury));
    }
    return criterion_ == Criterion::every_year ? lowest : treasury;
  }

 private:
  // What is not to be negative, and what one unit of x adds to it.
  template <class Visit>
  void each_condition(const std::vector<N>& per_unit, const std::vector<N>& annuity,
                      const N& invested, Visit&& visit) const {
    if (criterion_ == Criterion::npv)
      return visit(N(worth(flows_, own_) - own_funds_), N(worth(per_unit, annuity) - invested));
    N slope = 0;
    for (std::size_t i = 0; i < treasury_.size(); ++i) {
      slope = slope + per_unit[i];
      if (criterion_ == Criterion::every_year || i + 1 == treasury_.size())
        visit(treasury_[i], N(step(words::effect_by, slope, years_[i])));
    }
  }

  // A plain comparison: of all years a trace keeps the one that decides. A year that the bound
  // found so far keeps above zero needs no division; one that no x moves by half a cent has none.
  static void narrow(const N& value, const N& slope, const N& least_slope, Interval<N>& interval) {
    if (slope < least_slope && N(0) - slope < least_slope) {
      if (falls_short(value)) interval.possible = false;
      return;
    }
    std::optional<N>& bound = N(0) < slope ? interval.low : interval.high;
    if (!bound || *bound * slope + value < N(0)) bound = (N(0) - value) / slope;
  }
  N worth(const std::vector<N>& flows, const std::vector<N>& to_own_funds) const {
    N value = 0;
    for (std::size_t i = 0; i < flows.size(); ++i)
      value = value + (flows[i] - to_own_funds[i]) * discounts_[i];
    return value;
  }

  Criterion criterion_;
  N credit_rate_, debit_rate_;
  N own_funds_;
  std::vector<N> flows_, own_, treasury_, discounts_;
  std::vector<int> years_;
};

/// Bracketing by halves of a growing function, to a thousandth of a cent of x: a case whose
/// treasury bears interest has no closed form.
template <Number N, class F>
std::optional<N> bracketed(F&& left, N low, N high) {
  if (!is_below(left(low), N(0))) return low;
  if (falls_short(left(high))) return {};
  const N enough = N(1) / N(1000000000) / N(1000);
  for (int i = 0; i < 120 && enough < high - low; ++i) {
    const N middle = (low + high) / N(2);
    (left(middle) < N(0) ? low : high) = middle;
  }
  return high;
}

}  // namespace habitat::plai_balance
