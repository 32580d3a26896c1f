// SPDX-License-Identifier: Apache-2.0
// The bill of a year at the prices of one day, beside that of another day where one is asked for;
// the excise within it; of water, what it is in litres a day.
#pragma once

#include "describe/describe.hpp"
#include "eco_coach/case/names.hpp"

namespace habitat::eco_coach {

template <Number N>
struct BillFigures {
  Carrier carrier = Carrier::electricity;
  Date date;
  std::optional<N> subscription, energy, year, month, excise;
  std::optional<Date> compared_with;
  std::optional<N> year_then, change, change_share;
  std::optional<N> litres_per_day, litres_per_person;
  static void describe(auto& self, auto&& is) {
    is(self.carrier, {.name = "carrier", .label = {"carrier", "énergie"}});
    is(self.date, {.name = "date", .label = {"prices of", "prix du"}});
    amount(self.subscription, is, "subscription", "EUR/year", {"subscription", "abonnement"});
    amount(self.energy, is, "energy", "EUR/year", {"use", "consommation"},
           {"what is used, at the price of that day", "ce qui est consommé, au prix de ce jour"});
    amount(self.year, is, "year", "EUR/year", {"year", "année"});
    amount(self.month, is, "month", "EUR/month", {"month", "mois"},
           {"a twelfth of it", "un douzième"});
    amount(self.excise, is, "excise", "EUR/year", {"of which excise", "dont accise"},
           {"the tax on each kWh, before VAT; the prices hold it already",
            "la taxe sur chaque kWh, hors TVA ; les prix la comprennent déjà"});
    describe_change(self, is);
    describe_litres(self, is);
  }

 private:
  static void amount(auto& member, auto&& is, std::string_view name, std::string_view unit,
                     Text label, Text doc = {}) {
    is(member, {.name = name, .unit = unit, .label = label, .doc = doc, .layout = {.digits = 2}});
  }
  static void describe_change(auto& self, auto&& is) {
    is(self.compared_with, {.name = "compared_with", .label = {"compared with", "comparé au"}});
    amount(self.year_then, is, "year_then", "EUR/year", {"at those prices", "à ces prix"},
           {"the same use at the prices of the day compared with",
            "la même consommation aux prix du jour de comparaison"});
    amount(self.change, is, "change", "EUR/year", {"change", "évolution"},
           {"the year less the year at those prices", "l'année moins l'année à ces prix"});
    is(self.change_share, {.name = "change_share",
                           .unit = "%",
                           .label = {"change", "évolution"},
                           .doc = {"of the year at those prices", "de l'année à ces prix"},
                           .layout = {.digits = 1}});
  }
  static void describe_litres(auto& self, auto&& is) {
    const auto litres = [&is](auto& member, std::string_view name, Text label, Text doc) {
      is(member,
         {.name = name, .unit = "L/day", .label = label, .doc = doc, .layout = {.digits = 0}});
    };
    litres(
        self.litres_per_day, "litres_per_day", {"litres", "litres"},
        {"of water a day, the year's use over 365", "d'eau par jour, l'usage de l'année sur 365"});
    litres(self.litres_per_person, "litres_per_person", {"a person", "par personne"},
           {"litres a day over the persons who use it",
            "litres par jour sur les personnes qui la consomment"});
  }
};

}  // namespace habitat::eco_coach
