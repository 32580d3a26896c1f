// SPDX-License-Identifier: Apache-2.0
#include "law/uses.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "describe/export_words.hpp"
#include "describe/row_words.hpp"
#include "law/remedies.hpp"
#include "messages/nearest.hpp"
#include "messages/said.hpp"

namespace habitat::law {
namespace {

enum class UseAlert { remembered, several_remembered, unknown, beyond_checked };

constexpr NamedWords<UseAlert> alert_table[] = {
    says(
        UseAlert::remembered, "A203", Severity::warning,
        {"{0} ({1}) is remembered, not verified: set it in the case, under \"parameters\"",
         "{0} ({1}) est cité de mémoire, non vérifié : le poser dans le cas, sous « parameters »"}),
    says(UseAlert::several_remembered, "A203", Severity::warning,
         {"{0} figures are remembered, not verified: {1}; set them in the case, under "
          "\"parameters\"",
          "{0} chiffres sont cités de mémoire, non vérifiés : {1} ; les poser dans le cas, sous "
          "« parameters »"}),
    says(UseAlert::unknown, "A295", Severity::warning,
         {"no value of {0} is known at that date, for want of which there is no {1}: set it in the "
          "case, under \"parameters\"",
          "aucune valeur de {0} n'est connue à cette date, faute de quoi il n'y a pas de {1} : la "
          "poser dans le cas, sous « parameters »"}),
    says(UseAlert::beyond_checked, "A303", Severity::note,
         {"figures last checked on {1} are taken for dates up to {2}, and may have changed: {0}",
          "des chiffres vérifiés le {1} pour la dernière fois sont pris pour des dates allant au "
          "{2}, et ont pu changer : {0}"}),
};

consteval const FindingWords& words_of(UseAlert code) { return words_in(alert_table, code); }

// Each by itself with its label; many of them in one sentence.
void tell_remembered(const std::vector<const Parameter*>& remembered, Findings& findings) {
  constexpr std::size_t most_alone = 3;
  std::vector<std::string> paths;
  for (const Parameter* parameter : remembered) add_once(paths, std::string(parameter->path));
  if (paths.size() > most_alone)
    return alert<UseAlert::several_remembered>(findings, "parameters", std::to_string(paths.size()),
                                               listed(paths));
  for (const Parameter* parameter : remembered)
    alert<UseAlert::remembered>(findings, "parameters", std::string(parameter->path),
                                parameter->label);
}

}  // namespace

void report_unknown(Findings& findings) {
  constexpr std::string_view open = "parameters[";
  std::vector<std::pair<std::string, std::vector<std::string>>> figures_of;
  for (const Missing& one : findings.missing)
    for (const std::string& input : one.inputs) {
      if (!input.starts_with(open)) continue;
      const std::string path = input.substr(open.size(), input.size() - open.size() - 1);
      auto known = std::find_if(figures_of.begin(), figures_of.end(),
                                [&](const auto& of) { return of.first == path; });
      if (known == figures_of.end()) known = figures_of.insert(figures_of.end(), {path, {}});
      add_once(known->second, one.figure);
    }
  for (const auto& [path, figures] : figures_of)
    alert<UseAlert::unknown>(findings, "parameters", path, listed_briefly(figures));
}

void report_uses(const Law& law, Findings& findings) {
  std::vector<std::string> later;
  std::vector<const Parameter*> remembered;
  Date checked, latest;
  findings.assumptions.reserve(findings.assumptions.size() + law.uses().size());
  for (const Use& use : law.uses()) {
    const Parameter& parameter = *use.parameter;
    const std::string path(parameter.path);
    if (use.overridden) {
      findings.assumptions.push_back({path,
                                      Value(*use.overridden),
                                      std::string(parameter.unit),
                                      "parameters",
                                      "",
                                      "",
                                      {},
                                      parameter.label});
      continue;
    }
    const DatedValue& value = *use.value;
    findings.assumptions.push_back({path, number_or_words(value.value), std::string(parameter.unit),
                                    "law", std::string(word_of(value.confidence)),
                                    to_text(value.from), value.source, parameter.label,
                                    label_of(value.confidence)});
    if (value.confidence == Confidence::remembered) remembered.push_back(&parameter);
    if (use.date > parameter.checked) {
      add_once(later, path);
      checked = std::max(checked, parameter.checked);
      latest = std::max(latest, use.date);
    }
  }
  tell_remembered(remembered, findings);
  if (later.empty()) return;
  // One note for all: a case that lets next year reads most of its figures beyond the last check.
  constexpr std::size_t most_named = 3;
  const Message which = later.size() <= most_named
                            ? Message(listed(later))
                            : message({"{} figures", "{} chiffres"}, later.size());
  alert<UseAlert::beyond_checked>(findings, "", Text{which.en, which.in(Language::fr)},
                                  to_text(checked), to_text(latest));
}

std::vector<FindingWords> with_use_words(std::vector<FindingWords> words) {
  for (const auto& alert : alert_table) words.push_back(alert.words);
  words.insert(words.end(), std::begin(words_of_rows), std::end(words_of_rows));
  words.insert(words.end(), std::begin(exports::all_words), std::end(exports::all_words));
  std::stable_sort(words.begin(), words.end(), [](const FindingWords& a, const FindingWords& b) {
    return a.number < b.number;
  });
  return words;
}

std::vector<Remedy> with_use_remedies(std::initializer_list<std::span<const Remedy>> tables) {
  std::vector<Remedy> remedies(std::begin(use_remedies), std::end(use_remedies));
  for (const std::span<const Remedy>& table : tables)
    remedies.insert(remedies.end(), table.begin(), table.end());
  return remedies;
}

}  // namespace habitat::law
