// SPDX-License-Identifier: Apache-2.0
#include "cost_of_use/words/item_words.hpp"

#include <algorithm>
#include <iterator>

#include "messages/nearest.hpp"
#include "messages/said.hpp"

namespace habitat::cost_of_use {
namespace {

struct KnownItem {
  std::string_view name;
  Text label;
};

// Recoverable charges as the observatory of charges groups them, then what is paid elsewhere.
constexpr KnownItem known[] = {
    {"heating_dhw_collective",
     {"collective heating and hot water", "chauffage et eau chaude collectifs"}},
    {"heating_collective", {"collective heating", "chauffage collectif"}},
    {"hot_water_collective", {"collective hot water", "eau chaude collective"}},
    {"cold_water_collective", {"collective cold water", "eau froide collective"}},
    {"lift", {"lift", "ascenseur"}},
    {"cleaning_caretaker", {"cleaning and caretaker", "nettoyage et gardiennage"}},
    {"common_electricity", {"common electricity", "électricité parties communes"}},
    {"green_spaces", {"green spaces", "espaces verts"}},
    {"ventilation_doors_tv", {"ventilation, doors, TV", "ventilation, portes, télévision"}},
    {"waste_tax_teom", {"waste tax (TEOM)", "TEOM"}},
    {"other_taxes", {"other taxes", "autres taxes"}},
    {"insurance", {"home insurance", "assurance habitation"}},
    {"parking", {"parking", "stationnement"}},
    {"mobility", {"travel", "déplacements"}},
    {"equipment", {"equipment and furniture", "équipement et mobilier"}},
    {"telecom", {"internet", "internet"}},
};

}  // namespace

Message item_label(std::string_view item) {
  const auto* found = std::find_if(std::begin(known), std::end(known),
                                   [&](const KnownItem& one) { return one.name == item; });
  if (found == std::end(known)) return {std::string(item), ""};
  return {std::string(found->label.en), std::string(found->label.fr)};
}

bool is_heat(std::string_view item) {
  return item == "heating_dhw_collective" || item == "heating_collective" ||
         item == "hot_water_collective";
}

Message energy_label(EnergyUse use, Carrier carrier) {
  return message({"{}, {}", "{}, {}"}, label_of(use), label_of(carrier));
}

Message standing_label(Carrier carrier) {
  return message({"standing charge, {}", "abonnement, {}"}, label_of(carrier));
}

std::string near_item(std::string_view item) {
  std::vector<std::string> names;
  for (const KnownItem& one : known) {
    if (one.name == item) return "";
    names.emplace_back(one.name);
  }
  return nearest(std::string(item), names);
}

}  // namespace habitat::cost_of_use
