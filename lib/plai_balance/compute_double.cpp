// SPDX-License-Identifier: Apache-2.0
#include "plai_balance/compute_model.hpp"

namespace habitat::plai_balance {

template class Model<double>;

}  // namespace habitat::plai_balance
