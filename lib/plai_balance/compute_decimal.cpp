// SPDX-License-Identifier: Apache-2.0
#include "numbers/decimal.hpp"
#include "plai_balance/compute_model.hpp"

namespace habitat::plai_balance {

template class Model<Decimal>;

}  // namespace habitat::plai_balance
