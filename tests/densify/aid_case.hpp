// SPDX-License-Identifier: Apache-2.0
// A condominium of 30 dwellings that meets every condition of aid, of which a test changes what it
// speaks of.
#pragma once

#include "computed_case.hpp"
#include "densify/tool.hpp"

namespace habitat {

struct AidCase {
  std::string dwellings = "30", year = "1970", main_residences = "main_residence_share: 100 %",
              registered = "registered: true", more = "living_area: 1800 m2",
              works = "[{label: works, amount: 600000 EUR, vat: 5.5 %}]",
              fees = "[{label: amo, amount: 0 EUR, aided: amo}]",
              energy = "{bracket: ge50, exit_leaky: false}", aid = "", date = "2025-04-15";

  ComputedCase computed(NumberKind kind = NumberKind::exact) const {
    std::string text = "as_of: " + date + "\ncondominium: {dwellings: " + dwellings;
    for (const std::string& part :
         {year.empty() ? year : "construction_year: " + year, main_residences, registered, more})
      if (!part.empty()) text += ", " + part;
    text += "}\n";
    for (const auto& [key, value] :
         {std::pair{"works", works}, {"fees", fees}, {"energy", energy}, {"aid", aid}})
      if (!value.empty()) text += key + (": " + value) + "\n";
    return {densify::tool(), text, everything, kind};
  }
};

}  // namespace habitat
