// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "verbs/session.hpp"

namespace habitat::verbs {

/// Sets published figures against computed ones. Returns an exit code.
int verb_test(Session& session);

}  // namespace habitat::verbs
