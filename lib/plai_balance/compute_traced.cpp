// SPDX-License-Identifier: Apache-2.0
#include "numbers/traced.hpp"
#include "plai_balance/compute_model.hpp"

namespace habitat::plai_balance {

template Result<Traced> compute(const Case<Traced>& input, const Law& law, Findings& findings,
                                Wanted wanted);

}  // namespace habitat::plai_balance
