// SPDX-License-Identifier: Apache-2.0
#include "verbs/test/reports.hpp"

#include "verbs/test/github.hpp"
#include "verbs/test/gitlab.hpp"
#include "verbs/test/json.hpp"
#include "verbs/test/junit.hpp"
#include "verbs/test/markdown.hpp"
#include "verbs/test/sarif.hpp"

namespace habitat {
namespace {

std::string whole_markdown(const TestRun& run, Language language) {
  return render_markdown(run, language, std::string::npos);
}

std::string one_json(const TestRun& run, Language) { return render_test_json(run, false); }

constexpr TestReport reports[] = {
    {"junit", render_junit},      {"github", render_github}, {"gitlab", render_gitlab},
    {"sarif", render_test_sarif}, {"md", whole_markdown},    {"json", one_json},
};

}  // namespace

std::span<const TestReport> test_reports() { return reports; }

std::vector<std::string> report_kinds() {
  std::vector<std::string> kinds;
  for (const TestReport& report : reports) kinds.emplace_back(report.kind);
  return kinds;
}

}  // namespace habitat
