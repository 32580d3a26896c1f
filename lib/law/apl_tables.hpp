// SPDX-License-Identifier: Apache-2.0
// Tables of the housing aid (APL, AL) by class of household: CCH D. 823-16 and D. 823-17, order of
// 27 September 2019. Zones count from 0: zones 1, 2, 3.
#pragma once

#include "law/aid_household.hpp"
#include "law/parameters.hpp"

namespace habitat::law {

inline ClassColumns apl_rent_ceilings(std::size_t zone) {
  return ClassColumns(parameter::apl_rent_ceiling).subspan(4 * zone, 4);
}

}  // namespace habitat::law
