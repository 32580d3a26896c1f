// SPDX-License-Identifier: Apache-2.0
// A condominium of whose building rights a test changes what it speaks of.
#pragma once

#include "condominium.hpp"

namespace habitat {

/// A balance that holds: 900 m2 of living area at 4 000 EUR are 3 600 000, of which 80 % are kept;
/// works of 1 000 m2 at 1 800 EUR with 5 % are 1 890 000, with fees and insurance 2 173 500.
inline const std::string balance =
    "floor_area: 1000 m2, price_per_m2: 4000 EUR/m2, cost: 1800 EUR/m2, contingency: 5 %, "
    "fees: 13 %, insurance: 2 %, marketing: 5 %, management: 3 %, finance: 4 %, margin: 8 %, "
    "deed_costs: 2 %";
inline const std::string no_rates =
    "taxes: {commune_rate: 0 %, department_rate: 0 %, region_rate: 0 %";

inline ComputedCase selling(const std::string& text, const std::string& as_of = "2026-06-01",
                            const std::string& year = "1970", NumberKind kind = NumberKind::exact) {
  return {densify::tool(),
          "as_of: " + as_of + "\ncondominium: {dwellings: 4, region: idf" +
              (year.empty() ? "" : ", construction_year: " + year) +
              ", main_residence_share: 100 %, registered: true}\n" + text,
          everything, kind};
}

}  // namespace habitat
