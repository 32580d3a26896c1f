// SPDX-License-Identifier: Apache-2.0
// The forms in which a test is reported. Every form carries the same facts: published, computed,
// deviation, tolerance, their ratio, source; sentences are in the reader's language, keys are not.
#pragma once

#include "studies/test_run.hpp"

namespace habitat {

/// The tables for people, and what failed in a line at the end.
std::string render_test_table(const TestRun& run, const PageStyle& style);

/// All expectations, as an array or one a line.
std::string render_test_json(const TestRun& run, bool lines);

/// A suite for each file, a case for each expectation; a case that was refused is an error.
std::string render_junit(const TestRun& run, Language language);

/// Version 14 of the Test Anything Protocol.
std::string render_tap(const TestRun& run, Language language);

/// Commands of GitHub's workflows, which show on the line of the expectation; a step shows ten.
std::string render_github(const TestRun& run, Language language);

/// GitLab's Code Quality.
std::string render_gitlab(const TestRun& run, Language language);

/// SARIF 2.1.0: what failed.
std::string render_test_sarif(const TestRun& run, Language language);

/// A table of Markdown, the worst first. With a limit in bytes the end may be left out, and says
/// so.
std::string render_markdown(const TestRun& run, Language language, std::size_t most_bytes);

/// The reports that a file can be asked for, by name.
struct TestReport {
  std::string_view kind;
  std::string (*render)(const TestRun& run, Language language);
};
std::span<const TestReport> test_reports();
std::vector<std::string> report_kinds();

}  // namespace habitat
