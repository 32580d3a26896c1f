// SPDX-License-Identifier: Apache-2.0
// What has to be known of a page: alerts, what has no value and why, on which figures it rests.
#include <algorithm>

#include "describe/nearest.hpp"
#include "describe/path.hpp"
#include "formats/page_text.hpp"
#include "formats/text_table.hpp"
#include "formats/utf8.hpp"
#include "numbers/decimal_text.hpp"

namespace habitat {
namespace {

class PageNotes : PageText {
 public:
  PageNotes(const Report& report, const Selection& only, const PageStyle& style)
      : PageText(style), report_(report), only_(only) {}

  std::string render() {
    notes();
    if (only_.everything()) basis();
    text_ += "\n" + wrap(report_.stamp.line(style_.human.language), width(), 2);
    return std::move(text_);
  }

 private:
  void notes() {
    const Findings& findings = *report_.findings;
    std::vector<Missing> missing;
    for (const Missing& one : findings.missing)
      if (only_.may_want(one.figure.substr(0, one.figure.find_first_of(".["))))
        missing.push_back(one);
    const bool any = only_.everything() && !findings.findings.empty();
    if (missing.empty() && !any) return;
    title(say("Notes", "Remarques"));
    if (any) told(findings, {Severity::control, Severity::warning});
    for (const auto& [figures, inputs] : missing_lines(missing))
      text_ += wrap(say("- no value: ", "- sans valeur : ") + printable(figures) +
                        say("; to be given: ", " ; à donner : ") + printable(inputs),
                    width(), 2);
    if (any) told(findings, {Severity::note});
  }

  void told(const Findings& findings, std::initializer_list<Severity> severities) {
    for (const Severity severity : severities)
      for (const Finding& finding : findings.findings)
        if (finding.severity == severity)
          text_ += wrap(mark(severity) + finding.code + " " +
                            printable(finding.message.in(style_.human.language)),
                        width(), 2);
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
        same->first += ", " + figure;
    }
    return lines;
  }

  std::string mark(Severity severity) const {
    if (severity == Severity::note) return "- ";
    return style_.colour ? "\x1b[33m!\x1b[0m " : "! ";
  }

  // A value without unit: a date, a word, a year, or a number with decimals.
  std::string bare_value(const std::string& value) const {
    const bool decimals = is_decimal_text(value) && value.find('.') != value.npos;
    return decimals ? grouped_text(value, french_) : value;
  }

  // On which dated data the page rests, by how far they can be trusted; with -v each with its text,
  // and the defaults.
  void basis() {
    if (style_.verbose) return basis_in_full();
    std::vector<std::pair<std::string, std::vector<const Assumption*>>> groups;  // by confidence
    for (const Assumption& assumption : report_.assumptions) {
      if (assumption.origin == "default") continue;
      const std::string words =
          assumption.origin == "parameters"
              ? say("set by the case", "posé par le cas")
              : std::string(assumption.confidence_words.in(style_.human.language));
      auto group = std::find_if(groups.begin(), groups.end(),
                                [&](const auto& one) { return one.first == words; });
      if (group == groups.end()) group = groups.insert(groups.end(), {words, {}});
      group->second.push_back(&assumption);
    }
    if (!groups.empty())
      title(say("Rests on (-v for the texts)", "Repose sur (-v pour les textes)"));
    for (const auto& [words, figures] : groups)
      text_ += wrap(printable("- " + words + say(": ", " : ") + in_a_row(figures)), width(), 2);
  }

  // "a 2 % (2009), b.1 to b.6 10, 20... (2026)": numbered figures of one date go together.
  std::string in_a_row(const std::vector<const Assumption*>& figures) const {
    std::string text;
    for (std::size_t i = 0; i < figures.size(); ++i) {
      const Assumption& first = *figures[i];
      std::size_t last = i;
      while (last + 1 < figures.size() && follows(*figures[last + 1], first)) ++last;
      text += text.empty() ? "" : ", ";
      if (last == i) {
        text += figure_of(first);
      } else {
        text += first.path + say(" to ", " à ") + digits_of(figures[last]->path) + say(": ", " : ");
        for (std::size_t k = i; k <= last; ++k)
          text += (k == i ? "" : " / ") + value_of(*figures[k], k == last);
      }
      if (first.origin == "law") text += " (" + first.from.substr(0, 4) + ")";
      i = last;
    }
    return text;
  }

  static std::string digits_of(const std::string& path) {
    return path.substr(path.find_last_not_of("0123456789") + 1);
  }
  static bool follows(const Assumption& next, const Assumption& first) {
    const auto stem = [](const std::string& path) {
      return path.substr(0, path.find_last_not_of("0123456789") + 1);
    };
    return !digits_of(first.path).empty() && stem(next.path) == stem(first.path) &&
           next.from == first.from && next.origin == first.origin;
  }

  // With the digits it has: 0.045 % is not 0.05 %, and 1,011 EUR not 1,011.00 EUR.
  std::string value_of(const Assumption& assumption, bool with_unit) const {
    Field field;
    if (assumption.unit.empty()) return bare_value(assumption.value);
    field.unit = assumption.unit;
    field.digits = decimals_of(trim_text(in_unit(assumption.value, assumption.unit)));
    return with_unit ? human_quantity(assumption.value, field, style_.human)
                     : human_number(assumption.value, field, style_.human);
  }

  std::string figure_of(const Assumption& assumption) const {
    return assumption.path + " " + value_of(assumption, true);
  }

  void basis_in_full() {
    bool first = true;
    for (const Assumption& assumption : report_.assumptions) {
      if (first) title(say("Rests on", "Repose sur"));
      first = false;
      std::string line = "- " + figure_of(assumption);
      if (assumption.origin == "law")
        line += say(" from ", " depuis ") + assumption.from + ", " +
                std::string(assumption.confidence_words.in(style_.human.language));
      if (assumption.origin == "parameters") line += say(", set by the case", ", posé par le cas");
      if (assumption.origin == "default") line += say(", default", ", par défaut");
      if (!assumption.source.empty()) line += " (" + assumption.source + ")";
      text_ += wrap(printable(line), width(), 2);
    }
  }

  const Report& report_;
  const Selection& only_;
};

}  // namespace

std::string render_page_notes(const Report& report, const Selection& only, const PageStyle& style) {
  return PageNotes(report, only, style).render();
}

}  // namespace habitat
