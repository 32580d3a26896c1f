// SPDX-License-Identifier: Apache-2.0
// What a tenant pays in a month for the mean dwelling of a tranche (quittance: rent and charges),
// against the resources that its household may have. Order of 29 July 1987, annex: six categories
// of household, three areas, reference income of the year before the last.
#pragma once

#include "law/resource_ceiling.hpp"
#include "plai_balance/rent_model.hpp"

namespace habitat::plai_balance {

template <Number N>
void fill_tenants(const Case<N>& input, const Law& law, const GoverningDates& dates,
                  const RentPlan<N>& rents, std::vector<TenantLine<N>>& lines, Findings& findings) {
  bool area_unknown = false;
  for (std::size_t i = 0; i < input.tranches.size(); ++i) {
    const Tranche<N>& tranche = input.tranches[i];
    const auto& rent = rents.tranches[i];
    if (!rent.annual || !tranche.dwellings || *tranche.dwellings == 0) continue;
    const N months = N(12) * counted<N>(*tranche.dwellings, i, "dwellings");
    TenantLine<N>& line = lines.emplace_back();
    line.tranche = tranche.name;
    line.rent = (*rent.annual + rent.annex) / months;
    if (tranche.charges_per_m2 && tranche.living_area)
      line.charges = *tranche.charges_per_m2 * *tranche.living_area / months;
    line.quittance = line.charges ? N(*line.rent + *line.charges) : *line.rent;
    using L = TenantLine<N>;
    std::optional<N> L::*ceilings[] = {&L::ceiling_1, &L::ceiling_2, &L::ceiling_3,
                                       &L::ceiling_4, &L::ceiling_5, &L::ceiling_6};
    std::optional<N> L::*efforts[] = {&L::effort_1, &L::effort_2, &L::effort_3,
                                      &L::effort_4, &L::effort_5, &L::effort_6};
    area_unknown |= !input.operation.region;
    const bool capped = tranche.product && input.operation.region;
    for (std::size_t k = 0; capped && k < law::ceiling_categories; ++k) {
      const Parameter* parameter =
          law::resource_ceiling(*input.operation.region, *tranche.product, k);
      if (!parameter) continue;
      line.*ceilings[k] = law.value<N>(*parameter, dates.letting);
      if (line.*ceilings[k]) line.*efforts[k] = N(12) * *line.quittance / *(line.*ceilings[k]);
    }
    if (!line.charges) alert(findings, AlertCode::charges_unknown, {tranche.name});
  }
  if (area_unknown) findings.lacks("tenants[].ceiling_1", {"operation.region"});
}

}  // namespace habitat::plai_balance
