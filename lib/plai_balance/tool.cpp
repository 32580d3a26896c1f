// SPDX-License-Identifier: Apache-2.0
#include "plai_balance/tool.hpp"

#include "law/uses.hpp"
#include "plai_balance/definition.hpp"
#include "plai_balance/words/alerts.hpp"
#include "plai_balance/words/remedies.hpp"
#include "tool/define.hpp"

namespace habitat::plai_balance {

const Tool& tool() {
  static const Tool plai_balance = define_tool<Definition>({
      .name = "plai-balance",
      .question = {"Does this very-social rental operation balance?",
                   "Cette opération locative très sociale s'équilibre-t-elle ?"},
      .example = "scenarios/plai-balance/plai-adapte-3-dwellings.yaml",
      .example_figure = "solved.equilibrium_rent",
      .example_input = "loans[0].rate=3 %",
      .starter = "smallest-operation",
      .examples = examples(),
      .faulty = faulty_examples(),
      .alerts = [] { return law::with_use_words(alert_table); },
      .remedies = [] { return law::with_use_remedies({remedies}); },
  });
  return plai_balance;
}

}  // namespace habitat::plai_balance
