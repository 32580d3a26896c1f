// SPDX-License-Identifier: Apache-2.0
#include "verbs/session.hpp"

#include "describe/row_words.hpp"

#include <fmt/core.h>
#include <algorithm>
#include <cstdlib>
#include <thread>

#include "describe/path.hpp"
#include "files/output.hpp"
#include "law/law.hpp"
#include "law/parameters.hpp"
#include "messages/nearest.hpp"

namespace habitat::verbs {
namespace {

int code_of(Code code) {
  const std::string_view number = words_of(code).number;
  if (number.starts_with("E5")) return wrong_command;
  if (number.starts_with("E6")) return cannot_read_or_write;
  return input_refused;
}

// Whether what is missing is the figure, a part of it or what it stands in. Elements of a list may
// be named by position here and by key there: their list and member decide.
bool concerns(std::string_view missing, std::string_view figure) {
  const auto inside = [](std::string_view part, std::string_view whole) {
    return part.starts_with(whole) &&
           (part.size() == whole.size() || part[whole.size()] == '.' || part[whole.size()] == '[');
  };
  const std::string lacking = generic_path(missing), asked = generic_path(figure);
  return inside(lacking, asked) || inside(asked, lacking);
}

}  // namespace

std::vector<Missing> missing_of(const Evaluation& evaluation, const std::string& figure) {
  std::vector<Missing> reasons;
  for (const Missing& missing : evaluation.calculation->findings().missing)
    if (concerns(missing.figure, figure)) reasons.push_back(missing);
  return reasons;
}

std::string known_instead(const std::vector<std::string>& elements, const std::string& path) {
  return elements.empty() ? path.substr(0, path.find('[')) : listed(elements);
}

Program program() { return {HABITAT_VERSION, law::data_fingerprint, law::last_checked()}; }

DiagnosticStyle Session::diagnostics() const {
  return {language, request.diagnostics == "json" || sarif(), request.terminal.colour_in_errors};
}

HumanStyle Session::human() const {
  return {language, request.precision.empty() ? -1 : std::atoi(request.precision.c_str())};
}

PageStyle Session::page() const {
  PageStyle style;
  style.human = human();
  const bool to_terminal = request.output.empty() && request.terminal.output;
  style.colour = request.output.empty() && request.terminal.colour_in_output;
  style.lines = to_terminal;
  style.width = to_terminal ? request.terminal.width : 0;
  style.verbose = request.verbose;
  return style;
}

int Session::workers() const {
  if (const int asked = std::atoi(request.jobs.c_str()); asked > 0) return asked;
  return std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
}

void Session::show(const Faults& faults, const std::vector<Source>& sources) {
  const DiagnosticStyle style = diagnostics();
  if (!sarif()) return to_stderr(render_faults(faults, sources, style));
  for (const Diagnostic& diagnostic : diagnostics_of(faults, sources, style))
    gathered.push_back(sarif_of(diagnostic, language));
}

void Session::tell_gathered() const {
  if (sarif()) to_stderr(render_sarif(stamp(), gathered));
}

void Session::tell(const Faults& faults, const std::vector<Source>& sources) {
  if (faults.empty()) return;
  show(faults, sources);
  for (const Code of : faults.codes()) raise(code_of(of));
}

void Session::tell_rows(const Faults& faults, const std::vector<Source>& sources) {
  if (faults.empty()) return;
  show(faults, sources);
  raise(rows_failed);
}

void Session::tell_findings(const Evaluation& evaluation, bool has_page) {
  if (!evaluation.computed) return;
  const DiagnosticStyle style = diagnostics();
  if (request.strict && evaluation.calculation->findings().conclusion.is_negative())
    raise(verdict_negative);
  const bool for_people = std::any_of(request.targets.begin(), request.targets.end(),
                                      [](const Target& target) { return target.form->for_people; });
  const bool on_page = has_page && for_people && request.only.empty() && !style.json;
  std::vector<std::pair<Place, const Finding*>> told;
  for (const Finding& finding : evaluation.calculation->findings().findings) {
    const bool grave = finding.severity != Severity::note;
    if (grave && request.strict) raise(verdict_negative);
    // How a file was read is told where no page shows it.
    const bool of_reading = finding.code == decimal_commas_taken.number;
    if (request.quiet || (on_page && !(grave && request.strict)) ||
        !(grave || style.json || of_reading))
      continue;
    told.emplace_back(place_of(evaluation.places, finding.path), &finding);
  }
  std::stable_sort(told.begin(), told.end(),
                   [](const auto& a, const auto& b) { return in_order(a.first, b.first); });
  for (const auto& [place, finding] : told)
    show_finding(*finding, place, evaluation.document.sources);
}

void Session::show_finding(const Finding& finding, const Place& place,
                           const std::vector<Source>& sources) {
  const std::string& name = sources.front().name;
  if (sarif())
    gathered.push_back(sarif_of(diagnostic_of(finding, place, sources, name, language), language));
  else
    to_stderr(render_finding(finding, place, sources, name, diagnostics()));
}

void Session::tell_finding(const Finding& finding, const Place& place,
                           const std::vector<Source>& sources) {
  if (finding.severity != Severity::note && request.strict) raise(verdict_negative);
  if (!request.quiet) show_finding(finding, place, sources);
}

int Session::print(const std::string& text) {
  Faults faults;
  if (!write_output(file(), text, faults)) tell(faults, {});
  return code;
}

Stamp Session::stamp() const { return {std::string(tool.name), program()}; }

OverrideTexts Session::overrides() const {
  OverrideTexts texts;
  if (!request.as_of.empty()) texts.push_back({"--as-of", fmt::format("as_of={}", request.as_of)});
  for (std::size_t i = 0; i < request.set.size(); ++i)
    texts.push_back({fmt::format("--set[{}]", i + 1), request.set[i]});
  return texts;
}

OneCase& Session::shape() {
  if (!made_shape) made_shape = result_shape(tool);
  return *made_shape;
}

bool Session::check_only() {
  if (request.only.empty()) return true;
  const auto known = figure_paths(shape());
  Faults faults;
  for (const std::string& pattern : request.only) {
    const bool names = std::any_of(known.begin(), known.end(), [&](const std::string& path) {
      return glob(plain_path(pattern), plain_path(path)) || glob(pattern, plain_path(path));
    });
    if (!names) faults.push_back(unknown_figure(tool, pattern));
  }
  tell(faults, {});
  if (!faults.empty()) code = wrong_command;
  return faults.empty();
}

bool Session::check_elements(Evaluation& evaluation) {
  if (!evaluation.computed || !evaluation.faults.empty()) return true;
  Faults faults;
  const Slot results = evaluation.calculation->results();
  for (const std::string& pattern : request.only) {
    const auto bracket = pattern.find('[');
    if (bracket == pattern.npos || pattern.find("[]") == bracket) continue;
    const auto reasons = missing_of(evaluation, pattern);
    const bool lacks = std::any_of(reasons.begin(), reasons.end(),
                                   [](const Missing& one) { return one.asked; });
    if (lacks || Selection({pattern}).shows(results, {})) continue;
    const Found found = find_slot(results, pattern);
    faults.push_back(
        {Code::unknown_figure, {}, "", {pattern, "", known_instead(found.candidates, pattern)}});
  }
  if (faults.empty()) return true;
  // The option is at fault, not the case.
  show(faults, evaluation.document.sources);
  raise(wrong_command);
  return false;
}

}  // namespace habitat::verbs
