// SPDX-License-Identifier: Apache-2.0
// GitLab's Code Quality: an array of what failed. GitLab tells old from new by the fingerprints.
#pragma once

#include "verbs/test/outcome.hpp"

namespace habitat {

/// GitLab's Code Quality.
std::string render_gitlab(const TestRun& run, Language language);

}  // namespace habitat
