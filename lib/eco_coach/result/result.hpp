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
    is(self.evaluation, {.name = "evaluation", .label = {"Evaluation", "Évaluation"}});
    is(self.households, {.name = "households", .label = {"Households", "Ménages"}, .key = "id"});
    is(self.portfolio, {.name = "portfolio", .label = {"All meters", "Tous les compteurs"}});
    is(self.meters, {.name = "meters",
                     .label = {"Meters", "Compteurs"},
                     .key = "id",
                     .layout = {.yields_to = "households"}});
    is(self.stations, {.name = "stations", .label = {"Stations", "Stations"}, .key = "id"});
    is(self.corrections,
       {.name = "corrections",
        .label = {"Bills at reference degree days", "Factures aux degrés-jours de référence"},
        .key = "label"});
    is(self.programme, {.name = "programme", .label = {"Budget", "Budget"}});
    is(self.benchmarks,
       {.name = "benchmarks",
        .label = {"Published programmes, a household", "Programmes publiés, par ménage"},
        .key = "label"});
    is(self.gestures,
       {.name = "gestures",
        .label = {"Eco-gestures: expected in a year", "Éco-gestes : économies attendues par an"},
        .key = "name"});
    is(self.bills,
       {.name = "bills",
        .label = {"Bills of a year, taxes included", "Factures d'une année, taxes comprises"},
        .key = "carrier"});
    is(self.alerts, {.name = "alerts", .label = {"Alerts", "Alertes"}, .layout = {.folded = true}});
  }
};

}  // namespace habitat::eco_coach
