// SPDX-License-Identifier: Apache-2.0
// A loan written with few words, and its schedule unfolded.
#pragma once

#include <doctest/doctest.h>

#include <vector>

#include "finance/loan.hpp"
#include "numbers/decimal.hpp"

namespace habitat::finance {

inline Decimal d(std::string_view text) { return decimal<Decimal>(text); }

using Rows = std::vector<Instalment<Decimal>>;

struct Unfolded {
  Rows rows;
  int first_below = 0;
  const Instalment<Decimal>& of(int period) const {
    return rows[static_cast<std::size_t>(period - 1)];
  }
};

inline Unfolded unfold(const LoanTerms<Decimal>& terms, const std::vector<Decimal>& changes = {}) {
  Unfolded unfolded;
  const auto totals =
      schedule<Decimal>(terms, std::span<const Decimal>(changes),
                        [&](const Instalment<Decimal>& row) { unfolded.rows.push_back(row); });
  unfolded.first_below = totals.first_below;
  return unfolded;
}

inline LoanTerms<Decimal> loan(std::string_view capital, std::string_view rate, int periods) {
  LoanTerms<Decimal> terms;
  terms.capital = d(capital);
  terms.rate = d(rate);
  terms.periods = periods;
  return terms;
}

inline bool near(const Decimal& computed, const Decimal& expected, std::string_view tolerance) {
  return boost::multiprecision::abs(computed - expected) <= d(tolerance);
}

// Half of the last of four, or of two, digits; and far less than anyone prints.
inline constexpr std::string_view four_digits = "0.00005", two_digits = "0.005",
                                  tiny = "0.000000000001";

inline Decimal total(const Rows& rows, Decimal Instalment<Decimal>::*figure) {
  Decimal sum = 0;
  for (const auto& row : rows) sum += row.*figure;
  return sum;
}

}  // namespace habitat::finance
