// SPDX-License-Identifier: Apache-2.0
#include "numbers/decimal.hpp"
#include "plai_balance/calculation.hpp"

namespace habitat::plai_balance {

std::unique_ptr<Calculation> make_exact() {
  return std::make_unique<OperationCalculation<Decimal>>();
}

}  // namespace habitat::plai_balance
