// SPDX-License-Identifier: Apache-2.0
// What a building costs over its life: the answer, each alternative, year by year.
#pragma once

#include "cost_of_use/life_cycle/result/measures.hpp"

namespace habitat::cost_of_use {

template <Number N>
struct AlternativeFigures {
  std::string name;
  std::optional<N> pv_investment, pv_operation, lcc;
  Measures<N> measures;
  std::optional<N> annual_equivalent, per_month;
  std::optional<int> rank;

  static void describe(auto& self, auto&& is) {
    const auto amount = [&](auto& member, std::string_view called, Text label) {
      is(member, {.name = called, .unit = "EUR", .label = label});
    };
    is(self.name, {.name = "name", .label = {"alternative", "variante"}});
    amount(self.pv_investment, "pv_investment", {"investment", "investissement"});
    amount(self.pv_operation, "pv_operation", {"operation", "exploitation"});
    amount(self.lcc, "lcc", {"cost", "coût global"});
    Measures<N>::describe_money(self.measures, is, false);
    Measures<N>::describe_ratios(self.measures, is, false);
    Measures<N>::describe_paybacks(self.measures, is, false);
    is(self.annual_equivalent, {.name = "annual_equivalent",
                                .unit = "EUR/year",
                                .label = {"a year", "par an"},
                                .layout = {.folded = true}});
    is(self.per_month, {.name = "per_month",
                        .unit = "EUR/dwelling/month",
                        .label = {"by dwelling", "par logement"},
                        .doc = {"of `dwellings`, 1 where it is not given",
                                "selon `dwellings`, 1 s'il n'est pas donné"}});
    is(self.rank, {.name = "rank",
                   .label = {"rank", "rang"},
                   .doc = {"by cost; of independent ones by SIR",
                           "selon le coût ; pour des "
                           "variantes indépendantes selon "
                           "le SIR"},
                   .found_in = "life_cycle.alternatives[].lcc, life_cycle.alternatives[].sir"});
  }
};

/// An independent alternative that the budget pays, in the order in which it does.
template <Number N>
struct Funded {
  std::string name;
  N pv_additional_investment = 0;
  std::optional<N> sir;
  N cumulated = 0;
  static void describe(auto& self, auto&& is) {
    is(self.name, {.name = "name", .label = {"alternative", "variante"}});
    is(self.pv_additional_investment, {.name = "pv_additional_investment",
                                       .unit = "EUR",
                                       .label = {"additional investment", "investi en plus"},
                                       .doc = {"present value, net of residual values: what the "
                                               "budget is held against",
                                               "valeur actuelle, nette des valeurs résiduelles : "
                                               "ce qui est opposé au budget"}});
    is(self.sir, {.name = "sir", .label = {"SIR", "SIR"}, .layout = {.digits = 2}});
    is(self.cumulated, {.name = "cumulated", .unit = "EUR", .label = {"in all", "en tout"}});
  }
};

template <Number N>
struct CostYear {
  std::string alternative;
  int year = 0;
  N amount = 0, discount_factor = 0, present_value = 0, cumulated = 0;
  static void describe(auto& self, auto&& is) {
    is(self.alternative, {.name = "alternative",
                          .label = {"alternative", "variante"},
                          .layout = {.chart = Chart::each}});
    is(self.year, {.name = "year", .label = {"year", "année"}});
    is(self.amount, {.name = "amount",
                     .unit = "EUR",
                     .label = {"amount", "montant"},
                     .doc = {"at the prices of the year, escalation included",
                             "aux prix de l'année, évolution comprise"}});
    is(self.discount_factor, {.name = "discount_factor",
                              .label = {"discount factor", "facteur d'actualisation"},
                              .layout = {.digits = 6}});
    is(self.present_value,
       {.name = "present_value", .unit = "EUR", .label = {"present value", "valeur actuelle"}});
    is(self.cumulated, {.name = "cumulated",
                        .unit = "EUR",
                        .label = {"cumulated present value", "valeur actuelle cumulée"},
                        .layout = {.chart = Chart::line}});
  }
};

template <Number N>
struct LifeCycleFigures {
  std::vector<Message> answer;
  std::optional<std::string> chosen;
  std::optional<N> discount_rate, real_rate;
  Measures<N> second;
  std::vector<AlternativeFigures<N>> alternatives;
  std::vector<Funded<N>> funded;
  std::vector<CostYear<N>> years;

  static void describe(auto& self, auto&& is) {
    is(self.answer, {.name = "answer", .label = {"in short", "en bref"}});
    is(self.chosen, {.name = "chosen",
                     .label = {"chosen", "retenue"},
                     .doc = {"the one of the lowest cost; none among independent ones",
                             "la moins chère ; aucune parmi des variantes indépendantes"},
                     .found_in = "life_cycle.alternatives[].lcc"});
    // Of the second against the first: the page has them in the table of all.
    Measures<N>::describe_money(self.second, is, true);
    Measures<N>::describe_ratios(self.second, is, true);
    Measures<N>::describe_paybacks(self.second, is, true);
    is(self.discount_rate, {.name = "discount_rate",
                            .unit = "%/year",
                            .label = {"discount rate", "taux d'actualisation"},
                            .doc = {"none where rates change with the year",
                                    "aucun si les taux changent selon l'année"}});
    is(self.real_rate, {.name = "real_rate",
                        .unit = "%/year",
                        .label = {"without inflation", "hors inflation"},
                        .layout = {.folded = true}});
    is(self.alternatives,
       {.name = "alternatives", .label = {"alternatives", "variantes"}, .key = "name"});
    is(self.funded, {.name = "funded", .label = {"funded", "financées"}, .key = "name"});
    is(self.years, {.name = "years",
                    .label = {"cumulated cost over the years", "coût cumulé au fil des années"},
                    .key = "year",
                    .layout = {.rows = 0}});
  }
};

}  // namespace habitat::cost_of_use
