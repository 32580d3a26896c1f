// SPDX-License-Identifier: Apache-2.0
// The bill of a year at the prices of one day.
#pragma once

#include "describe/describe.hpp"
#include "eco_coach/case/names.hpp"

namespace habitat::eco_coach {

template <Number N>
struct BillFigures {
  Carrier carrier = Carrier::electricity;
  Date date;
  std::optional<N> subscription, energy, year, month;
  static void describe(auto& self, auto&& is) {
    is(self.carrier, {.name = "carrier", .label = {"carrier", "énergie"}});
    is(self.date, {.name = "date", .label = {"prices of", "prix du"}});
    const auto amount = [&is](auto& member, std::string_view name, std::string_view unit,
                              Text label, Text doc = {}) {
      is(member, {.name = name, .unit = unit, .label = label, .doc = doc, .digits = 2});
    };
    amount(self.subscription, "subscription", "EUR/year", {"subscription", "abonnement"});
    amount(self.energy, "energy", "EUR/year", {"use", "consommation"},
           {"what is used, at the price of that day", "ce qui est consommé, au prix de ce jour"});
    amount(self.year, "year", "EUR/year", {"year", "année"});
    amount(self.month, "month", "EUR/month", {"month", "mois"}, {"a twelfth of it", "un douzième"});
  }
};

}  // namespace habitat::eco_coach
