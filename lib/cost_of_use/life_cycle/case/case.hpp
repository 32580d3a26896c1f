// SPDX-License-Identifier: Apache-2.0
// The life of a building: over how many years, at which rate, between which alternatives. Year 0 is
// the base date; the first alternative is the one that others are set against.
#pragma once

#include "cost_of_use/life_cycle/case/item.hpp"

namespace habitat::cost_of_use {

template <Number N>
struct RateFrom {
  std::optional<int> from_year;
  std::optional<N> rate;
  static void describe(auto& self, auto&& is) {
    is(self.from_year, {.name = "from_year",
                        .unit = "years",
                        .min = "0 years",
                        .max = "1000 years",
                        .label = {"from year", "à partir de l'année"},
                        .required = true});
    is(self.rate, {.name = "rate",
                   .unit = "%/year",
                   .min = "-20 %",
                   .max = "100 %",
                   .label = {"rate", "taux"},
                   .required = true});
  }
};

template <Number N>
struct LifeCycle {
  std::optional<int> study_period;
  std::optional<N> discount_rate;
  N beta = 1;
  std::vector<RateFrom<N>> rate_schedule;
  Rates rates = Rates::real;
  std::optional<N> inflation;
  Timing timing = Timing::end;
  CostScope scope = CostScope::extended;
  Choice choice = Choice::exclusive;
  std::optional<N> budget;
  int dwellings = 1;
  ByCarrier<N> escalation;
  PriceIndex<N> price_index;
  std::vector<Alternative<N>> alternatives;

  static void describe(auto& self, auto&& is) {
    is(self.study_period, {.name = "study_period",
                           .unit = "years",
                           .min = "1 years",
                           .max = "100 years",
                           .label = {"study period", "période d'étude"},
                           .required = true});
    describe_rates(self, is);
    describe_choice(self, is);
    describe_prices(self, is);
    is(self.alternatives, {.name = "alternatives",
                           .label = {"alternatives", "variantes"},
                           .doc = {"the first is the one that others are set against",
                                   "la première est celle à laquelle les autres sont comparées"},
                           .key = "name",
                           .required = true});
  }

 private:
  static void describe_rates(auto& self, auto&& is) {
    is(self.discount_rate, {.name = "discount_rate",
                            .unit = "%/year",
                            .min = "-20 %",
                            .max = "100 %",
                            .label = {"discount rate", "taux d'actualisation"},
                            .source = texts::discount,
                            .default_note = {"the public rate: risk-free + beta x premium, real",
                                             "le taux public : sans risque + bêta x prime, réel"}});
    is(self.beta, {.name = "beta",
                   .min = "-5",
                   .max = "10",
                   .label = {"beta", "bêta"},
                   .doc = {"of the project, for the public discount rate",
                           "du projet, pour le taux d'actualisation public"},
                   .source = texts::discount});
    is(self.rate_schedule,
       {.name = "rate_schedule",
        .label = {"rates by year", "taux par année"},
        .doc = {"instead of discount_rate; each year is discounted at its own, at its end",
                "au lieu de discount_rate ; chaque année est actualisée au sien, à sa fin"},
        .key = "from_year"});
    is(self.rates, {.name = "rates",
                    .label = {"rates are", "taux"},
                    .doc = {"of all rates here, escalation included",
                            "de tous les taux ici, évolution des prix comprise"}});
    is(self.inflation, {.name = "inflation",
                        .unit = "%/year",
                        .min = "-20 %",
                        .max = "100 %",
                        .label = {"inflation", "inflation"},
                        .doc = {"with nominal rates only", "avec des taux nominaux seulement"}});
    is(self.timing, {.name = "timing",
                     .label = {"amounts fall", "échéance"},
                     .doc = {"end: (1 + d)^-t; mid: (1 + d)^-(t - 1/2) from year 1 on; continuous: "
                             "exp(-d t)",
                             "end : (1 + d)^-t ; mid : (1 + d)^-(t - 1/2) dès l'année 1 ; "
                             "continuous : exp(-d t)"}});
  }
  static void describe_choice(auto& self, auto&& is) {
    is(self.scope, {.name = "scope",
                    .label = {"scope", "périmètre"},
                    .doc = {"elementary: the costs of owner and user; extended: also end_of_life "
                            "and revenue; shared: also externality",
                            "elementary : coûts du propriétaire et de l'usager ; extended : aussi "
                            "end_of_life et revenue ; shared : aussi externality"},
                    .source = texts::scope});
    is(self.choice,
       {.name = "choice",
        .label = {"choice", "choix"},
        .doc = {"exclusive: one of them, of the lowest cost; independent: any of them, "
                "by SIR, against the first",
                "exclusive : une seule, la moins chère ; independent : chacune à part, "
                "selon le SIR, face à la première"}});
    is(self.budget, {.name = "budget",
                     .unit = "EUR",
                     .min = "0 EUR",
                     .max = "100000000000 EUR",
                     .label = {"budget", "budget"},
                     .doc = {"for the additional investment of independent alternatives, as a "
                             "present value net of residual values",
                             "pour le surinvestissement de variantes indépendantes, en valeur "
                             "actuelle nette des valeurs résiduelles"},
                     .default_note = {"no limit", "sans limite"}});
    is(self.dwellings,
       {.name = "dwellings",
        .min = "1",
        .max = "1000000",
        .label = {"dwellings", "logements"},
        .doc = {"for the cost by dwelling and month", "pour le coût par logement et par mois"}});
  }
  static void describe_prices(auto& self, auto&& is) {
    is(self.escalation, {.name = "escalation",
                         .unit = "%/year",
                         .min = "-50 %",
                         .max = "50 %",
                         .label = {"escalation", "évolution des prix"},
                         .doc = {"by carrier, of the items that name it",
                                 "par énergie, pour les postes qui la nomment"}});
    is(self.price_index, {.name = "price_index",
                          .min = "0",
                          .max = "1000",
                          .label = {"price index", "indice de prix"},
                          .doc = {"by carrier, then year: coefficient on the price of the base "
                                  "date, not compounded; instead of escalation",
                                  "par énergie, puis année : coefficient sur le prix de la date de "
                                  "base, non composé ; au lieu de escalation"}});
  }
};

}  // namespace habitat::cost_of_use
