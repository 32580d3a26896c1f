// SPDX-License-Identifier: Apache-2.0
#include "verbs/test/report_files.hpp"

#include <fmt/core.h>

#include <cstdlib>
#include <filesystem>

#include "files/files.hpp"
#include "files/output.hpp"
#include "messages/nearest.hpp"
#include "verbs/outputs.hpp"
#include "verbs/test/github.hpp"
#include "verbs/test/json.hpp"
#include "verbs/test/markdown.hpp"
#include "verbs/test/table.hpp"

namespace habitat::verbs {
namespace {

std::string environment(const char* name) {
  const char* value = std::getenv(name);
  return value ? value : "";
}

const TestReport* report_named(std::string_view kind) {
  for (const TestReport& report : test_reports())
    if (report.kind == kind) return &report;
  return nullptr;
}

std::string own_report(const Session& session, const TestRun& run) {
  return session.json() ? render_test_json(run, session.form() == ndjson_form)
                        : render_test_table(run, session.page());
}

// A workflow of GitHub gets red lines (on stderr, which is not for results) and a summary without
// being asked. Messages for another program are not mixed with them.
void write_for_workflow(const Session& session, const TestRun& run, bool asked, Faults& faults) {
  constexpr std::size_t largest_summary = 1u << 20;  // of a step; more is refused as a whole
  if (environment("GITHUB_ACTIONS") != "true") return;
  const bool plain = session.request.diagnostics.empty() || session.request.diagnostics == "text";
  if (!asked && plain) to_stderr(render_github(run, session.language));
  const std::string summary = environment("GITHUB_STEP_SUMMARY");
  if (summary.empty()) return;
  std::error_code error;
  const auto before = std::filesystem::file_size(summary, error);
  const std::size_t used = error ? 0 : std::min<std::size_t>(before, largest_summary);
  append_file(summary, render_markdown(run, session.language, largest_summary - used), faults);
}

}  // namespace

std::vector<ReportAsked> reports_asked(const Session& session, Faults& faults) {
  std::vector<ReportAsked> asked;
  for (const std::string& typed : session.request.report) {
    const auto equals = typed.find('=');
    const TestReport* report = report_named(typed.substr(0, equals));
    const std::string file = equals == typed.npos ? "" : typed.substr(equals + 1);
    if (!report || (equals != typed.npos && file.empty()))
      faults.push_back(
          {Code::option_word, {}, "", {"--report", typed, listed(report_kinds()) + ", KIND=FILE"}});
    else
      asked.push_back({report, file == "-" ? "" : file});
  }
  std::vector<Placed> outputs;
  const Target& table = session.request.targets.front();
  if (table.to_file()) outputs.push_back({"-o", table.file, "-o "});
  for (const ReportAsked& one : asked) {
    const std::string kind(one.report->kind);
    outputs.push_back({kind, one.file, fmt::format("--report {}=", kind)});
  }
  check_apart(outputs, faults);
  return asked;
}

void write_reports(Session& session, const TestRun& run, const std::vector<ReportAsked>& asked) {
  bool in_place_of_table = false, for_github = false;
  std::vector<std::string> files{session.file()};
  for (const ReportAsked& one : asked) files.push_back(one.file);
  if (!may_write(session, files)) return;
  Faults faults;
  for (const ReportAsked& one : asked) {
    const bool to_file = !one.file.empty();
    in_place_of_table |= !to_file;
    for_github |= one.report->kind == "github";
    write_output(to_file ? one.file : session.file(), one.report->render(run, session.language),
                 faults);
  }
  if (!in_place_of_table) write_output(session.file(), own_report(session, run), faults);
  write_for_workflow(session, run, for_github, faults);
  session.tell(faults, {});
}

}  // namespace habitat::verbs
