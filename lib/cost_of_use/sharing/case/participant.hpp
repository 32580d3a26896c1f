// SPDX-License-Identifier: Apache-2.0
// Who takes part: a dwelling, the common parts, a shop; what his key has and what his supplier
// asks.
#pragma once

#include "cost_of_use/sharing/case/names.hpp"
#include "cost_of_use/sharing/words/texts.hpp"
#include "describe/describe.hpp"

namespace habitat::cost_of_use::sharing {

template <Number N>
struct Participant {
  std::string name;
  ParticipantKind kind = ParticipantKind::dwelling;
  std::optional<N> area, coefficient;
  std::optional<int> priority;
  bool joins = true;
  TariffOption option = TariffOption::base;
  Names off_peak;
  std::optional<NetworkTariff> network_tariff;
  std::optional<N> energy_price, energy_price_off_peak;

  static void describe(auto& self, auto&& is) {
    is(self.name, {.name = "name",
                   .label = {"name", "nom"},
                   .doc = {"as the series has it", "comme dans la série"},
                   .required = true});
    is(self.kind, {.name = "kind", .label = {"kind", "nature"}});
    is(self.joins, {.name = "joins",
                    .label = {"joins", "participe"},
                    .doc = {"who refuses gets nothing", "qui refuse ne reçoit rien"},
                    .source = texts::sharing});
    describe_key(self, is);
    describe_price(self, is);
  }

 private:
  static void describe_key(auto& self, auto&& is) {
    is(self.area, {.name = "area",
                   .unit = "m2",
                   .min = "0 m2",
                   .max = "1000000 m2",
                   .label = {"area", "surface"},
                   .doc = {"of the key area", "de la clé area"}});
    is(self.coefficient, {.name = "coefficient",
                          .min = "0",
                          .max = "1",
                          .label = {"coefficient", "coefficient"},
                          .doc = {"of the key static: his part of what is produced",
                                  "de la clé static : sa part de la production"}});
    is(self.priority, {.name = "priority",
                       .min = "1",
                       .max = "1000",
                       .label = {"rank", "rang"},
                       .doc = {"of the key priority: 1 first", "de la clé priority : 1 d'abord"},
                       .default_note = {"after all that are given", "après tous ceux donnés"}});
  }
  static void describe_price(auto& self, auto&& is) {
    is(self.option, {.name = "option", .label = {"option", "option"}});
    is(self.off_peak, {.name = "off_peak",
                       .label = {"off-peak hours", "heures creuses"},
                       .doc = {"a list such as [\"01:04-07:04\"], by the clock; a step is split by "
                               "minutes",
                               "une liste telle que [\"01:04-07:04\"], à l'heure légale ; un pas "
                               "est partagé à la minute"}});
    is(self.network_tariff, {.name = "network_tariff",
                             .label = {"network tariff", "tarif de réseau"},
                             .doc = {"without it no network part is computed",
                                     "sans lui la part du réseau n'est pas calculée"},
                             .source = texts::network});
    const auto price = [&](std::optional<N>& member, std::string_view key, Text label, Text doc) {
      is(member, {.name = key,
                  .unit = "EUR/kWh",
                  .min = "0 EUR/kWh",
                  .max = "10 EUR/kWh",
                  .label = label,
                  .doc = doc});
    };
    price(self.energy_price, "energy_price", {"price of energy", "prix de l'énergie"},
          {"of his supplier, without VAT, network and excise; peak hours, where there are two",
           "de son fournisseur, hors TVA, réseau et accise ; heures pleines, s'il y en a deux"});
    price(self.energy_price_off_peak, "energy_price_off_peak",
          {"price of energy off-peak", "prix de l'énergie en heures creuses"},
          {"without VAT, network and excise", "hors TVA, réseau et accise"});
  }
};

/// A household of the notice: by what it uses, or as one who takes part.
template <Number N>
struct Typical {
  std::string name;
  std::optional<N> consumption;
  std::string participant;
  static void describe(auto& self, auto&& is) {
    is(self.name, {.name = "name", .label = {"household", "ménage"}, .required = true});
    is(self.consumption, {.name = "consumption",
                          .unit = "kWh/year",
                          .min = "0 kWh/year",
                          .max = "1000000 kWh/year",
                          .label = {"used in a year", "consommé par an"},
                          .doc = {"or participant", "ou participant"}});
    is(self.participant, {.name = "participant",
                          .label = {"as the participant", "comme le participant"},
                          .doc = {"or consumption", "ou consumption"}});
  }
};

}  // namespace habitat::cost_of_use::sharing
