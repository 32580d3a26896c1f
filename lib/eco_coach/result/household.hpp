// SPDX-License-Identifier: Apache-2.0
// What is found of a household: what it saved, what energy weighs for it, what it may ask for,
// whether and why it is to be visited first; month by month, its own sheet. No score: signals, each
// by its name.
#pragma once

#include "describe/describe.hpp"
#include "eco_coach/case/household_names.hpp"
#include "eco_coach/result/measure.hpp"

namespace habitat::eco_coach {

/// What was saved in a month or a quarter. Readings that fall across two months are shared by days.
template <Number N>
struct SheetPeriod {
  std::string period;  ///< "2025-10", "2025-Q4"
  std::optional<Measure<N>> electricity = {}, gas = {}, other = {}, water = {};  ///< null: not read
  std::optional<N> eur = {};

  static void describe(auto& self, auto&& is) {
    is(self.period, {.name = "period", .label = {"period", "période"}});
    const auto amount = [&](auto& member, std::string_view name, std::string_view unit, Text label,
                            Text doc) {
      is(member, {.name = name, .unit = unit, .label = label, .doc = doc, .layout = {.digits = 1}});
    };
    const Text saved{"saved, weather removed", "économisée, climat ôté"};
    amount(self.electricity, "electricity", "kWh", {"electricity", "électricité"}, saved);
    amount(self.gas, "gas", "kWh", {"gas", "gaz"}, saved);
    amount(self.other, "other", "kWh", {"other energy", "autre énergie"},
           {"district heat, oil, wood", "réseau de chaleur, fioul, bois"});
    amount(self.water, "water", "m3", {"water", "eau"}, {"saved", "économisée"});
    is(self.eur, {.name = "eur",
                  .unit = "EUR",
                  .label = {"saved", "économisé"},
                  .doc = {"at the tariff of each day, without subscriptions",
                          "au tarif de chaque jour, hors abonnements"}});
  }
};

template <Number N>
struct HouseholdFigures {
  std::string id;
  std::optional<Measure<N>> saved_kwh, band_kwh, saved_m3;
  std::optional<N> saved_eur, co2, effort_before, effort_after;
  std::optional<bool> tee_3d, brde;
  std::optional<Cold> cold;
  std::optional<N> consumption_units, living_standard, cheque_units, reference_income_per_unit,
      cheque_energie, reste_pour_vivre;
  std::optional<FslOutcome> fsl;
  std::optional<N> fsl_aid, fsl_loan;
  std::optional<Priority> priority;
  std::vector<Reason> reasons, not_known;
  std::vector<SheetPeriod<N>> months, quarters;

  static void describe(auto& self, auto&& is) {
    is(self.id, {.name = "id", .label = {"household", "ménage"}});
    describe_savings(self, is);
    describe_poverty(self, is);
    describe_help(self, is);
    is(self.priority, {.name = "priority", .label = {"priority", "priorité"}});
    is(self.reasons, {.name = "reasons", .label = {"because", "motifs"}});
    is(self.not_known, {.name = "not_known",
                        .label = {"could not be looked at", "n'a pu être regardé"},
                        .layout = {.folded = true}});
    is(self.months, {.name = "months",
                     .label = {"By month", "Par mois"},
                     .key = "period",
                     .layout = {.folded = true}});
    is(self.quarters, {.name = "quarters",
                       .label = {"By quarter", "Par trimestre"},
                       .key = "period",
                       .layout = {.folded = true}});
  }

 private:
  static void describe_savings(auto& self, auto&& is) {
    is(self.saved_kwh, {.name = "saved_kwh",
                        .unit = "kWh",
                        .label = {"saving", "économie"},
                        .doc = {"of all energies, weather removed", "toutes énergies, climat ôté"},
                        .layout = {.digits = 0}});
    is(self.band_kwh, {.name = "band_kwh",
                       .unit = "kWh",
                       .label = {"± band", "± marge"},
                       .layout = {.digits = 0}});
    is(self.saved_m3, {.name = "saved_m3",
                       .unit = "m3",
                       .label = {"water", "eau"},
                       .doc = {"water saved", "eau économisée"},
                       .layout = {.digits = 1}});
    is(self.saved_eur, {.name = "saved_eur",
                        .unit = "EUR",
                        .label = {"in euros", "en euros"},
                        .doc = {"saved, at the tariff of each day, to the cent",
                                "économisé, au tarif de chaque jour, au centime"},
                        .layout = {.digits = 0}});
    is(self.co2, {.name = "co2",
                  .unit = "kg",
                  .label = {"CO2 spared", "CO2 évité"},
                  .layout = {.digits = 0, .folded = true}});
  }
  static void describe_poverty(auto& self, auto&& is) {
    const auto share = [&](auto& member, std::string_view name, Text label, Text doc, bool folded) {
      is(member, {.name = name,
                  .unit = "%",
                  .label = label,
                  .doc = doc,
                  .layout = {.digits = 1, .folded = folded}});
    };
    share(self.effort_before, "effort_before", {"effort before", "effort avant"},
          {"energy before, over income", "énergie d'avant, sur le revenu"}, false);
    share(self.effort_after, "effort_after", {"effort after", "effort après"},
          {"energy after, over income", "énergie d'après, sur le revenu"}, true);
    is(self.tee_3d, {.name = "tee_3d",
                     .label = {"TEE_3D", "TEE_3D"},
                     .doc = {"energy poverty by effort and the first three deciles, before",
                             "précarité énergétique par l'effort et les trois premiers déciles, "
                             "avant"}});
    is(self.brde, {.name = "brde",
                   .label = {"BRDE", "BRDE"},
                   .doc = {"low income left, high spending on energy, before",
                           "bas revenu restant, dépense d'énergie élevée, avant"},
                   .layout = {.folded = true}});
    is(self.cold, {.name = "cold",
                   .label = {"cold last winter", "froid l'hiver dernier"},
                   .layout = {.folded = true}});
    is(self.consumption_units, {.name = "consumption_units",
                                .label = {"consumption units", "unités de consommation"},
                                .layout = {.digits = 1, .folded = true}});
    is(self.living_standard, {.name = "living_standard",
                              .unit = "EUR/month",
                              .label = {"income per unit", "niveau de vie"},
                              .layout = {.folded = true}});
    is(self.reste_pour_vivre,
       {.name = "reste_pour_vivre",
        .unit = "EUR/month",
        .label = {"left to live on, a unit", "reste pour vivre, par unité"},
        .doc = {"income less rent net of aid, charges, energy and water, over consumption units",
                "revenu moins loyer net d'aide, charges, énergie et eau, par unité de "
                "consommation"},
        .layout = {.folded = true}});
  }
  static void describe_help(auto& self, auto&& is) {
    const auto figure = [&](auto& member, std::string_view name, std::string_view unit, Text label,
                            int digits = -1) {
      is(member, {.name = name,
                  .unit = unit,
                  .label = label,
                  .layout = {.digits = digits, .folded = true}});
    };
    figure(self.cheque_units, "cheque_units", "", {"units of the cheque", "unités du chèque"}, 1);
    figure(self.reference_income_per_unit, "reference_income_per_unit", "EUR/year",
           {"reference income per unit", "revenu fiscal de référence par unité"});
    figure(self.cheque_energie, "cheque_energie", "EUR/year", {"chèque énergie", "chèque énergie"});
    is(self.fsl, {.name = "fsl", .label = {"solidarity fund", "FSL"}, .layout = {.folded = true}});
    figure(self.fsl_aid, "fsl_aid", "EUR", {"aid of the fund", "aide du FSL"});
    figure(self.fsl_loan, "fsl_loan", "EUR", {"of which lent", "dont prêt"});
  }
};

}  // namespace habitat::eco_coach
