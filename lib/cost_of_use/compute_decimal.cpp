// SPDX-License-Identifier: Apache-2.0
#include "cost_of_use/compute_model.hpp"
#include "numbers/decimal.hpp"

namespace habitat::cost_of_use {

template class Model<Decimal>;

}  // namespace habitat::cost_of_use
