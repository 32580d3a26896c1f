// SPDX-License-Identifier: Apache-2.0
// Where the energy comes from: a file of steps, sums of a year that are given, or a sun without
// clouds. Rows of the file are in kWh of the step, or, with [kW] in the header, mean powers.
//
//   wide   start, production, NAME...       long   start, participant, kwh
#pragma once

#include <map>

#include "cost_of_use/sharing/case/names.hpp"
#include "cost_of_use/sharing/words/texts.hpp"
#include "describe/describe.hpp"
#include "describe/row_file.hpp"

namespace habitat::cost_of_use::sharing {

inline constexpr KeyForm energy_columns{
    "production",
    "^.+$",
    {"the name of a participant", "le nom d'un participant"},
    {"a number in the column of each participant", "un nombre dans la colonne de chacun"}};
inline constexpr KeyForm power_columns{
    "NAME",
    "^.+$",
    {"the name of a participant", "le nom d'un participant"},
    {"a number in the column of each participant", "un nombre dans la colonne de chacun"}};

/// Columns that the file has and no struct names, by their names. They are `double` in each number:
/// energies of steps are.
struct StepColumns {
  using Columns = std::map<std::string, std::optional<double>, std::less<>>;
  Columns of;

  static constexpr Access table_with(const KeyForm* form) {
    Access table{.kind = Kind::map};
    table.keys = form;
    table.present = [](const void* p) { return !at(p).empty(); };
    table.size = [](const void* p) { return at(p).size(); };
    table.element = [](void* p, std::size_t i) {
      return slot_of(std::next(at(p).begin(), std::ptrdiff_t(i))->second);
    };
    table.key = [](const void* p, std::size_t i) {
      return std::next(at(p).begin(), std::ptrdiff_t(i))->first;
    };
    table.entry = [](void* p, std::string_view key) {
      return slot_of(at(p).try_emplace(std::string(key)).first->second);
    };
    table.key_fits = [](std::string_view key) { return !key.empty(); };
    return table;
  }
  static constexpr Access slot_access() { return table_with(&energy_columns); }

 private:
  static Columns& at(void* p) { return static_cast<StepColumns*>(p)->of; }
  static const Columns& at(const void* p) { return static_cast<const StepColumns*>(p)->of; }
};
struct PowerColumns : StepColumns {
  static constexpr Access slot_access() { return table_with(&power_columns); }
};

/// A row of the file of steps.
struct StepRow {
  std::string start, participant;
  StepColumns energy;
  PowerColumns power;

  static void describe(auto& self, auto&& is) {
    is(self.start, {.name = "start",
                    .label = {"start of the step", "début du pas"},
                    .doc = {"2026-06-15T12:00 as the clocks show it, or with an offset",
                            "2026-06-15T12:00 à l'heure légale, ou avec un décalage"},
                    .required = true});
    is(self.participant,
       {.name = "participant",
        .label = {"participant", "participant"},
        .doc = {"of long rows, with the column kwh; production is the roof",
                "des lignes longues, avec la colonne kwh ; production est le toit"}});
    is(self.energy, {.name = "energy",
                     .unit = "kWh",
                     .min = "0 kWh",
                     .label = {"energy of the step", "énergie du pas"},
                     .doc = {"one column for the roof, production, and one for each participant",
                             "une colonne pour le toit, production, et une par participant"}});
    is(self.power, {.name = "power",
                    .unit = "kW",
                    .min = "0 kW",
                    .label = {"mean power of the step", "puissance moyenne du pas"},
                    .doc = {"the same columns where the header says [kW]",
                            "les mêmes colonnes où l'en-tête dit [kW]"}});
  }
};

/// A row of the file of coefficients: one column for each participant.
struct CoefficientRow {
  std::string start;
  StepColumns of;

  static void describe(auto& self, auto&& is) {
    is(self.start,
       {.name = "start", .label = {"start of the step", "début du pas"}, .required = true});
    is(self.of, {.name = "of",
                 .min = "0",
                 .max = "1",
                 .label = {"coefficient", "coefficient"},
                 .doc = {"one column for each participant", "une colonne par participant"}});
  }
};

template <Number N>
struct GivenPeriod {
  Period name = Period::hph;
  N shared = 0, other = 0;
  static void describe(auto& self, auto&& is) {
    is(self.name, {.name = "name", .label = {"period", "période"}, .required = true});
    const auto energy = [&](N& member, std::string_view key, Text label) {
      is(member, {.name = key,
                  .unit = "kWh/year",
                  .min = "0 kWh/year",
                  .max = "1000000000 kWh/year",
                  .label = label,
                  .required = true});
    };
    energy(self.shared, "shared", {"shared", "partagé"});
    energy(self.other, "other", {"other", "autre"});
  }
};

/// Sums of a year, where there is no series.
template <Number N>
struct Given {
  std::optional<N> production, consumption, allocated, self_consumption;
  std::vector<GivenPeriod<N>> periods;
  static void describe(auto& self, auto&& is) {
    const auto energy = [&](std::optional<N>& member, std::string_view name, Text label) {
      is(member, {.name = name,
                  .unit = "kWh/year",
                  .min = "0 kWh/year",
                  .max = "1000000000 kWh/year",
                  .label = label});
    };
    energy(self.production, "production", {"produced", "produit"});
    energy(self.consumption, "consumption", {"used by those who take part", "consommé"});
    energy(self.allocated, "allocated", {"shared", "partagé"});
    is(self.self_consumption,
       {.name = "self_consumption",
        .unit = "%",
        .min = "0 %",
        .max = "100 %",
        .label = {"part that is shared", "part partagée"},
        .doc = {"of what is produced; or allocated", "de ce qui est produit ; ou allocated"}});
    is(self.periods, {.name = "periods",
                      .label = {"periods of the network tariff", "périodes du tarif de réseau"},
                      .key = "name"});
  }
};

template <Number N>
struct SyntheticLoad {
  std::string name;
  N annual = 0;
  Names shape, weekend;
  static void describe(auto& self, auto&& is) {
    is(self.name, {.name = "name", .label = {"participant", "participant"}, .required = true});
    is(self.annual, {.name = "annual",
                     .unit = "kWh/year",
                     .min = "0 kWh/year",
                     .max = "1000000000 kWh/year",
                     .label = {"used in a year", "consommé par an"},
                     .required = true});
    is(self.shape, {.name = "shape",
                    .label = {"shape of a day", "forme d'une journée"},
                    .doc = {"flat, or a list of 24 weights, one for each hour",
                            "flat, ou une liste de 24 poids, un par heure"},
                    .default_note = {"flat", "flat"}});
    is(self.weekend, {.name = "weekend",
                      .label = {"on Saturday and Sunday", "le samedi et le dimanche"},
                      .doc = {"24 weights", "24 poids"},
                      .default_note = {"as on the other days", "comme les autres jours"}});
  }
};

/// A year under a sky without clouds.
template <Number N>
struct Synthetic {
  std::optional<N> power;
  N latitude = 0, tilt = 0, azimuth = 0, yield = 0;
  std::vector<SyntheticLoad<N>> loads;
  static void describe(auto& self, auto&& is) {
    is(self.power, {.name = "power",
                    .unit = "kW",
                    .min = "0 kW",
                    .max = "100000 kW",
                    .label = {"peak power", "puissance crête"},
                    .default_note = {"that of the plant", "celle de l'installation"}});
    is(self.latitude, {.name = "latitude",
                       .min = "35",
                       .max = "60",
                       .label = {"latitude", "latitude"},
                       .doc = {"degrees north", "degrés nord"},
                       .required = true});
    is(self.tilt, {.name = "tilt",
                   .min = "0",
                   .max = "90",
                   .label = {"tilt", "inclinaison"},
                   .doc = {"degrees from flat", "degrés depuis l'horizontale"},
                   .required = true});
    is(self.azimuth, {.name = "azimuth",
                      .min = "-180",
                      .max = "180",
                      .label = {"azimuth", "azimut"},
                      .doc = {"degrees from south, west positive, east negative",
                              "degrés depuis le sud, ouest positif, est négatif"}});
    is(self.yield, {.name = "yield",
                    .unit = "kWh/kW/year",
                    .min = "0 kWh/kW/year",
                    .max = "2500 kWh/kW/year",
                    .label = {"yield", "productible"},
                    .doc = {"of a year with its clouds: the sum of the series",
                            "d'une année avec ses nuages : la somme de la série"},
                    .required = true});
    is(self.loads, {.name = "loads", .label = {"uses", "consommations"}, .key = "name"});
  }
};

}  // namespace habitat::cost_of_use::sharing
