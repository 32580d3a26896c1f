// SPDX-License-Identifier: Apache-2.0
// A guarantor answers for a share of the loans it names.
#pragma once

#include "plai_balance/rules/financing.hpp"

namespace habitat::plai_balance {

template <Number N>
void fill_guarantees(const Case<N>& input, const Financing<N>& plan, Result<N>& result,
                     Findings& findings) {
  if (input.guarantees.empty()) return;
  std::optional<N> total = N(0);
  std::vector<N> guaranteed(input.loans.size(), N(0));
  for (const Guarantee<N>& guarantee : input.guarantees) {
    GuaranteeLine<N> line;
    line.guarantor = guarantee.guarantor;
    line.amount = N(0);
    for (std::size_t i = 0; i < input.loans.size(); ++i) {
      bool named = guarantee.loans.all();
      for (const auto& label : guarantee.loans.names) named |= label == input.loans[i].label;
      if (!named) continue;
      guaranteed[i] = guaranteed[i] + guarantee.share;
      if (line.amount && plan.loans[i])
        line.amount = *line.amount + guarantee.share * *plan.loans[i];
      else
        line.amount.reset();
    }
    if (total && line.amount)
      total = *total + *line.amount;
    else
      total.reset();
    result.guarantees.push_back(std::move(line));
  }
  result.funding.guaranteed = total;
  for (std::size_t i = 0; i < guaranteed.size(); ++i)
    if (N(1) < guaranteed[i])
      alert<AlertCode::guaranteed_twice>(findings, "guarantees", input.loans[i].label,
                                         printed(guaranteed[i] * N(100), 2));
}

}  // namespace habitat::plai_balance
