// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "verbs/session.hpp"

namespace habitat::verbs {

/// Computes saved results anew and compares. Returns an exit code.
int verb_verify(Session& session);

}  // namespace habitat::verbs
