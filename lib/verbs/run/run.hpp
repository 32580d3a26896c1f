// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "verbs/session.hpp"

namespace habitat::verbs {

/// Computes cases and writes their results in every form that was asked for. Returns an exit code.
int verb_run(Session& session);

}  // namespace habitat::verbs
