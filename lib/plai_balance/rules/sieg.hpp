// SPDX-License-Identifier: Apache-2.0
// Control of over-compensation of a service of general economic interest (SIEG), after the second
// sheet of the State's balance tool; its detail was not seen, so the framework is stated here.
//
// Net cost = cost and outlays of the period, as they would be without advantages, less its revenue.
// Compensation = grants, land discount, and each advantage as its subsidy equivalent: the reduced
// VAT, the exemption from TFPB, loans below the market rate. Yearly amounts are discounted at the
// rate of reference. What compensation brings beyond net cost and reasonable profit is too much.
#pragma once

#include "numbers/amount_words.hpp"
#include "plai_balance/rules/balance.hpp"
#include "plai_balance/rules/debt.hpp"

namespace habitat::plai_balance {

template <Number N>
class SiegModel {
 public:
  SiegModel(const Case<N>& input, const Law& law, const GoverningDates& dates,
            const Financing<N>& financing, const AccountPlan<N>& plan, const Account<N>& account,
            const Debt<N>& debt)
      : input_(input),
        law_(law),
        dates_(dates),
        financing_(financing),
        plan_(plan),
        account_(account),
        debt_(debt) {}

  void fill(SiegFigures<N>& figures, Findings& findings) {
    if (!input_.sieg) return;
    const Sieg<N>& sieg = *input_.sieg;
    std::vector<std::string> lacking;
    if (!sieg.reference_rate) lacking.push_back("sieg.reference_rate");
    if (!sieg.profit_rate) lacking.push_back("sieg.profit_rate");
    if (!financing_.cost) lacking.push_back("cost");
    if (!lacking.empty()) return findings.lacks("sieg", lacking);
    discount();
    const N vat = step(words::sieg_vat, vat_advantage()),
            tax = step(words::sieg_tax, tax_advantage()),
            rates = step(words::sieg_rates, rate_advantage()),
            factors = step(words::sieg_factors, sum_of_factors());
    const N land = sieg.land_discount.value_or(N(0));
    figures.net_cost = *financing_.cost + land + vat + tax - operating();
    figures.compensation = *financing_.grant_total + vat + tax + rates + land;
    figures.reasonable_profit = *financing_.own_funds * *sieg.profit_rate * factors;
    figures.overcompensation =
        max(N(0), *figures.compensation - *figures.net_cost - *figures.reasonable_profit);
    if (is_below<N>(N(1), *figures.overcompensation))
      alert<AlertCode::overcompensation>(findings, "sieg",
                                         rounded_text<N>(*figures.overcompensation, 2));
  }

 private:
  // One factor for each year of the period, the letting year being the first.
  void discount() {
    const N yearly = N(1) / (N(1) + *input_.sieg->reference_rate);
    const int last = input_.sieg->period ? plan_.letting_year + *input_.sieg->period - 1 : 9999;
    N factor = 1;
    for (std::size_t i = 0; i < plan_.count(); ++i) {
      const bool counts = plan_.year(i) >= plan_.letting_year && plan_.year(i) <= last;
      if (counts) factor = factor * yearly;
      factors_.push_back(counts ? factor : N(0));
    }
  }
  N sum_of_factors() const {
    N sum = 0;
    for (const N& factor : factors_) sum = sum + factor;
    return sum;
  }
  N present(N (SiegModel::*of)(std::size_t) const) const {
    N sum = 0;
    for (std::size_t i = 0; i < plan_.count(); ++i) sum = sum + factors_[i] * (this->*of)(i);
    return sum;
  }

  // Revenue less outlays, discounted; maintenance as provided for, or as spent when components are
  // renewed.
  N operating() const {
    const Line left_out = input_.sieg->maintenance == MaintenanceCount::provision
                              ? Line::renewal
                              : Line::major_maintenance;
    return ByCause<N>(plan_, account_, factors_).lines(words::worth_by_line, "sieg", left_out);
  }

  // The tax of the exempt years, at what the line says of the years that are taxed.
  N exempted(std::size_t i) const {
    const LinePlan<N>& tax = plan_.operating.of(Line::property_tax);
    const int year = plan_.year(i);
    if (year >= tax.first_year || year < plan_.letting_year) return 0;
    const N* const factors = plan_.factors(tax);
    return (N(0) - tax.base) * (factors ? factors[i] : N(1)) * plan_.share_of(year);
  }
  N tax_advantage() const { return present(&SiegModel::exempted); }

  // Against the normal rate, on lines that bear a rate of their own or that of their tranche.
  N vat_advantage() const {
    const auto normal = law_.value<N>(law::parameter::vat_normal, dates_.order);
    N sum = 0;
    for (const auto& cost : input_.costs) {
      const auto word = vat_word(cost, input_.operation);
      if (cost.vat && !word) sum = sum + cost.amount * max(N(0), *normal - cost.vat->number);
      if (word == VatWord::reduced)
        share_out(cost.amount, cost.tranche, input_, financing_.keys,
                  [&](std::size_t i, const N& part) {
                    sum = sum + part * max(N(0), *normal - *financing_.parts[i].vat);
                  });
    }
    return sum;
  }

  // What is lent less the annuities discounted at the market rate, from the drawing on: the grant
  // that a cheap loan holds. Every annuity counts, those beyond the account as well.
  N rate_advantage() const {
    const N yearly = N(1) / (N(1) + *input_.sieg->reference_rate);
    N sum = 0;
    for (std::size_t k = 0; k < input_.loans.size(); ++k) {
      if (!is_cdc(input_.loans[k].kind())) continue;
      const int first = debt_.terms[k]->first_year;
      const auto& due = debt_.by_loan[k];
      N value = 0;
      for (std::size_t i = due.size();
           i-- > 0 && debt_.payments.first_year + static_cast<int>(i) >= first;)
        value = (value + due[i]) * yearly;
      sum = sum + max(N(0), *financing_.loans[k] - value);
    }
    return sum;
  }

  const Case<N>& input_;
  const Law& law_;
  const GoverningDates& dates_;
  const Financing<N>& financing_;
  const AccountPlan<N>& plan_;
  const Account<N>& account_;
  const Debt<N>& debt_;
  std::vector<N> factors_;
};

}  // namespace habitat::plai_balance
