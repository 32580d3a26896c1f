// SPDX-License-Identifier: Apache-2.0
// How much of the production is shared, and who has it.
#pragma once

#include "cost_of_use/sharing/rules/course.hpp"

namespace habitat::cost_of_use::sharing {

template <Number N>
void rate(const std::optional<N>& part, const std::optional<N>& whole, const Step& words,
          std::optional<N>& into, std::optional<RateStatus>& status) {
  if (!part || !whole) return;
  const bool defined = static_cast<bool>(N(0) < *whole);
  status = defined ? RateStatus::ok : RateStatus::undefined;
  if (defined) into = N(step(words, N(*part / *whole)));
}

template <Number N>
void fill_energy(Course<N>& course) {
  course.figures.production = course.energy.production;
  course.figures.consumption = course.energy.consumption;
  course.figures.shared = course.energy.shared;
  course.figures.surplus = course.energy.surplus;
  rate(course.energy.shared, course.energy.production, words::self_consumption,
       course.figures.self_consumption, course.figures.self_consumption_status);
  rate(course.energy.shared, course.energy.consumption, words::self_production,
       course.figures.self_production, course.figures.self_production_status);
  for (const SharerEnergy<N>& one : course.energy.sharers) {
    ParticipantFigures<N> figures{one.of.name, one.consumption, one.shared, one.shared_off_peak, {},
                                  {}};
    if (one.consumption && one.shared)
      figures.residual = N(step(words::residual, N(*one.consumption - *one.shared)));
    course.figures.participants.push_back(std::move(figures));
  }
}

}  // namespace habitat::cost_of_use::sharing
