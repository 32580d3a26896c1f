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
  std::optional<int> meters, control, sufficient, measured;
  std::optional<Measure<N>> observed, counterfactual, avoided, fraction, band;
  static void describe(auto& self, auto&& is, std::string_view unit) {
    // In a table there is no room for the whole terms.
    const bool alone = !unit.empty();
    const auto count = [&](auto& member, std::string_view name, Text label, Text in_table,
                           Text doc = {}) {
      is(member, {.name = name, .label = alone ? label : in_table, .doc = doc});
    };
    count(self.meters, "meters", {"coached meters", "compteurs accompagnés"},
          {"meters", "compteurs"}, {"coached", "accompagnés"});
    count(self.control, "control", {"control group", "groupe témoin"}, {"control", "témoins"},
          {"meters of the control group", "compteurs du groupe témoin"});
    count(self.sufficient, "sufficient", {"with enough readings", "relevés suffisants"},
          {"enough", "suffisants"},
          {"coached meters with enough readings", "compteurs accompagnés aux relevés suffisants"});
    count(self.measured, "measured", {"saving measured", "économie établie"},
          {"measured", "établie"},
          {"coached meters whose saving is beyond its band",
           "compteurs accompagnés dont l'économie dépasse sa marge"});
    const auto amount = [&](auto& member, std::string_view name, Text label, Text doc = {}) {
      is(member, {.name = name, .unit = unit, .label = label, .doc = doc, .layout = {.digits = 0}});
    };
    amount(self.observed, "observed",
           {"use after", alone ? "consommation relevée après" : "relevée après"});
    amount(self.counterfactual, "counterfactual",
           {"expected use", alone ? "consommation de référence ajustée" : "référence ajustée"});
    amount(self.avoided, "avoided", {"saving", "économie constatée"});
    amount(self.band, "band", {"± band", "± marge"},
           {"root of the sum of squares of the meters' bands",
            "racine de la somme des carrés des marges des compteurs"});
    is(self.fraction,
       {.name = "fraction", .unit = "%", .label = {"saved", "économisé"}, .layout = {.digits = 1}});
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
    const auto share = [&](auto& member, std::string_view name, Text label, Text doc,
                           bool folded = false) {
      is(member, {.name = name,
                  .unit = "%",
                  .label = label,
                  .doc = doc,
                  .layout = {.digits = 1, .folded = folded}});
    };
    share(self.saved_by_savers, "saved_by_savers",
          {"saved by those who saved", "économisé par ceux qui ont économisé"},
          {"mean of those above nothing: no mean of the programme",
           "moyenne de ceux au-dessus de zéro : pas celle du programme"},
          true);
    share(self.mean_saving, "mean_saving", {"mean", "moyenne"},
          {"mean of what the meters saved, each for one",
           "moyenne de ce que les compteurs ont économisé, chacun pour un"});
    share(self.did, "did", {"less control", "moins témoins"},
          {"mean of the coached less that of the control group",
           "moyenne des accompagnés moins celle des témoins"});
    share(self.did_band, "did_band", {"± band", "± marge"},
          {"Welch's t; from two meters of either group",
           "t de Welch ; dès deux compteurs de "
           "chaque groupe"});
  }
};

template <Number N>
struct PortfolioFigures {
  std::optional<energy::Verdict> verdict;
  Sums<N> sums;
  std::optional<double> confidence;
  std::optional<Date> coaching_start, judged_until;
  std::vector<CarrierFigures<N>> by_carrier;
  static void describe(auto& self, auto&& is) {
    is(self.verdict, {.name = "verdict",
                      .label = {"verdict", "verdict"},
                      .doc = {"of all coached meters together, by their saving and its band",
                              "de tous les compteurs accompagnés, selon l'économie et sa marge"},
                      .found_in = "portfolio.avoided, portfolio.band, portfolio.sufficient"});
    Sums<N>::describe(self.sums, is, "kWh");
    is(self.confidence, {.name = "confidence",
                         .unit = "%",
                         .label = {"confidence of bands", "confiance des marges"},
                         .doc = {"as the method has it", "selon la méthode"},
                         .layout = {.digits = 0}});
    is(self.coaching_start,
       {.name = "coaching_start",
        .label = {"start of coaching", "début de l'accompagnement"},
        .doc = {"where all coached meters that are judged have the same",
                "quand tous les compteurs accompagnés qui sont jugés ont le même"}});
    is(self.judged_until,
       {.name = "judged_until",
        .label = {"judged until", "jugé jusqu'au"},
        .doc = {"the end of the last period of a coached meter that counts, exclusive",
                "la fin de la dernière période d'un compteur accompagné qui compte, exclue"}});
    is(self.by_carrier,
       {.name = "by_carrier", .label = {"By carrier", "Par énergie"}, .key = "carrier"});
  }
};

}  // namespace habitat::eco_coach
