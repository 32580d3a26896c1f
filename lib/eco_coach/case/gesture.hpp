// SPDX-License-Identifier: Apache-2.0
// An eco-gesture, or a piece of the kit: what is done in how many households, and what the rule of
// its kind asks for. All amounts are of one household. What is not said is not guessed.
#pragma once

#include "describe/describe.hpp"
#include "eco_coach/case/gesture_names.hpp"
#include "eco_coach/case/names.hpp"
#include "eco_coach/words/texts.hpp"

namespace habitat::eco_coach {

template <Number N>
struct Gesture {
  std::string name;
  GestureKind kind = GestureKind::other;
  int households = 1, days = 365;
  NumberOr<N, ExpectedWord> expected{ExpectedWord::automatic, 0};
  std::optional<GestureUse> use;
  std::optional<N> use_kwh, share, degrees;
  std::optional<N> persons, showers_per_day, minutes, flow_before, flow_after;
  std::optional<N> share_hot, hot, cold, efficiency;
  std::optional<N> quantity, watts_before, watts_after, hours;
  std::optional<Carrier> carrier;
  std::optional<N> price_kwh, price_m3;

  static void describe(auto& self, auto&& is) {
    is(self.name, {.name = "name", .label = {"gesture", "geste"}, .required = true});
    is(self.kind, {.name = "kind", .label = {"kind", "catégorie"}, .required = true});
    is(self.households, {.name = "households",
                         .min = "0",
                         .max = "1000000",
                         .label = {"households", "ménages"},
                         .doc = {"in which it is done; those of gestures on one use are taken to "
                                 "be the same ones",
                                 "qui le font ; pour les gestes sur un même usage, les mêmes sont "
                                 "supposés"}});
    is(self.expected, {.name = "expected",
                       .unit = "kWh/year",
                       .min = "0 kWh/year",
                       .max = "1000000 kWh/year",
                       .label = {"expected saving", "économie attendue"},
                       .doc = {"automatic, or what a household is expected to save, all pieces "
                               "together; water is counted from the flows all the same",
                               "automatic, ou ce qu'un ménage doit économiser, toutes pièces "
                               "ensemble ; l'eau se compte toujours par les débits"}});
    describe_use(self, is);
    describe_water(self, is);
    describe_lamps(self, is);
    describe_prices(self, is);
  }

 private:
  static void describe_use(auto& self, auto&& is) {
    is(self.use, {.name = "use",
                  .label = {"use", "usage"},
                  .doc = {"gestures on one use are each counted on what the ones before leave",
                          "les gestes sur un même usage se comptent chacun sur ce que laissent les "
                          "précédents"},
                  .default_note = {"that of the kind; of other: a use of its own",
                                   "celui de la catégorie ; pour other : un usage à part"}});
    is(self.use_kwh, {.name = "use_kwh",
                      .unit = "kWh/year",
                      .min = "1 kWh/year",
                      .max = "1000000 kWh/year",
                      .label = {"what the use takes", "consommation de l'usage"},
                      .doc = {"heating for set_point, specific electricity for standby; elsewhere "
                              "the saving is capped at it",
                              "chauffage pour set_point, électricité spécifique pour standby ; "
                              "ailleurs, plafond de l'économie"}});
    is(self.share,
       {.name = "share",
        .unit = "%",
        .min = "0 %",
        .max = "100 %",
        .label = {"share of the use saved", "part de l'usage économisée"},
        .doc = {"of other alone: 15 % for a programmable thermostat, by Ademe",
                "pour other seul : 15 % pour un thermostat programmable, selon l'Ademe"}});
    is(self.degrees, {.name = "degrees",
                      .unit = "C",
                      .min = "0 C",
                      .max = "10 C",
                      .label = {"degrees lower", "degrés en moins"},
                      .doc = {"of the set-point", "de la consigne"}});
  }

  static void describe_water(auto& self, auto&& is) {
    const auto number = [&](auto& member, std::string_view key, std::string_view max, Text label,
                            Text doc = {}) {
      is(member, {.name = key, .min = "0", .max = max, .label = label, .doc = doc});
    };
    const auto flow = [&](auto& member, std::string_view key, Text label) {
      is(member, {.name = key,
                  .unit = "L/min",
                  .min = "0 L/min",
                  .max = "100 L/min",
                  .label = label,
                  .layout = {.digits = 1}});
    };
    const auto degrees = [&](auto& member, std::string_view key, Text label, Text doc) {
      is(member,
         {.name = key, .unit = "C", .min = "0 C", .max = "100 C", .label = label, .doc = doc});
    };
    number(self.persons, "persons", "30", {"persons", "personnes"},
           {"of a household, on average", "d'un ménage, en moyenne"});
    number(self.showers_per_day, "showers_per_day", "10",
           {"showers a day, a person", "douches par jour et par personne"});
    is(self.minutes, {.name = "minutes",
                      .unit = "min",
                      .min = "0 min",
                      .max = "1440 min",
                      .label = {"minutes", "minutes"},
                      .doc = {"of a shower; for aerators, of the taps a day and a person",
                              "d'une douche ; pour des mousseurs, des robinets par jour et par "
                              "personne"}});
    flow(self.flow_before, "flow_before", {"flow before", "débit avant"});
    flow(self.flow_after, "flow_after", {"flow after", "débit après"});
    is(self.days, {.name = "days",
                   .min = "1",
                   .max = "366",
                   .label = {"days a year", "jours par an"},
                   .doc = {"that the dwelling is lived in", "où le logement est habité"}});
    is(self.share_hot, {.name = "share_hot",
                        .unit = "%",
                        .min = "0 %",
                        .max = "100 %",
                        .label = {"share of hot water", "part d'eau chaude"},
                        .doc = {"of the water saved, what comes from the heater",
                                "de l'eau économisée, celle qui vient du chauffe-eau"}});
    degrees(self.hot, "hot", {"hot water", "eau chaude"},
            {"as it leaves the heater", "à la sortie du chauffe-eau"});
    degrees(self.cold, "cold", {"cold water", "eau froide"},
            {"as it comes in, over the year", "à l'arrivée, sur l'année"});
    is(self.efficiency,
       {.name = "efficiency",
        .unit = "%",
        .min = "1 %",
        .max = "600 %",
        .label = {"efficiency of the heater", "rendement du chauffe-eau"},
        .doc = {"a heat pump has more than 100 %", "une pompe à chaleur a plus de 100 %"}});
  }

  static void describe_lamps(auto& self, auto&& is) {
    const auto watts = [&](auto& member, std::string_view key, Text label) {
      is(member, {.name = key,
                  .unit = "W",
                  .min = "0 W",
                  .max = "100000 W",
                  .label = label,
                  .layout = {.digits = 1}});
    };
    is(self.quantity, {.name = "quantity",
                       .min = "0",
                       .max = "1000",
                       .label = {"lamps", "lampes"},
                       .doc = {"of a household", "d'un ménage"}});
    watts(self.watts_before, "watts_before", {"power before", "puissance avant"});
    watts(self.watts_after, "watts_after", {"power after", "puissance après"});
    is(self.hours, {.name = "hours",
                    .unit = "h/year",
                    .min = "0 h/year",
                    .max = "8784 h/year",
                    .label = {"hours a year", "heures par an"},
                    .doc = {"that each is on", "d'allumage de chacune"}});
  }

  static void describe_prices(auto& self, auto&& is) {
    const Text of_tariffs{"that of tariffs on as_of", "celui de tariffs à as_of"};
    is(self.carrier, {.name = "carrier",
                      .label = {"energy saved", "énergie économisée"},
                      .default_note = {"electricity for led, standby and tumble_dryer",
                                       "l'électricité pour led, standby et tumble_dryer"}});
    is(self.price_kwh, {.name = "price_kwh",
                        .unit = "EUR/kWh",
                        .min = "0 EUR/kWh",
                        .max = "10 EUR/kWh",
                        .label = {"price of a kWh", "prix du kWh"},
                        .doc = {"without the standing charge, which no gesture saves",
                                "hors abonnement, qu'aucun geste n'économise"},
                        .default_note = of_tariffs});
    is(self.price_m3, {.name = "price_m3",
                       .unit = "EUR/m3",
                       .min = "0 EUR/m3",
                       .max = "100 EUR/m3",
                       .label = {"price of a m³ of water", "prix du m³ d'eau"},
                       .doc = {"its volumetric part alone", "sa seule part variable"},
                       .default_note = of_tariffs});
  }
};

}  // namespace habitat::eco_coach
