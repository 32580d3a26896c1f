// SPDX-License-Identifier: Apache-2.0
// The sale of building rights: what a builder makes of them and what that costs him, from which the
// price follows; a price that was agreed; offers to compare. All amounts are before VAT.
#pragma once

#include "densify/case/rights_names.hpp"
#include "densify/words/texts.hpp"
#include "describe/describe.hpp"

namespace habitat::densify {

template <Number N>
struct SaleParking {
  int places = 0;
  N price = 0, cost = 0;
  static void describe(auto& self, auto&& is) {
    is(self.places, {.name = "places",
                     .min = "0",
                     .max = "100000",
                     .label = {"parking places", "places"},
                     .required = true});
    const auto amount = [&](auto& member, std::string_view name, Text label) {
      is(member, {.name = name,
                  .unit = "EUR",
                  .min = "0 EUR",
                  .max = "1000000 EUR",
                  .label = label,
                  .required = true});
    };
    amount(self.price, "price", {"price of a place", "prix d'une place"});
    amount(self.cost, "cost", {"cost of a place", "coût d'une place"});
  }
};

/// Works or dwellings in the place of money.
struct InKind {
  std::optional<Date> date;
  std::optional<Security> security;
  static void describe(auto& self, auto&& is) {
    is(self.date, {.name = "date", .label = {"delivered on", "livraison"}});
    is(self.security, {.name = "security", .label = {"secured by", "garantie"}});
  }
};

template <Number N>
struct Sale {
  std::optional<SaleForm> form;
  SaleKind kind = SaleKind::free;
  std::optional<N> floor_area;
  N living_ratio = N(9) / N(10);
  std::optional<N> dwelling_size, price_per_m2, cost;
  N other_revenue = 0, utilities = 0, restitution = 0;
  std::optional<N> vat, contingency, fees, insurance, marketing, management, finance, margin,
      deed_costs, given_price;
  std::optional<SaleParking<N>> parking;
  PaidIn paid_in = PaidIn::cash;
  std::optional<InKind> in_kind;

  static void describe(auto& self, auto&& is) {
    is(self.form, {.name = "form", .label = {"built as", "forme"}, .required = true});
    is(self.kind, {.name = "kind", .label = {"for", "destination"}});
    describe_areas(self, is);
    describe_revenue(self, is);
    describe_works(self, is);
    describe_charges(self, is);
    describe_price(self, is);
  }

 private:
  static void amount(auto& member, auto&& is, std::string_view name, Text label, Text doc = {}) {
    is(member, {.name = name,
                .unit = "EUR",
                .min = "0 EUR",
                .max = "1000000000 EUR",
                .label = label,
                .doc = doc});
  }
  static void share(auto& member, auto&& is, std::string_view name, Text label, Text doc) {
    is(member, {.name = name,
                .unit = "%",
                .min = "0 %",
                .max = "100 %",
                .label = label,
                .doc = doc,
                .default_note = {"needed for a price", "à donner pour un prix"}});
  }
  static void per_m2(auto& member, auto&& is, std::string_view name, Text label, Text doc) {
    is(member, {.name = name,
                .unit = "EUR/m2",
                .min = "0 EUR/m2",
                .max = "100000 EUR/m2",
                .label = label,
                .doc = doc,
                .default_note = {"needed for a price", "à donner pour un prix"}});
  }
  static void describe_areas(auto& self, auto&& is) {
    is(self.floor_area, {.name = "floor_area",
                         .unit = "m2",
                         .min = "0 m2",
                         .max = "10000000 m2",
                         .label = {"floor area sold", "surface de plancher cédée"},
                         .default_note = {"rights.floor_area", "rights.floor_area"}});
    is(self.living_ratio,
       {.name = "living_ratio",
        .min = "0",
        .max = "1",
        .label = {"living area of a m2 of floor area", "surface habitable d'un m2 de plancher"}});
    is(self.dwelling_size,
       {.name = "dwelling_size",
        .unit = "m2",
        .min = "5 m2",
        .max = "10000 m2",
        .label = {"mean living area of a dwelling", "surface habitable moyenne d'un logement"}});
  }
  static void describe_revenue(auto& self, auto&& is) {
    per_m2(self.price_per_m2, is, "price_per_m2", {"price of a m2", "prix du m2"},
           {"of living area, before VAT", "de surface habitable, hors TVA"});
    amount(self.other_revenue, is, "other_revenue", {"other revenue", "autres recettes"});
    is(self.vat, {.name = "vat",
                  .unit = "%",
                  .min = "0 %",
                  .max = "100 %",
                  .label = {"VAT of the sale", "TVA de la vente"},
                  .doc = {"told, and changes nothing", "indicative, ne change rien"}});
    is(self.parking, {.name = "parking",
                      .label = {"parking", "stationnement"},
                      .default_note = {"none is built", "aucun n'est construit"}});
  }
  static void describe_works(auto& self, auto&& is) {
    per_m2(self.cost, is, "cost", {"cost of a m2", "coût du m2"},
           {"of floor area, before VAT", "de surface de plancher, hors TVA"});
    share(self.contingency, is, "contingency", {"contingency", "aléas"},
          {"of cost x floor area", "du coût x surface"});
    amount(self.utilities, is, "utilities", {"roads and utilities", "VRD"});
    share(self.fees, is, "fees", {"fees", "honoraires"}, {"of the works", "des travaux"});
    share(self.insurance, is, "insurance", {"insurance", "assurances"},
          {"of the works", "des travaux"});
  }
  static void describe_charges(auto& self, auto&& is) {
    constexpr Text of_revenue{"of the revenue", "du chiffre d'affaires"};
    share(self.marketing, is, "marketing", {"marketing", "commercialisation"}, of_revenue);
    share(self.management, is, "management", {"management", "gestion"}, of_revenue);
    share(self.finance, is, "finance", {"finance", "frais financiers"}, of_revenue);
    share(self.margin, is, "margin", {"margin", "marge"}, of_revenue);
  }
  static void describe_price(auto& self, auto&& is) {
    share(self.deed_costs, is, "deed_costs", {"costs of the deed", "frais d'acte"},
          {"of the price, borne by the buyer", "du prix, à la charge de l'acquéreur"});
    amount(self.restitution, is, "restitution", {"restitution", "restitution"},
           {"of parking or green space, and demolition, that the buyer pays for",
            "de places ou d'espaces verts, et démolition, à la charge de l'acquéreur"});
    amount(self.given_price, is, "given_price", {"price agreed on", "prix convenu"},
           {"wins over the computed one, which is told",
            "l'emporte sur le prix calculé, qui est dit"});
    is(self.paid_in, {.name = "paid_in", .label = {"paid in", "payé en"}});
    is(self.in_kind, {.name = "in_kind",
                      .label = {"works or dwellings", "travaux ou logements"},
                      .doc = {"where the price is not money", "si le prix n'est pas en argent"}});
  }
};

/// Compared beside; the plan takes `sale`.
template <Number N>
struct Offer {
  std::string buyer;
  N price = 0;
  PaidIn paid_in = PaidIn::cash;
  std::string conditions;
  static void describe(auto& self, auto&& is) {
    is(self.buyer, {.name = "buyer", .label = {"buyer", "acquéreur"}, .required = true});
    is(self.price, {.name = "price",
                    .unit = "EUR",
                    .min = "0 EUR",
                    .max = "1000000000 EUR",
                    .label = {"price", "prix"},
                    .required = true});
    is(self.paid_in, {.name = "paid_in", .label = {"paid in", "payé en"}});
    is(self.conditions, {.name = "conditions", .label = {"conditions", "conditions"}});
  }
};

}  // namespace habitat::densify
