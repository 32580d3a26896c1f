// SPDX-License-Identifier: Apache-2.0
// What an amount of a year is worth at the base date. Everything is reckoned in real terms; a
// nominal analysis is brought to them once, by taking inflation out of its rates, so that both give
// the same present values whatever the timing (NIST Handbook 135):
//
//     end  (1 + d)^-t        mid  (1 + d)^-(t - 1/2), and 1 in year 0        continuous  exp(-d t)
#pragma once

#include "cost_of_use/life_cycle/case/case.hpp"
#include "cost_of_use/life_cycle/words/steps.hpp"
#include "describe/finding.hpp"
#include "finance/annuity.hpp"
#include "law/law.hpp"
#include "law/parameters.hpp"

namespace habitat::cost_of_use {

/// The rates of an analysis; nothing where a schedule holds them, or none is known.
template <Number N>
struct DiscountRates {
  std::optional<N> given, real;
};

/// The public rate is real: nominal rates raise it by inflation.
template <Number N>
std::optional<N> discount_rate_of(const LifeCycle<N>& input, const Law& law) {
  if (input.discount_rate) return input.discount_rate;
  const auto free = law.value<N>(law::parameter::discount_risk_free, law.as_of());
  const auto premium = law.value<N>(law::parameter::discount_risk_premium, law.as_of());
  if (!free || !premium) return {};
  const N rate = step(words::public_rate, N(*free + input.beta * *premium));
  if (input.rates == Rates::real) return rate;
  return N(step(words::nominal_rate, finance::nominal_rate(rate, *input.inflation)));
}

template <Number N>
DiscountRates<N> discount_rates_of(const LifeCycle<N>& input, const Law& law) {
  if (!input.rate_schedule.empty()) return {};
  DiscountRates<N> rates;
  rates.given = rates.real = discount_rate_of(input, law);
  if (rates.given && input.rates == Rates::nominal)
    rates.real = N(step(words::real_rate, finance::real_rate(*rates.given, *input.inflation)));
  return rates;
}

/// The factors of the years of the study, 0 to its period.
template <Number N>
class Discounting {
 public:
  Discounting(const LifeCycle<N>& input, const DiscountRates<N>& rates)
      : input_(input), growth_(N(1) + input.inflation.value_or(N(0))) {
    if (rates.given)
      by_one_rate(*rates.given, *rates.real);
    else
      by_schedule();
    for (int year = 1; year <= period(); ++year)
      sum_ = sum_ + factors_[static_cast<std::size_t>(year)];
    sum_ = step(words::factors_of_all, sum_);
  }

  int period() const { return *input_.study_period; }
  bool is_nominal() const { return input_.rates == Rates::nominal; }
  /// As the rate of the analysis has it.
  const N& factor(int year) const { return factors_[static_cast<std::size_t>(year)]; }
  const N& real_factor(int year) const {
    return is_nominal() ? real_[static_cast<std::size_t>(year)] : factor(year);
  }
  /// What inflation makes of a price of the base date when amounts of the year fall; 1 in real
  /// terms.
  N inflation(int year) const {
    if (!is_nominal() || year == 0) return N(1);
    const N whole = whole_inflation(year);
    return input_.timing == Timing::mid ? N(whole / half(growth_)) : whole;
  }
  /// The same at the end of the year, when an index is taken.
  N whole_inflation(int year) const { return power(growth_, year); }
  /// Sum of the factors of years 1 to the last.
  const N& sum() const { return sum_; }

 private:
  static N half(const N& x) { return power(x, N(N(1) / N(2))); }

  void by_one_rate(const N& given, const N& real) {
    const bool nominal = is_nominal(), mid = input_.timing == Timing::mid;
    const N half_given = mid ? half(N(N(1) + given)) : N(1);
    const N half_real = mid && nominal ? half(N(N(1) + real)) : N(1);
    for (int year = 0; year <= period(); ++year) {
      if (nominal) real_.push_back(by_rate(real, half_real, year));
      factors_.push_back(nominal && input_.timing == Timing::continuous
                             ? N(real_.back() / inflation(year))
                             : by_rate(given, half_given, year));
    }
  }
  N by_rate(const N& rate, const N& half_year, int year) const {
    if (year == 0) return N(1);
    if (input_.timing == Timing::continuous) {
      static const N e = decimal<N>("2.71828182845904523536028747135266249775724709369996");
      return power(e, N(-rate * N(year)));
    }
    return finance::discount_factor(rate, year) * half_year;
  }

  // Each year is discounted at its own rate: a rate holds till the next one begins.
  void by_schedule() {
    std::size_t held = 0;
    const auto& steps = input_.rate_schedule;
    factors_.push_back(N(1));
    real_.push_back(N(1));
    for (int year = 1; year <= period(); ++year) {
      while (held + 1 < steps.size() && *steps[held + 1].from_year <= year) ++held;
      factors_.push_back(factors_.back() / (N(1) + *steps[held].rate));
      real_.push_back(factors_.back() * inflation(year));
    }
  }

  const LifeCycle<N>& input_;
  const N growth_;
  std::vector<N> factors_, real_;
  N sum_ = 0;
};

}  // namespace habitat::cost_of_use
