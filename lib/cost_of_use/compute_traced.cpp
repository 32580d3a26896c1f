// SPDX-License-Identifier: Apache-2.0
#include "cost_of_use/compute_model.hpp"
#include "numbers/traced.hpp"

namespace habitat::cost_of_use {

template class Model<Traced>;

}  // namespace habitat::cost_of_use
