// SPDX-License-Identifier: Apache-2.0
#include "cost_of_use/tool.hpp"

#include "cost_of_use/definition.hpp"
#include "cost_of_use/life_cycle/words/alerts.hpp"
#include "cost_of_use/sharing/words/alerts.hpp"
#include "cost_of_use/words/alerts.hpp"
#include "cost_of_use/words/remedies.hpp"
#include "cost_of_use/words/sharing_remedies.hpp"
#include "law/uses.hpp"
#include "tool/define.hpp"

namespace habitat::cost_of_use {
namespace {

std::vector<FindingWords> alerts() {
  std::vector<FindingWords> words{column_passed_over};
  for (const auto& one : alert_table) words.push_back(one.words);
  for (const auto& one : life_cycle_alert_table) words.push_back(one.words);
  for (const auto& one : sharing::sharing_alert_table) words.push_back(one.words);
  return law::with_use_words(std::move(words));
}

}  // namespace

const Tool& tool() {
  static const Tool cost_of_use = define_tool<Definition>({
      .name = "cost-of-use",
      .question = {"What does living here cost this household, what does it leave to live on, and "
                   "what does the building cost over its life?",
                   "Que coûte à ce ménage d'habiter ici, que lui reste-t-il pour vivre, et que "
                   "coûte le bâtiment sur toute sa vie ?"},
      .example = "scenarios/cost-of-use/lone-parent.yaml",
      .example_figure = "apl.net",
      .example_input = "dwelling.rent=450 EUR/month",
      .starter = "young-adult",
      .examples = examples(),
      .faulty = faulty_examples(),
      .alerts = alerts,
      .remedies =
          [] {
            return law::with_use_remedies({remedies, sharing_remedies});
          },
  });
  return cost_of_use;
}

}  // namespace habitat::cost_of_use
