// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "verbs/session.hpp"

namespace habitat::verbs {

/// Writes a case to start from, or lists those there are. Returns an exit code.
int verb_new(Session& session);

}  // namespace habitat::verbs
