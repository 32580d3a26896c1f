// SPDX-License-Identifier: Apache-2.0
// What a programme came to, for who paid for it: how many were followed, what they saved, how sure
// that is, at what cost. Households that were coached; those of a control group only say what would
// have happened anyway.
#pragma once

#include "describe/describe.hpp"
#include "eco_coach/result/measure.hpp"

namespace habitat::eco_coach {

template <Number N>
struct EvaluationFigures {
  using M = std::optional<Measure<N>>;
  std::optional<int> followed, with_data, measured, days;
  M saved_kwh, band_kwh, fraction, saved_m3, mean_saving, mean_band, saved_by_savers;
  std::optional<int> savers;
  std::optional<N> saved_eur, co2, expected_kwh, measured_over_expected, cost_per_followed,
      cost_per_kwh, cost_per_eur_saved;
  std::optional<int> in_energy_poverty, poverty_known, high_priority;

  static void describe(auto& self, auto&& is) {
    describe_counts(self, is);
    describe_savings(self, is);
    describe_means(self, is);
    describe_worth(self, is);
    describe_needs(self, is);
  }

 private:
  static void describe_counts(auto& self, auto&& is) {
    is(self.followed, {.name = "followed", .label = {"households followed", "ménages suivis"}});
    is(self.with_data,
       {.name = "with_data", .label = {"with enough readings", "aux relevés suffisants"}});
    is(self.measured,
       {.name = "measured",
        .label = {"whose saving is beyond its band", "dont l'économie dépasse la marge"}});
    is(self.days,
       {.name = "days", .label = {"days followed, on average", "jours suivis, en moyenne"}});
  }
  static void describe_savings(auto& self, auto&& is) {
    const auto amount = [&](auto& member, std::string_view name, std::string_view unit, Text label,
                            int digits) {
      is(member, {.name = name, .unit = unit, .label = label, .layout = {.digits = digits}});
    };
    amount(self.saved_kwh, "saved_kwh", "kWh", {"energy saved", "énergie économisée"}, 0);
    amount(self.band_kwh, "band_kwh", "kWh", {"± band", "± marge"}, 0);
    amount(self.fraction, "fraction", "%", {"of what was expected", "de la consommation attendue"},
           1);
    amount(self.saved_m3, "saved_m3", "m3", {"water saved", "eau économisée"}, 1);
    amount(self.saved_eur, "saved_eur", "EUR", {"saved in euros", "économisé en euros"}, 0);
    amount(self.co2, "co2", "kg", {"CO2 spared", "CO2 évité"}, 0);
  }
  static void describe_means(auto& self, auto&& is) {
    const auto share = [&](auto& member, std::string_view name, Text label, Text doc) {
      is(member, {.name = name, .unit = "%", .label = label, .doc = doc, .layout = {.digits = 1}});
    };
    share(self.mean_saving, "mean_saving", {"mean saving", "économie moyenne"},
          {"mean over all households with enough readings",
           "moyenne de tous les ménages aux relevés suffisants"});
    share(self.mean_band, "mean_band", {"± of the mean", "± de la moyenne"},
          {"by the spread of the households", "d'après la dispersion des ménages"});
    is(self.savers,
       {.name = "savers", .label = {"households above zero", "ménages ayant économisé"}});
    share(self.saved_by_savers, "saved_by_savers",
          {"mean of these alone", "moyenne de ces seuls ménages"},
          {"no mean of the programme: chance alone puts half of the households above zero",
           "pas la moyenne du programme : le hasard seul met la moitié des ménages au-dessus de "
           "zéro"});
  }
  static void describe_worth(auto& self, auto&& is) {
    is(self.expected_kwh,
       {.name = "expected_kwh",
        .unit = "kWh",
        .label = {"expected of the gestures, a year", "attendu des éco-gestes, par an"},
        .doc = {"set against what was saved once a year was followed",
                "comparé au constaté dès qu'une année est suivie"},
        .layout = {.digits = 0}});
    is(self.measured_over_expected, {.name = "measured_over_expected",
                                     .unit = "%",
                                     .label = {"measured over expected", "constaté sur attendu"},
                                     .layout = {.digits = 0}});
    is(self.cost_per_followed, {.name = "cost_per_followed",
                                .unit = "EUR",
                                .label = {"cost of a household", "coût d'un ménage"}});
    is(self.cost_per_kwh, {.name = "cost_per_kwh",
                           .unit = "EUR/kWh",
                           .label = {"cost of a kWh saved", "coût d'un kWh économisé"},
                           .doc = {"over the life of the savings", "sur la durée des économies"},
                           .layout = {.digits = 3}});
    is(self.cost_per_eur_saved,
       {.name = "cost_per_eur_saved",
        .unit = "EUR",
        .label = {"cost of a euro saved", "coût d'un euro économisé"},
        .doc = {"over the life of the savings", "sur la durée des économies"}});
  }
  static void describe_needs(auto& self, auto&& is) {
    is(self.in_energy_poverty,
       {.name = "in_energy_poverty",
        .label = {"in energy poverty before (TEE_3D)", "en précarité énergétique avant (TEE_3D)"}});
    is(self.poverty_known,
       {.name = "poverty_known",
        .label = {"of those of whom it is known", "parmi les ménages renseignés"}});
    is(self.high_priority,
       {.name = "high_priority", .label = {"to be visited first", "à visiter d'abord"}});
  }
};

}  // namespace habitat::eco_coach
