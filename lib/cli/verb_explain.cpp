// SPDX-License-Identifier: Apache-2.0
// explain CASE FIGURE...: the same computation as run, with its trace.
#include <cstdlib>

#include "cli/session.hpp"
#include "describe/path.hpp"
#include "formats/explanation.hpp"
#include "formats/files.hpp"

namespace habitat::cli {
namespace {

std::string place_text(const Evaluation& evaluation, const Place& place) {
  const Source& source = evaluation.document.sources[static_cast<std::size_t>(place.source)];
  return source.name + ":" + std::to_string(place.line);
}

// Where an input of a trace comes from: a line of the case, a default, the law with date and text.
class Origins {
 public:
  Origins(const Evaluation& evaluation, Language language)
      : evaluation_(evaluation), language_(language) {}

  InputOrigin operator()(const std::string& name) const {
    if (name.starts_with("law:"))
      return of_law(name.substr(4, name.find('@') - 4), name.substr(name.find('@') + 1));
    InputOrigin origin;
    origin.path = name;
    const Found found = find_slot(evaluation_.calculation->inputs(), name);
    if (found) origin.field = found.field;
    const auto at = evaluation_.places.find(name);
    origin.origin = at != evaluation_.places.end() ? place_text(evaluation_, at->second)
                    : language_ == Language::fr    ? "par défaut"
                                                   : "default";
    return origin;
  }

 private:
  InputOrigin of_law(const std::string& path, const std::string& from) const {
    InputOrigin origin;
    origin.path = path;
    for (const Assumption& assumption : evaluation_.calculation->findings().assumptions) {
      if (assumption.path != path || assumption.from != from) continue;
      origin.field.unit = assumption.unit;
      origin.field.label = assumption.label;
      origin.origin = (language_ == Language::fr ? "loi, depuis le " : "law, from ") + from + ", " +
                      assumption.confidence + ": " + assumption.source;
    }
    return origin;
  }

  const Evaluation& evaluation_;
  Language language_;
};

// The numbers that a path names: one, or all those of a group or table.
std::vector<ExplainedFigure> figures_under(const Found& found) {
  std::vector<ExplainedFigure> figures;
  walk(
      found.slot,
      [&](const std::string& path, const Slot& slot) {
        if (slot.is_scalar() && slot.present() && slot.kind() == Kind::number)
          figures.push_back({path, slot.get(),
                             slot.field().name.empty() ? found.field : slot.field(), slot.node()});
        return true;
      },
      found.path);
  return figures;
}

void explain_missing(Session& session, const Evaluation& evaluation, const std::string& figure,
                     Output& output) {
  const bool french = session.language == Language::fr;
  std::string text = figure + (french ? " n'a pas de valeur" : " has no value");
  for (const Missing& missing : evaluation.calculation->findings().missing) {
    const bool concerns =
        figure.starts_with(missing.figure) || missing.figure.starts_with(figure) ||
        generic_path(missing.figure).substr(0, generic_path(missing.figure).find('[')) ==
            generic_path(figure).substr(0, generic_path(figure).find_first_of("[."));
    if (!concerns) continue;
    text += "\n" + missing.figure + (french ? " manque, faute de " : " is missing, for want of ");
    for (std::size_t i = 0; i < missing.inputs.size(); ++i)
      text += (i == 0 ? "" : ", ") + missing.inputs[i];
  }
  output.write(text + "\n");
}

void explain_one(Session& session, Evaluation& evaluation, const Tape& tape,
                 const std::string& path, Output& output, bool& first) {
  const Found found = find_slot(evaluation.calculation->results(), path);
  if (!found) {
    if (!found.several.empty()) {
      std::string list;
      for (const auto& one : found.several) list += (list.empty() ? "" : ", ") + one;
      session.tell({{Code::ambiguous_figure, {}, "", {path, list}}}, {});
    } else {
      const auto known = figure_paths(session.tool);
      bool shape = false;
      for (const auto& figure : known) shape |= figure == generic_path(path);
      if (shape) return explain_missing(session, evaluation, path, output);
      session.tell({unknown_figure(session.tool, path)}, {});
    }
    session.code = wrong_command;
    return;
  }
  const auto figures = figures_under(found);
  if (figures.empty()) return explain_missing(session, evaluation, path, output);
  const Origins origins(evaluation, session.language);
  const OriginOf origin_of = [&](const std::string& name) { return origins(name); };
  ExplanationStyle style;
  style.human = session.human();
  style.depth = session.options.depth.empty() ? 3 : std::atoi(session.options.depth.c_str());
  style.colour = session.page().colour;
  style.width = session.page().width;
  for (ExplainedFigure figure : figures) {
    if (figures.size() == 1) figure.path = path;  // under the name by which it was asked
    if (session.json())
      output.write((first ? "" : ",\n") + explanation_json(tape, figure, origin_of, style));
    else
      output.write((first ? "" : "\n") + render_explanation(tape, figure, origin_of, style));
    first = false;
  }
}

}  // namespace

int verb_explain(Session& session) {
  const auto& words = session.options.words;
  if (words.size() < 2) {
    session.tell({{Code::figure_missing, {}, "", {std::string(session.tool.name)}}}, {});
    return session.code;
  }
  Faults faults;
  auto source = read_file(words[0], faults);
  session.tell(faults, {});
  if (!source) return session.code;
  const Recording recording;
  Evaluation evaluation =
      evaluate(session.tool, std::move(*source), session.overrides(), NumberKind::traced);
  session.tell(evaluation.faults, evaluation.document.sources);
  if (!evaluation.faults.empty()) return session.code;
  Output output(session.options.output, faults);
  bool first = true;
  if (session.json()) output.write("[\n");
  for (std::size_t i = 1; i < words.size(); ++i)
    explain_one(session, evaluation, recording.tape(), words[i], output, first);
  if (session.json()) output.write("\n]\n");
  if (!output.finish()) session.tell(faults, {});
  return session.code;
}

}  // namespace habitat::cli
