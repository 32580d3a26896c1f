// SPDX-License-Identifier: Apache-2.0
// The model whole, its steps in order: what may still be built and what it is sold for, what the
// operation costs, what energy it saves, what aid it has, what that leaves to the owners together
// and to each, how the resolutions are voted, when money moves. One text for all numbers; each
// number type has a small file that instantiates it.
#pragma once

#include "densify/compute.hpp"
#include "densify/rules/aid.hpp"
#include "densify/rules/cash.hpp"
#include "densify/rules/energy.hpp"
#include "densify/rules/owner_sums.hpp"
#include "densify/rules/plan.hpp"
#include "densify/rules/planning_tax.hpp"
#include "densify/rules/proceeds.hpp"
#include "densify/rules/renovation.hpp"
#include "densify/rules/rights.hpp"
#include "densify/rules/sale.hpp"
#include "densify/rules/verdict.hpp"
#include "densify/rules/votes.hpp"
#include "densify/rules/works_in_kind.hpp"

namespace habitat::densify {

/// What the sale of rights brings, to each owner and in all.
template <Number N>
RightsSplit<N> sell_rights(const Case<N>& input, const Law& law, const Owners<N>& owners,
                           Result<N>& result, Findings& findings) {
  fill_rights(input, law, result.rights, findings);
  if (input.taxes || input.sale)
    PlanningTax<N>(input, input.taxes.value_or(RightsTaxes<N>{}), law, result.taxes, findings)
        .compute();
  fill_notary(input, law, result.proceeds, findings);
  fill_offers(input, result.offers, findings);
  if (!input.sale) return {};
  SaleModel<N>(input, result.rights, result.taxes, result.sale, findings).compute();
  fill_proceeds(input, result.sale, result.proceeds, findings);
  return RightsSplitter<N>(input, law, owners, result.sale, findings)
      .split(result.taxes, result.proceeds);
}

/// What there is to share between the owners.
template <Number N>
struct ToShare {
  const Cost<N>& cost;
  const PlanParts<N>& parts;
  const RightsSplit<N>& rights;
  AidRegime regime;
};

template <Number N>
void share_between(const Case<N>& input, const Law& law, const Owners<N>& owners,
                   const ToShare<N>& of, Result<N>& result, Findings& findings) {
  const auto saving = saving_per_m2(input, result.energy);
  OwnerModel<N> model(input, law, owners, of.cost, of.parts, of.regime, saving, findings);
  if (owners.known())
    fill_owners(input, owners, model, of.rights, saving.has_value(), result, findings);
  else
    fill_loan(input, model.loan(), result.plan);
  fill_shares(result.aid, input.sells_rights(), result.plan);
  tell_loan(input, of.regime, result.plan, findings);
}

template <Number N>
Result<N> compute(const Case<N>& input, const Law& law, Findings& findings, Wanted wanted) {
  Result<N> result;
  const Owners<N> owners(input, findings);
  const RightsSplit<N> rights = sell_rights(input, law, owners, result, findings);
  Cost<N> cost = fill_renovation(input, law, result.renovation, findings);
  fill_energy(input, law, result.energy, findings);
  const AidRegime regime =
      fill_aid(input, law, cost, result.renovation, result.energy, result.aid, findings);
  result.plan.in_kind = take_works_in_kind(input, result.sale, cost, findings);
  const PlanParts<N> parts = fill_plan(input, cost, result.aid, rights, result.plan);
  if (cost.known)
    share_between<N>(input, law, owners, {cost, parts, rights, regime}, result, findings);
  fill_votes(input, voters_of(owners), result.votes, findings);
  fill_cash(input, result.plan, result.renovation, result.aid, result.cash, result.treasury,
            findings);
  VerdictModel<N>(input, result, findings).fill();
  if (!wanted.owners) result.owners.clear();
  return result;
}

}  // namespace habitat::densify
