// SPDX-License-Identifier: Apache-2.0
#include "cost_of_use/compute_model.hpp"

namespace habitat::cost_of_use {

template class Model<double>;

}  // namespace habitat::cost_of_use
