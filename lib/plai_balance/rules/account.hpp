// SPDX-License-Identifier: Apache-2.0
// The account by columns, a value for each year: what it comes to is found in them. Rows are made
// of them when somebody looks.
#pragma once

#include "plai_balance/result/account.hpp"

namespace habitat::plai_balance {

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
  cumulated,
  constant_cash_flow
};
inline constexpr std::size_t column_count = line_count + 10;

/// What a reader of the account looks for in a year.
struct YearEvent {
  int year = 0;
  Message words = {};
};

template <Number N>
class Account {
 public:
  using Row = AccountLine<N>;
  Account() = default;
  // A move copies, so that what says how many years there are never stands without them.
  Account(const Account&) = default;
  Account& operator=(const Account&) = default;

  /// Columns to be written over; no rows yet.
  void resize(std::size_t years) {
    years_ = years;
    values_.resize(column_count * years);
  }
  std::span<N> of(Line line) { return at(static_cast<std::size_t>(line)); }
  std::span<const N> of(Line line) const { return at(static_cast<std::size_t>(line)); }
  std::span<N> of(Column column) { return at(rank(column)); }
  std::span<const N> of(Column column) const { return at(rank(column)); }

  /// Lets rows be looked at, the first of which is of a year, once all columns are written.
  void offer_rows(int first_year, std::vector<YearEvent> events) {
    first_year_ = first_year;
    events_ = std::move(events);
    offered_ = years_;
    made_ = false;
  }
  std::size_t size() const { return offered_; }
  /// None before they are offered; made when they are first asked for.
  std::vector<Row>& rows() {
    if (!made_) make_rows();
    return rows_;
  }

  /// A list of rows, as others are.
  static constexpr Access slot_access() {
    using access::at;
    Access table{.kind = Kind::list};
    table.present = [](const void* p) { return at<Account>(p).size() > 0; };
    table.size = [](const void* p) { return at<Account>(p).size(); };
    table.resize = [](void* p, std::size_t size) { at<Account>(p).show(size); };
    table.element = [](void* p, std::size_t i) { return slot_of(at<Account>(p).rows()[i]); };
    return table;
  }

 private:
  static std::size_t rank(Column column) { return line_count + static_cast<std::size_t>(column); }
  std::span<N> at(std::size_t rank) { return {values_.data() + rank * years_, years_}; }
  std::span<const N> at(std::size_t rank) const { return {values_.data() + rank * years_, years_}; }

  // Empty rows in the place of all that was computed: a description is gone through with them.
  void show(std::size_t rows) {
    rows_.assign(rows, Row());
    offered_ = rows;
    made_ = true;
  }

  void make_rows() {
    const auto values = [this](Column column) { return of(column).data(); };
    const N *const rent = values(Column::rent), *const revenue = values(Column::revenue),
                   *const costs = values(Column::costs),
                   *const interest = values(Column::treasury_interest),
                   *const own = values(Column::own_funds_annuity),
                   *const annuities = values(Column::annuities),
                   *const cash = values(Column::cash_flow),
                   *const cumulated = values(Column::cumulated),
                   *const constant = values(Column::constant_cash_flow),
                   *const lines = of(Line::annex_rent).data();
    const std::size_t years = years_;
    rows_.resize(offered_);
    Row* const rows = rows_.data();
    for (std::size_t i = 0; i < offered_; ++i) {
      Row& row = rows[i];
      row.year = first_year_ + static_cast<int>(i);
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
      row.constant_cash_flow = constant[i];
      row.revenue = revenue[i];
      row.costs = costs[i];
      row.event = {};
    }
    for (YearEvent& event : events_)
      if (const int at = event.year - first_year_; at >= 0 && at < static_cast<int>(offered_))
        rows[at].event = std::move(event.words);
    made_ = true;
  }

  std::vector<N> values_;
  std::vector<YearEvent> events_;
  std::size_t years_ = 0, offered_ = 0;
  int first_year_ = 0;
  bool made_ = false;
  std::vector<Row> rows_;
};

}  // namespace habitat::plai_balance
