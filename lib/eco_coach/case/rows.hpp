// SPDX-License-Identifier: Apache-2.0
// The rows of the files that a case names: readings, meters, temperatures, normal degree days. They
// are read one after the other and never held as text.
#pragma once

#include "describe/date.hpp"
#include "describe/describe.hpp"
#include "eco_coach/case/names.hpp"

namespace habitat::eco_coach {

/// A use by period, or the index of the meter on a date.
struct Reading {
  std::string meter_id;
  std::optional<Date> period_start, period_end, date;
  std::optional<double> use, index;
  Mark estimated = Mark::no, replaced = Mark::no;
  std::optional<energy::Segment> segment;
  static void describe(auto& self, auto&& is) {
    is(self.meter_id, {.name = "meter_id",
                       .label = {"meter", "compteur"},
                       .doc = {"rows of a meter stand together, in order of date",
                               "les lignes d'un compteur se suivent, par date"},
                       .required = true});
    is(self.period_start, {.name = "period_start",
                           .label = {"first day of the period", "premier jour de la période"}});
    is(self.period_end, {.name = "period_end",
                         .label = {"end of the period", "fin de la période"},
                         .doc = {"the day after its last", "le jour suivant le dernier"}});
    is(self.use, {.name = "use",
                  .label = {"use of the period", "consommation de la période"},
                  .doc = {"in the unit of the meter, which its heading may say: use [kWh]; empty: no "
                          "reading",
                          "dans l'unité du compteur, que son en-tête peut dire : use [kWh] ; vide : "
                          "pas de relevé"},
                  .units = "kWh MWh m3 L therm"});
    is(self.date, {.name = "date",
                   .label = {"date of the index", "date de l'index"},
                   .doc = {"with index, in the place of period and use",
                           "avec index, à la place de la période et de la consommation"}});
    is(self.index, {.name = "index", .min = "0", .label = {"index read", "index relevé"}});
    is(self.estimated, {.name = "estimated",
                        .label = {"estimated", "estimé"},
                        .doc = {"1 on what nobody read", "1 sur ce que personne n'a relevé"}});
    is(self.replaced,
       {.name = "replaced",
        .label = {"meter replaced", "compteur remplacé"},
        .doc = {
            "1 on the opening index of the new meter, after the closing index of the old one "
            "(0), both on one date",
            "1 sur l'index d'ouverture du nouveau compteur, après l'index de clôture de l'ancien "
            "(0), à la même date"}});
    is(self.segment, {.name = "segment",
                      .label = {"side of the coaching", "côté de l'accompagnement"},
                      .default_note = {"by the dates", "selon les dates"}});
  }
};

/// A meter, and what it says otherwise than the case.
struct Meter {
  std::string meter_id, household_id, site, station_id, normal_year_station_id;
  Group group = Group::coached;
  std::optional<Carrier> carrier;
  std::optional<ReadingUnit> unit;
  std::optional<double> kwh_per_unit, balance_min, balance_max, fixed_use;
  std::optional<int> digits;
  std::optional<energy::Cycle> cycle;
  std::optional<TemperatureUnit> temperature_unit;
  std::optional<bool> cooling;
  std::optional<Date> coaching_start, reporting_start, reporting_end;
  /// Why it is not judged whatever its readings: what the file says of it is wrong.
  const Text* refused = nullptr;
  static void describe(auto& self, auto&& is) {
    const auto text = [&](std::string& member, std::string_view name, Text label, Text doc = {}) {
      is(member, {.name = name, .label = label, .doc = doc});
    };
    is(self.meter_id, {.name = "meter_id", .label = {"meter", "compteur"}, .required = true});
    text(self.household_id, "household_id", {"household", "ménage"},
         {"empty: the building's", "vide : celui de l'immeuble"});
    text(self.site, "site", {"site", "site"});
    is(self.group, {.name = "group", .label = {"group", "groupe"}});
    is(self.carrier, {.name = "carrier",
                      .label = {"carrier", "énergie ou eau"},
                      .default_note = {"the case's", "celui du cas"}});
    is(self.unit, {.name = "unit",
                   .label = {"unit of the readings", "unité des relevés"},
                   .default_note = {"the case's", "celle du cas"}});
    describe_reading(self, is);
    text(self.station_id, "station_id", {"station", "station"},
         {"of its temperatures", "de ses températures"});
    text(self.normal_year_station_id, "normal_year_station_id",
         {"station of the normal year", "station de l'année normale"});
    describe_method(self, is);
  }

 private:
  static void describe_reading(auto& self, auto&& is) {
    is(self.kwh_per_unit,
       {.name = "kwh_per_unit",
        .min = "0.001",
        .label = {"kWh per unit", "kWh par unité"},
        .doc = {"of gas, as the bill has it", "pour le gaz, selon la facture"},
        .default_note = {
            "kWh 1, MWh 1000, gas 11.2 a m³ (gas B is 10.0), oil 9.97 a litre, therm "
            "29.3071; else none, and the meter is in no sum of kWh",
            "kWh 1, MWh 1000, gaz 11,2 par m³ (gaz B : 10,0), fioul 9,97 par litre, therm "
            "29,3071 ; sinon aucun, et le compteur n'est dans aucune somme en kWh"}});
    is(self.digits, {.name = "digits",
                     .min = "4",
                     .max = "9",
                     .label = {"digits of the index", "chiffres de l'index"},
                     .default_note = {"5, or those of the largest index where it has more",
                                      "5, ou ceux du plus grand index s'il en a plus"}});
    is(self.cycle,
       {.name = "cycle",
        .label = {"cycle of reading", "rythme de relevé"},
        .default_note = {"bimonthly where the median period before exceeds 35 days",
                         "bimestriel quand la période médiane d'avant dépasse 35 jours"}});
    is(self.fixed_use, {.name = "fixed_use",
                        .min = "0",
                        .label = {"use that no weather moves, a year",
                                  "consommation indépendante du climat, par an"},
                        .doc = {"hot water, cooking: for the saving by degree days",
                                "eau chaude, cuisson : pour l'économie par degrés-jours"}});
  }
  static void describe_method(auto& self, auto&& is) {
    const Text default_note{"the case's", "celui du cas"};
    is(self.temperature_unit, {.name = "temperature_unit",
                               .label = {"unit of temperatures", "unité des températures"},
                               .default_note = default_note});
    is(self.balance_min, {.name = "balance_min",
                          .min = "-60",
                          .max = "150",
                          .label = {"lowest balance point", "point d'équilibre le plus bas"},
                          .default_note = default_note});
    is(self.balance_max, {.name = "balance_max",
                          .min = "-60",
                          .max = "150",
                          .label = {"highest balance point", "point d'équilibre le plus haut"},
                          .default_note = default_note});
    is(self.cooling, {.name = "cooling",
                      .label = {"cooling is tried", "rafraîchissement essayé"},
                      .default_note = default_note});
    is(self.coaching_start, {.name = "coaching_start",
                             .label = {"start of coaching", "début de l'accompagnement"},
                             .default_note = default_note});
    is(self.reporting_start, {.name = "reporting_start",
                              .label = {"start of what is judged", "début de la période jugée"},
                              .default_note = default_note});
    is(self.reporting_end, {.name = "reporting_end",
                            .label = {"end of what is judged", "fin de la période jugée"},
                            .default_note = default_note});
  }
};

/// A day of a station.
struct TemperatureDay {
  std::string station_id;
  Date date;
  std::optional<double> t_mean, t_min, t_max;
  static void describe(auto& self, auto&& is) {
    const auto degrees = [&](auto& member, std::string_view name, Text label, Text doc = {}) {
      is(member, {.name = name, .min = "-150", .max = "150", .label = label, .doc = doc});
    };
    is(self.station_id, {.name = "station_id", .label = {"station", "station"}, .required = true});
    is(self.date, {.name = "date", .label = {"day", "jour"}, .required = true});
    degrees(self.t_mean, "t_mean", {"mean of the day", "moyenne du jour"},
            {"in the unit of the meters; empty: missing; passed over on a day with t_min and t_max",
             "dans l'unité des compteurs ; vide : absente ; ignorée un jour qui a t_min et t_max"});
    degrees(self.t_min, "t_min", {"lowest of the day", "minimum du jour"},
            {"with t_max, in the place of t_mean: the mean of both is used",
             "avec t_max, à la place de t_mean : leur moyenne est utilisée"});
    degrees(self.t_max, "t_max", {"highest of the day", "maximum du jour"});
  }
};

/// A month of a normal year.
struct NormalMonth {
  std::string station_id;
  int month = 1;
  double degree_days = 0;
  static void describe(auto& self, auto&& is) {
    is(self.station_id, {.name = "station_id", .label = {"station", "station"}, .required = true});
    is(self.month,
       {.name = "month", .min = "1", .max = "12", .label = {"month", "mois"}, .required = true});
    is(self.degree_days, {.name = "degree_days",
                          .min = "0",
                          .label = {"degree days", "degrés-jours"},
                          .required = true});
  }
};

}  // namespace habitat::eco_coach
