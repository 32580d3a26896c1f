// SPDX-License-Identifier: Apache-2.0
// A row of the file of households: who lives there, on what, and what the coach was told. Sheets
// are to be anonymous: nothing here says who it is. What is left empty is not known.
#pragma once

#include "describe/date.hpp"
#include "describe/describe.hpp"
#include "eco_coach/case/household_names.hpp"
#include "eco_coach/case/names.hpp"
#include "eco_coach/case/tariffs.hpp"

namespace habitat::eco_coach {

enum class HouseholdHeating { individual, collective, none };

}  // namespace habitat::eco_coach

namespace habitat {

template <>
inline constexpr auto names_of<eco_coach::HouseholdHeating> =
    name_table<eco_coach::HouseholdHeating>({
        named(eco_coach::HouseholdHeating::individual, "individual",
              {"paid by the household", "individuel"}),
        named(eco_coach::HouseholdHeating::collective, "collective",
              {"in the charges", "collectif"}),
        named(eco_coach::HouseholdHeating::none, "none", {"none", "aucun"}),
    });

}  // namespace habitat

namespace habitat::eco_coach {

template <Number N>
struct HouseholdRow {
  std::string household_id, site;
  Group group = Group::coached;
  std::optional<Date> coaching_start;
  std::optional<int> persons, adults, children_under_14, age;
  std::optional<HouseholdHeating> heating;
  std::optional<N> living_area, income, reference_income, rent, charges, housing_aid,
      energy_in_charges, energy_before, energy_after, water_charge, arrears;
  std::optional<bool> access_difficulty;
  std::optional<Cold> cold;
  std::optional<PriceOption> option;
  std::optional<SubscribedPower> kva;
  std::optional<N> off_peak_share;

  static void describe(auto& self, auto&& is) {
    is(self.household_id, {.name = "household_id",
                           .label = {"household", "ménage"},
                           .doc = {"a code, never a name", "un code, jamais un nom"},
                           .required = true});
    is(self.group, {.name = "group", .label = {"group", "groupe"}});
    is(self.site, {.name = "site", .label = {"site", "site"}});
    is(self.coaching_start,
       {.name = "coaching_start",
        .label = {"start of coaching", "début de l'accompagnement"},
        .default_note = {"its meters', or the case's", "celui de ses compteurs, ou du cas"}});
    describe_people(self, is);
    describe_money(self, is);
    describe_energy(self, is);
    describe_coaching(self, is);
  }

 private:
  static void describe_people(auto& self, auto&& is) {
    const auto count = [&](auto& member, std::string_view name, std::string_view most, Text label,
                           Text default_note = {}) {
      is(member,
         {.name = name, .min = "0", .max = most, .label = label, .default_note = default_note});
    };
    count(self.persons, "persons", "99", {"persons", "personnes"},
          {"adults and children_under_14", "adults et children_under_14"});
    count(self.adults, "adults", "99", {"persons of 14 and more", "personnes de 14 ans et plus"},
          {"persons less children_under_14", "persons moins children_under_14"});
    count(self.children_under_14, "children_under_14", "99",
          {"children under 14", "enfants de moins de 14 ans"},
          {"persons less adults; 0 without them", "persons moins adults ; 0 sans eux"});
    count(self.age, "age", "130", {"age", "âge"});
    is(self.living_area, {.name = "living_area",
                          .unit = "m2",
                          .min = "1 m2",
                          .label = {"living area", "surface habitable"}});
    is(self.heating, {.name = "heating", .label = {"heating", "chauffage"}});
  }
  static void describe_money(auto& self, auto&& is) {
    const auto money = [&](auto& member, std::string_view name, std::string_view unit, Text label,
                           Text doc = {}, Text default_note = {}) {
      is(member, {.name = name,
                  .unit = unit,
                  .min = "0",
                  .label = label,
                  .doc = doc,
                  .default_note = default_note});
    };
    money(self.income, "income", "EUR/month", {"income", "revenu"},
          {"disposable, without the housing aid", "disponible, sans l'aide au logement"});
    money(self.reference_income, "reference_income", "EUR/year",
          {"reference income", "revenu fiscal de référence"},
          {"of the household, for the energy cheque", "du ménage, pour le chèque énergie"});
    money(self.rent, "rent", "EUR/month", {"rent", "loyer"});
    money(self.charges, "charges", "EUR/month", {"charges", "charges"});
    money(self.energy_in_charges, "energy_in_charges", "EUR/month",
          {"energy in the charges", "énergie dans les charges"}, {},
          {"0 where heating is not collective; else not known",
           "0 hors chauffage collectif ; sinon inconnue"});
    money(self.housing_aid, "housing_aid", "EUR/month", {"housing aid", "aide au logement"});
    money(self.water_charge, "water_charge", "EUR/year", {"water", "eau"},
          {"of a year, bill or charge", "sur un an, facture ou charge"});
    money(self.arrears, "arrears", "EUR", {"arrears", "impayés"});
  }
  static void describe_energy(auto& self, auto&& is) {
    const Text of_meters{"from its meters and tariffs, where they cover a year",
                         "de ses compteurs et tarifs, s'ils couvrent un an"};
    const auto energy = [&](auto& member, std::string_view name, Text label) {
      is(member, {.name = name,
                  .unit = "EUR/year",
                  .min = "0",
                  .label = label,
                  .doc = {"all its energy, that in the charges included",
                          "toute son énergie, y compris dans les charges"},
                  .default_note = of_meters});
    };
    energy(self.energy_before, "energy_before", {"energy before", "énergie avant"});
    energy(self.energy_after, "energy_after", {"energy after", "énergie après"});
    const Text of_case{"tariffs.electricity", "tariffs.electricity"};
    is(self.option, {.name = "option", .label = {"option", "option"}, .default_note = of_case});
    is(self.kva, {.name = "kva",
                  .label = {"subscribed power, kVA", "puissance souscrite, kVA"},
                  .default_note = of_case});
    is(self.off_peak_share, {.name = "off_peak_share",
                             .unit = "%",
                             .min = "0 %",
                             .max = "100 %",
                             .label = {"share of off-peak hours", "part des heures creuses"},
                             .default_note = of_case});
  }
  static void describe_coaching(auto& self, auto&& is) {
    is(self.access_difficulty,
       {.name = "access_difficulty", .label = {"hard to reach", "difficile à joindre"}});
    is(self.cold, {.name = "cold",
                   .label = {"was cold last winter, why", "a eu froid l'hiver dernier, cause"}});
  }
};

}  // namespace habitat::eco_coach
