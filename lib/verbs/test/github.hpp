// SPDX-License-Identifier: Apache-2.0
// Commands of GitHub's workflows: red lines in the pull request, on the published figures.
#pragma once

#include "verbs/test/outcome.hpp"

namespace habitat {

/// Commands of GitHub's workflows, which show on the line of the expectation; a step shows ten.
std::string render_github(const TestRun& run, Language language);

}  // namespace habitat
