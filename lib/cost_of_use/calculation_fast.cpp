// SPDX-License-Identifier: Apache-2.0
#include "cost_of_use/calculation.hpp"

namespace habitat::cost_of_use {

std::unique_ptr<Calculation> make_fast() {
  return std::make_unique<HouseholdCalculation<double>>();
}

}  // namespace habitat::cost_of_use
