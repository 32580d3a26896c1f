// SPDX-License-Identifier: Apache-2.0
// What an account is unfolded from, and the account itself by columns, a value for each year: what
// it comes to is found in them. Rows are made of them where somebody looks.
#pragma once

#include "plai_balance/operating_plan.hpp"

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
      if (!(line.share == N(0)) && line.runs_in(at) && !operating.is_given(line, at))
        left = left + line.share;
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

/// What stands in the account beside its lines, each a column as they are.
enum class Column {
  rent,
  turnover,  ///< rents, annex rents and redevance: what shares of rents are of
  revenue,
  costs,
  treasury_interest,
  own_funds_annuity,
  annuities,
  cash_flow,
  cumulated
};
inline constexpr std::size_t column_count = line_count + 9;

/// The account by columns, a value for each year.
template <Number N>
class AccountColumns {
 public:
  void resize(std::size_t years) {
    years_ = years;
    values_.resize(column_count * years);
  }
  std::span<N> of(Line line) { return at(static_cast<std::size_t>(line)); }
  std::span<const N> of(Line line) const { return at(static_cast<std::size_t>(line)); }
  std::span<N> of(Column column) { return at(line_count + static_cast<std::size_t>(column)); }
  std::span<const N> of(Column column) const {
    return at(line_count + static_cast<std::size_t>(column));
  }

 private:
  std::span<N> at(std::size_t rank) { return {values_.data() + rank * years_, years_}; }
  std::span<const N> at(std::size_t rank) const { return {values_.data() + rank * years_, years_}; }
  std::vector<N> values_;
  std::size_t years_ = 0;
};

/// The rows of the account; what stood in them is written over.
template <Number N>
void account_rows(const AccountPlan<N>& plan, const AccountColumns<N>& columns,
                  std::vector<AccountLine<N>>& account) {
  const auto of = [&](Column column) { return columns.of(column).data(); };
  const N *const rent = of(Column::rent), *const revenue = of(Column::revenue),
                 *const costs = of(Column::costs), *const interest = of(Column::treasury_interest),
                 *const own = of(Column::own_funds_annuity),
                 *const annuities = of(Column::annuities), *const cash = of(Column::cash_flow),
                 *const cumulated = of(Column::cumulated),
                 *const lines = columns.of(Line::annex_rent).data();
  const std::size_t years = plan.count();
  account.resize(years);
  AccountLine<N>* const rows = account.data();
  for (std::size_t i = 0; i < years; ++i) {
    AccountLine<N>& row = rows[i];
    row.rent = rent[i];
    const auto take = [&]<std::size_t... k>(std::index_sequence<k...>) {
      ((row.*column_of<N>(static_cast<Line>(k)) = lines[k * years + i]), ...);
    };
    take(std::make_index_sequence<line_count>());
    row.treasury_interest = interest[i];
    row.own_funds_annuity = own[i];
    row.annuities = annuities[i];
    row.cash_flow = cash[i];
    row.cumulated = cumulated[i];
    row.revenue = revenue[i];
    row.costs = costs[i];
  }
  // Apart from the rest, which takes all registers of a processor.
  const bool deflates = plan.deflator.has_value();
  const N growth = N(1) + plan.deflator.value_or(N(0));
  N deflated = 1;
  for (std::size_t i = 0; i < years; ++i) {
    const int year = rows[i].year = plan.year(i);
    if (deflates && year > plan.letting_year) deflated = deflated * growth;
    rows[i].constant_cash_flow = cash[i] / (deflates ? deflated : plan.prices[i]);
  }
}

}  // namespace habitat::plai_balance
