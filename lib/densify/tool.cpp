// SPDX-License-Identifier: Apache-2.0
#include "densify/tool.hpp"

#include "densify/definition.hpp"
#include "densify/words/aid_alerts.hpp"
#include "densify/words/aid_remedies.hpp"
#include "densify/words/energy_alerts.hpp"
#include "densify/words/gain_alerts.hpp"
#include "densify/words/note_remedies.hpp"
#include "densify/words/owner_alerts.hpp"
#include "densify/words/planning_alerts.hpp"
#include "densify/words/remedies.hpp"
#include "densify/words/sale_alerts.hpp"
#include "densify/words/schedule_alerts.hpp"
#include "densify/words/vote_alerts.hpp"
#include "law/uses.hpp"
#include "tool/define.hpp"

namespace habitat::densify {
namespace {

std::vector<FindingWords> alerts() {
  std::vector<FindingWords> words{column_passed_over};
  const auto add = [&words](const auto& table) {
    for (const auto& one : table) words.push_back(one.words);
  };
  add(owner_alert_table);
  add(energy_alert_table);
  add(aid_alert_table);
  add(vote_alert_table);
  add(planning_alert_table);
  add(sale_alert_table);
  add(gain_alert_table);
  add(schedule_alert_table);
  return law::with_use_words(std::move(words));
}

}  // namespace

const Tool& tool() {
  static const Tool densify = define_tool<Definition>({
      .name = "densify",
      .question =
          {"Which building rights can this condominium sell, for how much, and what is left for "
           "each owner to pay for the energy renovation?",
           "Quels droits à construire cette copropriété peut-elle vendre, à quel prix, et que "
           "reste-t-il à payer à chacun pour la rénovation énergétique ?"},
      .example = "scenarios/densify/violettes.yaml",
      .example_figure = "plan.rest",
      .example_input = "aid.prudence=100 %",
      .example_parameter = "renovation.cap",
      .starter = "small-building",
      .examples = examples(),
      .faulty = faulty_examples(),
      .alerts = alerts,
      .remedies =
          [] {
            return law::with_use_remedies({remedies, aid_remedies, note_remedies});
          },
  });
  return densify;
}

}  // namespace habitat::densify
