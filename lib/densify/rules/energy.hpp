// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "densify/case/case.hpp"
#include "densify/result/energy.hpp"

namespace habitat::densify {

template <Number N>
void fill_energy(const Case<N>&, const Law&, EnergyFigures<N>&, Findings&) {}

/// The guaranteed saving of a m2 in a year, where it is known.
template <Number N>
std::optional<N> saving_per_m2(const Case<N>& input, const EnergyFigures<N>& figures) {
  if (!figures.guaranteed_saving || !input.condominium->living_area) return {};
  return N(*figures.guaranteed_saving / *input.condominium->living_area);
}

}  // namespace habitat::densify
