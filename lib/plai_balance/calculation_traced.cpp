// SPDX-License-Identifier: Apache-2.0
#include "numbers/traced.hpp"
#include "plai_balance/calculation.hpp"

namespace habitat::plai_balance {

std::unique_ptr<Calculation> make_traced() {
  return std::make_unique<OperationCalculation<Traced>>();
}

}  // namespace habitat::plai_balance
