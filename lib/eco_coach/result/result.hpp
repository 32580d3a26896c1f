// SPDX-License-Identifier: Apache-2.0
// What `eco-coach` finds of a follow-up.
#pragma once

#include "eco_coach/result/bill.hpp"
#include "eco_coach/result/meter.hpp"
#include "eco_coach/result/portfolio.hpp"
#include "eco_coach/result/station.hpp"

namespace habitat::eco_coach {

template <Number N>
struct Result {
  PortfolioFigures<N> portfolio;
  std::vector<MeterFigures<N>> meters;
  std::vector<StationFigures<N>> stations;
  std::vector<CorrectionFigures<N>> corrections;
  std::vector<BillFigures<N>> bills;
  std::vector<Alert> alerts;

  static void describe(auto& self, auto&& is) {
    is(self.portfolio, {.name = "portfolio", .label = {"Programme", "Programme"}});
    is(self.meters, {.name = "meters", .label = {"Meters", "Compteurs"}, .key = "id"});
    is(self.stations, {.name = "stations", .label = {"Stations", "Stations"}, .key = "id"});
    is(self.corrections,
       {.name = "corrections",
        .label = {"Bills at reference degree days", "Factures aux degrés-jours de référence"},
        .key = "label"});
    is(self.bills,
       {.name = "bills",
        .label = {"Bills of a year, taxes included", "Factures d'une année, taxes comprises"},
        .key = "carrier"});
    is(self.alerts, {.name = "alerts", .label = {"Alerts", "Alertes"}, .folded = true});
  }
};

}  // namespace habitat::eco_coach
