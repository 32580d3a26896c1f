// SPDX-License-Identifier: Apache-2.0
// The sizes of the programme, its rents, and the cost of a m2.
#pragma once

#include "plai_balance/rules/rent.hpp"

namespace habitat::plai_balance {

/// Sizes of the whole; one that a tranche does not give while others do is lacking, not smaller.
template <Number N>
void fill_programme(const Case<N>& input, const TrancheKeys<N>& keys, const RentPlan<N>& rents,
                    ProgrammeFigures<N>& figures, Findings& findings) {
  const Programme<N>& programme = keys.programme;
  const auto lack = [&](std::string figure, std::string_view member, auto given) {
    std::vector<std::string> lacking;
    lack_sizes(keys, input.tranches.size(), member, given, lacking);
    if (lacking.size() < input.tranches.size()) findings.lacks(std::move(figure), lacking);
  };
  if (programme.units)
    for (const auto& tranche : input.tranches) {
      if (tranche.dwellings) figures.dwellings = figures.dwellings.value_or(0) + *tranche.dwellings;
      if (tranche.places) figures.places = figures.places.value_or(0) + *tranche.places;
    }
  else
    lack("programme.dwellings", "dwellings",
         [](const TrancheSize<N>& of) { return units_of(of).has_value(); });
  if (input.tranches.empty()) return;
  if (programme.living_area)
    figures.living_area = programme.living_area;
  else
    lack("programme.living_area", "living_area",
         [](const TrancheSize<N>& of) { return of.living_area.has_value(); });
  N area = 0;
  bool known = true;
  for (const auto& rent : rents.tranches) {
    known &= rent.useful_area.has_value();
    if (rent.useful_area) area = area + *rent.useful_area;
  }
  if (known)
    figures.useful_area = area;
  else
    lack("programme.useful_area", "living_area",
         [](const TrancheSize<N>& of) { return of.useful_area.has_value(); });
}

template <Number N>
void fill_cost_per_living_m2(const Case<N>& input, const Financing<N>& plan, Result<N>& result,
                             Findings& findings) {
  const auto& base = plan.cost ? plan.cost : plan.total;
  result.cost.per_living_m2 = ratio(base, result.programme.living_area);
  if (!base || result.programme.living_area) return;
  std::vector<std::string> lacking;
  lack_sizes(
      plan.keys, input.tranches.size(), "living_area",
      [](const TrancheSize<N>& of) { return of.living_area.has_value(); }, lacking);
  findings.lacks("cost.per_living_m2", lacking);
}

template <Number N>
void fill_rents(const Case<N>& input, const RentPlan<N>& rents, Result<N>& result,
                Findings& findings) {
  result.rent.annual = rents.annual;
  for (std::size_t i = 0; i < rents.tranches.size(); ++i) {
    const auto& rent = rents.tranches[i];
    auto& line = result.tranches[i];
    line.product = input.tranches[i].product;
    line.dwellings = input.tranches[i].dwellings;
    line.useful_area = rent.useful_area;
    line.structure_coefficient = rent.coefficient;
    line.base_per_m2 = rent.base;
    line.max_per_m2 = rent.max;
    line.annex_cap = rent.annex_cap;
    line.annex_cap_kept = rent.annex_cap_kept;
    line.rent_per_m2 = rent.per_m2;
    line.rent_annual = rent.annual;
  }
  if (rents.tranches.size() == 1) {
    result.rent.structure_coefficient = rents.tranches[0].coefficient;
    result.rent.max_per_m2 = rents.tranches[0].max;
  } else if (rents.annual) {
    alert<AlertCode::rent_by_tranche>(findings);
  }
}

}  // namespace habitat::plai_balance
