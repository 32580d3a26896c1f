// SPDX-License-Identifier: Apache-2.0
// Parts of a printed total: rounded one by one they need not add up to it.
#pragma once

#include <string>
#include <vector>

namespace habitat {

/// Parts rounded so that they add up to their rounded sum: each is rounded down, and what is left
/// goes to those that lost most (largest remainder), the first ones on ties.
std::vector<std::string> rounded_parts(const std::vector<std::string>& parts, int decimals);

}  // namespace habitat
