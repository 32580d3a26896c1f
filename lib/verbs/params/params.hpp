// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "verbs/session.hpp"

namespace habitat::verbs {

/// Shows dated data. Returns an exit code.
int verb_params(Session& session);

/// The paths of all dated data.
std::vector<std::string> parameter_paths();

}  // namespace habitat::verbs
