// SPDX-License-Identifier: Apache-2.0
// Joins the parts of a batch into what a single run would have written.
#pragma once

#include "verbs/session.hpp"

namespace habitat::verbs {

int verb_merge(Session& session);

}  // namespace habitat::verbs
