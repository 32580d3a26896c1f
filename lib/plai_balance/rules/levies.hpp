// SPDX-License-Identifier: Apache-2.0
// Levies on the rents of landlords: the CGLLS levy with its allowances, its smoothing of the RLS
// and its additional part, and the levy of the ANCOLS. Yearly orders; CCH L. 452-4, L. 452-4-1, L.
// 342-21.
//
// The yearly amounts of a body are those of its whole stock: here, of the operation alone.
#pragma once

#include "law/law.hpp"
#include "law/parameters.hpp"
#include "plai_balance/case/levies.hpp"

namespace habitat::plai_balance {

template <Number N>
struct LevyAmounts {
  N main = 0, smoothing = 0, additional = 0, ancols = 0;
};

/// The four levies on the rents of a year. A rate that is not known at the date counts for nothing:
/// the smoothing is known for 2018 alone, the additional levy from 2025 on.
template <Number N>
LevyAmounts<N> levies_of(const N& rents, const N& dwellings, const LevyBasis<N>& basis,
                         const law::Law& law, Date date) {
  using namespace law::parameter;
  const auto at = [&](const law::Parameter& parameter) {
    return law.value<N>(parameter, date).value_or(N(0));
  };
  const N tenants = N(basis.apl_tenants);
  LevyAmounts<N> amounts;
  amounts.main =
      max(N(0), at(levies_cglls_rate) * rents - at(levies_cglls_per_apl_tenant) * tenants -
                    at(levies_cglls_per_qpv_dwelling) * N(basis.qpv_dwellings));
  amounts.smoothing =
      at(levies_smoothing_rate) * rents - at(levies_smoothing_per_apl_tenant) * tenants;
  if (basis.net_self_financing)
    amounts.additional =
        at(levies_additional_per_dwelling) * dwellings +
        at(levies_additional_rate) *
            max(N(0), (N(1) - at(levies_additional_abatement)) * *basis.net_self_financing);
  amounts.ancols = at(levies_ancols_rate) * rents;
  return amounts;
}

}  // namespace habitat::plai_balance
