// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "verbs/session.hpp"

namespace habitat::verbs {

/// Computes a case for each row of a file. Returns an exit code.
int verb_batch(Session& session);

}  // namespace habitat::verbs
