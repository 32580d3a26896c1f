// SPDX-License-Identifier: Apache-2.0
#include "verbs/check/check.hpp"

#include "describe/row_file.hpp"
#include "messages/said.hpp"
#include "messages/utf8.hpp"
#include "verbs/cases.hpp"

namespace habitat::verbs {

int verb_check(Session& session) {
  if (needs_case(session)) return session.code;
  std::string text;
  for_each_case(session, nullptr, [&](Evaluation& evaluation) {
    // A column that nobody reads may be one whose name is mistyped.
    session.tell_findings(evaluation, column_passed_over.number);
    const bool valid = evaluation.faults.empty() && evaluation.row_faults.empty();
    if (!valid || session.request.quiet) return;
    text += say(session.language, {"{}: nothing wrong\n", "{} : rien à redire\n"},
                printable(evaluation.document.sources.front().name));
  });
  // Where every case was refused there is nothing to put in the place of a file.
  return text.empty() && session.code != done ? session.code : session.print(text);
}

}  // namespace habitat::verbs
