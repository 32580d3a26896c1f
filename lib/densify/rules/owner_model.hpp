// SPDX-License-Identifier: Apache-2.0
// What the plan means for each owner: his part of all by the keys, the prime of his class, what is
// left, the loan and its instalment, the saving. Parts add up to the plan:
//   sum of (rest - surplus) + primes = what is left to pay of the plan.
#pragma once

#include "densify/result/owner.hpp"
#include "densify/rules/aid_regime.hpp"
#include "densify/rules/income_class.hpp"
#include "densify/rules/owner_rights.hpp"
#include "densify/rules/owners.hpp"
#include "densify/rules/owners_loan.hpp"
#include "densify/rules/plan.hpp"
#include "densify/words/plan_steps.hpp"
#include "numbers/parts.hpp"

namespace habitat::densify {

template <Number N>
class OwnerModel {
 public:
  /// `saving`: guaranteed, of a m2 in a year, where it is known.
  OwnerModel(const Case<N>& input, const Law& law, const Owners<N>& owners, const Cost<N>& cost,
             const PlanParts<N>& plan, AidRegime regime, std::optional<N> saving,
             Findings& findings)
      : input_(input),
        owners_(owners),
        cost_(cost),
        plan_(plan),
        regime_(regime),
        saving_(std::move(saving)),
        classes_(law, input.aid.date.value_or(law.as_of())),
        loan_(input.loan, law, input.aid.date.value_or(law.as_of()), findings) {}

  const LoanTerms<N>& loan() const { return loan_; }

  /// `rights`: what the sale brings to him; nothing where nothing is sold.
  OwnerFigures<N> figures(const Owner<N>& owner, const OwnerRights<N>* rights) {
    const Scope<N> scope("owners", owner.row.owner);
    OwnerFigures<N> figures;
    figures.owner = owner.row.owner;
    figures.income_class = class_of(owner);
    add_parts(owner, figures);
    if (rights) add_rights(*rights, figures);
    add_prime(owner, figures);
    add_payment(owner, figures);
    add_saving(owner, figures);
    return figures;
  }

 private:
  N part(const Owner<N>& owner, const N& amount, std::string_view key, const Step& words) const {
    return step(words, N(owners_.part(owner, key, amount)));
  }

  void add_parts(const Owner<N>& owner, OwnerFigures<N>& figures) const {
    N quote_part = 0;
    for (const auto& [key, amount] : cost_.shared_by_key)
      quote_part = quote_part + owners_.part(owner, key, amount);
    figures.quote_part = step(words::quote_part, quote_part);
    figures.public_aid = part(owner, plan_.public_aid, input_.aid.key, words::public_aid_part);
    figures.cee = part(owner, plan_.cee, input_.aid.key, words::cee_part);
    figures.aid = part(owner, plan_.aid, input_.aid.key, words::aid_part);
    figures.work_fund =
        part(owner, plan_.work_fund, input_.plan.work_fund_key, words::work_fund_part);
  }

  static void add_rights(const OwnerRights<N>& rights, OwnerFigures<N>& figures) {
    figures.capital_gain = rights.gain;
    figures.tax = rights.tax;
    figures.levies = rights.levies;
    figures.rights = rights.rights;
  }

  // Unknown is what any of size, income and region leaves unknown.
  IncomeClass class_of(const Owner<N>& owner) {
    const OwnerRow<N>& row = owner.row;
    const auto region =
        row.status == OwnerStatus::landlord ? row.home_region : input_.condominium->region;
    if (!row.status || !row.household_size || !row.reference_income || !region)
      return IncomeClass::unknown;
    return classes_.of(*region, *row.household_size, *row.reference_income);
  }

  // One prime for each owner who lives there, and none where MaPrimeRénov' is not given.
  void add_prime(const Owner<N>& owner, OwnerFigures<N>& figures) const {
    const N left = step(words::before_prime,
                        N(figures.quote_part - figures.aid - figures.work_fund - figures.rights));
    const N most = max<N>(left, N(0));
    figures.surplus = max<N>(N(-left), N(0));
    figures.rest = figures.rest_low = most;
    figures.prime = N(0);
    const bool may_have = regime_ == AidRegime::maprimerenov && owner.dwelling_lots > 0 &&
                          owner.row.status != OwnerStatus::landlord;
    if (!may_have) return;
    std::optional<N> prime;
    if (figures.income_class != IncomeClass::unknown) prime = classes_.prime(figures.income_class);
    if (prime) {
      figures.prime = N(step(words::prime, N(min<N>(*prime, most))));
      figures.prime_status = N(0) < *figures.prime ? PrimeStatus::granted : PrimeStatus::none;
      figures.rest = figures.rest_low = step(words::owner_rest, N(most - *figures.prime));
      return;
    }
    figures.prime.reset();
    figures.prime_status = PrimeStatus::to_be_determined;
    if (const auto highest = classes_.prime(IncomeClass::very_modest))
      figures.rest_low = step(words::owner_rest, N(max<N>(N(most - *highest), N(0))));
  }

  void add_payment(const Owner<N>& owner, OwnerFigures<N>& figures) const {
    const N prefinanced = part(owner, plan_.prefinanced, input_.aid.key, words::prefinanced_part);
    figures.to_finance = step(words::to_finance, N(figures.quote_part - figures.work_fund -
                                                   figures.rights - prefinanced));
    figures.at_the_end =
        step(words::owner_at_the_end, N(figures.aid - prefinanced + figures.prime.value_or(N(0))));
    const bool all = input_.loan.finances == Finances::to_finance;
    const N& finances = all ? figures.to_finance : figures.rest;
    figures.loan = loan_.borrowed(finances, owner.dwelling_lots);
    if (figures.loan) figures.cash = N(step(words::cash, N(finances - *figures.loan)));
    figures.instalment = loan_.instalment(figures.loan);
    const N bridge = input_.loan.bridge.value_or(N(0));
    figures.bridge = step(words::bridge, N(bridge * prefinanced));
    figures.net_cost = step(words::net_cost, N(figures.rest + figures.bridge));
  }

  void add_saving(const Owner<N>& owner, OwnerFigures<N>& figures) const {
    if (!saving_ || owner.dwelling_lots == 0 || !owner.area_known) return;
    figures.saving = N(step(words::owner_saving, N(*saving_ * *owner.row.area / N(12))));
    if (figures.instalment) figures.covered = !is_below<N>(*figures.saving, *figures.instalment);
  }

  const Case<N>& input_;
  const Owners<N>& owners_;
  const Cost<N>& cost_;
  const PlanParts<N>& plan_;
  const AidRegime regime_;
  const std::optional<N> saving_;
  IncomeClasses<N> classes_;
  LoanTerms<N> loan_;
};

}  // namespace habitat::densify
