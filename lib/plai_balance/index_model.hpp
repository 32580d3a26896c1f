// SPDX-License-Identifier: Apache-2.0
// The years of an operation and how prices move along them. A factor is one in the letting year and
// grows by the rate of each year: the case's path, which repeats its last value, else the dated
// one.
#pragma once

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

 private:
  const std::map<int, N>& path_;
  const Parameter& parameter_;
  const Law& law_;
  const law::DatedValue* read_ = nullptr;
  std::optional<N> rate_;
};

/// Factors by year from a first year on; one up to the letting year.
template <Number N>
std::vector<N> index_factors(YearlyRate<N> rate, int first, int letting, int count) {
  std::vector<N> factors(static_cast<std::size_t>(count), N(1));
  for (int i = 1; i < count; ++i) {
    const auto at = static_cast<std::size_t>(i);
    if (first + i <= letting) continue;
    const auto yearly = rate.of(first + i);
    factors[at] = yearly ? N(factors[at - 1] * (N(1) + *yearly)) : factors[at - 1];
  }
  return factors;
}

}  // namespace habitat::plai_balance
