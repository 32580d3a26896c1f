// SPDX-License-Identifier: Apache-2.0
// Figures without a value that the case does not ask for, each with the inputs that would: so says
// `given_by` of its field, or of what it stands in. Where all of these are given, `none_means` says
// what it is to have no value.
#pragma once

#include "tool/tool.hpp"

namespace habitat {

/// Adds them to what is missing. What lacks an input, has a reason or a status beside it, or was
/// not wanted, is left as it is.
void tell_not_asked(const Slot& results, const Slot& inputs, const Wants& wants,
                    Findings& findings);

}  // namespace habitat
