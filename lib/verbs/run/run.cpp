// SPDX-License-Identifier: Apache-2.0
#include "verbs/run/run.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "files/output.hpp"
#include "messages/nearest.hpp"
#include "verbs/cases.hpp"
#include "verbs/outputs.hpp"

namespace habitat::verbs {
namespace {

// Every form of the result that was asked for, with where it goes.
struct Outputs {
  explicit Outputs(Session& session) {
    WritingPlan plan{
        session.shape().results(), Selection(session.request.only), session.page(), {}, {}, {}};
    plan.csv = session.request.csv_dialect == "fr" ? french_csv : standard_csv;
    if (session.request.csv_dialect == "fr") plan.csv.labels = session.page().human.language;
    plan.csv.units = session.request.header != "plain";
    plan.several = session.request.words.size() > 1;
    plan.generator = fmt::format("{} {}", session.tool.name, HABITAT_VERSION);
    for (const Target& target : session.request.targets)
      writers.push_back(target.form->writer(plan));
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

// Told before anything is computed.
bool lacks_something(Session& session, const Outputs& outputs) {
  Faults faults;
  for (const auto& writer : outputs.writers)
    if (!writer->can_write(faults)) break;
  session.tell(faults, {});
  return !faults.empty();
}

void finish(Session& session, Outputs& outputs) {
  std::vector<std::string> files;
  std::vector<LongText> texts;
  Faults faults;
  for (std::size_t i = 0; i < outputs.writers.size(); ++i) {
    LongText text = outputs.writers[i]->finish(faults);
    // Where every case was refused there is nothing to put in the place of a file.
    if (text.empty() && session.code != done) continue;
    files.push_back(session.request.targets[i].file);
    texts.push_back(std::move(text));
  }
  session.tell(faults, {});
  if (!faults.empty() || !may_write(session, files)) return;
  for (std::size_t i = 0; i < files.size(); ++i)
    write_output(
        files[i], [&](const TakeText& take) { return texts[i].give(take); }, faults);
  session.tell(faults, {});
}

}  // namespace

int verb_run(Session& session) {
  if (needs_case(session) || !session.check_only()) return session.code;
  Outputs outputs(session);
  if (clashes(session, outputs) || lacks_something(session, outputs)) return session.code;
  Wants wants = [&](std::string_view name) {
    return outputs.any([&](const Writer& one) { return one.may_want(name); });
  };
  wants.workers = session.workers();
  wants.verdict = session.request.strict;
  ToTheWriter to_the_writer(outputs);
  wants.taker = [&](std::string_view list) {
    return to_the_writer.takes(list) ? &to_the_writer : nullptr;
  };
  const bool defaults = outputs.any([](const Writer& one) { return one.lists_defaults(); });
  // A case is computed once for all outputs.
  bool refused = false;
  for_each_case(session, wants, [&](Evaluation& evaluation) {
    session.tell_findings(evaluation);
    if (!session.check_elements(evaluation)) {
      refused = true;
      return;
    }
    const Report report = report_of(session.tool, evaluation, program(), defaults);
    for (const auto& writer : outputs.writers) writer->add(report);
  });
  if (!refused) finish(session, outputs);
  return session.code;
}

}  // namespace habitat::verbs
