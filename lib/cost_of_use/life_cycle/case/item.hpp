// SPDX-License-Identifier: Apache-2.0
// What an alternative costs over the life of the building: items, each with its years.
#pragma once

#include "cost_of_use/life_cycle/case/names.hpp"
#include "cost_of_use/life_cycle/case/prices.hpp"
#include "cost_of_use/words/texts.hpp"

namespace habitat::cost_of_use {

template <Number N>
struct CostItem {
  std::string label;
  std::optional<ItemClass> kind;
  std::optional<N> amount;
  std::optional<int> year, first_year, last_year;
  std::string carrier;
  std::optional<N> escalation, factor;
  std::optional<int> life;
  ResidualRule residual = ResidualRule::linear;

  static void describe(auto& self, auto&& is) {
    is(self.label, {.name = "label", .label = {"label", "libellé"}, .required = true});
    is(self.kind, {.name = "class", .label = {"class", "classe"}, .required = true});
    is(self.amount, {.name = "amount",
                     .unit = "EUR",
                     .min = "-100000000000 EUR",
                     .max = "100000000000 EUR",
                     .label = {"amount", "montant"},
                     .doc = {"at the price of the base date, of one year; what is spent is "
                             "positive, residual and revenue are negative",
                             "au prix de la date de base, d'une année ; la dépense est positive, "
                             "valeur résiduelle et recettes négatives"},
                     .required = true});
    describe_years(self, is);
    describe_price(self, is);
  }

 private:
  static void year_of(auto& member, auto&& is, std::string_view name, Text label,
                      Text default_note) {
    is(member, {.name = name,
                .unit = "years",
                .min = "0 years",
                .max = "100 years",
                .label = label,
                .default_note = default_note});
  }
  static void describe_years(auto& self, auto&& is) {
    year_of(
        self.year, is, "year", {"year", "année"},
        {"investment: 0; residual: the last; replacement and end_of_life: to be given",
         "investissement : 0 ; valeur résiduelle : la dernière ; renouvellement et fin de vie : "
         "à donner"});
    year_of(self.first_year, is, "first_year", {"first year", "première année"},
            {"1, of what comes every year", "1, pour ce qui revient chaque année"});
    year_of(self.last_year, is, "last_year", {"last year", "dernière année"},
            {"the last of the study period", "la dernière de la période d'étude"});
    is(self.life, {.name = "life",
                   .unit = "years",
                   .min = "1 years",
                   .max = "100 years",
                   .label = {"life", "durée de vie"},
                   .doc = {"what has one year is done again after its life, till the horizon",
                           "ce qui a une année est refait au bout de sa durée de vie, jusqu'à "
                           "l'horizon"}});
    is(self.residual, {.name = "residual",
                       .label = {"left at the horizon", "reste à l'horizon"},
                       .doc = {"of what has a life", "de ce qui a une durée de vie"},
                       .source = texts::residual});
  }
  static void describe_price(auto& self, auto&& is) {
    is(self.carrier, {.name = "carrier",
                      .label = {"carrier", "énergie"},
                      .doc = {"whose escalation or price index it follows",
                              "dont il suit l'évolution ou l'indice de prix"}});
    is(self.escalation, {.name = "escalation",
                         .unit = "%/year",
                         .min = "-50 %",
                         .max = "50 %",
                         .label = {"escalation", "évolution du prix"},
                         .default_note = {"that of its carrier, else none; nominal: the inflation",
                                          "celle de son énergie, sinon nulle ; en nominal : "
                                          "l'inflation"}});
    is(self.factor, {.name = "factor",
                     .min = "0",
                     .max = "1000",
                     .label = {"factor", "coefficient"},
                     .doc = {"present value = amount x factor, whatever the years",
                             "valeur actuelle = montant x coefficient, quelles que soient les "
                             "années"},
                     .default_note = {"by the rate and the years", "par le taux et les années"}});
  }
};

template <Number N>
struct Alternative {
  std::string name;
  std::vector<CostItem<N>> items;
  static void describe(auto& self, auto&& is) {
    is(self.name, {.name = "name", .label = {"name", "nom"}, .required = true});
    is(self.items, {.name = "items", .label = {"items", "postes"}, .key = "label"});
  }
};

}  // namespace habitat::cost_of_use
