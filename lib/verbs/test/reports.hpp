// SPDX-License-Identifier: Apache-2.0
// The forms in which a test is reported. Every form carries the same facts: published, computed,
// deviation, tolerance, their ratio, source; sentences are in the reader's language, keys are not.
#pragma once

#include "verbs/test/outcome.hpp"

namespace habitat {

/// The reports that a file can be asked for, by name.
struct TestReport {
  std::string_view kind;
  std::string (*render)(const TestRun& run, Language language);
};
std::span<const TestReport> test_reports();
std::vector<std::string> report_kinds();

}  // namespace habitat
