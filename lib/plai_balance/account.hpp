// SPDX-License-Identifier: Apache-2.0
// The account by columns, a value for each year: what it comes to is found in them. Rows are made
// of them when somebody looks.
#pragma once

#include "plai_balance/result_account.hpp"

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

template <Number N>
class Account {
 public:
  using Row = AccountLine<N>;

  /// Columns to be written over; no rows yet.
  void resize(std::size_t years) {
    years_ = years;
    values_.resize(column_count * years);
    restart();
  }
  std::span<N> of(Line line) { return at(static_cast<std::size_t>(line)); }
  std::span<const N> of(Line line) const { return at(static_cast<std::size_t>(line)); }
  std::span<N> of(Column column) { return at(rank(column)); }
  std::span<const N> of(Column column) const { return at(rank(column)); }

  /// Lets rows be looked at, the first of which is of a year, once all columns are written.
  void offer_rows(int first_year) {
    first_year_ = first_year;
    offered_ = years_;
    made_ = false;
  }
  std::size_t size() const { return offered_; }
  /// None before they are offered.
  std::vector<Row>& rows() {
    if (!made_) make_rows();
    return rows_;
  }
  void restart() {
    offered_ = 0;
    made_ = false;
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

  // As many rows as a description is gone through with.
  void show(std::size_t rows) {
    rows_.assign(rows, Row());
    offered_ = rows;
    made_ = true;
  }

  void make_rows() {
    rows_.resize(offered_);
    for (std::size_t i = 0; i < offered_; ++i) {
      rows_[i].year = first_year_ + static_cast<int>(i);
      for (std::size_t k = 0; k < line_count; ++k)
        rows_[i].*column_of<N>(static_cast<Line>(k)) = values_[k * years_ + i];
    }
    constexpr std::pair<Column, N Row::*> others[] = {
        {Column::rent, &Row::rent},
        {Column::revenue, &Row::revenue},
        {Column::costs, &Row::costs},
        {Column::treasury_interest, &Row::treasury_interest},
        {Column::own_funds_annuity, &Row::own_funds_annuity},
        {Column::annuities, &Row::annuities},
        {Column::cash_flow, &Row::cash_flow},
        {Column::cumulated, &Row::cumulated},
        {Column::constant_cash_flow, &Row::constant_cash_flow}};
    for (const auto& [column, member] : others) {
      const auto values = of(column);
      for (std::size_t i = 0; i < offered_; ++i) rows_[i].*member = values[i];
    }
    made_ = true;
  }

  std::vector<N> values_;
  std::size_t years_ = 0, offered_ = 0;
  int first_year_ = 0;
  bool made_ = false;
  std::vector<Row> rows_;
};

}  // namespace habitat::plai_balance
