// SPDX-License-Identifier: Apache-2.0
// JUnit, which most servers of continuous integration read. The dialect has no schema of its own:
// these are the elements and attributes that Jenkins, GitLab and Surefire have in common.
#pragma once

#include "verbs/test/outcome.hpp"

namespace habitat {

/// A suite for each file, a case for each expectation; a case that was refused is an error.
std::string render_junit(const TestRun& run, Language language);

}  // namespace habitat
