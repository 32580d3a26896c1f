// SPDX-License-Identifier: Apache-2.0
// What would make an operation balance: a rent, own funds, a grant, a cheaper land. The treasury of
// each year is affine in each of them, T + x S, so the answer is a maximum over years; nothing is
// searched by trial. Where the treasury bears interest at two rates it is affine in pieces only:
// there the answer is bracketed, on the treasury alone.
#pragma once

#include "plai_balance/balance_model.hpp"

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
  Affine(const Case<N>& input, const AccountPlan<N>& plan,
         const std::vector<AccountLine<N>>& account, const N& own_funds,
         const std::optional<N>& discount)
      : criterion_(input.criterion),
        credit_rate_(plan.credit_rate),
        debit_rate_(plan.debit_rate),
        own_funds_(own_funds) {
    for (const auto& line : account) {
      flows_.push_back(line.cash_flow - line.treasury_interest);
      own_.push_back(line.own_funds_annuity);
      treasury_.push_back(line.cumulated);
      years_.push_back(line.year);
      if (criterion_ == Criterion::npv && discount)
        discounts_.push_back(finance::discount_factor(*discount, plan.age(line.year)));
    }
  }

  /// The x for which the criterion holds, when each adds `per_unit` to the cash flow of each year,
  /// `annuity` of which is paid to own funds, and `invested` to own funds.
  Interval<N> solve(const std::vector<N>& per_unit, const std::vector<N>& annuity,
                    const N& invested) const {
    Interval<N> interval;
    if (criterion_ == Criterion::npv) {
      narrow(worth(flows_, own_) - own_funds_, worth(per_unit, annuity) - invested, interval);
      return interval;
    }
    N slope = 0;
    for (std::size_t i = 0; i < treasury_.size(); ++i) {
      slope = slope + per_unit[i];
      if (criterion_ == Criterion::every_year || i + 1 == treasury_.size())
        narrow(treasury_[i], step(words::effect_by, slope, years_[i]), interval);
    }
    return interval;
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
      treasury = treasury + flows_[i] + x * per_unit[i] + credit_rate_ * max(N(0), treasury) +
                 debit_rate_ * min(N(0), treasury);
      lowest = i == 0 ? treasury : N(min(lowest, treasury));
    }
    return criterion_ == Criterion::every_year ? lowest : treasury;
  }

 private:
  // A plain comparison: of all years a trace keeps the one that decides.
  static void narrow(const N& value, const N& slope, Interval<N>& interval) {
    if (N(0) < slope) {
      const N bound = (N(0) - value) / slope;
      if (!interval.low || *interval.low < bound) interval.low = bound;
    } else if (slope < N(0)) {
      const N bound = (N(0) - value) / slope;
      if (!interval.high || bound < *interval.high) interval.high = bound;
    } else if (falls_short(value)) {
      interval.possible = false;
    }
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
  if (left(low) < N(0) && left(high) < N(0)) return {};
  if (!(left(low) < N(0))) return low;
  const N enough = N(1) / N(1000000000) / N(1000);
  for (int i = 0; i < 120 && enough < high - low; ++i) {
    const N middle = (low + high) / N(2);
    (left(middle) < N(0) ? low : high) = middle;
  }
  return high;
}

/// The four answers.
template <Number N>
class Searches {
 public:
  Searches(const Case<N>& input, const Law& law, const Financing<N>& financing,
           const AccountPlan<N>& plan, const std::vector<AccountLine<N>>& account,
           const std::vector<std::vector<N>>& loan_annuities)
      : input_(input),
        financing_(financing),
        plan_(plan),
        account_(account),
        loan_annuities_(loan_annuities),
        zero_(account.size(), N(0)),
        affine_(input, plan, account, *financing.own_funds, discount_rate_of(input, law)) {
    for (const auto& line : account) {
      const bool paid = line.year >= plan.own_funds_first && line.year <= plan.own_funds_last;
      own_annuity_.push_back(paid ? N(N(0) - plan.own_funds_yield) : N(0));
    }
  }

  /// One scalar on all dwelling rents (on the redevance where there are none), as m² of surface
  /// utile and month.
  std::optional<N> equilibrium_rent(const N& practised) const {
    std::vector<N> rents;
    bool any = false;
    for (const auto& line : account_) {
      const N& base = plan_.rent == N(0) ? line.redevance : line.rent;
      rents.push_back(base * plan_.left_of_rent(line.year));
      any = any || N(0) < rents.back();
    }
    if (!any || plan_.transparent) return {};
    const auto more = least(rents, zero_, N(0), N(-1), N(1000));
    return more ? std::optional<N>(practised * (N(1) + *more)) : std::nullopt;
  }

  /// The smallest amount, in the place of loans in their order, with which the criterion holds;
  /// `as_own_funds`: it is remunerated as own funds are, and may fall below what there is.
  std::optional<N> in_place_of_loans(bool as_own_funds) {
    const Affine<N> before = affine_;
    const auto& annuity = as_own_funds ? own_annuity_ : zero_;
    N placed = 0;
    std::optional<N> found;
    bool first = true;
    for (const std::size_t loan : order()) {
      const auto saved = saved_by(loan, annuity);
      const N most = *financing_.loans[loan];
      const N least_here = first && as_own_funds ? N(N(0) - *financing_.own_funds) : N(0);
      first = false;
      if (const auto x = least(saved, annuity, as_own_funds ? N(1) : N(0), least_here, most)) {
        found = placed + *x;
        break;
      }
      affine_.move(saved, most, annuity, as_own_funds ? N(1) : N(0));
      placed = placed + most;
    }
    affine_ = before;
    return found;
  }

  /// How much of an amount placed in their order takes the place of loans that the State regulates.
  N regulated_in(const N& amount) const {
    N left = amount, regulated = 0;
    for (const std::size_t loan : order()) {
      const N taken = min(left, *financing_.loans[loan]);
      if (is_cdc(*input_.loans[loan].product)) regulated = regulated + taken;
      left = left - taken;
    }
    return regulated;
  }

  /// The most that the chapter of land may cost, when the loan that closes the plan, else the first
  /// land loan, else the last loan, pays for it.
  std::optional<N> maximum_land_cost() const {
    const auto loan = land_loan();
    if (!loan || !financing_.chapters[0]) return {};
    std::vector<N> per_euro = saved_by(*loan, zero_);
    for (std::size_t i = 0; i < per_euro.size(); ++i) per_euro[i] = per_euro[i] + share_of_cost(i);
    // A dearer land takes: what is sought is the least of its opposite.
    const N land = *financing_.chapters[0], lent = *financing_.loans[*loan];
    const N most_saved = min(land, lent);
    const auto x = least(per_euro, zero_, N(0), N(-1000000000), most_saved);
    return x ? std::optional<N>(land - *x) : std::nullopt;
  }

 private:
  /// The least x between two bounds for which the criterion holds.
  std::optional<N> least(const std::vector<N>& per_unit, const std::vector<N>& annuity,
                         const N& invested, const N& low, const N& high) const {
    if (affine_.bears_interest())
      return bracketed<N>([&](const N& x) { return affine_.left_after(per_unit, x); }, low, high);
    const auto interval = affine_.solve(per_unit, annuity, invested);
    if (!interval.possible) return {};
    const N& from = interval.low && low < *interval.low ? *interval.low : low;
    const N& to = interval.high && *interval.high < high ? *interval.high : high;
    if (to < from) return {};
    return from;
  }

  /// What a euro less of a loan leaves in each year.
  std::vector<N> saved_by(std::size_t loan, const std::vector<N>& annuity) const {
    std::vector<N> saved(account_.size(), N(0));
    const N& amount = *financing_.loans[loan];
    for (std::size_t i = 0; i < saved.size(); ++i) {
      if (N(0) < amount) saved[i] = loan_annuities_[loan][i] / amount;
      saved[i] = saved[i] + annuity[i];
    }
    return saved;
  }

  /// What a euro less of cost leaves in a year by the lines that are shares of it.
  N share_of_cost(std::size_t year) const {
    N sum = 0;
    if (!financing_.cost || !(N(0) < *financing_.cost)) return sum;
    for (std::size_t i = 0; i < line_count; ++i) {
      const auto line = static_cast<Line>(i);
      const auto& given = input_.operating.of(line);
      const bool stands =
          given ? given->share_of_cost.has_value() : line == Line::major_maintenance;
      if (stands && !plan_.operating.is_given(plan_.operating.lines[i], account_[year].year))
        sum = sum - account_[year].*column_of<N>(line) / *financing_.cost;
    }
    return sum;
  }

  /// The order the case names, then the dearest first; only loans that have an amount.
  std::vector<std::size_t> order() const {
    std::vector<std::size_t> ranks, sorted;
    for (const auto& label : input_.own_funds.replaces.names)
      for (std::size_t i = 0; i < input_.loans.size(); ++i)
        if (input_.loans[i].label == label) ranks.push_back(i);
    for (std::size_t i = 0; i < input_.loans.size(); ++i)
      if (std::find(ranks.begin(), ranks.end(), i) == ranks.end()) sorted.push_back(i);
    std::stable_sort(sorted.begin(), sorted.end(), [&](std::size_t a, std::size_t b) {
      return static_cast<bool>(*financing_.loan_rates[b] < *financing_.loan_rates[a]);
    });
    ranks.insert(ranks.end(), sorted.begin(), sorted.end());
    std::erase_if(ranks, [&](std::size_t i) { return !(N(0) < *financing_.loans[i]); });
    return ranks;
  }

  std::optional<std::size_t> land_loan() const {
    std::optional<std::size_t> land, last;
    for (std::size_t i = 0; i < input_.loans.size(); ++i) {
      if (!(N(0) < *financing_.loans[i])) continue;
      if (input_.loans[i].balance) return i;
      if (!land && is_land(*input_.loans[i].product)) land = i;
      last = i;
    }
    return land ? land : last;
  }

  const Case<N>& input_;
  const Financing<N>& financing_;
  const AccountPlan<N>& plan_;
  const std::vector<AccountLine<N>>& account_;
  const std::vector<std::vector<N>>& loan_annuities_;
  std::vector<N> zero_, own_annuity_;
  Affine<N> affine_;
};

}  // namespace habitat::plai_balance
