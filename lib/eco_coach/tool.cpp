// SPDX-License-Identifier: Apache-2.0
#include "eco_coach/tool.hpp"

#include "eco_coach/definition.hpp"
#include "eco_coach/words/alerts.hpp"
#include "eco_coach/words/remedies.hpp"
#include "law/uses.hpp"
#include "tool/define.hpp"

namespace habitat::eco_coach {

const Tool& tool() {
  static const Tool eco_coach = define_tool<Definition>({
      .name = "eco-coach",
      .question =
          {"What does a coaching programme cost and who pays; what did each household really save, "
           "weather removed; who is in energy poverty?",
           "Que coûte un accompagnement et qui paie ; qu'a réellement économisé chaque ménage, "
           "climat "
           "ôté ; qui est en précarité énergétique ?"},
      .example = "scenarios/eco-coach/follow-up.yaml",
      .example_figure = "portfolio.avoided",
      .example_input = "method.confidence=80 %",
      .example_parameter = "price.electricity.energy.up_to_6",
      .starter = "follow-up",
      .examples = examples(),
      .faulty = faulty_examples(),
      .alerts =
          [] {
            std::vector<FindingWords> words{column_passed_over};
            for (const auto& one : alert_table) words.push_back(one.words);
            return law::with_use_words(std::move(words));
          },
      .remedies = [] { return law::with_use_remedies({remedies}); },
  });
  return eco_coach;
}

}  // namespace habitat::eco_coach
