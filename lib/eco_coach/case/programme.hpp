// SPDX-License-Identifier: Apache-2.0
// What a programme costs, as its bid or its accounts have it: households, sites, lines of quantity
// and unit price, each with its funder, and what the paper prints of them. A line without a price
// or a quantity is open: nobody has said yet what it costs.
#pragma once

#include "describe/describe.hpp"

namespace habitat::eco_coach {

/// Where households are accompanied. Dwellings are all those of the site, households those of the
/// programme on it.
struct ProgrammeSite {
  std::string label, landlord;
  std::optional<int> dwellings, households;
  static void describe(auto& self, auto&& is) {
    is(self.label, {.name = "label", .label = {"site", "site"}, .required = true});
    is(self.landlord, {.name = "landlord", .label = {"landlord", "bailleur"}});
    is(self.dwellings, {.name = "dwellings",
                        .min = "0",
                        .max = "1000000",
                        .label = {"dwellings", "logements"},
                        .doc = {"all those of the site", "tous ceux du site"}});
    is(self.households, {.name = "households",
                         .min = "0",
                         .max = "1000000",
                         .label = {"households", "ménages"},
                         .doc = {"of the programme, on the site", "du programme, sur le site"}});
  }
};

/// A line of the budget: quantity x unit price.
template <Number N>
struct ProgrammeLine {
  std::string label;
  std::optional<N> quantity, unit_price, days_per_unit;
  std::string funder, phase, site;
  std::optional<N> printed;
  static void describe(auto& self, auto&& is) {
    const auto amount = [&](auto& member, Field field) {
      field.layout.digits = 2;
      field.min = field.unit.empty() ? "0" : "0 EUR";
      field.max = field.unit.empty() ? "1000000000" : "1000000000 EUR";
      is(member, field);
    };
    is(self.label, {.name = "label", .label = {"line", "ligne"}, .required = true});
    amount(self.quantity, {.name = "quantity",
                           .label = {"quantity", "quantité"},
                           .doc = {"1 for a lump sum; none: the line is open",
                                   "1 pour un forfait ; absente : la ligne est ouverte"}});
    amount(self.unit_price, {.name = "unit_price",
                             .unit = "EUR",
                             .label = {"unit price", "prix unitaire"},
                             .doc = {"none: the line is open, and so are the sums that it is in",
                                     "absent : la ligne est ouverte, et les sommes où elle entre "
                                     "aussi"}});
    amount(self.days_per_unit, {.name = "days_per_unit",
                                .label = {"days a unit takes", "jours par unité"},
                                .doc = {"for the rate of a day", "pour le prix de journée"}});
    is(self.funder, {.name = "funder", .label = {"funder", "financeur"}});
    is(self.phase, {.name = "phase", .label = {"phase", "phase"}});
    is(self.site, {.name = "site",
                   .label = {"site", "site"},
                   .doc = {"one of programme.sites, where they are given",
                           "l'un de programme.sites, s'ils sont donnés"}});
    amount(self.printed, {.name = "printed",
                          .unit = "EUR",
                          .label = {"printed", "affiché au document"},
                          .doc = {"what the paper says that the line comes to",
                                  "ce que le document donne pour la ligne"}});
  }
};

/// A sum that the paper prints.
template <Number N>
struct PrintedSum {
  std::string scope;
  N amount = 0;
  static void describe(auto& self, auto&& is) {
    is(self.scope, {.name = "scope",
                    .label = {"of what", "de quoi"},
                    .doc = {"total, or a funder", "total, ou un financeur"},
                    .required = true});
    is(self.amount, {.name = "amount",
                     .unit = "EUR",
                     .min = "0 EUR",
                     .max = "1000000000 EUR",
                     .label = {"amount", "montant"},
                     .required = true});
  }
};

template <Number N>
struct Programme {
  std::optional<int> targeted, accompanied;
  N months = 6, renewable_to = 12;
  std::optional<N> expected_saving;
  N life = 1;
  std::vector<ProgrammeSite> sites;
  std::vector<ProgrammeLine<N>> lines;
  std::vector<PrintedSum<N>> printed;

  static void describe(auto& self, auto&& is) {
    const auto households = [&](auto& member, std::string_view name, std::string_view min,
                                Text label, Text doc) {
      is(member, {.name = name, .min = min, .max = "100000000", .label = label, .doc = doc});
    };
    // Of none targeted there are no shares; none may have been accompanied yet.
    households(self.targeted, "targeted", "1", {"households targeted", "ménages visés"},
               {"to whom it is offered", "à qui il est proposé"});
    households(self.accompanied, "accompanied", "0",
               {"households accompanied", "ménages accompagnés"},
               {"of those targeted", "parmi les ménages visés"});
    describe_time(self, is);
    is(self.sites,
       {.name = "sites", .label = {"sites", "sites"}, .key = "label", .from_file = true});
    is(self.lines, {.name = "lines",
                    .label = {"lines of the budget", "lignes du budget"},
                    .key = "label",
                    .from_file = true});
    is(self.printed, {.name = "printed",
                      .label = {"sums that the paper prints", "sommes imprimées"},
                      .doc = {"what the document says that a funder bears, or the whole comes to",
                              "ce que le document donne pour un financeur, ou pour l'ensemble"},
                      .key = "scope"});
  }

 private:
  static void describe_time(auto& self, auto&& is) {
    const auto months = [&](auto& member, std::string_view name, Text label) {
      is(member,
         {.name = name, .unit = "months", .min = "1 months", .max = "120 months", .label = label});
    };
    months(self.months, "months", {"length of a measure", "durée d'une mesure"});
    months(self.renewable_to, "renewable_to", {"renewable up to", "renouvelable jusqu'à"});
    is(self.expected_saving, {.name = "expected_saving",
                              .unit = "EUR/year",
                              .min = "0.01 EUR/year",
                              .max = "100000 EUR/year",
                              .label = {"saving expected", "économie attendue"},
                              .doc = {"of one household", "d'un ménage"}});
    is(self.life, {.name = "life",
                   .unit = "years",
                   .min = "0.1 years",
                   .max = "50 years",
                   .label = {"how long a saving lasts", "durée d'une économie"},
                   .layout = {.digits = 1}});
  }
};

}  // namespace habitat::eco_coach
