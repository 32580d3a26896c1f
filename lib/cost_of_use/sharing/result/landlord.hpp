// SPDX-License-Identifier: Apache-2.0
// The landlord's account of the plant, and the powers that were compared.
#pragma once

#include "cost_of_use/sharing/case/names.hpp"
#include "describe/describe.hpp"

namespace habitat::cost_of_use::sharing {

template <Number N>
struct LandlordYear {
  int year = 0;
  N production = 0, shared_sales = 0, surplus_sales = 0, premium = 0, operation = 0, inverter = 0,
    flow = 0, present_value = 0, cumulated = 0;
  static void describe(auto& self, auto&& is) {
    is(self.year, {.name = "year", .label = {"year", "année"}});
    is(self.production, {.name = "production", .unit = "kWh", .label = {"produced", "produit"}});
    const auto amount = [&](N& member, std::string_view name, Text label, Chart chart,
                            bool hides = false) {
      is(member, {.name = name,
                  .unit = "EUR",
                  .label = label,
                  .layout = {.hides_zero = hides, .chart = chart}});
    };
    amount(self.shared_sales, "shared_sales", {"shared kWh", "vente aux participants"}, Chart::bar);
    amount(self.surplus_sales, "surplus_sales", {"surplus", "vente du surplus"}, Chart::bar);
    amount(self.premium, "premium", {"premium", "prime"}, Chart::bar, true);
    amount(self.operation, "operation", {"operation", "exploitation"}, Chart::bar);
    amount(self.inverter, "inverter", {"inverter", "onduleur"}, Chart::bar, true);
    is(self.flow, {.name = "flow",
                   .unit = "EUR",
                   .label = {"flow", "flux"},
                   .doc = {"of year 0 the investment", "de l'année 0 l'investissement"}});
    is(self.present_value, {.name = "present_value",
                            .unit = "EUR",
                            .label = {"present value", "valeur actuelle"},
                            .layout = {.folded = true}});
    amount(self.cumulated, "cumulated", {"cumulated", "cumul"}, Chart::area);
  }
};

template <Number N>
struct LandlordFigures {
  std::optional<N> investment, npv, irr, lcoe;
  std::optional<IrrWord> irr_status;
  std::optional<int> payback, discounted_payback;
  std::optional<Reached> payback_status, discounted_payback_status;
  std::vector<LandlordYear<N>> years;
  static void describe(auto& self, auto&& is) {
    is(self.investment, {.name = "investment",
                         .unit = "EUR",
                         .label = {"Investment, net of subsidy", "Investissement net"}});
    is(self.npv, {.name = "npv", .unit = "EUR", .label = {"NPV", "VAN"}});
    is(self.irr, {.name = "irr",
                  .unit = "%/year",
                  .label = {"IRR", "TRI"},
                  .found_in = "sharing.landlord.years[].flow"});
    is(self.irr_status, {.name = "irr_status", .label = {"IRR is", "TRI : unicité"}});
    const auto payback = [&](auto& in_year, auto& status, std::string_view name,
                             std::string_view status_name, Text label, Text status_label,
                             std::string_view found) {
      is(in_year, {.name = name, .unit = "years", .label = label, .found_in = found});
      is(status, {.name = status_name, .label = status_label});
    };
    payback(self.payback, self.payback_status, "payback", "payback_status",
            {"Paid back in year", "Temps de retour"}, {"Payback", "Retour sur investissement"},
            "sharing.landlord.years[].flow");
    payback(self.discounted_payback, self.discounted_payback_status, "discounted_payback",
            "discounted_payback_status", {"The same, discounted", "Temps de retour actualisé"},
            {"Discounted payback", "Retour actualisé"}, "sharing.landlord.years[].present_value");
    is(self.lcoe, {.name = "lcoe",
                   .unit = "EUR/kWh",
                   .label = {"Cost of a kWh produced (LCOE)", "Coût du kWh produit (LCOE)"}});
    is(self.years, {.name = "years",
                    .label = {"Year by year", "Année par année"},
                    .key = "year",
                    .layout = {.every = 5}});
  }
};

template <Number N>
struct SizeFigures {
  N power = 0;
  std::optional<N> production = {}, shared = {}, self_consumption = {}, self_production = {},
                   npv = {}, tenant_saving = {};
  static void describe(auto& self, auto&& is) {
    is(self.power, {.name = "power", .unit = "kW", .label = {"power", "puissance"}});
    const auto energy = [&](auto& member, std::string_view name, Text label) {
      is(member, {.name = name, .unit = "kWh", .label = label});
    };
    energy(self.production, "production", {"produced", "produit"});
    energy(self.shared, "shared", {"shared", "partagé"});
    const auto rate = [&](auto& member, std::string_view name, Text label) {
      is(member, {.name = name, .unit = "%", .label = label, .layout = {.digits = 1}});
    };
    rate(self.self_consumption, "self_consumption", {"self-consumed", "taux d'autoconsommation"});
    rate(self.self_production, "self_production", {"self-produced", "taux d'autoproduction"});
    is(self.npv, {.name = "npv", .unit = "EUR", .label = {"NPV", "VAN"}});
    is(self.tenant_saving, {.name = "tenant_saving",
                            .unit = "EUR/year",
                            .label = {"tenants save", "économie des locataires"}});
  }
};

}  // namespace habitat::cost_of_use::sharing
