// SPDX-License-Identifier: Apache-2.0
// The cases that a verb was given, in their order.
#pragma once

#include <functional>

#include "verbs/session.hpp"

namespace habitat::verbs {

/// Whether none was given; then it is told.
bool needs_case(Session& session);

/// Reads each of them, says what is wrong with it and computes what is wanted: one faulty case does
/// not keep the others from being told.
void for_each_case(Session& session, const Wants& wants,
                   const std::function<void(Evaluation& evaluation)>& visit);

}  // namespace habitat::verbs
