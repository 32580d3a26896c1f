// SPDX-License-Identifier: Apache-2.0
#include "plai_balance/tool.hpp"

#include "plai_balance/calculation.hpp"

namespace habitat::plai_balance {

void report_uses(const Law& law, Findings& findings) {
  for (const law::Use& use : law.uses()) {
    const Parameter& parameter = *use.parameter;
    const std::string path(parameter.path);
    if (!use.overridden.empty()) {
      findings.assumptions.push_back({path, use.overridden, std::string(parameter.unit),
                                      "parameters", "", "", "", parameter.label});
      continue;
    }
    const law::DatedValue& value = *use.value;
    findings.assumptions.push_back({path, std::string(value.value), std::string(parameter.unit),
                                    "law", std::string(word_of(value.confidence)),
                                    to_text(value.from), std::string(value.source), parameter.label,
                                    label_of(value.confidence)});
    if (value.confidence == law::Confidence::remembered)
      alert(findings, AlertCode::remembered,
            {path, std::string(parameter.label.en), std::string(parameter.label.fr)}, "parameters");
    if (use.date > parameter.checked)
      alert(findings, AlertCode::beyond_checked,
            {path, to_text(parameter.checked), to_text(use.date)});
  }
}

const Tool& tool() {
  static const Tool plai_balance{
      .name = "plai-balance",
      .question = {"Loans and financing plan of a very-social rental operation",
                   "Prêts et plan de financement d'une opération locative très sociale"},
      .example = "scenarios/plai-balance/foyer-2026.yaml",
      .example_figure = "annuities[year=2030].total",
      .make = [](NumberKind kind) {
        return kind == NumberKind::exact  ? make_exact()
               : kind == NumberKind::fast ? make_fast()
                                          : make_traced();
      }};
  return plai_balance;
}

}  // namespace habitat::plai_balance
