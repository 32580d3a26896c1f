// SPDX-License-Identifier: Apache-2.0
// A guarantor answers for a share of the loans it names, as councils vote it: 50 % of some, all of
// others. What it answers for is told once for each guarantor, with the annuities that it would
// pay.
#pragma once

#include <algorithm>
#include <map>

#include "numbers/amount_words.hpp"
#include "plai_balance/rules/computation.hpp"

namespace habitat::plai_balance {

template <Number N>
class GuaranteeModel {
 public:
  explicit GuaranteeModel(Computation<N>& of) : of_(of), shares_(of.input.loans.size(), N(0)) {}

  void fill() {
    for (const Guarantee<N>& guarantee : of_.input.guarantees) add(guarantee);
    std::optional<N> total = N(0);
    for (const GuaranteeLine<N>& line : of_.result.guarantees)
      total = total && line.amount ? std::optional<N>(*total + *line.amount) : std::nullopt;
    of_.result.funding.guaranteed = total;
    if (of_.wanted.guarantees) fill_annuities();
    for (std::size_t i = 0; i < shares_.size(); ++i)
      if (N(1) < shares_[i])
        alert<AlertCode::guaranteed_twice>(of_.findings, "guarantees", of_.input.loans[i].label,
                                           rounded_text<N>(shares_[i] * N(100), 2));
  }

 private:
  std::size_t line_of(const std::string& guarantor) {
    auto& lines = of_.result.guarantees;
    for (std::size_t k = 0; k < lines.size(); ++k)
      if (lines[k].guarantor == guarantor) return k;
    lines.emplace_back().guarantor = guarantor;
    lines.back().amount = N(0);
    return lines.size() - 1;
  }

  bool names(const Guarantee<N>& guarantee, std::size_t loan) const {
    const auto& labels = guarantee.loans.names;
    return guarantee.loans.all() ||
           std::find(labels.begin(), labels.end(), of_.input.loans[loan].label) != labels.end();
  }

  void add(const Guarantee<N>& guarantee) {
    std::optional<N>& amount = of_.result.guarantees[line_of(guarantee.guarantor)].amount;
    for (std::size_t i = 0; i < shares_.size(); ++i) {
      if (!names(guarantee, i)) continue;
      shares_[i] = shares_[i] + guarantee.share;
      const auto& lent = of_.financing.loans[i];
      amount = amount && lent ? std::optional<N>(*amount + guarantee.share * *lent) : std::nullopt;
    }
  }

  // By guarantor and year: known where the annuities of all its loans are.
  void fill_annuities() {
    for (GuaranteeLine<N>& line : of_.result.guarantees) {
      const Scope<N> scope("guarantees", line.guarantor);
      std::map<int, N> years;
      if (!add_annuities(line.guarantor, years) || years.empty()) continue;
      N highest = 0;
      for (auto& [year, amount] : years) {
        amount = N(step(words::guaranteed_annuity, amount, year));
        of_.result.guaranteed_annuities.push_back({line.guarantor, year, amount});
        if (static_cast<bool>(highest < amount)) highest = amount;
      }
      line.annuity_first = years.begin()->second;
      line.annuity_highest = highest;
    }
  }

  bool add_annuities(const std::string& guarantor, std::map<int, N>& years) const {
    const Debt<N>& debt = of_.debt;
    for (const Guarantee<N>& guarantee : of_.input.guarantees) {
      if (guarantee.guarantor != guarantor) continue;
      for (std::size_t i = 0; i < shares_.size(); ++i) {
        if (!names(guarantee, i)) continue;
        if (!debt.terms[i]) return false;
        for (int year = debt.terms[i]->first_year; year <= debt.terms[i]->last_year(); ++year) {
          N& sum = years.try_emplace(year, N(0)).first->second;
          sum = sum + guarantee.share * debt.by_loan[i][debt.at(year)];
        }
      }
    }
    return true;
  }

  Computation<N>& of_;
  std::vector<N> shares_;  ///< of each loan that is guaranteed, by all together
};

template <Number N>
void fill_guarantees(Computation<N>& of) {
  if (!of.input.guarantees.empty()) GuaranteeModel<N>(of).fill();
}

}  // namespace habitat::plai_balance
