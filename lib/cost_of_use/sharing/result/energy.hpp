// SPDX-License-Identifier: Apache-2.0
// Who has what of the roof, month by month, hour by hour, and what is told to those who will live
// with it.
#pragma once

#include "cost_of_use/sharing/case/names.hpp"
#include "cost_of_use/sharing/words/texts.hpp"
#include "describe/describe.hpp"

namespace habitat::cost_of_use::sharing {

template <Number N>
struct ParticipantFigures {
  std::string name;
  std::optional<N> consumption, shared, shared_off_peak, residual, saving;
  static void describe(auto& self, auto&& is) {
    is(self.name, {.name = "name", .label = {"name", "nom"}});
    const auto energy = [&](std::optional<N>& member, std::string_view key, Text label) {
      is(member,
         {.name = key, .unit = "kWh", .label = label, .layout = {.digits = 0, .adds_up = true}});
    };
    energy(self.consumption, "consumption", {"used", "consommé"});
    energy(self.shared, "shared", {"shared", "partagé"});
    is(self.shared_off_peak, {.name = "shared_off_peak",
                              .unit = "kWh",
                              .label = {"of which off-peak", "dont heures creuses"},
                              .layout = {.digits = 0, .adds_up = true, .hides_zero = true}});
    energy(self.residual, "residual", {"from the grid", "du réseau"});
    is(self.saving, {.name = "saving",
                     .unit = "EUR/year",
                     .label = {"saving", "économie"},
                     .layout = {.adds_up = true}});
  }
};

template <Number N>
struct NoticeFigures {
  std::string household;
  std::optional<N> consumption, shared, saving;
  Message assumptions;
  static void describe(auto& self, auto&& is) {
    is(self.household, {.name = "household", .label = {"household", "ménage"}});
    const auto energy = [&](std::optional<N>& member, std::string_view name, Text label) {
      is(member, {.name = name, .unit = "kWh/year", .label = label});
    };
    energy(self.consumption, "consumption", {"used", "consommé"});
    energy(self.shared, "shared", {"shared", "partagé"});
    is(self.saving, {.name = "saving",
                     .unit = "EUR/year",
                     .label = {"saving", "économie"},
                     .source = texts::notice});
    is(self.assumptions, {.name = "assumptions", .label = {"assumptions", "hypothèses"}});
  }
};

/// Of a month of the series.
template <Number N>
struct MonthFigures {
  std::string month;
  N production = 0, consumption = 0, shared = 0, surplus = 0;
  static void describe(auto& self, auto&& is) {
    is(self.month, {.name = "month", .label = {"month", "mois"}});
    describe_sums(self, is);
  }
  static void describe_sums(auto& self, auto&& is) {
    const auto energy = [&](N& member, std::string_view name, Text label, Chart chart) {
      is(member, {.name = name, .unit = "kWh", .label = label, .layout = {.chart = chart}});
    };
    energy(self.production, "production", {"produced", "produit"}, Chart::none);
    energy(self.consumption, "consumption", {"used", "consommé"}, Chart::line);
    energy(self.shared, "shared", {"shared", "partagé"}, Chart::bar);
    energy(self.surplus, "surplus", {"surplus", "surplus"}, Chart::bar);
  }
};

/// Of an hour of the clock, the mean of all days.
template <Number N>
struct HourFigures {
  int hour = 0;
  N production = 0, consumption = 0, shared = 0, surplus = 0;
  static void describe(auto& self, auto&& is) {
    is(self.hour, {.name = "hour", .label = {"hour", "heure"}});
    const auto energy = [&](N& member, std::string_view name, Text label, Chart chart) {
      is(member,
         {.name = name, .unit = "kWh", .label = label, .layout = {.digits = 1, .chart = chart}});
    };
    energy(self.production, "production", {"produced", "produit"}, Chart::none);
    energy(self.consumption, "consumption", {"used", "consommé"}, Chart::line);
    energy(self.shared, "shared", {"shared", "partagé"}, Chart::bar);
    energy(self.surplus, "surplus", {"surplus", "surplus"}, Chart::bar);
  }
};

/// The month of the mean dwelling among those that take part: the part of its bill that sharing
/// changes.
template <Number N>
struct DwellingFigures {
  std::optional<int> count;
  std::optional<N> without, with, saving;
  static void describe(auto& self, auto&& is) {
    is(self.count,
       {.name = "count", .label = {"Dwellings that take part", "Logements participants"}});
    const auto amount = [&](std::optional<N>& member, std::string_view name, Text label) {
      is(member, {.name = name, .unit = "EUR/month", .label = label});
    };
    amount(self.without, "without",
           {"Energy and excise, without sharing", "Énergie et accise, sans partage"});
    amount(self.with, "with", {"With sharing, the roof paid", "Avec partage, kWh du toit compris"});
    amount(self.saving, "saving", {"Saving", "Économie"});
  }
};

}  // namespace habitat::cost_of_use::sharing
