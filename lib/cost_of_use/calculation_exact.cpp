// SPDX-License-Identifier: Apache-2.0
#include "cost_of_use/calculation.hpp"
#include "numbers/decimal.hpp"

namespace habitat::cost_of_use {

std::unique_ptr<Calculation> make_exact() {
  return std::make_unique<HouseholdCalculation<Decimal>>();
}

}  // namespace habitat::cost_of_use
