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

/// What the treasury of the year before earns or costs.
template <Number N>
N interest_on(const N& treasury, const N& credit_rate, const N& debit_rate) {
  return select(treasury < N(0), N(debit_rate * treasury), N(credit_rate * treasury));
}

/// Unfolds the lines one after the other, each a column over the years, then the rows from year to
/// year.
template <Number N>
class AccountModel {
 public:
  /// The columns are memory to work in.
  AccountModel(const AccountPlan<N>& plan, std::vector<N>& columns)
      : plan_(plan), count_(plan.count()), columns_(columns) {
    columns_.resize((line_count + 2) * count_);
  }

  /// What stood in the account is written over.
  void compute(std::vector<AccountLine<N>>& account) {
    for (std::size_t i = 0; i < line_count; ++i) bases(static_cast<Line>(i));
    rents();
    if (plan_.transparent) transparent_redevance();
    add_up_turnover();
    for (std::size_t i = 0; i < line_count; ++i) shares(static_cast<Line>(i));
    rows(account);
  }

 private:
  N* column(Line line) { return columns_.data() + static_cast<std::size_t>(line) * count_; }
  N* rent() { return columns_.data() + line_count * count_; }
  /// Rents, annex rents and redevance: what shares of rents are of.
  N* turnover() { return columns_.data() + (line_count + 1) * count_; }

  // The years of the account in which a line runs, from the letting on.
  std::pair<std::size_t, std::size_t> window(const LinePlan<N>& line) const {
    const int from = std::max({line.first_year, plan_.letting_year, plan_.first_year});
    const int to = std::min(line.last_year, plan_.first_year + plan_.years - 1);
    if (to < from) return {0, 0};
    return {static_cast<std::size_t>(from - plan_.first_year),
            static_cast<std::size_t>(to - plan_.first_year + 1)};
  }

  void bases(Line which) {
    const LinePlan<N>& line = plan_.operating.of(which);
    const N base = line.base;
    const auto [from, to] = base == N(0) ? std::pair<std::size_t, std::size_t>() : window(line);
    N* const amounts = column(which);
    std::fill(amounts, amounts + from, N(0));
    std::fill(amounts + to, amounts + count_, N(0));
    if (const N* const factors = plan_.factors(line))
      for (std::size_t i = from; i < to; ++i) amounts[i] = base * factors[i];
    else
      std::fill(amounts + from, amounts + to, base);
    begin(line, amounts, from, to);
    for (const auto& [year, amount] : plan_.operating.given_of(line)) {
      const int at = year - plan_.first_year;
      if (at >= 0 && at < plan_.years) amounts[static_cast<std::size_t>(at)] = amount;
    }
  }

  // From the letting on. What is given for a year is all of the annex rents of that year.
  void rents() {
    const N yearly = plan_.rent, yearly_annex = plan_.annex_rent;
    const N* const irl = plan_.irl.data();
    const auto letting =
        std::min(static_cast<std::size_t>(plan_.letting_year - plan_.first_year), count_);
    N *const rents = rent(), *const annexes = column(Line::annex_rent);
    std::fill(rents, rents + letting, N(0));
    for (std::size_t i = letting; i < count_; ++i) rents[i] = yearly * irl[i];
    if (letting < count_) rents[letting] = rents[letting] * plan_.first_share;
    if constexpr (names_steps<N>)
      for (std::size_t i = letting; i < count_; ++i)
        rents[i] = step(words::rent, rents[i], plan_.year(i));
    if (yearly_annex == N(0)) return;
    const LinePlan<N>& line = plan_.operating.of(Line::annex_rent);
    for (std::size_t i = letting; i < count_; ++i) {
      if (plan_.operating.is_given(line, plan_.year(i))) continue;
      const N factor = i == letting ? N(irl[i] * plan_.first_share) : irl[i];
      annexes[i] = annexes[i] + yearly_annex * factor;
    }
  }

  // The letting year counts for its months; a base that comes in by steps, for its first ones.
  void begin(const LinePlan<N>& line, N* amounts, std::size_t from, std::size_t to) const {
    for (std::size_t i = from; i < to; ++i) {
      const int age = plan_.age(plan_.year(i));
      if (age > 1 && age >= line.ramp) return;
      if (age == 1) amounts[i] = amounts[i] * plan_.first_share;
      if (age < line.ramp) amounts[i] = amounts[i] * N(age) / N(line.ramp);
    }
  }

  // The owner pays what it owes out of the redevance, and the shares of it that it owes as well.
  void transparent_redevance() {
    for (std::size_t i = 0; i < count_; ++i) {
      const int year = plan_.year(i);
      if (year < plan_.letting_year) continue;
      N sum = plan_.own_funds_in(year) - plan_.annuities[i];
      for (std::size_t k = static_cast<std::size_t>(Line::vacancy); k < line_count; ++k)
        sum = sum + column(static_cast<Line>(k))[i];
      column(Line::redevance)[i] = step(
          words::lines[static_cast<std::size_t>(Line::redevance)],
          (N(0) - sum) / plan_.left_of_rent(year) - rent()[i] - column(Line::annex_rent)[i], year);
    }
  }

  void add_up_turnover() {
    const N *const rents = rent(), *const annexes = column(Line::annex_rent),
                   *const redevance = column(Line::redevance);
    N* const sums = turnover();
    for (std::size_t i = 0; i < count_; ++i) sums[i] = rents[i] + annexes[i] + redevance[i];
  }

  void shares(Line which) {
    const LinePlan<N>& line = plan_.operating.of(which);
    N* const amounts = column(which);
    const bool given = line.given_from != line.given_to;
    if (!(line.share == N(0))) {
      const auto [from, to] = window(line);
      const N* const sums = turnover();
      const N share = line.share;
      const auto add = [&](std::size_t i) { amounts[i] = amounts[i] + share * sums[i]; };
      for (std::size_t i = from; !given && i < to; ++i) add(i);
      for (std::size_t i = from; given && i < to; ++i)
        if (!plan_.operating.is_given(line, plan_.year(i))) add(i);
    } else if (line.base == N(0) && !given) {
      return;
    }
    if constexpr (names_steps<N>)
      for (std::size_t i = 0; i < count_; ++i)
        amounts[i] = step(words::lines[static_cast<std::size_t>(which)], amounts[i], plan_.year(i));
  }

  void rows(std::vector<AccountLine<N>>& account) {
    const bool bears = !(plan_.credit_rate == N(0)) || !(plan_.debit_rate == N(0));
    N before = 0, deflated = 1;
    account.resize(count_);
    for (std::size_t i = 0; i < count_; ++i) {
      AccountLine<N>& line = account[i];
      line.year = plan_.year(i);
      take_columns(i, line);
      line.revenue = line.rent + line.annex_rent + line.redevance + line.vacancy + line.rls;
      line.costs = line.management + line.gla + line.maintenance + line.major_maintenance +
                   line.property_tax + line.vacant_charges + line.insurance + line.levies +
                   line.condominium + line.lease + line.renewal + line.other;
      line.own_funds_annuity = plan_.own_funds_in(line.year);
      line.annuities = step(words::annuities, N(0) - plan_.annuities[i], line.year);
      line.treasury_interest =
          bears ? step(words::treasury_interest,
                       interest_on(before, plan_.credit_rate, plan_.debit_rate), line.year)
                : N(0);
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

  void take_columns(std::size_t i, AccountLine<N>& line) {
    line.rent = rent()[i];
    const auto take = [&]<std::size_t... k>(std::index_sequence<k...>) {
      ((line.*column_of<N>(static_cast<Line>(k)) = columns_[k * count_ + i]), ...);
    };
    take(std::make_index_sequence<line_count>());
  }

  const AccountPlan<N>& plan_;
  std::size_t count_;
  std::vector<N>& columns_;
};

}  // namespace habitat::plai_balance
