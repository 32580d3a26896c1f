// SPDX-License-Identifier: Apache-2.0
// The condominium: what the conditions of aid, the caps by dwelling and the votes ask of it.
#pragma once

#include "densify/case/names.hpp"
#include "describe/describe.hpp"

namespace habitat::densify {

template <Number N>
struct Condominium {
  int dwellings = 0;
  std::optional<int> equivalents, commercial_lots, construction_year;
  std::optional<N> main_residence_share, unpaid_share;
  std::optional<Region> region;
  bool npnru = false;
  std::optional<bool> registered;
  std::optional<N> living_area;
  Difficulty difficulty = Difficulty::none;
  bool administrative_order = false;

  static void describe(auto& self, auto&& is) {
    describe_size(self, is);
    describe_owners(self, is);
    describe_state(self, is);
  }

 private:
  static void describe_size(auto& self, auto&& is) {
    const auto count = [&](auto& member, Field field) {
      field.max = "100000";
      is(member, field);
    };
    count(self.dwellings,
          {.name = "dwellings", .min = "1", .label = {"dwellings", "logements"}, .required = true});
    count(self.equivalents,
          {.name = "equivalents",
           .min = "1",
           .label = {"equivalent dwellings", "équivalents logement"},
           .doc = {"dwellings and shops, as some local aid counts them",
                   "logements et commerces, comme les comptent certaines aides locales"},
           .default_note = {"dwellings", "dwellings"}});
    count(self.commercial_lots, {.name = "commercial_lots",
                                 .min = "0",
                                 .label = {"commercial lots", "lots commerciaux"},
                                 .doc = {"no rule of the renovation reads them",
                                         "aucune règle de la rénovation ne les lit"}});
    is(self.construction_year, {.name = "construction_year",
                                .min = "1000",
                                .max = "2100",
                                .label = {"year of construction", "année de construction"}});
    is(self.region, {.name = "region",
                     .label = {"region", "région"},
                     .doc = {"for the income classes of those who live there",
                             "pour les classes de revenus de ceux qui y vivent"}});
    is(self.living_area, {.name = "living_area",
                          .unit = "m2",
                          .min = "1 m2",
                          .max = "10000000 m2",
                          .label = {"living area", "surface habitable"},
                          .doc = {"of all dwellings", "de tous les logements"}});
  }
  static void describe_owners(auto& self, auto&& is) {
    is(self.main_residence_share,
       {.name = "main_residence_share",
        .unit = "%",
        .min = "0 %",
        .max = "100 %",
        .label = {"share of main residences", "part de résidences principales"}});
    is(self.unpaid_share,
       {.name = "unpaid_share",
        .unit = "%",
        .min = "0 %",
        .max = "100 %",
        .label = {"unpaid charges", "taux d'impayés"},
        .doc = {"of the charges budgeted for the year before the last",
                "des charges du budget de l'avant-dernière année"},
        .default_note = {"not known: the condominium is not fragile by them",
                         "inconnu : la copropriété n'est pas fragile à ce titre"}});
  }
  static void describe_state(auto& self, auto&& is) {
    is(self.npnru,
       {.name = "npnru", .label = {"in a quarter of the NPNRU", "dans un quartier du NPNRU"}});
    is(self.registered,
       {.name = "registered",
        .label = {"registered", "immatriculée"},
        .doc = {"in the national register of condominiums",
                "au registre national des copropriétés"},
        .default_note = {"true, and told as assumed", "true, signalé comme supposé"}});
    is(self.difficulty, {.name = "difficulty", .label = {"difficulty", "difficulté"}});
    is(self.administrative_order,
       {.name = "administrative_order",
        .label = {"under an administrative order", "sous arrêté"},
        .doc = {"unfit or unsafe: the aid is that of Ma Prime Logement Décent",
                "insalubrité ou sécurité : l'aide est celle de Ma Prime Logement Décent"}});
  }
};

}  // namespace habitat::densify
