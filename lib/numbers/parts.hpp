// SPDX-License-Identifier: Apache-2.0
// Parts of a printed total: rounded one by one they need not add up to it.
#pragma once

#include <vector>

#include "numbers/written.hpp"

namespace habitat {

/// Parts rounded so that they add up to their rounded sum: each is rounded down, and what is left
/// goes to those that lost most (largest remainder), the first ones on ties.
std::vector<Written> rounded_parts(const std::vector<Written>& parts, int decimals);

}  // namespace habitat
