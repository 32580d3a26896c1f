// SPDX-License-Identifier: Apache-2.0
// check and run: read the cases, in the order given; say what is wrong; compute.
#include <algorithm>

#include "cli/progress.hpp"
#include "cli/targets.hpp"
#include "describe/nearest.hpp"
#include "describe/row_file.hpp"
#include "describe/said.hpp"
#include "formats/files.hpp"
#include "formats/utf8.hpp"

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
      evaluation = evaluate_case(session, std::move(*source), NumberKind::exact, wants);
      session.tell(evaluation.faults, evaluation.document.sources);
      session.tell_rows(evaluation.row_faults, evaluation.document.sources);
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

// Every form of the result that was asked for, with where it goes.
struct Outputs {
  explicit Outputs(Session& session) {
    WritingPlan plan{
        session.shape().results(), Selection(session.options.only), session.page(), {}, {}, {}};
    plan.csv = session.options.csv_dialect == "fr" ? french_csv : standard_csv;
    plan.several = session.options.words.size() > 1;
    plan.generator = fmt::format("{} {}", session.tool.name, HABITAT_VERSION);
    for (const Target& target : session.options.targets)
      writers.push_back(make_writer(target.format, plan));
  }

  template <class Holds>
  bool any(Holds&& holds) const {
    return std::any_of(writers.begin(), writers.end(),
                       [&](const auto& one) { return holds(*one); });
  }

  std::vector<std::unique_ptr<Writer>> writers;
};

// Hands the elements of a long list to the only form that was asked for: for several the result
// holds them.
class ToTheWriter : public ElementTaker {
 public:
  explicit ToTheWriter(Outputs& outputs) : outputs_(outputs) {}
  bool takes(std::string_view list) {
    return outputs_.writers.size() == 1 && writer().takes_elements(list);
  }
  void add(const Slot& element) override { writer().add_element(element); }
  void replace(std::size_t rank, const Slot& element) override {
    writer().replace_element(rank, element);
  }

 private:
  Writer& writer() { return *outputs_.writers.front(); }
  Outputs& outputs_;
};

// Whether what --only names is too much for a form; then it is told.
bool clashes(Session& session, const Outputs& outputs) {
  for (const auto& writer : outputs.writers)
    if (const auto parts = writer->clashing(); !parts.empty()) {
      session.tell({{Code::several_tables, {}, "", {listed(parts), parts.front()}}}, {});
      return true;
    }
  return false;
}

void finish(Session& session, Outputs& outputs) {
  std::vector<std::string> files;
  std::vector<LongText> texts;
  for (std::size_t i = 0; i < outputs.writers.size(); ++i) {
    LongText text = outputs.writers[i]->finish();
    // Where every case was refused there is nothing to put in the place of a file.
    if (text.empty() && session.code != done) continue;
    files.push_back(session.options.targets[i].file);
    texts.push_back(std::move(text));
  }
  if (!may_write(session, files)) return;
  Faults faults;
  for (std::size_t i = 0; i < files.size(); ++i)
    write_output(
        files[i], [&](const TakeText& take) { return texts[i].give(take); }, faults);
  session.tell(faults, {});
}

}  // namespace

int verb_check(Session& session) {
  if (needs_case(session)) return session.code;
  std::string text;
  for_each_case(session, nullptr, [&](Evaluation& evaluation) {
    // A column that nobody reads may be one whose name is mistyped.
    session.tell_findings(evaluation, column_passed_over.number);
    const bool sound = evaluation.faults.empty() && evaluation.row_faults.empty();
    if (!sound || session.options.quiet) return;
    text += say(session.language, {"{}: nothing wrong\n", "{} : rien à redire\n"},
                printable(evaluation.document.sources.front().name));
  });
  // Where every case was refused there is nothing to put in the place of a file.
  return text.empty() && session.code != done ? session.code : session.print(text);
}

int verb_run(Session& session) {
  if (needs_case(session) || !session.check_only()) return session.code;
  Outputs outputs(session);
  if (clashes(session, outputs)) return session.code;
  Wants wants = [&](std::string_view name) {
    return outputs.any([&](const Writer& one) { return one.may_want(name); });
  };
  wants.workers = session.workers();
  ToTheWriter to_the_writer(outputs);
  wants.taker = [&](std::string_view list) {
    return to_the_writer.takes(list) ? &to_the_writer : nullptr;
  };
  const bool defaults = outputs.any([](const Writer& one) { return one.lists_defaults(); });
  // A case is computed once for all outputs.
  for_each_case(session, wants, [&](Evaluation& evaluation) {
    session.tell_findings(evaluation);
    if (!session.check_elements(evaluation)) return;
    const Report report = report_of(session.tool, evaluation, program(), defaults);
    for (const auto& writer : outputs.writers) writer->add(report);
  });
  finish(session, outputs);
  return session.code;
}

}  // namespace habitat::cli
