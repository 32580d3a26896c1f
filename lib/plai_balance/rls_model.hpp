// SPDX-License-Identifier: Apache-2.0
// The RLS (réduction de loyer de solidarité) of some tenants in a month: CCH L. 442-2-1, order of
// 27 February 2018. With dependents: an amount for the first, another for each further one.
#pragma once

#include "law/law.hpp"
#include "law/parameters.hpp"
#include "plai_balance/case_operating.hpp"

namespace habitat::plai_balance {

/// `zone` counts from 0: zones 1, 2, 3.
template <Number N>
N rls_of_month(const RlsTenants& tenants, std::size_t zone, Date month, const law::Law& law) {
  const int counts[] = {tenants.single, tenants.couple, tenants.with_dependents,
                        tenants.further_dependents};
  N sum = 0;
  for (std::size_t i = 0; i < 4; ++i) {
    if (counts[i] == 0) continue;
    const auto& parameter = *law::parameter::rls_amount[4 * zone + i];
    // Read at the date of its order, so that twelve months are one reading.
    const auto* dated = law::value_at(parameter, month);
    const auto amount = dated ? law.value<N>(parameter, dated->from) : std::optional<N>();
    if (amount) sum = sum + N(counts[i]) * *amount;
  }
  return sum;
}

}  // namespace habitat::plai_balance
