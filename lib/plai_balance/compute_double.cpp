// SPDX-License-Identifier: Apache-2.0
#include "plai_balance/compute_model.hpp"

namespace habitat::plai_balance {

template Result<double> compute(const Case<double>& input, const Law& law, Findings& findings,
                                Wanted wanted);

}  // namespace habitat::plai_balance
