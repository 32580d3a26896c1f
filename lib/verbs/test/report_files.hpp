// SPDX-License-Identifier: Apache-2.0
// Where the reports of a test go: --report KIND[=FILE], the table, and what a workflow of GitHub
// gets by itself.
#pragma once

#include "verbs/session.hpp"
#include "verbs/test/reports.hpp"

namespace habitat::verbs {

struct ReportAsked {
  const TestReport* report;
  std::string file;  ///< empty: in place of the table
};

/// The reports that were asked for. Faults: a kind that there is not, two in one place.
std::vector<ReportAsked> reports_asked(const Session& session, Faults& faults);

/// Writes them all, and tells what could not be written.
void write_reports(Session& session, const TestRun& run, const std::vector<ReportAsked>& asked);

}  // namespace habitat::verbs
