// SPDX-License-Identifier: Apache-2.0
// What a user says of a follow-up: files of readings, meters and temperatures, the dates of the
// coaching, the method. Temperatures or normals alone are a case too: of them stations are told.
// So is a programme by what it costs, or the published ones that it is set beside.
#pragma once

#include "describe/case_header.hpp"
#include "describe/row_file.hpp"
#include "eco_coach/case/benchmark.hpp"
#include "eco_coach/case/gesture.hpp"
#include "eco_coach/case/households.hpp"
#include "eco_coach/case/method.hpp"
#include "eco_coach/case/poverty.hpp"
#include "eco_coach/case/programme.hpp"
#include "eco_coach/case/rows.hpp"
#include "eco_coach/case/tariffs.hpp"
#include "law/law.hpp"

namespace habitat::eco_coach {

using law::Law, law::Overrides;

template <Number N>
struct Case {
  CaseHeader header;
  Overrides parameters;
  RowFile<Reading> readings;
  RowFile<Meter> meters;
  RowFile<TemperatureDay> temperatures, normal_year;
  RowFile<NormalMonth> normal_degree_days;
  std::string station_id;
  std::optional<Carrier> carrier;
  std::optional<ReadingUnit> unit;
  std::optional<Date> coaching_start, reporting_start, reporting_end;
  std::vector<Adjustment> adjustments;
  Method method;
  std::vector<Correction<N>> corrections;
  RowFile<HouseholdRow<N>> households;
  Poverty<N> poverty;
  Fsl<N> fsl;
  Targeting<N> targeting;
  std::optional<Programme<N>> programme;
  std::vector<Benchmark<N>> benchmarks;
  std::vector<Gesture<N>> gestures;
  Tariffs<N> tariffs;

  static void describe(auto& self, auto&& is) {
    CaseHeader::describe(self.header, is);
    is(self.parameters, Overrides::in_case);
    is(self.readings, {.name = "readings",
                       .label = {"readings", "relevés"},
                       .doc = {"uses by period, or indices by date: one form; or what a supplier "
                               "or a network hands out, whose meter is named after its file",
                               "consommations par période, ou index par date : une seule forme ; ou "
                               "ce que donne un fournisseur ou un réseau, dont le compteur prend le "
                               "nom du fichier"},
                       .exports = "readings"});
    is(self.meters,
       {.name = "meters",
        .label = {"meters", "compteurs"},
        .default_note = {
            "all meters as carrier and unit say, and the one station of the temperatures",
            "tous les compteurs selon carrier et unit, et la seule station des températures"}});
    is(self.temperatures,
       {.name = "temperatures",
        .label = {"temperatures by day", "températures par jour"},
        .doc = {"or those of the weather service as it hands them out",
                "ou celles de Météo-France telles quelles"},
        .exports = "temperatures"});
    is(self.station_id, {.name = "station_id",
                         .label = {"station", "station"},
                         .doc = {"of all meters that name none",
                                 "de tous les compteurs qui n'en nomment pas"},
                         .default_note = {"the only one there is", "la seule qu'il y ait"}});
    is(self.normal_year,
       {.name = "normal_year",
        .label = {"temperatures of a normal year", "températures d'une année normale"}});
    is(self.normal_degree_days, {.name = "normal_degree_days",
                                 .label = {"degree days of a normal year, by month",
                                           "degrés-jours d'une année normale, par mois"}});
    describe_follow_up(self, is);
  }

 private:
  static void describe_follow_up(auto& self, auto&& is) {
    is(self.carrier, {.name = "carrier",
                      .label = {"carrier", "énergie ou eau"},
                      .doc = {"of all meters, where neither a file of meters nor the readings say it",
                              "de tous les compteurs, si ni un fichier de compteurs ni les relevés "
                              "ne le disent"}});
    is(self.unit, {.name = "unit",
                   .label = {"unit of the readings", "unité des relevés"},
                   .doc = {"of all meters, where neither a file of meters nor the readings say it",
                           "de tous les compteurs, si ni un fichier de compteurs ni les relevés ne "
                           "le disent"}});
    is(self.coaching_start,
       {.name = "coaching_start", .label = {"start of coaching", "début de l'accompagnement"}});
    is(self.reporting_start, {.name = "reporting_start",
                              .label = {"start of what is judged", "début de la période jugée"},
                              .default_note = {"coaching_start", "coaching_start"}});
    is(self.reporting_end, {.name = "reporting_end",
                            .label = {"end of what is judged", "fin de la période jugée"},
                            .default_note = {"the last reading", "le dernier relevé"}});
    is(self.adjustments, {.name = "adjustments",
                          .label = {"adjustments", "ajustements"},
                          .doc = {"what changed for another reason, added to the expected use",
                                  "ce qui a changé pour une autre raison, ajouté à la consommation "
                                  "attendue"}});
    is(self.method, {.name = "method", .label = {"method", "méthode"}, .source = texts::caltrack});
    is(self.corrections, {.name = "corrections",
                          .label = {"bills to correct", "factures à corriger"},
                          .source = texts::degree_days,
                          .key = "label"});
    describe_households(self, is);
    is(self.programme,
       {.name = "programme", .label = {"programme and its budget", "programme et son budget"}});
    is(self.benchmarks, {.name = "benchmarks",
                         .label = {"published programmes", "programmes publiés"},
                         .key = "label",
                         .from_file = true});
    is(self.gestures,
       {.name = "gestures", .label = {"eco-gestures and kit", "éco-gestes et kit"}, .key = "name"});
    is(self.tariffs, {.name = "tariffs",
                      .label = {"prices of energy and water", "prix de l'énergie et de l'eau"}});
  }
  static void describe_households(auto& self, auto&& is) {
    is(self.households, {.name = "households",
                         .label = {"households", "ménages"},
                         .doc = {"without names: sheets are to be anonymous",
                                 "sans noms : les fiches doivent être anonymes"}});
    is(self.poverty, {.name = "poverty", .label = {"energy poverty", "précarité énergétique"}});
    is(self.fsl,
       {.name = "fsl", .label = {"solidarity fund for housing", "fonds de solidarité logement"}});
    is(self.targeting,
       {.name = "targeting", .label = {"whom to visit first", "qui visiter d'abord"}});
  }
};

}  // namespace habitat::eco_coach
