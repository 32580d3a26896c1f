// SPDX-License-Identifier: Apache-2.0
// The years of an operation and how prices move along them. A factor is one in the letting year and
// grows by the rate of each year: the case's path, which repeats its last value; else the revision
// of that year, where it is known; else what is planned with.
#pragma once

#include <span>

#include "law/parameters.hpp"
#include "plai_balance/rules/loans.hpp"

namespace habitat::plai_balance {

/// The rate of a year, from a path or the dated data; each dated value is read once. A revision is
/// of its year alone; a planned rate holds until the next one.
template <Number N>
class YearlyRate {
 public:
  YearlyRate(const std::map<int, N>& path, const Parameter& planned, const Law& law,
             const Parameter* revisions = nullptr)
      : path_(path), planned_(planned), law_(law), revisions_(revisions) {}

  /// What a factor is multiplied with in a year.
  N growth(int year) { return N(1) + of(year).value_or(N(0)); }
  /// From then on the rate stays what it is.
  int settled() const {
    if (!path_.empty()) return path_.rbegin()->first;
    return planned_.values.empty() ? 0 : planned_.values.back().from.year + 1;
  }
  /// Whether the first planned rate stood in for a year before it.
  bool early() const { return early_; }

 private:
  std::optional<N> of(int year) {
    if (!path_.empty()) {
      const auto after = path_.upper_bound(year);
      if (after != path_.begin()) return std::prev(after)->second;
    }
    const Date date{year, 1, 1};
    if (revisions_)
      if (const auto* revision = law::value_at(*revisions_, date);
          revision && revision->from == date)
        return law_.value<N>(*revisions_, date);
    // Years are asked in order: the value in force is the one read, or one soon after it.
    if (planned_.values.empty()) return {};
    const auto* dated = read_ ? read_ : &planned_.values.front();
    const auto* last = &planned_.values.back();
    while (dated != last && !(date < dated[1].from)) ++dated;
    early_ |= date < dated->from;
    if (dated != read_) {
      rate_ = law_.value<N>(planned_, dated->from);
      read_ = dated;
    }
    return rate_;
  }

  const std::map<int, N>& path_;
  const Parameter& planned_;
  const Law& law_;
  const Parameter* revisions_;
  const law::DatedValue* read_ = nullptr;
  std::optional<N> rate_;
  bool early_ = false;
};

/// The rate at which rents are revised each 1 January.
template <Number N>
YearlyRate<N> rate_of_rents(const std::map<int, N>& path, const Law& law) {
  return {path, law::parameter::index_rent, law, &law::parameter::rent_revision};
}

/// The rate at which prices move.
template <Number N>
YearlyRate<N> rate_of_prices(const std::map<int, N>& path, const Law& law) {
  return {path, law::parameter::index_prices, law};
}

/// The same rate in all years.
template <Number N>
struct HeldRate {
  N rate;
  N growth(int) const { return N(1) + rate; }
  int settled() const { return 0; }
  bool early() const { return false; }
};

/// The rates of a path alone: none before its first year, the last one beyond.
template <Number N>
struct PathRate {
  const std::map<int, N>& path;
  N growth(int year) const {
    const auto after = path.upper_bound(year);
    return after == path.begin() ? N(1) : N(N(1) + std::prev(after)->second);
  }
  int settled() const { return path.rbegin()->first; }
};

/// What a euro buys falls as prices rise.
template <Number N, class Prices>
struct RateOfWorth {
  Prices prices;
  N growth(int year) { return N(1) / prices.growth(year); }
  int settled() const { return prices.settled(); }
};

/// Factors of the years from `first` on: one up to the letting year, then grown by the rate of each
/// year. In a trace each has the name that the words give it.
template <Number N, class Rate>
void index_factors(Rate& rate, int first, int letting, const Step& words, std::span<N> factors) {
  const int count = static_cast<int>(factors.size()), from = std::min(count, letting + 1 - first);
  const int settled = std::max(from, rate.settled() - first);
  // Once the rate no longer moves, a sweep lets each year grow from the fourth before it, so that
  // four of them do not wait for one another.
  const int chained = std::is_same_v<N, double> ? std::min(count, settled + 4) : count;
  N growth = 1, factor = 1;
  std::fill_n(factors.begin(), from, N(1));
  for (int i = from; i < chained; ++i) {
    if (i <= settled) growth = rate.growth(first + i);
    factor = step(words, factor * growth, first + i);
    factors[static_cast<std::size_t>(i)] = factor;
  }
  const N fourth = power(growth, 4);
  N *year = factors.data() + std::max(from, chained), *const end = factors.data() + count;
  if (year == end) return;
  N last[] = {year[-4], year[-3], year[-2], year[-1]};
  for (; end - year >= 4; year += 4)
    for (int k = 0; k < 4; ++k) year[k] = last[k] = last[k] * fourth;
  for (int k = 0; year < end; ++year, ++k) *year = last[k] * fourth;
}

}  // namespace habitat::plai_balance
