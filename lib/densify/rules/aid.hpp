// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "densify/case/case.hpp"
#include "densify/result/aid.hpp"
#include "densify/result/energy.hpp"
#include "densify/rules/aid_regime.hpp"
#include "densify/rules/renovation.hpp"

namespace habitat::densify {

template <Number N>
AidRegime fill_aid(const Case<N>&, const Law&, const Cost<N>&, const RenovationFigures<N>&,
                   const EnergyFigures<N>&, AidFigures<N>& figures, Findings&) {
  figures.total = N(0);
  return AidRegime::none;
}

}  // namespace habitat::densify
