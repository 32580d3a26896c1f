// SPDX-License-Identifier: Apache-2.0
// What a programme saved: coached meters with enough readings, all together in kWh, and apart by
// carrier; against a control group where there is one.
#pragma once

#include "describe/describe.hpp"
#include "eco_coach/case/names.hpp"
#include "eco_coach/result/measure.hpp"

namespace habitat::eco_coach {

/// Sums over meters, described under the same names wherever they stand.
template <Number N>
struct Sums {
  std::optional<int> meters, sufficient, measured;
  std::optional<Measure<N>> observed, counterfactual, avoided, fraction, band;
  static void describe(auto& self, auto&& is, std::string_view unit) {
    is(self.meters, {.name = "meters", .label = {"coached meters", "compteurs accompagnés"}});
    is(self.sufficient,
       {.name = "sufficient", .label = {"with enough readings", "relevés suffisants"}});
    is(self.measured, {.name = "measured", .label = {"saving measured", "économie établie"}});
    const auto amount = [&](auto& member, std::string_view name, Text label, Text doc = {}) {
      is(member, {.name = name, .unit = unit, .label = label, .doc = doc, .digits = 0});
    };
    // In a table there is no room for the whole term.
    const bool alone = !unit.empty();
    amount(self.observed, "observed",
           {"use after", alone ? "consommation relevée après" : "relevée après"});
    amount(self.counterfactual, "counterfactual",
           {"expected use", alone ? "consommation de référence ajustée" : "référence ajustée"});
    amount(self.avoided, "avoided", {"saving", "économie constatée"});
    amount(self.band, "band", {"± band", "± marge"},
           {"root of the sum of squares of the meters' bands",
            "racine de la somme des carrés des marges des compteurs"});
    is(self.fraction,
       {.name = "fraction", .unit = "%", .label = {"saved", "économisé"}, .digits = 1});
  }
};

template <Number N>
struct CarrierFigures {
  std::optional<Carrier> carrier;
  std::optional<ReadingUnit> unit;
  Sums<N> sums;
  std::optional<Measure<N>> saved_by_savers, mean_saving, did, did_band;
  static void describe(auto& self, auto&& is) {
    is(self.carrier, {.name = "carrier", .label = {"carrier", "énergie"}});
    is(self.unit, {.name = "unit", .label = {"unit", "unité"}});
    Sums<N>::describe(self.sums, is, "");
    const auto share = [&](auto& member, std::string_view name, Text label, Text doc) {
      is(member,
         {.name = name, .unit = "%", .label = label, .doc = doc, .digits = 1, .folded = true});
    };
    share(self.saved_by_savers, "saved_by_savers",
          {"saved by those who saved", "économisé par ceux qui ont économisé"},
          {"mean of those above nothing: no mean of the programme",
           "moyenne de ceux au-dessus de zéro : pas celle du programme"});
    share(self.mean_saving, "mean_saving", {"mean saving", "économie moyenne"},
          {"mean of the meters", "moyenne des compteurs"});
    share(self.did, "did", {"less the control group", "moins le groupe témoin"},
          {"mean of the coached less that of the control group",
           "moyenne des accompagnés moins celle des témoins"});
    share(self.did_band, "did_band", {"± band", "± marge"}, {"Welch's t", "t de Welch"});
  }
};

template <Number N>
struct PortfolioFigures {
  Sums<N> sums;
  std::vector<CarrierFigures<N>> by_carrier;
  static void describe(auto& self, auto&& is) {
    Sums<N>::describe(self.sums, is, "kWh");
    is(self.by_carrier,
       {.name = "by_carrier", .label = {"By carrier", "Par énergie"}, .key = "carrier"});
  }
};

}  // namespace habitat::eco_coach
