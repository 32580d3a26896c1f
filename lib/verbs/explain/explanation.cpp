// SPDX-License-Identifier: Apache-2.0
#include "verbs/explain/explanation.hpp"

#include <set>

#include "messages/said.hpp"
#include "verbs/explain/explanation_tree.hpp"
#include "write/json_members.hpp"
#include "write/json_writer.hpp"

namespace habitat {
namespace {

constexpr std::size_t most_parts = 100;  // beyond, what decided the figure says more

// Writes a tree; a node that many stand on is told whole where it comes first.
class TreeJson {
 public:
  TreeJson(JsonWriter& into, const Explainer& explainer, int deepest)
      : json(into), explainer_(explainer), deepest_(deepest) {}

  void write(const Explained& entry, int depth) {
    json.member("name", entry.name);
    const std::string number = machine_number(entry.exact, entry.unit);
    json.key("value");
    number.empty() ? json.string(entry.exact.text()) : json.number(number);
    if (!entry.unit.empty()) json.member("unit", entry.unit);
    if (!entry.label.empty()) json.member("label", entry.label);
    if (!entry.formula.empty()) json.member("formula", entry.formula);
    if (!entry.rule.empty()) json.member("rule", entry.rule);
    if (!entry.source.empty()) json.member("source", entry.source);
    if (!entry.origin.empty()) json.member("origin", entry.origin);
    if (entry.children() == 0) return;
    // A figure that decided another one has its own step below it.
    if (depth > 1 && entry.found_in.empty() && depth <= deepest_ && entry.node != 0 &&
        !told_.insert(entry.node).second) {
      json.key("told_above");
      return json.flag(true);
    }
    json.key("from");
    json.begin_array();
    for (std::size_t i = 0; i < entry.children() && depth <= deepest_; ++i) {
      json.begin_object();
      write(child_of(entry, i, explainer_), depth + 1);
      json.end_object();
    }
    json.end_array();
  }

 private:
  JsonWriter& json;
  const Explainer& explainer_;
  const int deepest_;
  std::set<std::uint32_t> told_;
};

// A figure of the result or an input, which has no words of a step.
Explained entry_of(const Explainer& explainer, const ExplainedFigure& figure,
                   const HumanStyle& human) {
  Explained entry;
  entry.node = figure.node;
  entry.name = figure.path;
  entry.exact = figure.value;
  // A year is no amount: whole numbers that were not computed stand as they are.
  entry.value = figure.counted ? with_sign(figure.value.text(), figure.field.unit, human.language)
                               : human_quantity(figure.value, figure.field, human);
  entry.label = figure.field.label.in(human.language);
  entry.unit = figure.field.unit;
  entry.origin = figure.origin;
  if (figure.node != 0) explainer.fill(figure.node, entry);
  if (figure.node != 0 && entry.parts.size() <= most_parts) return entry;
  if (!figure.found_in.empty()) entry.parts.clear();
  for (const ExplainedFigure& one : figure.found_in)
    entry.found_in.push_back(entry_of(explainer, one, human));
  return entry;
}

// What was searched for or decided has no formula: its description says what was looked for. An
// amount of nought that nothing led to says so.
Explained root_entry(const Explainer& explainer, const ExplainedFigure& figure,
                     const HumanStyle& human) {
  Explained root = entry_of(explainer, figure, human);
  // A step that it alone stands on, under another name or the same, is the figure itself.
  while (root.parts.size() == 1 && root.found_in.empty() && root.formula.empty()) {
    const Explained& step = explainer.entry(root.parts.front());
    if (step.children() == 0) break;
    root.label = step.label, root.source = step.source, root.formula = step.formula;
    root.parts = std::vector(step.parts);
  }
  if (root.formula.empty()) root.rule = figure.field.doc.in(human.language);
  if (root.children() == 0 && figure.value.text() == "0" && !figure.field.unit.empty())
    root.rule = say(human.language, {"nothing in the case or in the dated data adds to it",
                                     "rien dans le cas ni dans les données datées ne s'y ajoute"});
  return root;
}

}  // namespace

std::string render_explanation(const Tape& tape, const ExplainedFigure& figure,
                               const OriginOf& origin_of, const ExplanationStyle& style) {
  const Explainer explainer(tape, origin_of, style.human);
  return explanation_tree(explainer, root_entry(explainer, figure, style.human), style);
}

std::string explanation_json(const Tape& tape, const ExplainedFigure& figure,
                             const OriginOf& origin_of, const ExplanationStyle& style) {
  const Explainer explainer(tape, origin_of, style.human);
  JsonWriter json(style.json_indent);
  json.begin_object();
  TreeJson(json, explainer, style.depth).write(root_entry(explainer, figure, style.human), 1);
  write_stamp(json, style.stamp);
  json.end_object();
  return json.take();
}

std::string missing_json(const std::string& figure, const std::vector<Missing>& reasons,
                         int indent) {
  JsonWriter json(indent);
  json.begin_object();
  json.member("name", figure);
  json.key("value");
  json.null();
  write_missing(json, reasons);
  json.end_object();
  return json.take();
}

}  // namespace habitat
