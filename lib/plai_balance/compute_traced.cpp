// SPDX-License-Identifier: Apache-2.0
#include "numbers/traced.hpp"
#include "plai_balance/compute_model.hpp"

namespace habitat::plai_balance {

template class Model<Traced>;

}  // namespace habitat::plai_balance
