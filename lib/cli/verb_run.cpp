// SPDX-License-Identifier: Apache-2.0
// check and run: read the cases, in the order given; say what is wrong; compute.
#include "cli/session.hpp"
#include "describe/nearest.hpp"
#include "formats/files.hpp"

namespace habitat::cli {
namespace {

// Cases one after the other: one faulty case does not keep the others from being told.
template <class Visit>
void for_each_case(Session& session, const Wants& wants, Visit&& visit) {
  for (const std::string& path : session.options.words) {
    Faults faults;
    auto source = read_file(path, faults);
    session.tell(faults, {});
    Evaluation evaluation;
    if (source) {
      evaluation =
          evaluate(session.tool, std::move(*source), session.overrides(), NumberKind::exact, wants);
      session.tell(evaluation.faults, evaluation.document.sources);
    } else {
      evaluation.document.sources.push_back({path, ""});
      evaluation.faults = std::move(faults);
    }
    visit(evaluation);
  }
}

bool needs_case(Session& session) {
  if (!session.options.words.empty()) return false;
  session.tell(
      {{Code::case_missing, {}, "", {session.options.verb, std::string(session.tool.name)}}}, {});
  return true;
}

// Each case by itself: a page, or an object of JSON.
int run_to_reports(Session& session) {
  Faults faults;
  Output output(session.options.output, faults);
  const Selection only(session.options.only);
  const std::string& format = session.options.format;
  const bool several = session.options.words.size() > 1;
  bool first = true;
  // The page leaves out what it folds away; a selection, all that it does not name.
  std::vector<std::string> folded;
  if (!session.json() && only.everything()) {
    const auto shape = session.tool.make(NumberKind::fast);
    for (const Slot& block : shape->results().members())
      if (block.field().folded) folded.emplace_back(block.field().name);
  }
  const Wants wants = [&](std::string_view name) {
    return only.may_want(name) && std::find(folded.begin(), folded.end(), name) == folded.end();
  };
  if (format == "json" && several) output.write("[\n");
  for_each_case(session, wants, [&](Evaluation& evaluation) {
    session.tell_findings(evaluation);
    session.check_elements(evaluation);
    const Report report =
        report_of(session.tool, evaluation, program(), session.json() || session.options.verbose);
    if (session.json()) {
      if (format == "json" && !first) output.write(",\n");
      output.write(render_json(report, only, format == "json" ? 2 : 0) +
                   (format == "json" && several ? "" : "\n"));
    } else if (evaluation.faults.empty()) {
      output.write((first ? "" : "\n") + render_page(report, only, session.page()));
    }
    first = false;
  });
  if (format == "json" && several) output.write("\n]\n");
  // Where every case was refused there is nothing to put in the place of a file.
  if (output.empty() && session.code != done) return session.code;
  if (!output.finish()) session.tell(faults, {});
  return session.code;
}

// All cases in one table.
int run_to_csv(Session& session) {
  const CsvTable table(result_shape(session.tool)->results(), Selection(session.options.only));
  if (const auto parts = table.clashing(); !parts.empty()) {
    session.tell({{Code::several_tables, {}, "", {listed(parts), parts.front()}}}, {});
    return session.code;
  }
  Faults faults;
  Output output(session.options.output, faults);
  const Wants wants = [&](std::string_view name) { return table.may_want(name); };
  output.write(table.header());
  for_each_case(session, wants, [&](Evaluation& evaluation) {
    session.tell_findings(evaluation);
    session.check_elements(evaluation);
    output.write(table.rows(report_of(session.tool, evaluation, program(), false)));
  });
  if (!output.finish()) session.tell(faults, {});
  return session.code;
}

}  // namespace

int verb_check(Session& session) {
  if (needs_case(session)) return session.code;
  Faults faults;
  Output output(session.options.output, faults);
  for_each_case(session, nullptr, [&](Evaluation& evaluation) {
    if (!evaluation.faults.empty() || session.options.quiet) return;
    output.write(evaluation.document.sources.front().name +
                 (session.language == Language::fr ? " : rien à redire\n" : ": nothing wrong\n"));
  });
  if (!output.finish()) session.tell(faults, {});
  return session.code;
}

int verb_run(Session& session) {
  if (needs_case(session) || !session.check_only()) return session.code;
  return session.csv() ? run_to_csv(session) : run_to_reports(session);
}

}  // namespace habitat::cli
