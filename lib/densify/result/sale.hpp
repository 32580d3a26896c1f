// SPDX-License-Identifier: Apache-2.0
// What a builder can pay for the rights, and where that comes to nothing. Before VAT.
#pragma once

#include "densify/case/rights_names.hpp"
#include "describe/describe.hpp"

namespace habitat::densify {

template <Number N>
struct SaleFigures {
  std::optional<N> price;
  std::optional<SaleStatus> status;
  std::optional<N> computed_price, rights_per_m2, share_of_revenue, floor_area, living_area,
      revenue, vat, works, land_charge, break_even_price, break_even_cost, break_even_margin;

  static void describe(auto& self, auto&& is) {
    amount(self.price, is, "price", {"price of the rights", "prix des droits"},
           {"agreed on, else computed", "convenu, sinon calculé"});
    is(self.status, {.name = "status", .label = {"sale", "cession"}, .found_in = "sale.price"});
    amount(self.computed_price, is, "computed_price", {"price computed", "prix calculé"},
           {"beside one that was agreed on", "à côté d'un prix convenu"});
    per_m2(self.rights_per_m2, is, "rights_per_m2",
           {"of a m2 of floor area", "au m² de surface de plancher"});
    share(self.share_of_revenue, is, "share_of_revenue",
          {"share of the revenue", "part du chiffre d'affaires"});
    area(self.floor_area, is, "floor_area", {"floor area sold", "surface de plancher cédée"});
    area(self.living_area, is, "living_area", {"living area sold", "surface habitable cédée"});
    amount(self.revenue, is, "revenue",
           {"revenue of the builder", "chiffre d'affaires du constructeur"});
    amount(self.vat, is, "vat", {"VAT on it", "TVA sur le chiffre d'affaires"},
           {"changes nothing in the balance", "ne change rien au bilan"});
    amount(self.works, is, "works", {"works of the builder", "travaux du constructeur"});
    amount(self.land_charge, is, "land_charge", {"land charge", "charge foncière"},
           {"what the builder can spend for the right to build",
            "ce que le constructeur peut consacrer au droit de construire"});
    describe_break_evens(self, is);
  }

 private:
  static void amount(auto& member, auto&& is, std::string_view name, Text label, Text doc = {}) {
    is(member, {.name = name, .unit = "EUR", .label = label, .doc = doc});
  }
  static void per_m2(auto& member, auto&& is, std::string_view name, Text label, Text doc = {}) {
    is(member,
       {.name = name, .unit = "EUR/m2", .label = label, .doc = doc, .layout = {.digits = 0}});
  }
  static void share(auto& member, auto&& is, std::string_view name, Text label, Text doc = {}) {
    is(member, {.name = name, .unit = "%", .label = label, .doc = doc, .layout = {.digits = 1}});
  }
  static void area(auto& member, auto&& is, std::string_view name, Text label) {
    is(member,
       {.name = name, .unit = "m2", .label = label, .layout = {.digits = 1, .trims_zeros = true}});
  }
  static void describe_break_evens(auto& self, auto&& is) {
    per_m2(self.break_even_price, is, "break_even_price",
           {"balances at a price of", "équilibre à un prix de"},
           {"of a m2 of living area, at which the rights are worth nothing",
            "du m² habitable, auquel les droits ne valent rien"});
    per_m2(self.break_even_cost, is, "break_even_cost",
           {"balances at a cost of", "équilibre à un coût de"},
           {"of a m2 of floor area", "du m² de surface de plancher"});
    share(self.break_even_margin, is, "break_even_margin",
          {"balances at a margin of", "équilibre à une marge de"},
          {"of the revenue; below 0 the builder would lose",
           "du chiffre d'affaires ; sous 0 le "
           "constructeur perdrait"});
  }
};

template <Number N>
struct OfferFigures {
  int rank = 0;
  std::string buyer;
  N price = 0;
  PaidIn paid_in = PaidIn::cash;
  N net = 0;
  std::string conditions;

  static void describe(auto& self, auto&& is) {
    const auto amount = [&](auto& member, std::string_view name, Text label, Text doc = {}) {
      is(member, {.name = name, .unit = "EUR", .label = label, .doc = doc});
    };
    is(self.rank, {.name = "rank", .label = {"rank", "rang"}, .found_in = "offers[].net"});
    is(self.buyer, {.name = "buyer", .label = {"buyer", "acquéreur"}});
    amount(self.price, "price", {"price", "prix"});
    is(self.paid_in, {.name = "paid_in", .label = {"paid in", "payé en"}});
    amount(self.net, "net", {"net", "net"},
           {"less the costs of the condominium, before the owners' taxes",
            "moins les frais de la copropriété, avant l'impôt des copropriétaires"});
    is(self.conditions, {.name = "conditions", .label = {"conditions", "conditions"}});
  }
};

}  // namespace habitat::densify
