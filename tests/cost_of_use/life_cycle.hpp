// SPDX-License-Identifier: Apache-2.0
// The life of a building in the words of its user, computed exactly: keys of life_cycle, then its
// alternatives, each with its items.
#pragma once

#include <vector>

#include "cost_of_use/household.hpp"

namespace habitat {

struct Variant {
  std::string name;
  std::vector<std::string> items;  ///< "class: energy, amount: 1000 EUR"
};

inline std::string life_cycle_text(const std::string& keys, const std::vector<Variant>& variants) {
  std::string text = "as_of: 2026-06-01\nlife_cycle:\n" + keys + "  alternatives:\n";
  for (const Variant& variant : variants) {
    text +=
        "    - name: " + variant.name + "\n      items:" + (variant.items.empty() ? " []\n" : "\n");
    int rank = 0;
    for (const std::string& item : variant.items)
      text += "        - {label: item " + std::to_string(++rank) + ", " + item + "}\n";
  }
  return text;
}

class Building : public Household {
 public:
  Building(const std::string& keys, const std::vector<Variant>& variants,
           NumberKind kind = NumberKind::exact)
      : Household(life_cycle_text(keys, variants), everything, kind) {}
  Decimal of(const std::string& figure) const { return number("life_cycle." + figure); }
  Decimal of(const std::string& variant, const std::string& figure) const {
    return number("life_cycle.alternatives[" + variant + "]." + figure);
  }
  std::string word(const std::string& figure) const { return text("life_cycle." + figure); }
  bool known(const std::string& figure) const { return has("life_cycle." + figure); }
};

inline std::string period(int years, const std::string& rate = "3") {
  return "  study_period: " + std::to_string(years) + " years\n  discount_rate: " + rate +
         " %/year\n";
}
inline Decimal cost_of(const std::string& keys, const std::string& item) {
  return Building(keys, {{"only", {item}}}).of("only", "lcc");
}

}  // namespace habitat
