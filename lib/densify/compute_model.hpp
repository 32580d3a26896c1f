// SPDX-License-Identifier: Apache-2.0
// The model whole, its steps in order: what the operation costs, what energy it saves, what aid it
// has, what that leaves to the owners together and to each, how the resolutions are voted. One text
// for all numbers; each number type has a small file that instantiates it.
#pragma once

#include "densify/compute.hpp"
#include "densify/rules/aid.hpp"
#include "densify/rules/energy.hpp"
#include "densify/rules/owner_sums.hpp"
#include "densify/rules/plan.hpp"
#include "densify/rules/renovation.hpp"
#include "densify/rules/votes.hpp"

namespace habitat::densify {

template <Number N>
void share_between(const Case<N>& input, const Law& law, const Owners<N>& owners,
                   const Cost<N>& cost, const PlanParts<N>& parts, AidRegime regime,
                   Result<N>& result, Findings& findings) {
  const auto saving = saving_per_m2(input, result.energy);
  OwnerModel<N> model(input, law, owners, cost, parts, regime, saving, findings);
  if (owners.known())
    fill_owners(input, owners, model, saving.has_value(), result.owners, result.aid, result.plan,
                findings);
  else
    fill_loan(input, model.loan(), result.plan);
  fill_aid_share(result.aid, result.plan);
  tell_loan(input, regime, result.plan, findings);
}

template <Number N>
Result<N> compute(const Case<N>& input, const Law& law, Findings& findings, Wanted wanted) {
  Result<N> result;
  const Cost<N> cost = fill_renovation(input, law, result.renovation, findings);
  fill_energy(input, law, result.energy, findings);
  const AidRegime regime =
      fill_aid(input, law, cost, result.renovation, result.energy, result.aid, findings);
  const Owners<N> owners(input, findings);
  const PlanParts<N> parts = fill_plan(input, cost, result.aid, result.plan);
  if (cost.known) share_between(input, law, owners, cost, parts, regime, result, findings);
  fill_votes(input, voters_of(owners), result.votes, findings);
  if (!wanted.owners) result.owners.clear();
  return result;
}

}  // namespace habitat::densify
