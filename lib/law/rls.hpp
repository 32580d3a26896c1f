// SPDX-License-Identifier: Apache-2.0
// The RLS (réduction de loyer de solidarité): what a social landlord takes off the rent of a tenant
// of modest means. CCH L. 442-2-1; order of 27 February 2018.
#pragma once

#include "law/aid_household.hpp"
#include "law/parameters.hpp"

namespace habitat::law {

/// Zones count from 0: zones 1, 2, 3.
inline ClassColumns rls_amounts(std::size_t zone) {
  return ClassColumns(parameter::rls_amount).subspan(4 * zone, 4);
}
inline ClassColumns rls_ceilings(std::size_t zone) {
  return ClassColumns(parameter::rls_ceiling).subspan(9 * zone, 9);
}

/// The RLS of a month of so many tenants: single, couples, with dependents, and their dependents
/// beyond the first.
template <class N>
N rls_of_tenants(std::span<const int, 4> counts, std::size_t zone, Date month, const Law& law) {
  N sum = 0;
  for (std::size_t i = 0; i < counts.size(); ++i) {
    if (counts[i] == 0) continue;
    const Parameter& parameter = *rls_amounts(zone)[i];
    // Read at the date of its order, so that twelve months are one reading.
    const auto* dated = value_at(parameter, month);
    const auto amount = dated ? law.value<N>(parameter, dated->from) : std::optional<N>();
    if (amount) sum = sum + N(counts[i]) * *amount;
  }
  return sum;
}

}  // namespace habitat::law
