// SPDX-License-Identifier: Apache-2.0
// The years of an operation and how prices move along them. A factor is one in the letting year and
// grows by the rate of each year: the case's path, which repeats its last value, else the dated
// one.
#pragma once

#include <span>

#include "law/parameters.hpp"
#include "plai_balance/loan_model.hpp"

namespace habitat::plai_balance {

/// The rate of a year, from a path or the dated data; each dated value is read once.
template <Number N>
class YearlyRate {
 public:
  YearlyRate(const std::map<int, N>& path, const Parameter& parameter, const Law& law)
      : path_(path), parameter_(parameter), law_(law) {}

  std::optional<N> of(int year) {
    if (!path_.empty()) {
      const auto after = path_.upper_bound(year);
      if (after != path_.begin()) return std::prev(after)->second;
    }
    // Years are asked in order: the value in force is the one read, or one soon after it.
    if (parameter_.values.empty()) return {};
    const Date date{year, 1, 1};
    const auto* dated = read_ ? read_ : &parameter_.values.front();
    const auto* last = &parameter_.values.back();
    while (dated != last && !(date < dated[1].from)) ++dated;
    if (dated != read_) {
      rate_ = law_.value<N>(parameter_, dated->from);
      read_ = dated;
    }
    return rate_;
  }
  /// From then on the rate stays what it is.
  int settled() const {
    if (!path_.empty()) return path_.rbegin()->first;
    return parameter_.values.empty() ? 0 : parameter_.values.back().from.year + 1;
  }

 private:
  const std::map<int, N>& path_;
  const Parameter& parameter_;
  const Law& law_;
  const law::DatedValue* read_ = nullptr;
  std::optional<N> rate_;
};

/// The same rate in all years.
template <Number N>
struct HeldRate {
  N rate;
  std::optional<N> of(int) const { return rate; }
  int settled() const { return 0; }
};

/// Grows factors, which are one, by the rate of each year after the letting year; the first of them
/// is of the year `first`.
template <Number N, class Rate>
void index_factors(Rate& rate, int first, int letting, std::span<N> factors) {
  const int count = static_cast<int>(factors.size()), from = letting + 1 - first;
  const int settled = std::max(from, rate.settled() - first);
  const int chained = std::min(count, settled + 4);
  N growth = 1, factor = 1;
  for (int i = from; i < chained; ++i) {
    if (i <= settled) growth = N(1) + rate.of(first + i).value_or(N(0));
    factors[static_cast<std::size_t>(i)] = factor = factor * growth;
  }
  // Once the rate no longer moves, each year grows from the fourth before it, so that four of them
  // do not wait for one another.
  const N fourth = power(growth, 4);
  for (int i = std::max(from, chained); i < count; ++i)
    factors[static_cast<std::size_t>(i)] = factors[static_cast<std::size_t>(i - 4)] * fourth;
}

}  // namespace habitat::plai_balance
