// SPDX-License-Identifier: Apache-2.0
// How an alternative stands against the first one.
#pragma once

#include "cost_of_use/life_cycle/result/names.hpp"
#include "describe/describe.hpp"

namespace habitat::cost_of_use {

template <Number N>
struct Measures {
  std::optional<N> net_savings, pv_operational_savings, pv_additional_investment, sir;
  std::optional<SirStatus> sir_status;
  std::optional<N> airr;
  std::optional<int> payback, payback_sustained, discounted_payback, discounted_payback_sustained;
  std::optional<PaybackStatus> payback_status, payback_sustained_status, discounted_payback_status,
      discounted_payback_sustained_status;

  /// `folds`: where the page has them beside it already.
  static void describe_money(auto& self, auto&& is, bool folds) {
    const auto amount = [&](auto& member, std::string_view name, Text label, Text doc,
                            bool folded = true) {
      is(member,
         {.name = name, .unit = "EUR", .label = label, .doc = doc, .layout = {.folded = folded}});
    };
    amount(
        self.net_savings, "net_savings", {"net savings", "économie nette"},
        {"NS: cost of the first less cost of this one", "NS : coût de la première moins le sien"},
        folds);
    amount(self.pv_operational_savings, "pv_operational_savings",
           {"operational savings", "économies d'exploitation"},
           {"S, present value", "S, valeur actuelle"});
    amount(self.pv_additional_investment, "pv_additional_investment",
           {"additional investment", "surcoût investi"},
           {"dI, present value", "dI, valeur actuelle"});
  }
  static void describe_ratios(auto& self, auto&& is, bool folds) {
    is(self.sir, {.name = "sir",
                  .label = {"SIR", "SIR : économies sur surcoût"},
                  .doc = {"savings to investment ratio, S / dI; ranks independent works",
                          "ratio économies sur investissement, S / dI ; classe des travaux "
                          "indépendants"},
                  .layout = {.digits = 2, .folded = folds}});
    is(self.sir_status, {.name = "sir_status",
                         .label = {"SIR is", "le SIR est"},
                         .layout = {.folded = true},
                         .found_in = "life_cycle.alternatives[].pv_operational_savings, "
                                     "life_cycle.alternatives[].pv_additional_investment"});
    is(self.airr, {.name = "airr",
                   .unit = "%/year",
                   .label = {"AIRR", "TRI ajusté (AIRR)"},
                   .doc = {"adjusted internal rate of return", "taux de rendement interne ajusté"},
                   .layout = {.folded = true}});
  }
  static void describe_paybacks(auto& self, auto&& is, bool folds) {
    constexpr std::string_view simple = "life_cycle.years[].amount",
                               discounted = "life_cycle.years[].present_value";
    const auto year = [&](auto& member, std::string_view name, Text label, std::string_view from,
                          bool folded) {
      is(member, {.name = name,
                  .unit = "years",
                  .label = label,
                  .layout = {.folded = folded},
                  .found_in = from});
    };
    const auto status = [&](auto& member, std::string_view name, Text label,
                            std::string_view from) {
      is(member, {.name = name, .label = label, .layout = {.folded = true}, .found_in = from});
    };
    year(self.payback, "payback", {"payback", "retour"}, simple, folds);
    status(self.payback_status, "payback_status", {"payback is", "le retour est"}, simple);
    year(self.payback_sustained, "payback_sustained", {"payback that lasts", "retour durable"},
         simple, true);
    status(self.payback_sustained_status, "payback_sustained_status",
           {"payback that lasts is", "le retour durable est"}, simple);
    year(self.discounted_payback, "discounted_payback", {"discounted payback", "retour actualisé"},
         discounted, folds);
    status(self.discounted_payback_status, "discounted_payback_status",
           {"discounted payback is", "le retour actualisé est"}, discounted);
    year(self.discounted_payback_sustained, "discounted_payback_sustained",
         {"discounted payback that lasts", "retour actualisé durable"}, discounted, true);
    status(self.discounted_payback_sustained_status, "discounted_payback_sustained_status",
           {"discounted payback that lasts is", "le retour actualisé durable est"}, discounted);
  }
};

}  // namespace habitat::cost_of_use
