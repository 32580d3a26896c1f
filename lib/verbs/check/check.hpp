// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "verbs/session.hpp"

namespace habitat::verbs {

/// Says all that is wrong with cases. Returns an exit code.
int verb_check(Session& session);

}  // namespace habitat::verbs
