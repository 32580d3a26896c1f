// SPDX-License-Identifier: Apache-2.0
// The plan for all owners together, in the order in which it is put to the vote: what is shared,
// what aid and the work fund leave to pay, what has to be found before the aid comes.
#pragma once

#include "densify/case/case.hpp"
#include "densify/result/aid.hpp"
#include "densify/result/plan.hpp"
#include "densify/rules/renovation.hpp"

namespace habitat::densify {

/// What the plan splits between owners, in euros; rights are those of building.
template <Number N>
struct PlanParts {
  N public_aid = 0, cee = 0, aid = 0, prefinanced = 0, work_fund = 0, rights = 0;
};

template <Number N>
PlanParts<N> fill_plan(const Case<N>& input, const Cost<N>& cost, const AidFigures<N>& aid,
                       PlanFigures<N>& figures) {
  PlanParts<N> parts;
  if (!cost.known) return parts;
  N shared = 0;
  for (const auto& [key, amount] : cost.shared_by_key) shared = shared + amount;
  figures.shared = N(step(words::shared, shared));
  parts.public_aid = aid.public_aid.value_or(N(0));
  parts.cee = aid.cee.value_or(N(0));
  parts.aid = aid.total.value_or(N(0));
  parts.work_fund = input.plan.work_fund;
  figures.advanced = N(step(words::advanced, N(input.loan.advance * parts.public_aid)));
  parts.prefinanced = input.loan.bridge ? parts.public_aid : *figures.advanced;
  figures.prefinanced = parts.prefinanced;
  const N owed = *figures.shared - parts.work_fund - parts.rights;
  figures.rest = N(step(words::rest, N(owed - parts.aid)));
  figures.to_finance = N(step(words::to_finance, N(owed - parts.prefinanced)));
  figures.at_the_end = N(step(words::at_the_end, N(parts.aid - parts.prefinanced)));
  return parts;
}

/// Aid and the primes of owners, of what is shared; the primes that are known.
template <Number N>
void fill_aid_share(const AidFigures<N>& aid, PlanFigures<N>& figures) {
  if (!figures.shared || !aid.total) return;
  const N all = *aid.total + aid.individual.value_or(N(0));
  figures.aid_share = quotient<N>(words::aid_share, all, figures.shared);
}

}  // namespace habitat::densify
