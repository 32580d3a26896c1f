// SPDX-License-Identifier: Apache-2.0
// The verbs that every tool has: a line each.
#pragma once

#include <span>

#include "verbs/session.hpp"

namespace habitat::verbs {

struct Verb {
  std::string_view name;
  /// Does what the session asks for and returns an exit code.
  int (*go)(Session& session);
};

std::span<const Verb> verbs();

}  // namespace habitat::verbs
