// SPDX-License-Identifier: Apache-2.0
#include "cost_of_use/tool.hpp"

#include "cost_of_use/alerts.hpp"
#include "cost_of_use/calculation.hpp"
#include "cost_of_use/examples.hpp"
#include "law/uses.hpp"

namespace habitat::cost_of_use {
const Tool& tool() {
  static const Tool cost_of_use{
      .name = "cost-of-use",
      .question = {"What does living here cost this household, and what does it leave to live on?",
                   "Que coûte à ce ménage d'habiter ici, et que lui reste-t-il pour vivre ?"},
      .example = "scenarios/cost-of-use/lone-parent.yaml",
      .example_figure = "apl.net",
      .example_input = "dwelling.rent=450 EUR/month",
      .make =
          [](NumberKind kind) {
            return kind == NumberKind::exact  ? make_exact()
                   : kind == NumberKind::fast ? make_fast()
                                              : make_traced();
          },
      .examples = examples(),
      .starter = "young-adult",
      .faulty = faulty_examples(),
      .alerts = [] { return law::with_use_words(alert_table); }};
  return cost_of_use;
}

}  // namespace habitat::cost_of_use
