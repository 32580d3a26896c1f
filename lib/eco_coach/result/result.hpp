// SPDX-License-Identifier: Apache-2.0
// What `eco-coach` finds: of a follow-up, of what a programme costs, of published ones.
#pragma once

#include "eco_coach/result/benchmark.hpp"
#include "eco_coach/result/bill.hpp"
#include "eco_coach/result/evaluation.hpp"
#include "eco_coach/result/gesture.hpp"
#include "eco_coach/result/household.hpp"
#include "eco_coach/result/meter.hpp"
#include "eco_coach/result/portfolio.hpp"
#include "eco_coach/result/programme.hpp"
#include "eco_coach/result/station.hpp"

namespace habitat::eco_coach {

template <Number N>
struct Result {
  EvaluationFigures<N> evaluation;
  std::vector<HouseholdFigures<N>> households;
  PortfolioFigures<N> portfolio;
  std::vector<MeterFigures<N>> meters;
  std::vector<StationFigures<N>> stations;
  std::vector<CorrectionFigures<N>> corrections;
  ProgrammeFigures<N> programme;
  std::vector<BenchmarkFigures<N>> benchmarks;
  std::vector<GestureFigures<N>> gestures;
  std::vector<BillFigures<N>> bills;
  std::vector<Alert> alerts;

  static void describe(auto& self, auto&& is) {
    is(self.evaluation,
       {.name = "evaluation",
        .label = {"Evaluation", "Évaluation"},
        .given_by = "households",
        .none_means = {"no household that is followed has it", "aucun ménage suivi ne l'a"}});
    is(self.households, {.name = "households",
                         .label = {"Households", "Ménages"},
                         .key = "id",
                         .none_means = {"nothing is known of it for this household",
                                        "rien n'en est connu pour ce ménage"}});
    is(self.portfolio,
       {.name = "portfolio",
        .label = {"All meters", "Tous les compteurs"},
        .given_by = "readings",
        .none_means = {"no coached meter counts in it", "aucun compteur accompagné n'y compte"}});
    is(self.meters, {.name = "meters",
                     .label = {"Meters", "Compteurs"},
                     .key = "id",
                     .layout = {.yields_to = "households"},
                     .none_means = {"the model, or the readings, have none",
                                    "le modèle, ou les relevés, n'en ont pas"}});
    is(self.stations, {.name = "stations",
                       .label = {"Stations", "Stations"},
                       .key = "id",
                       .none_means = {"temperatures or a normal year do not reach so far",
                                      "les températures ou une année normale n'y suffisent pas"}});
    is(self.corrections,
       {.name = "corrections",
        .label = {"Bills at reference degree days", "Factures aux degrés-jours de référence"},
        .key = "label"});
    is(self.programme,
       {.name = "programme",
        .label = {"Budget", "Budget"},
        .given_by = "programme",
        .none_means = {"the document prints none, or what it is divided by is not given",
                       "le document n'en imprime pas, ou ce par quoi diviser n'est pas donné"}});
    is(self.benchmarks,
       {.name = "benchmarks",
        .label = {"Published programmes, a household", "Programmes publiés, par ménage"},
        .key = "label",
        .none_means = {"not published, nor to be had from what is",
                       "ni publié, ni à tirer de ce qui l'est"}});
    is(self.gestures,
       {.name = "gestures",
        .label = {"Eco-gestures: expected in a year", "Éco-gestes : économies attendues par an"},
        .key = "name",
        .none_means = {"the gesture saves nothing of the kind, or no price is given",
                       "le geste n'économise rien de tel, ou aucun prix n'est donné"}});
    is(self.bills,
       {.name = "bills",
        .label = {"Bills of a year, taxes included", "Factures d'une année, taxes comprises"},
        .key = "carrier",
        .none_means = {"not compared with another day; or no excise or water is in it",
                       "non comparée à un autre jour ; ou sans accise ni eau"}});
    is(self.alerts, {.name = "alerts", .label = {"Alerts", "Alertes"}, .layout = {.folded = true}});
  }
};

}  // namespace habitat::eco_coach
