// SPDX-License-Identifier: Apache-2.0
#include "verbs/explain/explain.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>

#include "describe/path.hpp"
#include "files/files.hpp"
#include "messages/nearest.hpp"
#include "messages/said.hpp"
#include "verbs/explain/deciding.hpp"
#include "verbs/explain/explanation.hpp"
#include "verbs/progress.hpp"

namespace habitat::verbs {
namespace {

std::string place_text(const Evaluation& evaluation, const Place& place) {
  const Source& source = evaluation.document.sources[static_cast<std::size_t>(place.source)];
  return fmt::format("{}:{}", source.name, place.line);
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
    // What is no input by name was read, or fitted, from rows.
    const bool of_rows = !found && !evaluation_.lists.empty();
    origin.origin = at != evaluation_.places.end() ? place_text(evaluation_, at->second)
                    : of_rows ? say(language_, {"rows of the files", "lignes des fichiers"})
                              : say(language_, {"default", "par défaut"});
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
      origin.origin =
          say(language_, {"law, from {}, {}: {}", "loi, depuis le {}, {} : {}"},
              human_date(from, language_), assumption.confidence_words, assumption.source);
    }
    return origin;
  }

  const Evaluation& evaluation_;
  Language language_;
};

// The values that a path names: one, or all the numbers of a group or table.
std::vector<ExplainedFigure> figures_under(const Found& found, Language language) {
  std::vector<ExplainedFigure> figures;
  const auto visit = [&](const std::string& path, const Slot& slot) {
    const bool alone = found.slot.is_scalar();
    if (slot.is_scalar() && slot.present() && (alone || slot.kind() == Kind::number))
      figures.push_back({path, slot.value(language), slot.field().name.empty() ? found.field : slot.field(),
                         slot.node(), slot.kind() == Kind::integer});
    return true;
  };
  walk(found.slot, visit, found.path);
  return figures;
}

// Explains one figure after the other, and gathers what is to be printed.
class Explanations {
 public:
  Explanations(Session& session, Evaluation& evaluation, const Tape& tape)
      : session_(session),
        evaluation_(evaluation),
        tape_(tape),
        origins_(evaluation, session.language) {
    style_.human = session.human();
    if (!session.request.depth.empty()) style_.depth = std::atoi(session.request.depth.c_str());
    style_.colour = session.page().colour;
    style_.width = session.page().width;
    style_.stamp = stamp_of(session.tool, evaluation, program());
    style_.json_indent = session.form() == json_form ? 2 : 0;
  }

  void explain(const std::string& path) {
    const Found found = find_slot(evaluation_.calculation->results(), path);
    if (!found) return explain_nothing(path, found);
    // Sentences in the language of the page; programs have them in one.
    const auto figures =
        figures_under(found, session_.json() ? Language::en : session_.language);
    if (figures.empty()) return explain_missing(path);
    const OriginOf origin_of = [&](const std::string& name) { return origins_(name); };
    for (ExplainedFigure figure : figures) {
      figure.found_in = deciding(figure, evaluation_, origin_of);
      if (figures.size() == 1) figure.path = path;  // under the name by which it was asked
      texts_.push_back(session_.json() ? explanation_json(tape_, figure, origin_of, style_)
                                       : rendered(figure, origin_of));
    }
  }

  std::string printed() const {
    if (session_.form() == json_form) return fmt::format("[\n{}\n]\n", fmt::join(texts_, ",\n"));
    if (texts_.empty()) return "";
    if (session_.json()) return fmt::format("{}\n", fmt::join(texts_, "\n"));
    return fmt::format("{}\n{}\n", fmt::join(texts_, "\n"), style_.stamp.line(session_.language));
  }

 private:
  // As deep as was asked for; else as deep as two screens show.
  std::string rendered(const ExplainedFigure& figure, const OriginOf& origin_of) {
    constexpr std::ptrdiff_t two_screens = 50;
    ExplanationStyle style = style_;
    std::string text = render_explanation(tape_, figure, origin_of, style);
    while (session_.request.depth.empty() && style.depth > 1 &&
           std::count(text.begin(), text.end(), '\n') > two_screens) {
      --style.depth;
      text = render_explanation(tape_, figure, origin_of, style);
    }
    return text;
  }

  // No slot bears the path: nothing of the kind exists, or this result does not have that element.
  void explain_nothing(const std::string& path, const Found& found) {
    const auto known = figure_paths(session_.shape());
    const bool figure = std::find(known.begin(), known.end(), generic_path(path)) != known.end();
    if (!found.several.empty()) {
      session_.tell({{Code::ambiguous_figure, {}, "", {path, listed_briefly(found.several)}}}, {});
    } else if (!figure) {
      session_.tell({unknown_figure(session_.tool, path)}, {});
    } else if (found.candidates.empty() &&
               (path.find('[') == path.npos || !missing_of(evaluation_, path).empty())) {
      return explain_missing(path);
    } else {
      session_.tell({{Code::unknown_figure,
                      {},
                      "",
                      {found.unknown, "", known_instead(found.candidates, path)}}},
                    {});
    }
    session_.code = wrong_command;
  }

  void explain_missing(const std::string& figure) {
    const std::vector<Missing> reasons = missing_of(evaluation_, figure);
    texts_.push_back(session_.json() ? missing_json(figure, reasons, style_.json_indent)
                                     : missing_text(figure, reasons));
  }

  std::string missing_text(const std::string& figure, const std::vector<Missing>& reasons) const {
    std::string text =
        say(session_.language, {"{} has no value\n", "{} n'a pas de valeur\n"}, figure);
    for (const Missing& missing : reasons)
      text += !missing.asked ? say(session_.language,
                                   {"the case does not ask for {}; {} would\n",
                                    "le cas ne demande pas {} ; {} le demanderait\n"},
                                   missing.figure, listed(missing.inputs))
              : missing.lacks_input()
                  ? say(session_.language,
                        {"{} is missing, for want of {}\n", "{} manque, faute de {}\n"},
                        missing.figure, listed(missing.inputs))
                  : say(session_.language, {"{} has no value: {}\n", "{} n'a pas de valeur : {}\n"},
                        missing.figure, missing.reason);
    return text;
  }

  Session& session_;
  Evaluation& evaluation_;
  const Tape& tape_;
  Origins origins_;
  ExplanationStyle style_;
  std::vector<std::string> texts_;
};

// The figures asked for and those that decide them: no more has to be traced.
Selection figures_behind(Session& session, std::vector<std::string> paths) {
  const Slot shape = session.shape().results();
  for (std::size_t i = 0; i < paths.size(); ++i) {
    std::string first = generic_path(paths[i]);
    for (auto at = first.find("[]"); at != first.npos; at = first.find("[]"))
      first.insert(at + 1, "0");
    const Found found = find_slot(shape, first);
    if (!found) continue;
    walk(found.slot, [&](const std::string&, const Slot& slot) {
      std::string_view behind = slot.field().found_in;
      while (!behind.empty()) {
        const auto end = std::min(behind.find(", "), behind.size());
        add_once(paths, std::string(behind.substr(0, end)));
        behind.remove_prefix(std::min(end + 2, behind.size()));
      }
      return true;
    });
  }
  return Selection(paths);
}

}  // namespace

int verb_explain(Session& session) {
  const auto& words = session.request.words;
  if (words.size() < 2) {
    session.tell({{Code::figure_missing, {}, "", {std::string(session.tool.name)}}}, {});
    return session.code;
  }
  Faults faults;
  auto source = read_file(words[0], faults);
  session.tell(faults, {});
  if (!source) return session.code;
  const Recording recording;
  const Selection asked = figures_behind(session, {words.begin() + 1, words.end()});
  Evaluation evaluation =
      evaluate_case(session, std::move(*source), NumberKind::traced,
                    [&](std::string_view name) { return asked.may_want(name); });
  session.tell(evaluation.faults, evaluation.document.sources);
  session.tell_rows(evaluation.row_faults, evaluation.document.sources);
  if (!evaluation.faults.empty()) return session.code;
  session.tell_findings(evaluation);
  Explanations explanations(session, evaluation, recording.tape());
  for (std::size_t i = 1; i < words.size(); ++i) explanations.explain(words[i]);
  return session.print(explanations.printed());
}

}  // namespace habitat::verbs
