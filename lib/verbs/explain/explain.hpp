// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "verbs/session.hpp"

namespace habitat::verbs {

/// Says how figures came about. Returns an exit code.
int verb_explain(Session& session);

}  // namespace habitat::verbs
