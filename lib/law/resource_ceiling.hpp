// SPDX-License-Identifier: Apache-2.0
// Resources below which a household may be given a dwelling: order of 29 July 1987, annex. Six
// categories of household, three areas; reference income (RFR) of the year before the last.
#pragma once

#include "law/dwellings.hpp"
#include "law/law.hpp"
#include "law/parameters.hpp"

namespace habitat::law {

inline constexpr std::size_t ceiling_categories = 6;

/// The ceilings of the categories, then what each further person adds. None overseas, which has
/// tables of its own that are not here, nor for a product without ceilings.
inline std::span<const Parameter* const> resource_ceilings(Region region, Product product) {
  if (region == Region::overseas) return {};
  const std::size_t area = region == Region::paris ? 0 : region == Region::ile_de_france ? 1 : 2;
  const auto row = [&](std::span<const Parameter* const> table) {
    return table.subspan((ceiling_categories + 1) * area, ceiling_categories + 1);
  };
  if (is_very_social(product)) return row(parameter::resources_plai);
  if (product == Product::plus) return row(parameter::resources_plus);
  if (product == Product::pls) return row(parameter::resources_pls);
  return {};
}

/// The ceiling of a category, counted from 0; `ceiling_categories` is what each further person
/// adds. Null where there is none.
inline const Parameter* resource_ceiling(Region region, Product product, std::size_t category) {
  const auto ceilings = resource_ceilings(region, product);
  return ceilings.empty() ? nullptr : ceilings[category];
}

}  // namespace habitat::law
