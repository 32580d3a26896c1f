// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "verbs/session.hpp"

namespace habitat::verbs {

/// Writes what a case may hold, or what a result holds. Returns an exit code.
int verb_schema(Session& session);

}  // namespace habitat::verbs
