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
  OperatingPlan<N> operating;
  std::vector<N> irl, prices;  ///< factors by year of the account
  std::vector<N> own_factors;  ///< the same for each line that has a rate of its own
  std::vector<N> annuities;
  N own_funds_annuity = 0, own_funds_yield = 0;  ///< a year: of all, of a euro
  int own_funds_first = 0, own_funds_last = 0;
  N credit_rate = 0, debit_rate = 0;
  std::optional<N> deflator;
  bool transparent = false;  ///< the redevance is what the owner's outlays leave to pay

  int year(std::size_t i) const { return first_year + static_cast<int>(i); }
  std::size_t count() const { return static_cast<std::size_t>(years); }
  /// How many years after its start a flow of a year falls, the letting year being the first.
  int age(int at) const { return at - letting_year + 1; }
  /// The part of a year in which the building is let.
  N share_of(int at) const {
    return at < letting_year ? N(0) : at > letting_year ? N(1) : first_share;
  }
  /// What the base of a line is multiplied with, by year of the account; null: with nothing.
  const N* factors(const LinePlan<N>& line) const {
    if (line.own_rate) return own_factors.data() + line.own_rank * count();
    if (line.index == IndexWord::none) return nullptr;
    return line.index == IndexWord::irl ? irl.data() : prices.data();
  }
  /// The part of the rents of a year that the shares of its lines (vacancy, levies...) leave.
  N left_of_rent(int at) const {
    N left = 1;
    for (const LinePlan<N>& line : operating.lines)
      if (line.runs_in(at) && !operating.is_given(line, at)) left = left + line.share;
    return left;
  }
  void restart() {
    AccountPlan fresh;
    fresh.operating.given = emptied(std::move(operating.given));
    fresh.irl = emptied(std::move(irl));
    fresh.prices = emptied(std::move(prices));
    fresh.own_factors = emptied(std::move(own_factors));
    fresh.annuities = emptied(std::move(annuities));
    *this = std::move(fresh);
  }
};

template <Number N>
class AccountModel {
 public:
  AccountModel(const AccountPlan<N>& plan, std::vector<AccountLine<N>>& account)
      : plan_(plan), account_(account) {}

  void compute() {
    account_.assign(plan_.count(), AccountLine<N>{});
    rents_and_debts();
    for (std::size_t i = 0; i < line_count; ++i) bases(static_cast<Line>(i));
    if (plan_.transparent) transparent_redevance();
    for (std::size_t i = 0; i < line_count; ++i) shares(static_cast<Line>(i));
    treasury();
  }

 private:
  // The years of the account in which a line runs, from the letting on.
  std::pair<std::size_t, std::size_t> window(const LinePlan<N>& line) const {
    const int from = std::max({line.first_year, plan_.letting_year, plan_.first_year});
    const int to = std::min(line.last_year, plan_.first_year + plan_.years - 1);
    if (to < from) return {0, 0};
    return {static_cast<std::size_t>(from - plan_.first_year),
            static_cast<std::size_t>(to - plan_.first_year + 1)};
  }

  void rents_and_debts() {
    for (std::size_t i = 0; i < account_.size(); ++i) {
      AccountLine<N>& line = account_[i];
      const int year = line.year = plan_.year(i);
      line.annuities = step(words::annuities, N(0) - plan_.annuities[i], year);
      if (year >= plan_.own_funds_first && year <= plan_.own_funds_last)
        line.own_funds_annuity = N(0) - plan_.own_funds_annuity;
      if (year < plan_.letting_year) continue;
      const N let = year == plan_.letting_year ? N(plan_.irl[i] * plan_.first_share) : plan_.irl[i];
      line.rent = step(words::rent, plan_.rent * let, year);
      line.annex_rent = plan_.annex_rent * let;
    }
  }

  void bases(Line which) {
    const LinePlan<N>& line = plan_.operating.of(which);
    const auto column = column_of<N>(which);
    if (!(line.base == N(0))) {
      const auto [from, to] = window(line);
      const N* const factors = plan_.factors(line);
      for (std::size_t i = from; i < to; ++i)
        account_[i].*column =
            account_[i].*column + (factors ? N(line.base * factors[i]) : line.base);
      begin(line, column, from, to);
    }
    for (const auto& [year, amount] : plan_.operating.given_of(line)) {
      const int at = year - plan_.first_year;
      if (at >= 0 && at < plan_.years) account_[static_cast<std::size_t>(at)].*column = amount;
    }
  }

  // The letting year counts for its months; a base that comes in by steps, for its first ones.
  void begin(const LinePlan<N>& line, N AccountLine<N>::*column, std::size_t from, std::size_t to) {
    for (std::size_t i = from; i < to; ++i) {
      const int age = plan_.age(plan_.year(i));
      if (age > 1 && age >= line.ramp) return;
      N& amount = account_[i].*column;
      if (age == 1) amount = amount * plan_.first_share;
      if (age < line.ramp) amount = amount * N(age) / N(line.ramp);
    }
  }

  // The owner pays what it owes out of the redevance, and the shares of it that it owes as well.
  void transparent_redevance() {
    for (AccountLine<N>& line : account_) {
      if (line.year < plan_.letting_year) continue;
      line.redevance = step(
          words::lines[static_cast<std::size_t>(Line::redevance)],
          (N(0) - sum_of_lines(line)) / plan_.left_of_rent(line.year) - line.rent - line.annex_rent,
          line.year);
    }
  }

  void shares(Line which) {
    const LinePlan<N>& line = plan_.operating.of(which);
    const auto column = column_of<N>(which);
    const bool given = line.given_from != line.given_to;
    if (!(line.share == N(0))) {
      const auto [from, to] = window(line);
      for (std::size_t i = from; i < to; ++i)
        if (!given || !plan_.operating.is_given(line, plan_.year(i)))
          account_[i].*column =
              account_[i].*column +
              line.share * (account_[i].rent + account_[i].annex_rent + account_[i].redevance);
    } else if (line.base == N(0) && !given) {
      return;
    }
    if constexpr (names_steps<N>)
      for (auto& year : account_)
        year.*column = step(words::lines[static_cast<std::size_t>(which)], year.*column, year.year);
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
                            line.revenue + line.costs + line.own_funds_annuity + line.annuities +
                                line.treasury_interest,
                            line.year);
      line.cumulated = before = step(words::cumulated, before + line.cash_flow, line.year);
      if (plan_.deflator && line.year > plan_.letting_year)
        deflated = deflated * (N(1) + *plan_.deflator);
      line.constant_cash_flow = line.cash_flow / (plan_.deflator ? deflated : plan_.prices[i]);
    }
  }

  const AccountPlan<N>& plan_;
  std::vector<AccountLine<N>>& account_;
};

}  // namespace habitat::plai_balance
