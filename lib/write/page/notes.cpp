// SPDX-License-Identifier: Apache-2.0
#include "write/page/notes.hpp"

#include <algorithm>

#include "describe/path.hpp"
#include "messages/nearest.hpp"
#include "messages/said.hpp"
#include "messages/utf8.hpp"
#include "write/diagnostics.hpp"
#include "write/wording.hpp"

namespace habitat {
namespace {

class Notes : Wording {
 public:
  Notes(const Report& report, const Selection& only, const HumanStyle& human)
      : Wording(human), report_(report), only_(only) {}

  std::vector<PageLine> lines() {
    if (!report_.findings) return {};
    if (only_.everything()) tell_rows();
    if (only_.everything()) tell({Severity::control, Severity::warning});
    tell_missing();
    if (only_.everything()) tell({Severity::note});
    return std::move(lines_);
  }
  std::vector<PageLine> of_missing() {
    if (report_.findings) tell_missing();
    return std::move(lines_);
  }

 private:
  void tell_missing() {
    tell_reasons();
    for (const auto& [figures, inputs] : missing_lines(missing()))
      lines_.push_back(
          {false, say({"no value: {}; to be given: {}", "sans valeur : {} ; à donner : {}"},
                      printable(figures), printable(inputs))});
  }
  std::vector<Missing> missing() const {
    std::vector<Missing> wanted;
    for (const Missing& one : report_.findings->missing)
      if (one.lacks_input() && is_wanted(one)) wanted.push_back(one);
    return wanted;
  }
  bool is_wanted(const Missing& one) const {
    return only_.may_want(one.figure.substr(0, one.figure.find_first_of(".[")));
  }

  // Figures that nothing in the case could give a value; those of one reason share a line.
  void tell_reasons() {
    std::vector<std::pair<std::string, std::string>> figures_of;
    for (const Missing& one : report_.findings->missing) {
      if (one.reason.empty() || !one.asked || !is_wanted(one)) continue;
      const std::string& reason = one.reason.in(human_.language);
      const auto same = std::find_if(figures_of.begin(), figures_of.end(),
                                     [&](const auto& of) { return of.first == reason; });
      if (same == figures_of.end())
        figures_of.emplace_back(reason, one.figure);
      else
        same->second = fmt::format("{}, {}", same->second, one.figure);
    }
    for (const auto& [reason, figures] : figures_of)
      lines_.push_back(
          {false, say({"no value: {}; {}", "sans valeur : {} ; {}"}, printable(figures), reason)});
  }

  // Faults of rows, the first of them: all of them are told as errors.
  void tell_rows() {
    constexpr std::size_t most = 10;
    if (!report_.row_faults || report_.row_faults->empty()) return;
    const auto all =
        diagnostics_of(*report_.row_faults, *report_.sources, {.language = human_.language});
    const std::size_t told = std::min(most, all.size());
    for (std::size_t i = 0; i < told; ++i)
      lines_.push_back({true, printable(fmt::format("{} {}: {}", all[i].code, place_words(all[i]),
                                                    all[i].message))});
    if (const auto rest = static_cast<long long>(report_.row_faults->count() - told); rest > 0)
      lines_.push_back(
          {true, say_counted(human_.language, rest, {"and {} more error", "et {} autre erreur"},
                             {"and {} more errors", "et {} autres erreurs"})});
  }

  void tell(std::initializer_list<Severity> severities) {
    for (const Severity severity : severities)
      for (const Finding& finding : report_.findings->findings)
        if (finding.severity == severity) {
          const bool grave = severity != Severity::note;
          lines_.push_back({grave, printable(finding.message.in(human_.language)), finding.code,
                            grave ? remedy_of(finding.code) : ""});
        }
  }
  std::string remedy_of(const std::string& code) const {
    for (const Remedy& one : report_.remedies)
      if (one.number == code) return in_language(one.words);
    return "";
  }

  // Inputs that every element of a list lacks, as one: "loans[].rate". Where only some lack it,
  // each by its position.
  std::vector<std::string> shortest(const std::vector<std::string>& inputs) const {
    std::vector<std::string> list;
    for (const std::string& input : inputs) {
      const std::string generic = generic_path(input);
      const auto lacking = std::count_if(inputs.begin(), inputs.end(), [&](const auto& other) {
        return generic_path(other) == generic;
      });
      const Entry* all =
          report_.inputs ? report_.inputs->find(input.substr(0, input.find('['))) : nullptr;
      const bool whole = all && static_cast<std::size_t>(lacking) == all->value.entries.size();
      add_once(list, whole ? generic : input);
    }
    return list;
  }

  // Elements of a list that lack something are told as one, and figures that lack the same inputs
  // share a line: the tables show which ones are empty.
  std::vector<std::pair<std::string, std::string>> missing_lines(
      const std::vector<Missing>& all) const {
    std::vector<std::pair<std::string, std::vector<std::string>>> figures;
    for (const Missing& missing : all) {
      const std::string name = generic_path(missing.figure);
      auto same = std::find_if(figures.begin(), figures.end(),
                               [&](const auto& figure) { return figure.first == name; });
      if (same == figures.end()) same = figures.insert(figures.end(), {name, {}});
      for (const auto& input : missing.inputs) add_once(same->second, input);
    }
    std::vector<std::pair<std::string, std::string>> lines;
    for (const auto& [figure, inputs] : figures) {
      const std::string list = listed(shortest(inputs));
      const auto same = std::find_if(lines.begin(), lines.end(),
                                     [&](const auto& line) { return line.second == list; });
      if (same == lines.end())
        lines.emplace_back(figure, list);
      else
        same->first = fmt::format("{}, {}", same->first, figure);
    }
    return lines;
  }

  const Report& report_;
  const Selection& only_;
  std::vector<PageLine> lines_;
};

}  // namespace

std::vector<PageLine> page_notes(const Report& report, const Selection& only,
                                 const HumanStyle& human) {
  return Notes(report, only, human).lines();
}

std::vector<PageLine> missing_notes(const Report& report, const HumanStyle& human) {
  const Selection all;
  return Notes(report, all, human).of_missing();
}

}  // namespace habitat
