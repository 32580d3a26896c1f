// SPDX-License-Identifier: Apache-2.0
#include "plai_balance/calculation.hpp"

namespace habitat::plai_balance {

std::unique_ptr<Calculation> make_fast() {
  return std::make_unique<OperationCalculation<double>>();
}

}  // namespace habitat::plai_balance
