// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "verbs/session.hpp"

namespace habitat::verbs {

/// Turns files that people hold into ours, and says what it recognised. Returns an exit code.
int verb_import(Session& session);

}  // namespace habitat::verbs
