// SPDX-License-Identifier: Apache-2.0
// What the roof gives and who gets it, what each tenant saves, what the landlord earns. Energies
// are those of a year, the mean where the series has several; of a shorter series its own.
#pragma once

#include "cost_of_use/sharing/result/energy.hpp"
#include "cost_of_use/sharing/result/landlord.hpp"
#include "cost_of_use/sharing/result/network.hpp"

namespace habitat::cost_of_use::sharing {

template <Number N>
struct SharingFigures {
  std::optional<N> production, consumption, shared, surplus, self_consumption, self_production;
  std::optional<RateStatus> self_consumption_status, self_production_status;
  std::optional<N> unit_saving, break_even_price, tenant_saving, common_parts_saving, best;
  DwellingFigures<N> dwelling;
  LandlordFigures<N> landlord;
  NetworkFigures<N> network;
  std::vector<ParticipantFigures<N>> participants;
  std::vector<NoticeFigures<N>> notice;
  std::vector<MonthFigures<N>> months;
  std::vector<HourFigures<N>> day;
  std::vector<SizeFigures<N>> sizes;

  static void describe(auto& self, auto&& is) {
    describe_energy(self, is);
    describe_money(self, is);
    is(self.dwelling, {.name = "dwelling",
                       .label = {"Month of the mean dwelling", "Mois du logement moyen"},
                       .given_by = "sharing.participants[].energy_price, sharing.price"});
    is(self.landlord,
       {.name = "landlord", .label = {"Landlord", "Bailleur"}, .given_by = "sharing.plant"});
    is(self.network, {.name = "network",
                      .label = {"Network tariff", "Tarif de réseau"},
                      .given_by = "sharing.participants[].network_tariff"});
    is(self.participants, {.name = "participants",
                           .label = {"Participants", "Participants"},
                           .key = "name",
                           .layout = {.rows = 12}});
    is(self.notice, {.name = "notice",
                     .label = {"What the notice says", "Ce que dit l'information préalable"},
                     .key = "household"});
    is(self.months, {.name = "months", .label = {"A year", "Une année"}, .key = "month"});
    is(self.day, {.name = "day",
                  .label = {"A mean day, by hour", "Une journée moyenne, par heure"},
                  .key = "hour",
                  .layout = {.every = 3}});
    is(self.sizes,
       {.name = "sizes", .label = {"Powers compared", "Puissances comparées"}, .key = "power"});
  }

 private:
  static void describe_energy(auto& self, auto&& is) {
    const auto energy = [&](std::optional<N>& member, std::string_view name, Text label) {
      is(member, {.name = name, .unit = "kWh", .label = label});
    };
    energy(self.production, "production", {"Produced", "Production"});
    energy(self.consumption, "consumption",
           {"Used by those who take part", "Consommé par les participants"});
    energy(self.shared, "shared", {"Shared", "Partagé"});
    energy(self.surplus, "surplus", {"Surplus", "Surplus"});
    const auto rate = [&](std::optional<N>& member, std::string_view name, Text label, auto& status,
                          std::string_view status_name, Text status_label) {
      is(member, {.name = name, .unit = "%", .label = label, .layout = {.digits = 1}});
      is(status, {.name = status_name, .label = status_label, .layout = {.folded = true}});
    };
    rate(self.self_consumption, "self_consumption",
         {"Shared, of what is produced", "Taux d'autoconsommation"}, self.self_consumption_status,
         "self_consumption_status", {"that part of what is produced is", "ce taux, de la production, est"});
    rate(self.self_production, "self_production",
         {"Shared, of what is used", "Taux d'autoproduction"}, self.self_production_status,
         "self_production_status", {"that part of what is used is", "ce taux, de la consommation, est"});
  }

  static void describe_money(auto& self, auto&& is) {
    const auto price = [&](std::optional<N>& member, std::string_view name, Text label) {
      is(member, {.name = name, .unit = "EUR/kWh", .label = label});
    };
    const auto year = [&](std::optional<N>& member, std::string_view name, Text label) {
      is(member, {.name = name, .unit = "EUR/year", .label = label});
    };
    price(self.unit_saving, "unit_saving", {"Saved by a shared kWh", "Économie par kWh partagé"});
    price(self.break_even_price, "break_even_price",
          {"Break-even price with VAT, before fees", "Prix TTC d'équilibre, hors frais"});
    year(self.tenant_saving, "tenant_saving", {"Tenants save", "Économie des locataires"});
    year(self.common_parts_saving, "common_parts_saving",
         {"Common parts save", "Économie des parties communes"});
    is(self.best, {.name = "best",
                   .unit = "kW",
                   .label = {"Best power", "Puissance optimale"},
                   .found_in = "sharing.sizes[].npv, sharing.sizes[].tenant_saving",
                   .given_by = "sharing.sizing"});
  }
};

}  // namespace habitat::cost_of_use::sharing
