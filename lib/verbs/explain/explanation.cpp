// SPDX-License-Identifier: Apache-2.0
#include "verbs/explain/explanation.hpp"

#include "messages/said.hpp"
#include "verbs/explain/explanation_tree.hpp"
#include "write/json_members.hpp"
#include "write/json_writer.hpp"

namespace habitat {
namespace {

constexpr std::size_t most_parts = 100;  // beyond, what decided the figure says more

void write_members(JsonWriter& json, const Explainer& explainer, const Explained& entry, int depth,
                   int deepest) {
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
  json.key("from");
  json.begin_array();
  for (std::size_t i = 0; i < entry.children() && depth <= deepest; ++i) {
    json.begin_object();
    write_members(json, explainer, child_of(entry, i, explainer), depth + 1, deepest);
    json.end_object();
  }
  json.end_array();
}

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
  write_members(json, explainer, root_entry(explainer, figure, style.human), 1, style.depth);
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
