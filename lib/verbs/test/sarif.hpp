// SPDX-License-Identifier: Apache-2.0
// What failed as SARIF, for the platforms that gather findings of all tools in that form.
#pragma once

#include "verbs/test/outcome.hpp"

namespace habitat {

/// SARIF 2.1.0: what failed.
std::string render_test_sarif(const TestRun& run, Language language);

}  // namespace habitat
