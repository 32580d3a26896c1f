// SPDX-License-Identifier: Apache-2.0
// Level payments and discount factors. One sum carries them all: 1 + q + ... + q^(n-1), where q is
// the discount factor of a period. It has no singular point, so a zero rate needs no case of its
// own, and it loses no digits near zero as the closed form ((1+r)^n - 1) / r does.
//
// Rates are fractions per period and above -1; periods are whole. Payments follow the sign
// convention of spreadsheets: what one receives is positive, what one pays is negative, and
//     present + payment x (sum of discount factors) + future x (discount factor) = 0.
// Sources: numpy-financial for the conventions; NIST Handbook 135 for SPV, UPV and UPV*.
#pragma once

#include <fmt/core.h>

#include <span>
#include <stdexcept>
#include <string>

#include "numbers/number.hpp"

namespace habitat::finance {

/// 1 + q + ... + q^(n-1), by doubling: some 4 log2(n) operations. Nought for no term.
template <Number N>
N geometric_sum(const N& q, int terms) {
  N sum = 0;    // of the terms taken so far
  N block = 1;  // of the next 1, 2, 4, ... terms
  N shift = q;  // q to the number of terms in the block
  for (; terms > 0; terms /= 2) {
    if (terms % 2 == 1) sum = block + shift * sum;
    if (terms == 1) break;  // the next block would only serve to overflow
    block = block * (N(1) + shift);
    shift = shift * shift;
  }
  return sum;
}

/// SPV: what one unit due after so many years is worth today. Years before today are negative.
template <Number N>
N discount_factor(const N& rate, int years) {
  return power(N(N(1) + rate), -years);
}

/// UPV: what one unit at the end of each year is worth today.
template <Number N>
N uniform_factor(const N& rate, int years) {
  const N yearly = N(1) / (N(1) + rate);
  return yearly * geometric_sum(yearly, years);
}

/// UPV*: the same for a unit, priced today, that escalates from today on.
template <Number N>
N escalated_factor(const N& rate, const N& escalation, int years) {
  const N yearly = (N(1) + escalation) / (N(1) + rate);
  return yearly * geometric_sum(yearly, years);
}

/// The yearly amount, at the end of each year, worth one unit today.
template <Number N>
N capital_recovery_factor(const N& rate, int years) {
  return N(1) / uniform_factor(rate, years);
}

/// (1 + real)(1 + inflation) - 1, without the cancellation.
template <Number N>
N nominal_rate(const N& real, const N& inflation) {
  return real + inflation + real * inflation;
}
template <Number N>
N real_rate(const N& nominal, const N& inflation) {
  return (nominal - inflation) / (N(1) + inflation);
}

/// A rate that holds up to a year included; the last of a list holds for ever.
template <Number N>
struct RateStep {
  int last_year = 0;
  N rate = 0;
};

/// Discount factor under rates that change with the year: each year is discounted at its own.
template <Number N>
N chained_discount_factor(std::span<const RateStep<N>> steps, int year) {
  N factor = 1;
  int discounted = 0;
  for (std::size_t i = 0; i < steps.size() && discounted < year; ++i) {
    const bool last = i + 1 == steps.size();
    const int until = last || year < steps[i].last_year ? year : steps[i].last_year;
    if (until <= discounted) continue;
    factor = factor * discount_factor(steps[i].rate, until - discounted);
    discounted = until;
  }
  return factor;
}

/// When a payment falls within its period.
enum class Due { end, begin };

/// What one unit per period is worth at the start.
template <Number N>
N annuity_factor(const N& rate, int periods, Due due = Due::end) {
  if (due == Due::end) return uniform_factor(rate, periods);
  return geometric_sum(N(N(1) / (N(1) + rate)), periods);
}

/// The level payment (PMT) that turns the present value into the future one; at least one period.
template <Number N>
N payment(const N& rate, int periods, const N& present, const N& future = 0, Due due = Due::end) {
  return -(present + future * discount_factor(rate, periods)) / annuity_factor(rate, periods, due);
}

/// What level payments are worth at the start (PV).
template <Number N>
N present_value(const N& rate, int periods, const N& paid, const N& future = 0,
                Due due = Due::end) {
  return -(paid * annuity_factor(rate, periods, due) + future * discount_factor(rate, periods));
}

/// What level payments and a present value have become after the last period (FV).
template <Number N>
N future_value(const N& rate, int periods, const N& paid, const N& present, Due due = Due::end) {
  const N growth = N(1) + rate;
  const N sum = geometric_sum(growth, periods);
  return -(present * power(growth, periods) + paid * (due == Due::end ? sum : growth * sum));
}

/// The interest in the payment of one period (IPMT), counted from 1. Payments at the beginning
/// carry the interest of the period before, and the first carries none.
//
// What is still owed is read from the payments to come: from those made it would be a difference
// of two large numbers near the end.
template <Number N>
N interest_part(const N& rate, int period, int periods, const N& present, const N& future = 0,
                Due due = Due::end) {
  if (period < 1 || period > periods)
    throw std::out_of_range(fmt::format("period {} is not among 1 to {}", period, periods));
  if (due == Due::begin && period == 1) return 0;
  const N paid = payment(rate, periods, present, future, due);
  const N interest = -rate * present_value(rate, periods - period + 1, paid, future, due);
  return due == Due::end ? interest : interest / (N(1) + rate);
}

/// The capital in the payment of one period (PPMT): the rest of the payment.
template <Number N>
N principal_part(const N& rate, int period, int periods, const N& present, const N& future = 0,
                 Due due = Due::end) {
  return payment(rate, periods, present, future, due) -
         interest_part(rate, period, periods, present, future, due);
}

}  // namespace habitat::finance
