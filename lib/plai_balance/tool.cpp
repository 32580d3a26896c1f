// SPDX-License-Identifier: Apache-2.0
#include "plai_balance/tool.hpp"

#include <algorithm>

#include "describe/nearest.hpp"
#include "plai_balance/calculation.hpp"
#include "plai_balance/examples.hpp"

namespace habitat::plai_balance {

void report_uses(const Law& law, Findings& findings) {
  std::vector<std::string> later;
  Date checked, latest;
  for (const law::Use& use : law.uses()) {
    const Parameter& parameter = *use.parameter;
    const std::string path(parameter.path);
    if (!use.overridden.empty()) {
      findings.assumptions.push_back({path,
                                      use.overridden,
                                      std::string(parameter.unit),
                                      "parameters",
                                      "",
                                      "",
                                      {},
                                      parameter.label});
      continue;
    }
    const law::DatedValue& value = *use.value;
    findings.assumptions.push_back({path, std::string(value.value), std::string(parameter.unit),
                                    "law", std::string(word_of(value.confidence)),
                                    to_text(value.from), value.source, parameter.label,
                                    label_of(value.confidence)});
    if (value.confidence == law::Confidence::remembered)
      alert(findings, AlertCode::remembered,
            {path, std::string(parameter.label.en), std::string(parameter.label.fr)}, "parameters");
    if (use.date > parameter.checked) {
      add_once(later, path);
      checked = std::max(checked, parameter.checked);
      latest = std::max(latest, use.date);
    }
  }
  if (later.empty()) return;
  // One note for all: a case that lets next year reads most of its figures beyond the last check.
  constexpr std::size_t most_named = 3;
  const std::string which =
      later.size() <= most_named ? listed(later) : std::to_string(later.size()) + " (-v)";
  alert(findings, AlertCode::beyond_checked, {which, to_text(checked), to_text(latest)});
}

namespace {

std::vector<FindingWords> alert_words() {
  std::vector<FindingWords> all;
  for (const AlertWords& words : alert_table())
    all.push_back({words.number, words.severity, words.message});
  return all;
}

}  // namespace

const Tool& tool() {
  static const Tool plai_balance{
      .name = "plai-balance",
      .question = {"Does this very-social rental operation balance?",
                   "Cette opération locative très sociale s'équilibre-t-elle ?"},
      .example = "scenarios/plai-balance/plai-adapte-3-dwellings.yaml",
      .example_figure = "solved.equilibrium_rent",
      .make =
          [](NumberKind kind) {
            return kind == NumberKind::exact  ? make_exact()
                   : kind == NumberKind::fast ? make_fast()
                                              : make_traced();
          },
      .examples = examples(),
      .starter = "smallest-operation",
      .faulty = faulty_examples(),
      .alerts = alert_words};
  return plai_balance;
}

}  // namespace habitat::plai_balance
