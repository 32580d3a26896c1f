// SPDX-License-Identifier: Apache-2.0
// The operating account: every line year by year, and the treasury that is left. The years run from
// the letting, or the first instalment before it, to the horizon.
#pragma once

#include "plai_balance/account_words.hpp"
#include "plai_balance/operating_model.hpp"

namespace habitat::plai_balance {

/// What an account is unfolded from.
template <Number N>
struct AccountPlan {
  int first_year = 0, letting_year = 0, years = 0;
  N first_share = 1;           ///< months let in the letting year over twelve
  N rent = 0, annex_rent = 0;  ///< of a full year, in money of the letting year
  std::array<LinePlan<N>, line_count> lines;
  std::vector<N> irl, prices;  ///< factors by year of the account
  std::vector<N> annuities;
  N own_funds_annuity = 0, own_funds_yield = 0;  ///< a year: of all, of a euro
  int own_funds_first = 0, own_funds_last = 0;
  N credit_rate = 0, debit_rate = 0;
  std::optional<N> deflator;
  bool transparent = false;  ///< the redevance is what the owner's outlays leave to pay

  /// How many years after its start a flow of a year falls, the letting year being the first.
  int age(int at) const { return at - letting_year + 1; }
  /// What the base of a line is multiplied with in a year of the account.
  N factor(const LinePlan<N>& line, std::size_t i) const {
    if (line.own_rate) return power(N(N(1) + *line.own_rate), std::max(0, year(i) - letting_year));
    if (line.index == IndexWord::none) return 1;
    return line.index == IndexWord::irl ? irl[i] : prices[i];
  }

  int year(std::size_t i) const { return first_year + static_cast<int>(i); }
  std::size_t count() const { return static_cast<std::size_t>(years); }
  /// The part of a year in which the building is let.
  N share_of(int at) const {
    return at < letting_year ? N(0) : at > letting_year ? N(1) : first_share;
  }
};

template <Number N>
class AccountModel {
 public:
  explicit AccountModel(const AccountPlan<N>& plan) : plan_(plan) {}

  std::vector<AccountLine<N>> compute() {
    account_.resize(plan_.count());
    for (std::size_t i = 0; i < account_.size(); ++i) account_[i].year = plan_.year(i);
    rents();
    for (std::size_t i = 0; i < line_count; ++i) bases(static_cast<Line>(i));
    debts();
    if (plan_.transparent) transparent_redevance();
    for (std::size_t i = 0; i < line_count; ++i) shares(static_cast<Line>(i));
    treasury();
    return std::move(account_);
  }

  /// The part of the rents of a year that its shares (vacancy, management, levies...) leave.
  static N left_of_rent(const AccountPlan<N>& plan, int year) {
    N left = 1;
    for (const LinePlan<N>& line : plan.lines)
      if (runs(line, year) && line.by_year.find(year) == line.by_year.end())
        left = left + line.share;
    return left;
  }

 private:
  static bool runs(const LinePlan<N>& line, int year) {
    return year >= line.first_year && year <= line.last_year;
  }

  // The years of the account in which a line runs, from the letting on.
  std::pair<std::size_t, std::size_t> window(const LinePlan<N>& line) const {
    const int from = std::max({line.first_year, plan_.letting_year, plan_.first_year});
    const int to = std::min(line.last_year, plan_.first_year + plan_.years - 1);
    if (to < from) return {0, 0};
    return {static_cast<std::size_t>(from - plan_.first_year),
            static_cast<std::size_t>(to - plan_.first_year + 1)};
  }

  void rents() {
    for (std::size_t i = 0; i < account_.size(); ++i) {
      const int year = plan_.year(i);
      if (year < plan_.letting_year) continue;
      const N let = year == plan_.letting_year ? N(plan_.irl[i] * plan_.first_share) : plan_.irl[i];
      account_[i].rent = step(words::rent, plan_.rent * let, year);
      account_[i].annex_rent = plan_.annex_rent * let;
    }
  }

  // The line's own rate, from the letting on.
  std::vector<N> own_factors(const N& rate) const {
    std::vector<N> factors(account_.size(), N(1));
    for (std::size_t i = 1; i < factors.size(); ++i)
      factors[i] = plan_.year(i) <= plan_.letting_year ? N(1) : N(factors[i - 1] * (N(1) + rate));
    return factors;
  }

  void bases(Line which) {
    const LinePlan<N>& line = plan_.lines[static_cast<std::size_t>(which)];
    const auto column = column_of<N>(which);
    if (!(line.base == N(0))) {
      const std::vector<N> own = line.own_rate ? own_factors(*line.own_rate) : std::vector<N>();
      const std::vector<N>* factors = line.own_rate                     ? &own
                                      : line.index == IndexWord::irl    ? &plan_.irl
                                      : line.index == IndexWord::prices ? &plan_.prices
                                                                        : nullptr;
      const auto [from, to] = window(line);
      for (std::size_t i = from; i < to; ++i)
        account_[i].*column =
            account_[i].*column + (factors ? N(line.base * (*factors)[i]) : line.base);
      begin(line, column, from, to);
    }
    for (const auto& [year, amount] : line.by_year) {
      const int at = year - plan_.first_year;
      if (at >= 0 && at < plan_.years) account_[static_cast<std::size_t>(at)].*column = amount;
    }
  }

  // The letting year counts for its months; a base that comes in by steps, for its first ones.
  void begin(const LinePlan<N>& line, N AccountLine<N>::*column, std::size_t from, std::size_t to) {
    for (std::size_t i = from; i < to; ++i) {
      const int age = plan_.year(i) - plan_.letting_year + 1;
      if (age > 1 && age >= line.ramp) return;
      N& amount = account_[i].*column;
      if (age == 1) amount = amount * plan_.first_share;
      if (age < line.ramp) amount = amount * N(age) / N(line.ramp);
    }
  }

  void debts() {
    for (std::size_t i = 0; i < account_.size(); ++i) {
      const int year = plan_.year(i);
      account_[i].annuities = step(words::annuities, N(0) - plan_.annuities[i], year);
      if (year >= plan_.own_funds_first && year <= plan_.own_funds_last)
        account_[i].own_funds_annuity = N(0) - plan_.own_funds_annuity;
    }
  }

  // The owner pays what it owes out of the redevance, and the shares of it that it owes as well.
  void transparent_redevance() {
    for (AccountLine<N>& line : account_) {
      if (line.year < plan_.letting_year) continue;
      line.redevance = step(words::lines[static_cast<std::size_t>(Line::redevance)],
                            (N(0) - sum_of_lines(line)) / left_of_rent(plan_, line.year) -
                                line.rent - line.annex_rent,
                            line.year);
    }
  }

  void shares(Line which) {
    const auto rank = static_cast<std::size_t>(which);
    const LinePlan<N>& line = plan_.lines[rank];
    const auto column = column_of<N>(which);
    if (!(line.share == N(0))) {
      const auto [from, to] = window(line);
      for (std::size_t i = from; i < to; ++i)
        if (line.by_year.empty() || line.by_year.find(plan_.year(i)) == line.by_year.end())
          account_[i].*column =
              account_[i].*column +
              line.share * (account_[i].rent + account_[i].annex_rent + account_[i].redevance);
    } else if (line.base == N(0) && line.by_year.empty()) {
      return;
    }
    if constexpr (names_steps<N>)
      for (auto& year : account_) year.*column = step(words::lines[rank], year.*column, year.year);
  }

  // Outlays so far, less receipts other than rents and redevance.
  static N sum_of_lines(const AccountLine<N>& line) {
    N sum = line.own_funds_annuity + line.annuities;
    for (std::size_t i = static_cast<std::size_t>(Line::vacancy); i < line_count; ++i)
      sum = sum + line.*column_of<N>(static_cast<Line>(i));
    return sum;
  }

  void treasury() {
    const bool bears = !(plan_.credit_rate == N(0)) || !(plan_.debit_rate == N(0));
    N before = 0, deflated = 1;
    for (std::size_t i = 0; i < account_.size(); ++i) {
      AccountLine<N>& line = account_[i];
      line.revenue = line.rent + line.annex_rent + line.redevance + line.vacancy + line.rls;
      line.costs = line.management + line.gla + line.maintenance + line.major_maintenance +
                   line.property_tax + line.vacant_charges + line.insurance + line.levies +
                   line.condominium + line.lease + line.renewal + line.other;
      if (bears)
        line.treasury_interest =
            step(words::treasury_interest,
                 plan_.credit_rate * max(N(0), before) + plan_.debit_rate * min(N(0), before),
                 line.year);
      line.cash_flow = step(words::cash_flow,
                            line.revenue + line.costs + line.treasury_interest +
                                line.own_funds_annuity + line.annuities,
                            line.year);
      line.cumulated = step(words::cumulated, before + line.cash_flow, line.year);
      before = line.cumulated;
      if (plan_.deflator && line.year > plan_.letting_year)
        deflated = deflated * (N(1) + *plan_.deflator);
      line.constant_cash_flow = line.cash_flow / (plan_.deflator ? deflated : plan_.prices[i]);
    }
  }

  const AccountPlan<N>& plan_;
  std::vector<AccountLine<N>> account_;
};

}  // namespace habitat::plai_balance
