// SPDX-License-Identifier: Apache-2.0
#include "numbers/decimal.hpp"
#include "plai_balance/compute_model.hpp"

namespace habitat::plai_balance {

template Result<Decimal> compute(const Case<Decimal>& input, const Law& law, Findings& findings,
                                 Wanted wanted);

}  // namespace habitat::plai_balance
