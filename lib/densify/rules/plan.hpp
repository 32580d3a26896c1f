// SPDX-License-Identifier: Apache-2.0
// The plan for all owners together, in the order in which it is put to the vote: what is shared,
// what aid and the work fund leave to pay, what has to be found before the aid comes.
#pragma once

#include "densify/case/case.hpp"
#include "densify/result/aid.hpp"
#include "densify/result/plan.hpp"
#include "densify/rules/owner_rights.hpp"
#include "densify/rules/renovation.hpp"
#include "densify/words/owner_rights_steps.hpp"
#include "densify/words/plan_steps.hpp"

namespace habitat::densify {

/// What the plan splits between owners, in euros; rights are those of building, after taxes.
template <Number N>
struct PlanParts {
  N public_aid = 0, cee = 0, aid = 0, prefinanced = 0, work_fund = 0, rights = 0;
};

template <Number N>
PlanParts<N> fill_plan(const Case<N>& input, const Cost<N>& cost, const AidFigures<N>& aid,
                       const RightsSplit<N>& rights, PlanFigures<N>& figures) {
  PlanParts<N> parts;
  if (!cost.known) return parts;
  parts.rights = rights.net;
  if (rights.known) figures.rights = rights.net;
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

/// Who pays for what is shared: rights, aid and the primes that are known, owners with the rest.
template <Number N>
void fill_shares(const AidFigures<N>& aid, bool sells_rights, PlanFigures<N>& figures) {
  if (!figures.shared || !aid.total) return;
  if (figures.rights)
    figures.rights_share = quotient<N>(words::rights_share, figures.rights, figures.shared);
  const N all = *aid.total + aid.individual.value_or(N(0));
  figures.aid_share = quotient<N>(words::aid_share, all, figures.shared);
  if (figures.aid_share && (figures.rights || !sells_rights))
    figures.owners_share = N(step(
        words::owners_share, N(N(1) - *figures.aid_share - figures.rights_share.value_or(N(0)))));
}

}  // namespace habitat::densify
