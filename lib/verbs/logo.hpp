// SPDX-License-Identifier: Apache-2.0
// The logo that a case names for its page.
#pragma once

#include "verbs/evaluation.hpp"

namespace habitat::verbs {

/// Reads it beside the case into the evaluation; a file that cannot be read, or is no picture that
/// fits, is a fault of the case.
void read_logo(Evaluation& evaluation);

}  // namespace habitat::verbs
