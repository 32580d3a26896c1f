// SPDX-License-Identifier: Apache-2.0
// The taxe d'aménagement on floor area, wherever it is levied:
//   area after abatement x value of a m2 x rates of those who levy it
#pragma once

#include "law/parameters.hpp"
#include "numbers/number.hpp"

namespace habitat::law {

/// CGI art. 1635 quater H: the value of a m2 is another one in Île-de-France.
inline const Parameter& taxe_amenagement_lump(bool ile_de_france) {
  return ile_de_france ? parameter::taxe_amenagement_lump_idf
                       : parameter::taxe_amenagement_lump_other;
}

/// CGI art. 1635 quater I: the whole area of social housing has the abatement.
template <Number N>
N taxed_social_area(const N& area, const N& abatement) {
  return N(area * (N(1) - abatement));
}

}  // namespace habitat::law
