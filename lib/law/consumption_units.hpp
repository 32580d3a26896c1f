// SPDX-License-Identifier: Apache-2.0
// How many persons a household counts for: what two need is not twice what one needs. Modified OECD
// scale, as INSEE has it.
#pragma once

#include <algorithm>

#include "numbers/number.hpp"

namespace habitat::law {

/// One, a half for each other person of 14 or more, three tenths for each below. Somebody is an
/// adult, whatever the ages say.
template <Number N>
N consumption_units(int persons, int children_under_14) {
  const int children = std::min(children_under_14, persons - 1);
  return N(1) + N(persons - 1 - children) / N(2) + N(3 * children) / N(10);
}

}  // namespace habitat::law
