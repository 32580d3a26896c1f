// SPDX-License-Identifier: Apache-2.0
// What a tenant pays in a month for a dwelling (quittance: rent and charges), by type or for the
// mean dwelling of a tranche, against the resources that its household may have. Order of 29 July
// 1987, annex: six categories of household, three areas, reference income of the year before the
// last.
#pragma once

#include "law/resource_ceiling.hpp"
#include "plai_balance/rules/rent.hpp"

namespace habitat::plai_balance {

/// What a dwelling is let for, in a month, and what its areas are.
template <Number N>
struct Dwelling {
  N rent;
  std::optional<N> living_area;
};

/// The line of a dwelling of a tranche: what is paid for it, over the ceilings of its product.
template <Number N>
void fill_tenant(const Case<N>& input, const Law& law, const GoverningDates& dates,
                 const Tranche<N>& tranche, const Dwelling<N>& dwelling, TenantLine<N>& line) {
  using L = TenantLine<N>;
  constexpr std::optional<N> L::*ceilings[] = {&L::ceiling_1, &L::ceiling_2, &L::ceiling_3,
                                               &L::ceiling_4, &L::ceiling_5, &L::ceiling_6};
  constexpr std::optional<N> L::*efforts[] = {&L::effort_1, &L::effort_2, &L::effort_3,
                                              &L::effort_4, &L::effort_5, &L::effort_6};
  line.tranche = tranche.name;
  line.rent = dwelling.rent;
  if (tranche.charges_per_m2 && dwelling.living_area)
    line.charges = *tranche.charges_per_m2 * *dwelling.living_area / N(12);
  line.quittance = line.charges ? N(*line.rent + *line.charges) : *line.rent;
  const N yearly = N(12) * *line.quittance;
  if (!tranche.product || !input.operation.region) return;
  const auto parameters = law::resource_ceilings(*input.operation.region, *tranche.product);
  if (parameters.empty()) return;
  for (std::size_t k = 0; k < law::ceiling_categories; ++k) {
    N ceiling = 0;
    if (!law.read(*parameters[k], dates.letting, ceiling)) continue;
    line.*ceilings[k] = ceiling;
    line.*efforts[k] = yearly / ceiling;
  }
}

/// A dwelling of a type: its surface utile at the rent of the tranche, and the annex rent.
template <Number N>
Dwelling<N> dwelling_of(const DwellingType<N>& type, const Tranche<N>& tranche,
                        const TrancheSize<N>& size, const TrancheRent<N>& rent) {
  const N with_annexes = size.living_area && N(0) < *size.living_area
                             ? N(*type.living_area * *size.useful_area / *size.living_area)
                             : *type.living_area;
  const N area = type.useful_area.value_or(with_annexes);
  return {*rent.per_m2 * area + tranche.rent->annex_per_month.value_or(N(0)), type.living_area};
}

/// One line for each type of dwelling, or for the mean dwelling of a tranche that gives no types.
template <Number N>
void fill_tenants(const Case<N>& input, const Law& law, const GoverningDates& dates,
                  const TrancheKeys<N>& keys, const RentPlan<N>& rents,
                  std::vector<TenantLine<N>>& lines, Findings& findings) {
  bool area_unknown = false;
  for (std::size_t i = 0; i < input.tranches.size(); ++i) {
    const Tranche<N>& tranche = input.tranches[i];
    const auto& rent = rents.tranches[i];
    if (!rent.annual) continue;
    const auto& units = units_of(keys.sizes[i]);
    const bool none = units && !(N(0) < *units);
    if (!units && tranche.types.empty())
      findings.lacks("tenants", {path_at("tranches", i, "dwellings")});
    if (tranche.types.empty() && (!units || none)) continue;
    area_unknown |= !input.operation.region;
    for (const auto& type : tranche.types) {
      TenantLine<N>& line = lines.emplace_back();
      line.type = type.name;
      fill_tenant(input, law, dates, tranche, dwelling_of(type, tranche, keys.sizes[i], rent),
                  line);
    }
    if (tranche.types.empty()) {
      Dwelling<N> mean{(*rent.annual + rent.annex) / (N(12) * *units), {}};
      if (tranche.living_area) mean.living_area = *tranche.living_area / *units;
      fill_tenant(input, law, dates, tranche, mean, lines.emplace_back());
    }
    if (!lines.back().charges) alert<AlertCode::charges_unknown>(findings, "", tranche.name);
  }
  if (area_unknown) findings.lacks("tenants[].ceiling_1", {"operation.region"});
}

}  // namespace habitat::plai_balance
