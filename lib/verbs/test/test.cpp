// SPDX-License-Identifier: Apache-2.0
#include "verbs/test/test.hpp"

#include <algorithm>

#include "files/files.hpp"
#include "files/files_read.hpp"
#include "messages/nearest.hpp"
#include "verbs/cases.hpp"
#include "verbs/progress.hpp"
#include "verbs/test/report_files.hpp"

namespace habitat::verbs {
namespace {

// In a folder, the cases of other tools are theirs to test. Beside cases there stand their schema,
// saved results, reports: JSON that says of no schema that it is a case's is none. What was named
// itself is looked at all the same.
bool is_for_others(const Evaluation& evaluation) {
  const bool json = evaluation.document.sources.front().name.ends_with(".json");
  const auto for_others = [&](const Fault& fault) {
    switch (fault.code) {
      case Code::other_tool:
        return true;
      case Code::no_schema:
      case Code::root_not_map:
        return json;
      case Code::unknown_schema:
        return json && fault.arguments.front().en.find("/case/") == std::string::npos;
      default:
        return false;
    }
  };
  return std::any_of(evaluation.faults.begin(), evaluation.faults.end(), for_others);
}

ExpectationChoice choice_of(const Session& session) {
  return {session.request.filter, Selection(session.request.only)};
}

void add_file(Session& session, const std::string& file, bool of_folder, TestRun& run) {
  Faults faults;
  auto source = read_file(file, faults);
  if (!source) {
    session.tell(faults, {});
    run.add_unread(file, std::move(faults));
    return;
  }
  Evaluation evaluation = evaluate_case(session, std::move(*source), NumberKind::exact);
  if (of_folder && is_for_others(evaluation)) {
    // A report of the last time may be written anew, a case of another tool may not.
    if (evaluation.faults.codes() != std::vector{Code::other_tool}) forget_read(file);
    return;
  }
  session.tell(evaluation.faults, evaluation.document.sources);
  session.tell_rows(evaluation.row_faults, evaluation.document.sources);
  run.add(evaluation, choice_of(session));
}

TestRun collect(Session& session) {
  TestRun run{.stamp = session.stamp(), .cases = {}, .names = {}};
  std::vector<std::pair<std::string, bool>> files;  // and whether a folder holds it
  for (const std::string& path : session.request.words) {
    Faults faults;
    for (const std::string& file : case_files(path, faults)) files.emplace_back(file, file != path);
    session.tell(faults, {});
  }
  const Shard shard = session.request.shard.value_or(Shard());
  const auto all = static_cast<std::int64_t>(files.size());
  for (std::int64_t i = shard.first_of(all); i < shard.end_of(all); ++i)
    add_file(session, files[static_cast<std::size_t>(i)].first,
             files[static_cast<std::size_t>(i)].second, run);
  return run;
}

}  // namespace

int verb_test(Session& session) {
  const auto& paths = session.request.words;
  if (needs_case(session) || !session.check_only()) return session.code;
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

}  // namespace habitat::verbs
