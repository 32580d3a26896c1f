// SPDX-License-Identifier: Apache-2.0
// The model whole: from a case to its result. One text for all numbers; each number type has a
// small file that instantiates it.
#pragma once

#include "cost_of_use/compute.hpp"
#include "cost_of_use/life_cycle/rules/life_cycle.hpp"
#include "cost_of_use/rules/access.hpp"
#include "cost_of_use/rules/conclusion.hpp"
#include "cost_of_use/rules/difference.hpp"
#include "cost_of_use/rules/input_notes.hpp"
#include "cost_of_use/rules/level.hpp"
#include "cost_of_use/sharing/rules/model.hpp"

namespace habitat::cost_of_use {

template <Number N>
void fill_tenant(const Month<N>& month, TenantFigures<N>& tenant) {
  tenant.rent = month.of(Group::rent);
  tenant.annexes = month.of(Group::annexes);
  tenant.charges = month.of(Group::charges);
  tenant.energy = month.of(Group::energy);
  tenant.water = month.of(Group::water);
  tenant.other = month.of(Group::other);
  tenant.gross = month.gross;
  tenant.net = month.net;
  tenant.aid = month.aid_paid;
  tenant.rls = month.rls;
}

template <Number N>
void tell_aid(const Case<N>& input, const Month<N>& month, const Law& law, Result<N>& result,
              Findings& findings) {
  const Dwelling<N>& dwelling = input.living.dwelling;
  fill_aid(*month.aid, dwelling.kind, result.apl);
  warn_of_revision(input.household, dwelling, law.as_of(), law, findings);
  const N& rent = *dwelling.rent;
  if (rent == N(0))
    alert<AlertCode::no_rent>(findings, "dwelling.rent");
  else if (!(month.aid->rls < rent))
    alert<AlertCode::rls_stops_at_rent>(findings, "dwelling.rent");
}

template <Number N>
void compute_month(const Case<N>& input, const Law& law, Wanted wanted, Result<N>& result,
                   Findings& findings) {
  Month<N> month;
  const Date date = law.as_of();
  const Means<N> means = means_of(input.household, input.household.incomes, date, law, &findings);
  note_composition(input.household, findings);
  note_student(input, findings);
  if (findings.notes) note_inputs(input, findings);
  const bool items = wanted.items || (input.reference && wanted.difference);
  const Tenant<N> tenant{input.household, means, date, law};
  fill_month(tenant, input.living, "", month, items ? &result.items : nullptr, findings);
  fill_tenant(month, result.tenant);
  if (month.aid) tell_aid(input, month, law, result, findings);
  note_notice(input, month, findings);
  note_aid_above_rent(input.living.dwelling, month, findings);
  fill_indicators(input, month, means, date, law, result.indicators);
  if (asks_threshold(input.access)) alert<AlertCode::threshold_not_alone>(findings, "access");
  if (!means.income) findings.lacks("indicators", {"household.income"});
  if (means.income && !(N(0) < *means.income))
    for (const char* rate : {"effort_gross", "effort_net", "effort_extended", "effort_energy"})
      findings.means(fmt::format("indicators.{}", rate), labels::no_income);
  if (wanted.ceilings)
    fill_ceilings(input.household, means, input.living.dwelling, date, law, result.ceilings,
                  findings);
  if (wanted.rights) {
    result.cheque_energie =
        law::energy_cheque(means.reference_income, means.persons, date, law, means.shared_custody)
            .amount;
    if (!result.cheque_energie)
      findings.lacks(
          "cheque_energie",
          {means.reference_income ? law::path_in_case(*law::parameter::energy_cheque_threshold[0])
                                  : "household.reference_income"});
    fill_rights(input.household, means, month, date, law, result.rights);
  }
  if (wanted.levels) fill_levels(input, means, month, result.indicators, law, result.levels);
  if (input.reference && wanted.difference) {
    Month<N> reference;
    std::vector<Item<N>> reference_items;
    fill_month(tenant, *input.reference, "reference.", reference, &reference_items, findings);
    compare_items(result.items, reference_items, result.difference.items);
    fill_difference(month, reference, result.difference);
  }
  if ((input.access.target_share || !input.demand.empty()) && wanted.access)
    AccessModel<N>(input, month, date, law).fill(result.access, findings);
  if (wanted.verdict) conclude_month(input, month, means, law, result, findings);
}

template <Number N>
Result<N> compute(const Case<N>& input, const Law& law, Findings& findings, Wanted wanted) {
  Result<N> result;
  const bool alone = input.life_cycle || input.sharing;
  if (!alone || input.tells_of_a_month()) compute_month(input, law, wanted, result, findings);
  if (input.life_cycle && wanted.life_cycle)
    fill_life_cycle(*input.life_cycle, law, result.life_cycle, findings);
  if (input.sharing && wanted.sharing)
    sharing::fill_sharing(*input.sharing, law, result.sharing, findings);
  conclude_apart(input, result, findings);
  return result;
}

}  // namespace habitat::cost_of_use
