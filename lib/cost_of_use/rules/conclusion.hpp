// SPDX-License-Identifier: Apache-2.0
// What a case comes to: of a household whether the dwelling is accessible, where the case asks,
// else what is left to pay; of a building's life and of sharing their answers.
#pragma once

#include "cost_of_use/rules/verdict.hpp"

namespace habitat::cost_of_use {

template <Number N>
void conclude_month(const Case<N>& input, const Month<N>& month, const Means<N>& means,
                    const Law& law, Result<N>& result, Findings& findings) {
  const bool household = !(input.household == Household<N>{});
  const AccessFigures<N>& access = result.access;
  if (access.accessible && access.applicants)
    findings.conclude(Outcome::none, [&] { return verdicts::applicants(access); });
  else if (!VerdictModel<N>::asked(input))
    findings.conclude(Outcome::none, [&] {
      return verdicts::month(result.tenant, result.indicators.reste_pour_vivre);
    });
  if (!VerdictModel<N>::asked(input)) return;
  // Of a case of applicants alone nobody asks for a household.
  if (household || input.demand.empty())
    VerdictModel<N>(input, month, means, law).fill(result.indicators, findings);
  else
    result.indicators.verdict = Verdict::unknown;
}

template <Number N>
void conclude_apart(const Case<N>& input, const Result<N>& result, Findings& findings) {
  if (input.life_cycle)
    findings.conclude(Outcome::none, [&] {
      Message all;
      for (const Message& one : result.life_cycle.answer) append_sentence(all, one);
      return all;
    });
  if (input.sharing)
    findings.conclude(Outcome::none, [&] { return verdicts::sharing(result.sharing); });
}

}  // namespace habitat::cost_of_use
