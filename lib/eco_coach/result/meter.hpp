// SPDX-License-Identifier: Apache-2.0
// What is found of a meter: its model, what it used, what it would have used, what was saved and
// how sure that is. All in the unit of its readings.
#pragma once

#include "describe/describe.hpp"
#include "describe/finding.hpp"
#include "eco_coach/case/names.hpp"
#include "eco_coach/result/measure.hpp"
#include "eco_coach/words/texts.hpp"

namespace habitat::eco_coach {

/// A period that was left out.
struct Dropped {
  Date start;
  std::optional<energy::DropReason> reason;
  static void describe(auto& self, auto&& is) {
    is(self.start, {.name = "start", .label = {"period from", "période du"}});
    is(self.reason, {.name = "reason", .label = {"left out because", "écartée car"}});
  }
};

/// A period that counts, before or after.
template <Number N>
struct MeterRow {
  std::optional<energy::Segment> segment;
  Date start, end;
  int days = 0;
  Measure<N> observed = 0, counterfactual = 0, saving = 0;
  std::optional<Measure<N>> band;
  static void describe(auto& self, auto&& is) {
    is(self.segment,
       {.name = "segment", .label = {"side", "côté"}, .layout = {.chart = Chart::part}});
    is(self.start, {.name = "start", .label = {"from", "du"}});
    is(self.end, {.name = "end", .label = {"to", "au"}, .doc = {"exclusive", "exclu"}});
    is(self.days, {.name = "days", .label = {"days", "jours"}});
    is(self.observed, {.name = "observed",
                       .label = {"observed", "relevée"},
                       .layout = {.digits = 1, .chart = Chart::bar}});
    is(self.counterfactual, {.name = "counterfactual",
                             .label = {"expected", "attendue"},
                             .layout = {.digits = 1, .chart = Chart::line}});
    is(self.saving, {.name = "saving", .label = {"saving", "économie"}, .layout = {.digits = 1}});
    is(self.band, {.name = "band",
                   .label = {"± band", "± marge"},
                   .doc = {"of a period after the start by itself: those of several do not add up",
                           "d'une période d'après le début, seule : elles ne s'additionnent pas"},
                   .layout = {.digits = 1, .chart = Chart::band}});
  }
};

template <Number N>
struct MeterFigures {
  using M = std::optional<Measure<N>>;
  std::string id, household;
  Group group = Group::coached;
  std::optional<Carrier> carrier;
  std::optional<ReadingUnit> unit;
  std::optional<energy::ModelKind> model;
  M heating_balance_point, cooling_balance_point, intercept, beta_heating, beta_cooling, r2_adj,
      cvrmse, autocorrelation;
  std::optional<int> periods, days;
  M observed, counterfactual, avoided, base, heating, cooling, adjusted, fraction, band, band_text,
      band_peer, band_ols, normal_year_savings;
  bool sufficient = false;
  std::optional<energy::Verdict> verdict;
  M fixed, corrected_before, corrected_after, degree_day_saving;
  std::vector<Dropped> dropped;
  std::vector<Message> notes;
  std::vector<MeterRow<N>> rows;

  static void describe(auto& self, auto&& is) {
    is(self.id, {.name = "id", .label = {"meter", "compteur"}});
    is(self.household,
       {.name = "household", .label = {"household", "ménage"}, .layout = {.folded = true}});
    is(self.group, {.name = "group", .label = {"group", "groupe"}, .layout = {.folded = true}});
    is(self.carrier, {.name = "carrier", .label = {"carrier", "énergie"}});
    is(self.unit, {.name = "unit", .label = {"unit", "unité"}});
    is(self.model, {.name = "model", .label = {"model", "modèle"}});
    describe_saving(self, is);
    describe_model(self, is);
    describe_bands(self, is);
    describe_degree_days(self, is);
    is(self.dropped, {.name = "dropped",
                      .label = {"periods left out", "périodes écartées"},
                      .layout = {.folded = true}});
    is(self.notes, {.name = "notes", .label = {"notes", "remarques"}, .layout = {.folded = true}});
    is(self.rows, {.name = "rows",
                   .label = {"periods", "périodes"},
                   .key = "start",
                   .layout = {.unit_in = "unit", .folded = true}});
  }

 private:
  static void describe_saving(auto& self, auto&& is) {
    is(self.observed,
       {.name = "observed", .label = {"use after", "relevée après"}, .layout = {.digits = 0}});
    is(self.counterfactual, {.name = "counterfactual",
                             .label = {"expected use", "référence ajustée"},
                             .doc = {"what the model of the year before gives in the weather since",
                                     "consommation de référence ajustée : ce que le modèle de "
                                     "l'année d'avant donne sous le climat constaté depuis"},
                             .layout = {.digits = 0},
                             .found_in = "meters[].rows[].counterfactual"});
    is(self.adjusted, {.name = "adjusted",
                       .label = {"adjusted", "ajustée"},
                       .doc = {"part of the expected use that adjustments add",
                               "part de la consommation attendue qui vient des ajustements"},
                       .layout = {.digits = 0, .hides_zero = true}});
    is(self.avoided, {.name = "avoided",
                      .label = {"saving", "économie constatée"},
                      .layout = {.digits = 0},
                      .found_in = "meters[].counterfactual, meters[].observed"});
    is(self.band,
       {.name = "band",
        .label = {"± band", "± marge"},
        .doc = {"half-width of a prediction band at the confidence of the method",
                "demi-largeur d'un intervalle de prévision au niveau de confiance retenu"},
        .layout = {.digits = 0}});
    is(self.fraction,
       {.name = "fraction", .unit = "%", .label = {"saved", "économisé"}, .layout = {.digits = 1}});
    is(self.verdict,
       {.name = "verdict",
        .label = {"verdict", "verdict"},
        .doc = {"measured: a saving beyond its band; within the band: not distinguishable from "
                "zero; increase: below zero by more than the band",
                "établie : une économie au-delà de sa marge ; dans la marge : non distinguable de "
                "zéro ; hausse : sous zéro de plus que la marge"}});
    is(self.sufficient,
       {.name = "sufficient",
        .label = {"enough readings", "relevés suffisants"},
        .doc = {"at least 328 of 365 days read, and 9 monthly or 5 two-monthly periods",
                "au moins 328 jours relevés sur 365, et 9 périodes mensuelles ou 5 bimestrielles"},
        .layout = {.folded = true}});
  }
  static void describe_model(auto& self, auto&& is) {
    const auto figure = [&](auto& member, std::string_view name, Text label, int digits) {
      is(member, {.name = name, .label = label, .layout = {.digits = digits, .folded = true}});
    };
    figure(self.heating_balance_point, "heating_balance_point",
           {"heating balance point", "point d'équilibre de chauffage"}, 1);
    figure(self.cooling_balance_point, "cooling_balance_point",
           {"cooling balance point", "point d'équilibre de rafraîchissement"}, 1);
    figure(self.intercept, "intercept",
           {"use a day without weather",
            "consommation journalière hors "
            "climat"},
           2);
    figure(self.beta_heating, "beta_heating", {"per degree of cold", "par degré de froid"}, 3);
    figure(self.beta_cooling, "beta_cooling", {"per degree of heat", "par degré de chaud"}, 3);
    figure(self.r2_adj, "r2_adj", {"adjusted R²", "R² ajusté"}, 3);
    figure(self.cvrmse, "cvrmse", {"CV(RMSE)", "CV(RMSE)"}, 3);
    figure(self.autocorrelation, "autocorrelation",
           {"autocorrelation of residuals", "autocorrélation des résidus"}, 2);
    is(self.periods, {.name = "periods",
                      .label = {"periods before", "périodes d'avant"},
                      .layout = {.folded = true}});
    is(self.days, {.name = "days",
                   .label = {"days before with a temperature", "jours d'avant avec température"},
                   .layout = {.folded = true}});
    figure(self.base, "base", {"expected: base", "attendue : talon"}, 0);
    figure(self.heating, "heating", {"expected: heating", "attendue : chauffage"}, 0);
    figure(self.cooling, "cooling", {"expected: cooling", "attendue : rafraîchissement"}, 0);
  }
  static void describe_bands(auto& self, auto&& is) {
    const auto band = [&](auto& member, std::string_view name, Text label, Text doc) {
      is(member,
         {.name = name, .label = label, .doc = doc, .layout = {.digits = 0, .folded = true}});
    };
    band(self.band_text, "band_text", {"band by the text", "marge selon le texte"},
         {"CalTRACK 4.3, for comparison: it covers less than it says",
          "CalTRACK 4.3, pour comparaison : elle couvre moins qu'elle ne dit"});
    band(self.band_peer, "band_peer", {"band of OpenEEmeter", "marge d'OpenEEmeter"},
         {"for comparison", "pour comparaison"});
    band(self.band_ols, "band_ols", {"band of least squares", "marge des moindres carrés"},
         {"for comparison", "pour comparaison"});
    band(self.normal_year_savings, "normal_year_savings",
         {"saving in a normal year", "économie en année normale"},
         {"two models on one normal year, without adjustments; from 328 days after on",
          "deux modèles sur une année normale, sans ajustements ; dès 328 jours après"});
  }
  static void describe_degree_days(auto& self, auto&& is) {
    const auto figure = [&](auto& member, std::string_view name, Text label, Text doc = {}) {
      is(member, {.name = name,
                  .label = label,
                  .doc = doc,
                  .source = texts::degree_days,
                  .layout = {.digits = 0, .folded = true}});
    };
    figure(self.fixed, "fixed", {"fixed use a year", "consommation fixe par an"},
           {"fixed_use of the meter, else the use of June to August before, at its rate for a year",
            "fixed_use du compteur, sinon la consommation de juin à août d'avant, à son rythme sur "
            "un an"});
    figure(self.corrected_before, "corrected_before",
           {"before, at normal degree days", "avant, aux degrés-jours normaux"});
    figure(self.corrected_after, "corrected_after",
           {"after, at normal degree days", "après, aux degrés-jours normaux"});
    figure(self.degree_day_saving, "degree_day_saving",
           {"saving by degree days", "économie par degrés-jours"});
  }
};

}  // namespace habitat::eco_coach
