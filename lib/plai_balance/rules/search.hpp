// SPDX-License-Identifier: Apache-2.0
// What would make an operation balance: a rent, own funds, a grant, a cheaper land.
#pragma once

#include "plai_balance/rules/affine.hpp"

namespace habitat::plai_balance {

/// The four answers.
template <Number N>
class Searches {
 public:
  Searches(const Case<N>& input, const Law& law, const Financing<N>& financing,
           const AccountPlan<N>& plan, const Account<N>& account,
           const std::vector<std::vector<N>>& loan_annuities)
      : input_(input),
        financing_(financing),
        plan_(plan),
        account_(account),
        loan_annuities_(loan_annuities),
        zero_(plan.count(), N(0)),
        affine_(input, plan, account, *financing.own_funds, discount_rate_of(input, law)) {
    for (std::size_t i = 0; i < plan.count(); ++i) {
      const bool paid = plan.year(i) >= plan.own_funds_first && plan.year(i) <= plan.own_funds_last;
      own_annuity_.push_back(paid ? N(N(0) - plan.own_funds_yield) : N(0));
    }
  }

  /// Whether a loan has an amount that something may take the place of.
  bool has_loans() const { return !order().empty(); }
  bool has_land_loan() const { return land_loan().has_value(); }
  /// Whether rents, or the redevance, leave something in a year.
  bool has_rents() const {
    const std::vector<N> rents = rents_left();
    return std::any_of(rents.begin(), rents.end(),
                       [](const N& one) { return is_below(N(0), one); });
  }

  /// One scalar on all dwelling rents (on the redevance where there are none), as m² of surface
  /// utile and month.
  std::optional<N> equilibrium_rent(const N& practised) const {
    if (plan_.transparent || !has_rents()) return {};
    const auto more = least(rents_left(), zero_, N(0), N(-1), N(1000));
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
      if (is_cdc(input_.loans[loan].kind())) regulated = regulated + taken;
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
    add_shares_of_cost(per_euro);
    // A dearer land takes: what is sought is the least of its opposite.
    const N land = *financing_.chapters[0], lent = *financing_.loans[*loan];
    const N most_saved = min(land, lent);
    const auto x = least(per_euro, zero_, N(0), N(-1000000000), most_saved);
    return x ? std::optional<N>(land - *x) : std::nullopt;
  }

 private:
  /// What dwelling rents, or the redevance where there are none, leave in each year.
  std::vector<N> rents_left() const {
    std::vector<N> rents = plan_.left_of_rents();
    const auto base = plan_.rent == N(0) ? account_.of(Line::redevance) : account_.of(Column::rent);
    for (std::size_t i = 0; i < rents.size(); ++i) rents[i] = base[i] * rents[i];
    return rents;
  }

  /// The least x between two bounds for which the criterion holds.
  std::optional<N> least(const std::vector<N>& per_unit, const std::vector<N>& annuity,
                         const N& invested, const N& low, const N& high) const {
    if (affine_.bears_interest())
      return bracketed<N>([&](const N& x) { return affine_.left_after(per_unit, x); }, low, high);
    const N reach = max(N(N(0) - low), high);
    const auto interval = affine_.solve(per_unit, annuity, invested, reach);
    if (!interval.possible) return {};
    const N& from = interval.low && low < *interval.low ? *interval.low : low;
    const N& to = interval.high && *interval.high < high ? *interval.high : high;
    if (!is_below(to, from)) return from;
    // Bounds that only rounding puts one beyond the other leave one answer, whatever the number.
    const N only = min(from, high);
    if (!affine_.holds_with(only, per_unit, annuity, invested)) return {};
    return only;
  }

  /// What a euro less of a loan leaves in each year.
  std::vector<N> saved_by(std::size_t loan, const std::vector<N>& annuity) const {
    std::vector<N> saved = annuity;
    const N& amount = *financing_.loans[loan];
    if (!is_below(N(0), amount)) return saved;
    const N per_euro = N(1) / amount;
    for (std::size_t i = 0; i < saved.size(); ++i)
      saved[i] = saved[i] + loan_annuities_[loan][i] * per_euro;
    return saved;
  }

  /// Adds what a euro less of cost leaves in each year by the lines that are shares of it.
  void add_shares_of_cost(std::vector<N>& left) const {
    if (!financing_.cost || !(N(0) < *financing_.cost)) return;
    const N per_euro = N(1) / *financing_.cost;
    for (std::size_t k = 0; k < line_count; ++k) {
      const auto line = static_cast<Line>(k);
      const auto* given = input_.operating.of(line);
      const bool stands = given && given->gives_amounts() ? given->share_of_cost.has_value()
                                                          : line == Line::major_maintenance;
      const LinePlan<N>& plan = plan_.operating.of(line);
      const auto amounts = account_.of(line);
      for (std::size_t i = 0; stands && i < left.size(); ++i)
        if (!plan_.operating.is_given(plan, plan_.year(i)))
          left[i] = left[i] - amounts[i] * per_euro;
    }
  }

  /// The order the case names, then the dearest first; only loans that have an amount.
  std::vector<std::size_t> order() const {
    std::vector<std::size_t> ranks, sorted;
    for (const auto& label : input_.own_funds.replaces.names)
      for (std::size_t i = 0; i < input_.loans.size(); ++i)
        if (input_.loans[i].label == label) ranks.push_back(i);
    for (std::size_t i = 0; i < input_.loans.size(); ++i)
      if (std::find(ranks.begin(), ranks.end(), i) == ranks.end()) sorted.push_back(i);
    // What comes of a margin and what is written are one rate, whatever the number.
    const auto rate = [&](std::size_t i) { return round_to(*financing_.loan_rates[i], 8); };
    std::stable_sort(sorted.begin(), sorted.end(), [&](std::size_t a, std::size_t b) {
      return static_cast<bool>(rate(b) < rate(a));
    });
    ranks.insert(ranks.end(), sorted.begin(), sorted.end());
    std::erase_if(ranks, [&](std::size_t i) { return !is_below(N(0), *financing_.loans[i]); });
    return ranks;
  }

  std::optional<std::size_t> land_loan() const {
    std::optional<std::size_t> land, last;
    for (std::size_t i = 0; i < input_.loans.size(); ++i) {
      if (!is_below(N(0), *financing_.loans[i])) continue;
      if (input_.loans[i].balance) return i;
      if (!land && is_land(input_.loans[i].kind())) land = i;
      last = i;
    }
    return land ? land : last;
  }

  const Case<N>& input_;
  const Financing<N>& financing_;
  const AccountPlan<N>& plan_;
  const Account<N>& account_;
  const std::vector<std::vector<N>>& loan_annuities_;
  std::vector<N> zero_, own_annuity_;
  Affine<N> affine_;
};

}  // namespace habitat::plai_balance
