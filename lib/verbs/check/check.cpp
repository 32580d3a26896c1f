// SPDX-License-Identifier: Apache-2.0
#include "verbs/check/check.hpp"

#include "messages/said.hpp"
#include "messages/utf8.hpp"
#include "verbs/cases.hpp"
#include "write/page/notes.hpp"

namespace habitat::verbs {
namespace {

// What there is to say of a case without any of its figures.
std::string summary(const Session& session, Evaluation& evaluation) {
  const std::string name = printable(evaluation.document.sources.front().name);
  const Findings& findings = evaluation.calculation->findings();
  const auto alerts = static_cast<long long>(warning_codes(findings).size());
  const Report report = report_of(session.tool, evaluation, program(), false);
  const auto lines = missing_notes(report, session.human());
  const bool negative = findings.conclusion.is_negative();
  if (alerts == 0 && lines.empty() && !negative)
    return say(session.language, {"{}: nothing wrong\n", "{} : rien à redire\n"}, name);
  std::string text =
      alerts == 0
          ? say(session.language, {"{}: computed, no alert\n", "{} : calculé, sans alerte\n"}, name)
          : say_counted(
                session.language, alerts,
                {"{1}: computed, {0} kind of alert\n", "{1} : calculé, {0} sorte d'alerte\n"},
                {"{1}: computed, {0} kinds of alerts\n", "{1} : calculé, {0} sortes d'alertes\n"},
                name);
  if (negative)
    text += say(session.language, {"- the verdict is negative: run says which\n",
                                   "- le verdict est négatif : run dit lequel\n"});
  for (const PageLine& line : lines) text += fmt::format("- {}\n", line.words);
  return text;
}

}  // namespace

int verb_check(Session& session) {
  if (needs_case(session)) return session.code;
  std::string text;
  for_each_case(session, everything, [&](Evaluation& evaluation) {
    session.tell_findings(evaluation, false);
    const bool valid = evaluation.faults.empty() && evaluation.row_faults.empty();
    if (valid && !session.request.quiet) text += summary(session, evaluation);
  });
  // Where every case was refused there is nothing to put in the place of a file.
  return text.empty() && session.code != done ? session.code : session.print(text);
}

}  // namespace habitat::verbs
