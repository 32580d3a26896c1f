// SPDX-License-Identifier: Apache-2.0
// The report for programs: an object for each expectation.
#pragma once

#include "verbs/test/outcome.hpp"

namespace habitat {

/// All expectations, as an array or one a line.
std::string render_test_json(const TestRun& run, bool lines);

}  // namespace habitat
