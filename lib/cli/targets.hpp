// SPDX-License-Identifier: Apache-2.0
// Where outputs go and in what form, and that no two of them go to one place.
#pragma once

#include "cli/options.hpp"

namespace habitat::cli {

/// The outputs that were asked for: one at least.
std::vector<Target> targets_of(const Request& typed);

/// Faults: a form, an ending or a second output that the verb has not, two outputs in one place.
void check_targets(const Request& typed, Faults& faults);

}  // namespace habitat::cli
