// SPDX-License-Identifier: Apache-2.0
#include "cost_of_use/calculation.hpp"
#include "numbers/traced.hpp"

namespace habitat::cost_of_use {

std::unique_ptr<Calculation> make_traced() {
  return std::make_unique<HouseholdCalculation<Traced>>();
}

}  // namespace habitat::cost_of_use
