// SPDX-License-Identifier: Apache-2.0
// What a list of yearly flows is worth, and the rate it earns. Receipts are positive, payments
// negative; the first flow falls at year 0, today, unless said otherwise. Rates are fractions per
// year (or per period, if the flows are), above -1.
//
// Present values are written over any number. Rates found by a search are `double`.
// Sources: numpy-financial for the conventions of NPV and MIRR, NIST Handbook 135 for the adjusted
// rate of return, Regulation (EU) 244/2012 for the residual value.
#pragma once

#include <limits>
#include <optional>
#include <span>
#include <type_traits>
#include <vector>

#include "finance/annuity.hpp"
#include "numbers/number.hpp"

namespace habitat::finance {

/// A list of flows, whatever holds it.
template <class N>
using Flows = std::type_identity_t<std::span<const N>>;

/// Present value of flows, one per year from the first on, by Horner's rule; for each fourth year
/// apart, so that four sums do not wait for one another.
template <Number N>
N npv(const N& rate, Flows<N> flows, int first_flow_year = 0) {
  const N yearly = N(1) / (N(1) + rate);
  const N two_years = yearly * yearly, four_years = two_years * two_years;
  N sums[4] = {0, 0, 0, 0};
  std::size_t left = flows.size();
  for (; left % 4 != 0; --left) sums[(left - 1) % 4] = flows[left - 1];
  for (; left > 0; left -= 4)
    for (std::size_t k = 0; k < 4; ++k) sums[k] = sums[k] * four_years + flows[left - 4 + k];
  const N value = sums[0] + sums[1] * yearly + (sums[2] + sums[3] * yearly) * two_years;
  return first_flow_year == 0 ? value : N(value * discount_factor(rate, first_flow_year));
}

enum class IrrStatus {
  no_sign_change,  ///< all flows on one side, or no flow: the question has no sense
  none,            ///< the sign changes, yet no rate makes the present value nought
  unique,
  several  ///< no one of the rates is "the" rate of return
};

/// The rates above -1 at which the present value of the flows is nought.
class Irr {
 public:
  Irr() = default;
  explicit Irr(double only) : status_(IrrStatus::unique), only_(only) {}
  explicit Irr(std::vector<double> found);

  IrrStatus status() const { return status_; }
  /// The rate when there is exactly one.
  std::optional<double> unique() const {
    return status_ == IrrStatus::unique ? std::optional(only_) : std::nullopt;
  }
  /// All of them, ascending.
  std::span<const double> rates() const& {
    if (status_ == IrrStatus::unique) return {&only_, 1};
    return several_;
  }
  std::span<const double> rates() const&& = delete;

 private:
  IrrStatus status_ = IrrStatus::no_sign_change;
  double only_ = std::numeric_limits<double>::quiet_NaN();
  std::vector<double> several_;
};

/// Every internal rate of return above -1. With one change of sign there is exactly one, found
/// without taking memory; with more, see finance/roots.hpp for what is found and how well. A rate
/// is right to a few units in the last place of 1 + rate, unless rates lie close together; a
/// double one is listed once. Zero flows at either end change nothing. Flows that are not finite
/// have no rate.
Irr irr(std::span<const double> flows);

/// The rate that turns what was paid, discounted at the finance rate, into what was received,
/// reinvested to the last year (MIRR). Undefined unless there is a payment and a receipt.
template <Number N>
std::optional<N> mirr(const N& finance_rate, const N& reinvest_rate, Flows<N> flows) {
  const N discount = N(1) / (N(1) + finance_rate), growth = N(1) + reinvest_rate;
  N paid = 0, received = 0;
  for (std::size_t i = flows.size(); i-- > 0;) paid = paid * discount - min(flows[i], N(0));
  for (const N& flow : flows) received = received * growth + max(flow, N(0));
  if (!(paid > N(0)) || !(received > N(0))) return std::nullopt;
  return power(N(received / paid), N(N(1) / N(static_cast<int>(flows.size()) - 1))) - N(1);
}

/// The yearly return of an investment whose savings are so many times its cost, both as present
/// values, when savings are reinvested at the rate (AIRR).
template <Number N>
N adjusted_rate_of_return(const N& reinvest_rate, const N& savings_ratio, int years) {
  return (N(1) + reinvest_rate) * power(savings_ratio, N(N(1) / N(years))) - N(1);
}

/// What is left, in proportion to its life, of a good bought at year 0 and renewed at each end of
/// life; nothing when the last year is one.
template <Number N>
N linear_residual_value(const N& cost, int life_years, int study_years) {
  return cost * N((life_years - study_years % life_years) % life_years) / N(life_years);
}

/// After how many periods, whole or not, level payments reach the future value (NPER); none when
/// they never do.
std::optional<double> period_count(double rate, double paid, double present, double future = 0,
                                   Due due = Due::end);

/// The rate at which level payments, one at least, link the present value to the future one (RATE).
Irr periodic_rate(int periods, double paid, double present, double future = 0, Due due = Due::end);

}  // namespace habitat::finance
