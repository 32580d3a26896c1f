// SPDX-License-Identifier: Apache-2.0
// test PATH...: published against computed, for every expectation of every case.
#include "cli/reports.hpp"
#include "cli/session.hpp"
#include "describe/nearest.hpp"
#include "formats/files.hpp"

namespace habitat::cli {
namespace {

// In a folder, the cases of other tools are theirs to test.
bool of_another_tool(const Evaluation& evaluation) {
  for (const Fault& fault : evaluation.faults)
    if (fault.code == Code::other_tool) return true;
  return false;
}

// Beside cases there stand their schema, saved results, reports: JSON that says of no schema that
// it is a case's is none. What was named itself is looked at all the same.
bool is_other_json(const Source& source) {
  if (!source.name.ends_with(".json")) return false;
  Faults faults;
  const Document document = read_document(source, faults);
  if (!faults.empty()) return false;
  const Entry* schema = document.root.find("schema");
  return !schema || schema->value.text.find("/case/") == std::string::npos;
}

ExpectationChoice choice_of(const Session& session) {
  return {session.options.filter, Selection(session.options.only)};
}

void add_file(Session& session, const std::string& file, bool of_folder, TestRun& run) {
  Faults faults;
  auto source = read_file(file, faults);
  if (!source) {
    session.tell(faults, {});
    run.add_unread(file, std::move(faults));
    return;
  }
  if (of_folder && is_other_json(*source)) return;
  Evaluation evaluation =
      evaluate(session.tool, std::move(*source), session.overrides(), NumberKind::exact);
  if (of_folder && of_another_tool(evaluation)) return;
  session.tell(evaluation.faults, evaluation.document.sources);
  run.add(evaluation, choice_of(session));
}

TestRun collect(Session& session) {
  TestRun run{.stamp = session.stamp(), .cases = {}, .names = {}};
  for (const std::string& path : session.options.words) {
    Faults faults;
    for (const std::string& file : case_files(path, faults))
      add_file(session, file, file != path, run);
    session.tell(faults, {});
  }
  return run;
}

}  // namespace

int verb_test(Session& session) {
  const auto& paths = session.options.words;
  if (paths.empty()) {
    session.tell(
        {{Code::case_missing, {}, "", {session.options.verb, std::string(session.tool.name)}}}, {});
    return session.code;
  }
  if (!session.check_only()) return session.code;
  Faults faults;
  const auto asked = reports_asked(session, faults);
  session.tell(faults, {});
  if (!faults.empty()) return session.code;
  const TestRun run = collect(session);
  if (run.tally().nothing()) {
    if (session.code == done)
      session.tell({run.names.empty() ? Fault{Code::no_expectation, {}, "", {listed(paths)}}
                                      : run.nothing_matches(choice_of(session))},
                   {});
    return session.code;
  }
  if (run.tally().missed > 0) session.raise(verdict_negative);
  write_reports(session, run, asked);
  return session.code;
}

}  // namespace habitat::cli
