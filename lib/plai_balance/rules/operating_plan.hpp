// SPDX-License-Identifier: Apache-2.0
// The lines of the operating account before the years unfold.
#pragma once

#include <map>

#include "plai_balance/rules/plan.hpp"

namespace habitat::plai_balance {

/// What the base of a line was counted by, and is shared between tranches by.
enum class Basis { common, units, places, living_area, cost };

/// What a line gives in a year: base x factor + share x rents, between two years; amounts given for
/// a year stand in their place.
template <Number N>
struct LinePlan {
  N base = 0, share = 0;
  Basis basis = Basis::common;
  IndexWord index = IndexWord::prices;
  std::optional<N> own_rate;  ///< when it follows no common index
  std::size_t own_rank = 0;   ///< of its factors among those of all such lines
  int first_year = 0, last_year = 9999;
  int ramp = 0;                              ///< years over which the base comes in, in equal steps
  std::size_t given_from = 0, given_to = 0;  ///< where its amounts by year stand
  std::map<int, N> shares;                   ///< in place of `share` in some years

  bool has_given() const { return given_from != given_to; }
  bool has_share() const { return !(share == N(0)) || !shares.empty(); }
  const N& share_in(int year) const {
    const auto own = shares.find(year);
    return own == shares.end() ? share : own->second;
  }
  bool runs_in(int year) const { return year >= first_year && year <= last_year; }
};

template <Number N>
struct YearAmount {
  int year;
  N amount;
};

/// The plans of all lines, in the order of `Line`.
template <Number N>
struct OperatingPlan {
  std::array<LinePlan<N>, line_count> lines;
  std::vector<YearAmount<N>> given;  ///< amounts for a year, line after line

  /// Gives a line an amount for a year; those of a line are given together.
  void give(LinePlan<N>& line, int year, const N& amount) {
    if (!line.has_given()) line.given_from = given.size();
    given.push_back({year, amount});
    line.given_to = given.size();
  }
  LinePlan<N>& of(Line line) { return lines[static_cast<std::size_t>(line)]; }
  const LinePlan<N>& of(Line line) const { return lines[static_cast<std::size_t>(line)]; }
  std::span<const YearAmount<N>> given_of(const LinePlan<N>& line) const {
    return std::span(given).subspan(line.given_from, line.given_to - line.given_from);
  }
  bool is_given(const LinePlan<N>& line, int year) const {
    for (const auto& one : given_of(line))
      if (one.year == year) return true;
    return false;
  }
};

}  // namespace habitat::plai_balance
