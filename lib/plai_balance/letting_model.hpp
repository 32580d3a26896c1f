// SPDX-License-Identifier: Apache-2.0
// The years of letting put together: rents, account, balance, searches, manager, SIEG, tenants.
#pragma once

#include "plai_balance/debt_model.hpp"
#include "plai_balance/default_model.hpp"
#include "plai_balance/manager_model.hpp"
#include "plai_balance/sieg_model.hpp"
#include "plai_balance/solved_model.hpp"
#include "plai_balance/tenant_model.hpp"

namespace habitat::plai_balance {

/// Sizes of the whole; one that a tranche does not give while others do is lacking, not smaller.
template <Number N>
void fill_programme(const Case<N>& input, const TrancheKeys<N>& keys, const RentPlan<N>& rents,
                    ProgrammeFigures<N>& figures, Findings& findings) {
  const Programme<N>& programme = keys.programme;
  const auto lack = [&](std::string figure, std::string_view member, auto given) {
    std::vector<std::string> lacking;
    lack_sizes(keys, input.tranches.size(), member, given, lacking);
    if (lacking.size() < input.tranches.size()) findings.lacks(std::move(figure), lacking);
  };
  if (programme.units)
    for (const auto& tranche : input.tranches) {
      if (tranche.dwellings) figures.dwellings = figures.dwellings.value_or(0) + *tranche.dwellings;
      if (tranche.places) figures.places = figures.places.value_or(0) + *tranche.places;
    }
  else
    lack("programme.dwellings", "dwellings",
         [](const TrancheSize<N>& of) { return units_of(of).has_value(); });
  if (input.tranches.empty()) return;
  if (programme.living_area)
    figures.living_area = programme.living_area;
  else
    lack("programme.living_area", "living_area",
         [](const TrancheSize<N>& of) { return of.living_area.has_value(); });
  N area = 0;
  bool known = true;
  for (const auto& rent : rents.tranches) {
    known &= rent.useful_area.has_value();
    if (rent.useful_area) area = area + *rent.useful_area;
  }
  if (known)
    figures.useful_area = area;
  else
    lack("programme.useful_area", "living_area",
         [](const TrancheSize<N>& of) { return of.useful_area.has_value(); });
}

template <Number N>
void fill_cost_per_living_m2(const Case<N>& input, const Financing<N>& plan, Result<N>& result,
                             Findings& findings) {
  const auto& base = plan.cost ? plan.cost : plan.total;
  result.cost.per_living_m2 = ratio(base, result.programme.living_area);
  if (!base || result.programme.living_area) return;
  std::vector<std::string> lacking;
  lack_sizes(
      plan.keys, input.tranches.size(), "living_area",
      [](const TrancheSize<N>& of) { return of.living_area.has_value(); }, lacking);
  findings.lacks("cost.per_living_m2", lacking);
}

template <Number N>
void fill_rents(const Case<N>& input, const RentPlan<N>& rents, Result<N>& result,
                Findings& findings) {
  result.rent.annual = rents.annual;
  for (std::size_t i = 0; i < rents.tranches.size(); ++i) {
    const auto& rent = rents.tranches[i];
    auto& line = result.tranches[i];
    line.product = input.tranches[i].product;
    line.useful_area = rent.useful_area;
    line.structure_coefficient = rent.coefficient;
    line.base_per_m2 = rent.base;
    line.max_per_m2 = rent.max;
    line.annex_cap = rent.annex_cap;
    line.annex_cap_kept = rent.annex_cap_kept;
    line.rent_per_m2 = rent.per_m2;
    line.rent_annual = rent.annual;
  }
  if (rents.tranches.size() == 1) {
    result.rent.structure_coefficient = rents.tranches[0].coefficient;
    result.rent.max_per_m2 = rents.tranches[0].max;
  } else if (rents.annual) {
    alert<AlertCode::rent_by_tranche>(findings);
  }
}

/// PLAI adapté: what its dwellings need and the case does not say.
template <Number N>
void check_adapted(const Case<N>& input, const Law& law, const GoverningDates& dates,
                   Findings& findings) {
  bool adapted = false;
  for (std::size_t i = 0; i < input.tranches.size(); ++i) {
    const auto& tranche = input.tranches[i];
    if (tranche.product != Product::plai_adapte) continue;
    adapted = true;
    if (tranche.sub_letting && !(tranche.sub_letting->lasting && tranche.sub_letting->risk_borne))
      alert<AlertCode::sub_letting>(findings, path_at("tranches", i, "sub_letting"), tranche.name);
    if (tranche.rent && tranche.rent->annex_per_month && N(0) < *tranche.rent->annex_per_month)
      alert<AlertCode::paid_annexes>(findings, path_at("tranches", i, "rent.annex_per_month"),
                                     tranche.name);
  }
  const auto& gla = input.operating.of(Line::gla);
  if (adapted && !gla) alert<AlertCode::gla_missing>(findings);
  if (!gla || !gla->per_dwelling) return;
  const auto bound = law.value<N>(law::parameter::operating_gla_upper_bound, dates.letting);
  if (bound && *bound < *gla->per_dwelling)
    alert<AlertCode::gla_high>(findings, "operating.gla", printed(*gla->per_dwelling, 2),
                               printed(*bound, 2));
}

/// The annuities of each loan by year of the account.
template <Number N>
std::vector<std::vector<N>> aligned(const Debt<N>& debt, const AccountPlan<N>& plan) {
  std::vector<std::vector<N>> by_loan(debt.by_loan.size());
  for (std::size_t i = 0; i < by_loan.size(); ++i) {
    by_loan[i].assign(plan.count(), N(0));
    for (std::size_t k = 0; k < debt.by_loan[i].size(); ++k)
      if (const int at = debt.payments.first_year + static_cast<int>(k) - plan.first_year;
          at < plan.years)
        by_loan[i][static_cast<std::size_t>(at)] = debt.by_loan[i][k];
  }
  return by_loan;
}

/// What is unfolded on the way from a case to its result.
template <Number N>
struct Work {
  Financing<N> financing;
  Debt<N> debt;
  RentPlan<N> rents;
  AccountPlan<N> plan;
  OwnFundsFlows<N> flows;
  Result<N> result;
};

template <Number N>
void fill_letting(const Case<N>& input, const Law& law, const GoverningDates& dates, Wanted wanted,
                  Work<N>& work, Findings& findings) {
  const Financing<N>& financing = work.financing;
  Result<N>& result = work.result;
  RentPlan<N>& rents = work.rents;
  list_plan_defaults(input, dates, financing.keys, findings);
  RentModel<N>(input, law, dates, financing, rents).compute(findings);
  fill_programme(input, financing.keys, rents, result.programme, findings);
  fill_rents(input, rents, result, findings);
  fill_cost_per_living_m2(input, financing, result, findings);
  if (!asks_account(input)) return findings.lacks("account", {"tranches[].rent"});
  if (!rents.annual && input.operation.use == Use::ordinary)
    findings.lacks("rent.annual", rents.lacking);
  check_adapted(input, law, dates, findings);
  if (wanted.tenants)
    fill_tenants(input, law, dates, financing.keys, rents, result.tenants, findings);
  const Exemption exemption = exemption_of(input, law, financing, dates, findings);
  AccountPlan<N>& plan = work.plan;
  if (!plan_account(input, law, dates, financing, rents, work.debt.payments, exemption, plan,
                    findings))
    return;
  list_account_defaults(input, law, plan, findings);
  if (wanted.accounts) plan_worth(input, law, plan);
  AccountModel<N> model(plan, result.account);
  model.compute();
  fill_balance(input, law, financing, plan, result.account, wanted, work.flows, result.balance);
  fill_own_funds(input, law, *financing.own_funds, wanted, plan, result.account, work.flows,
                 result.balance);
  if (wanted.accounts) model.offer_rows();
  // No year is put in words for a row that wants no notes.
  if (findings.notes && exemption.holds &&
      exemption.first_taxed_year < plan.first_year + plan.years)
    alert<AlertCode::exemption_ends>(findings, "", std::to_string(exemption.first_taxed_year),
                                     std::to_string(exemption.years));
  if (wanted.accounts && input.manager)
    fill_manager(input, financing.keys, plan, result.account, result.manager_account, findings);
  if (!wanted.by_loan()) return;
  const auto by_loan = aligned(work.debt, plan);
  // A transparent redevance follows whatever the owner pays: there is nothing to search for.
  if (plan.transparent)
    alert<AlertCode::transparent>(findings);
  else if (wanted.searches)
    fill_solved(input, law, dates, financing, rents, plan, exemption, work.debt.payments, by_loan,
                result, findings);
  if (wanted.sieg)
    SiegModel<N>(input, law, dates, financing, plan, result.account, work.debt)
        .fill(result.sieg, findings);
}

}  // namespace habitat::plai_balance
