// SPDX-License-Identifier: Apache-2.0
// Resources below which a household may be given a dwelling: order of 29 July 1987, annex. Six
// categories of household, three areas; reference income (RFR) of the year before the last.
#pragma once

#include "law/dwellings.hpp"
#include "law/law.hpp"
#include "law/parameters.hpp"

namespace habitat::law {

inline constexpr std::size_t ceiling_categories = 6;

/// The ceiling of a category, counted from 0; `ceiling_categories` is what each further person
/// adds. Null where there is none: overseas has tables of its own, which are not here.
inline const Parameter* resource_ceiling(Region region, Product product, std::size_t category) {
  if (region == Region::overseas) return nullptr;
  const std::size_t area = region == Region::paris ? 0 : region == Region::ile_de_france ? 1 : 2;
  const std::size_t column = (ceiling_categories + 1) * area + category;
  if (is_very_social(product)) return parameter::resources_plai[column];
  if (product == Product::plus) return parameter::resources_plus[column];
  return product == Product::pls ? parameter::resources_pls[column] : nullptr;
}

}  // namespace habitat::law
