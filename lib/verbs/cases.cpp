// SPDX-License-Identifier: Apache-2.0
#include "verbs/cases.hpp"

#include "files/files.hpp"
#include "verbs/logo.hpp"
#include "verbs/progress.hpp"

namespace habitat::verbs {

bool needs_case(Session& session) {
  if (!session.request.words.empty()) return false;
  session.tell(
      {{Code::case_missing, {}, "", {session.request.verb, std::string(session.tool.name)}}}, {});
  return true;
}

void for_each_case(Session& session, const Wants& wants,
                   const std::function<void(Evaluation& evaluation)>& visit) {
  for (const std::string& path : session.request.words) {
    Faults faults;
    auto source = read_file(path, faults);
    session.tell(faults, {});
    Evaluation evaluation;
    if (source) {
      evaluation = evaluate_case(session, std::move(*source), NumberKind::exact, wants);
      read_logo(evaluation);
      session.tell(evaluation.faults, evaluation.document.sources);
      session.tell_rows(evaluation.row_faults, evaluation.document.sources);
    } else {
      evaluation.document.sources.push_back({path, ""});
      evaluation.faults = std::move(faults);
    }
    visit(evaluation);
  }
}

}  // namespace habitat::verbs
