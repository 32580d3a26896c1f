// SPDX-License-Identifier: Apache-2.0
// From a case, its financing and its rents to the plan of its operating account.
#pragma once

#include "plai_balance/rules/account_years.hpp"

namespace habitat::plai_balance {

/// The last year of the account: the horizon given, else that of the tenure, or of the longest loan
/// where the building is owned; never before the letting, since an account without it would leave
/// out the own funds.
template <Number N>
std::optional<int> last_account_year(const Case<N>& input, const GoverningDates& dates,
                                     const Payments<N>& payments) {
  if (input.horizon) return dates.letting.year + *input.horizon - 1;
  if (input.operation.tenure != Tenure::ownership)
    return dates.letting.year + *input.operation.tenure_years - 1;
  if (payments.empty()) return {};
  return std::max(dates.letting.year, payments.last_year());
}

/// Own funds: remunerated and reconstituted, a constant annuity; reconstituted alone, equal parts;
/// remunerated alone, the interest for ever; neither, nothing.
template <Number N>
void plan_own_funds(const Case<N>& input, const Law& law, const GoverningDates& dates,
                    const N& own_funds, AccountPlan<N>& plan) {
  const auto& terms = input.own_funds;
  if (!terms.remunerated && !terms.reconstituted) return;
  using namespace law::parameter;
  N rate = terms.rate.value_or(N(0));
  if (terms.remunerated && !terms.rate)
    if (const auto usual = law.value<N>(own_funds_remuneration, law.as_of())) rate = *usual;
  int years = terms.years.value_or(0);
  if (terms.reconstituted && !terms.years)
    years = whole_years(law.value<double>(own_funds_reconstitution, law.as_of()));
  plan.own_funds_first = default_first_year(dates.letting);
  plan.own_funds_last = terms.reconstituted ? plan.own_funds_first + years - 1 : 9999;
  if (!terms.reconstituted)
    plan.own_funds_yield = rate;
  else if (terms.remunerated)
    plan.own_funds_yield = N(1) / finance::annuity_factor(rate, years);
  else
    plan.own_funds_yield = N(1) / N(years);
  plan.own_funds_annuity = step(words::own_funds_annuity, own_funds * plan.own_funds_yield);
}

/// The factors of the years: of the common indices, and of lines that have a rate of their own.
/// True where an index is not known so early, and the first rate known stands in.
template <Number N>
bool index_years(const Case<N>& input, const Law& law, AccountPlan<N>& plan) {
  bool early = false;
  const auto unfold = [&](auto rate, const Step& words, std::size_t rank, std::vector<N>& factors) {
    factors.resize((rank + 1) * plan.count());
    index_factors<N>(rate, plan.first_year, plan.letting_year, words,
                     std::span(factors).subspan(rank * plan.count()));
    early |= rate.early();
  };
  unfold(rate_of_rents(input.rent_index.path, law), words::rent_factor, 0, plan.irl);
  unfold(rate_of_prices(input.price_index.path, law), words::price_factor, 0, plan.prices);
  std::size_t rank = 0;
  for (std::size_t i = 0; i < line_count; ++i) {
    LinePlan<N>& line = plan.operating.lines[i];
    if (!line.own_rate) continue;
    const Scope<N> scope("operating", words::lines[i].name);
    line.own_rank = rank++;
    unfold(HeldRate<N>{*line.own_rate}, words::own_factor, line.own_rank, plan.own_factors);
  }
  return early;
}

/// What a euro of each year is worth: by the deflator, else by the prices of the account.
template <Number N>
void plan_worth(const Case<N>& input, const Law& law, AccountPlan<N>& plan) {
  plan.worth.resize(plan.count());
  const auto unfold = [&](auto rate) {
    index_factors<N>(rate, plan.first_year, plan.letting_year, words::worth, std::span(plan.worth));
  };
  if (input.deflator)
    unfold(RateOfWorth<N, HeldRate<N>>{{*input.deflator}});
  else
    unfold(RateOfWorth<N, YearlyRate<N>>{rate_of_prices(input.price_index.path, law)});
}

/// False when something is lacking, which is then told.
template <Number N>
bool plan_account(const Computation<N>& of, const Exemption& exemption, AccountPlan<N>& plan,
                  Findings& findings) {
  const Case<N>& input = of.input;
  const Law& law = of.law;
  const GoverningDates& dates = of.dates;
  const Financing<N>& financing = of.financing;
  const RentPlan<N>& rents = of.rents;
  const Payments<N>& payments = of.debt.payments;
  OperatingModel<N> operating(input, law, dates, financing, rents, plan.operating);
  operating.compute(exemption);
  std::vector<std::string> lacking = operating.lacking();
  const auto tell_early = [&] {
    alert<AlertCode::usual_later>(findings, "", std::to_string(dates.letting.year));
  };
  if (operating.early()) tell_early();
  const bool ordinary = input.operation.use == Use::ordinary;
  if (!rents.annual && ordinary)
    for (const auto& input_path : rents.lacking) add_once(lacking, input_path);
  plan.transparent = input.manager && input.manager->redevance == Redevance::transparent;
  if (!ordinary && !rents.annual && !plan.transparent && !input.operating.of(Line::redevance))
    add_once(lacking, "operating.redevance");
  if (!financing.own_funds) add_once(lacking, "funding.own_funds");
  if (!input.loans.empty() && payments.empty()) add_once(lacking, "annuities");
  const auto last = last_account_year(input, dates, payments);
  if (!last && (input.loans.empty() || !payments.empty())) add_once(lacking, "horizon");
  if (!lacking.empty()) {
    findings.lacks("account", lacking);
    return false;
  }
  plan.letting_year = dates.letting.year;
  plan.first_year = plan.letting_year;
  if (!payments.empty()) plan.first_year = std::min(plan.first_year, payments.first_year);
  plan.years = std::max(1, *last - plan.first_year + 1);
  plan.first_share = N(13 - dates.letting.month) / N(12);
  plan.rent = rents.annual.value_or(N(0));
  plan.annex_rent = rents.annex;
  if (index_years(input, law, plan) && !operating.early()) tell_early();
  plan.annuities.assign(plan.count(), N(0));
  if (!payments.empty()) {
    const auto from = static_cast<std::size_t>(payments.first_year - plan.first_year);
    const auto& paid = payments.by_year;
    if (from < plan.count())
      std::copy_n(paid.begin(), std::min(paid.size(), plan.count() - from),
                  plan.annuities.begin() + static_cast<std::ptrdiff_t>(from));
  }
  plan_own_funds(input, law, dates, *financing.own_funds, plan);
  plan.credit_rate = input.treasury.credit_rate;
  plan.debit_rate = input.treasury.debit_rate;
  return true;
}

}  // namespace habitat::plai_balance
